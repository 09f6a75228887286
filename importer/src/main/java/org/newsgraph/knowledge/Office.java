package org.newsgraph.knowledge;

import java.util.Optional;
import org.newsgraph.model.Predicate;

/**
 * A noun for an office or a role, such as "prime minister".
 *
 * @param noun in lower case, singular
 * @param says the relation of its holder to the body or country named with it; empty for mere professions
 */
public record Office(String noun, OfficeKind kind, Optional<Predicate> says) {}
