package org.newsgraph.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A seat of power that news names for the body in it, such as the Kremlin or Downing Street.
 *
 * @param country ISO 3166-1 alpha-2 code of the country whose body sits there, or null for a union of states
 * @param kind what sits there: executive, government, ministry, parliament, court, agency, union or markets
 * @param body the body, such as "Department of Defense" for the Pentagon
 */
public record Seat(String name, @Nullable String country, String kind, String body) {}
