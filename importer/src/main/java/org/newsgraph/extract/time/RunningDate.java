package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Block;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.Reading;

/**
 * The day that relative expressions count from: the day of publication, or, where it is not known, the one that a line of
 * the article states and that says nothing else, as in "March 1, 2008" or "Updated Nov 15, 2016".
 */
final class RunningDate {
    private static final Pattern STAMP = Pattern.compile(
            "(?i)(?:(?:last )?(?:updated|published|posted|modified|created|date|dated|first published)(?: on| at)?:? *)?(?:by [^,]{3,40}, *)?(.*)");

    private RunningDate() {}

    static @Nullable LocalDate of(Reading reading, TimeMatcher matcher) {
        LocalDate published = reading.article().publishedOn();
        if (published != null) {
            return published;
        }
        List<Block> blocks = reading.blocks().stream()
                .sorted(Comparator.comparing(block -> block.kind() != BlockKind.DATELINE))
                .toList();
        for (Block block : blocks) {
            LocalDate stated =
                    stated(TimeMatcher.fold(block.span().of(reading.article().text())), matcher);
            if (stated != null) {
                return stated;
            }
        }
        return null;
    }

    private static @Nullable LocalDate stated(String line, TimeMatcher matcher) {
        var stamp = STAMP.matcher(line.strip());
        if (!stamp.matches() || line.length() > 80) {
            return null;
        }
        String rest = stamp.group(1).strip();
        return matcher.fullDate(rest);
    }
}
