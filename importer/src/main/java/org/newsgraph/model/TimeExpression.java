package org.newsgraph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression with its TIMEX3 value.
 *
 * @param span where it stands in the article's text
 * @param value TIMEX3 value such as {@code 2016-11-14}, {@code 2016-W46}, {@code 2016-11}, {@code P3D}, {@code XXXX-11-14},
 *     {@code PAST_REF}
 * @param start first day of the interval that a resolved DATE or TIME covers, otherwise null
 * @param end last day of that interval, otherwise null
 */
public record TimeExpression(
        Span span,
        String text,
        TimexType type,
        String value,
        Granularity granularity,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {}
