package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.model.Block;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.Span;

/** Tells headlines, paragraphs and page furniture apart, by their form and their place. */
final class BlockClassifier {
    private static final Pattern DATELINE = Pattern.compile(
            "(?i)(?:(?:last |first )?(?:updated|published|posted|created|modified)(?: on| at)?\\b.{0,60}|"
                    + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:"
                    + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|"
                    + "\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,? \\d{4}|"
                    + "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?:[ ,T|-]+\\d{1,2}[:.]\\d{2}.{0,20})?)");
    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?:By|BY|Written by|Reported by|Reporting by|Edited by|Editing by|Author:|Source:|Sources:) .{2,120}|"
                    + ".{2,60}\\b(?:and|with) (?:agencies|wires|news agencies|wire reports)\\.?|"
                    + "(?:AP|AFP|Reuters|dpa|DPA|Xinhua|TASS|UPI|ANSA|EFE|PTI|IANS|Agencies|Associated Press)(?:[,/ ]+(?:AP|AFP|Reuters|dpa|DPA|Xinhua|TASS|UPI|ANSA|EFE|PTI|IANS|Agencies))*\\.?)");
    private static final Pattern CAPTION = Pattern.compile(
            "(?i)(?:(?:photo|image|picture|file photo|photograph|credit|caption|video)s?(?: credit| by| courtesy)?\\s*[:/].{0,200}|"
                    + "(?:photo|image|picture|photograph) (?:by|credit|courtesy) .{0,120}|"
                    + ".{3,160}[\\[(](?:photo|image|picture|file|reuters\\b|afp\\b|ap\\b|epa\\b|getty)[^\\])]{0,60}[\\])]|"
                    + ".{3,160}[\\[(](?:[^\\])]{2,40}(?:/|photo|images|archive)[^\\])]{0,40})[\\])]|"
                    + "(?:©|\\(c\\)) .{2,100})");
    private static final Pattern CREDIT = Pattern.compile("\\p{Lu}[^.!?\\[\\]]{2,80}\\[[^\\]]{2,60}\\]");
    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?i)(?:(?:click here to |please )?(?:subscribe|sign up|register|log ?in|follow us|like us|share this|share on|tweet|advertisement|"
                    + "read more|read the rest|read also|also read|see also|related(?: stories| articles| content)?\\s*:?$|more on this|"
                    + "continue reading|all rights reserved|copyright\\b|click here|print this|e-?mail this|comments?$|leave a comment|"
                    + "download our|get the latest|support our|donate|cookies?\\b.{0,20}$)"
                    + "(?:.{0,120}|$))");
    private static final int LONGEST_HEADING = 160;

    private BlockClassifier() {}

    static List<Block> classify(String text, List<Span> spans) {
        List<Block> blocks = new ArrayList<>();
        boolean titled = false;
        for (int i = 0; i < spans.size(); i++) {
            String line = PlainText.of(spans.get(i).of(text)).strip();
            BlockKind kind = furniture(line);
            if (kind == BlockKind.PARAGRAPH && isHeading(line)) {
                kind = titled || spans.size() == 1 ? BlockKind.SUBHEADING : BlockKind.HEADLINE;
            }
            if (kind == BlockKind.SUBHEADING && spans.size() == 1) {
                kind = BlockKind.PARAGRAPH;
            }
            titled |= kind == BlockKind.HEADLINE || kind == BlockKind.PARAGRAPH;
            blocks.add(new Block(spans.get(i), kind));
        }
        return blocks;
    }

    private static BlockKind furniture(String line) {
        if (DATELINE.matcher(line).matches()) {
            return BlockKind.DATELINE;
        }
        if (CAPTION.matcher(line).matches() || CREDIT.matcher(line).matches()) {
            return BlockKind.CAPTION;
        }
        boolean sentence = line.length() > 90 && line.endsWith(".");
        if (!sentence && BYLINE.matcher(line).matches()) {
            return BlockKind.BYLINE;
        }
        return !sentence && BOILERPLATE.matcher(line).matches() ? BlockKind.BOILERPLATE : BlockKind.PARAGRAPH;
    }

    private static boolean isHeading(String line) {
        char last = line.charAt(line.length() - 1);
        return (line.length() <= LONGEST_HEADING && ".!?:;,\"".indexOf(last) < 0 && Character.isLetterOrDigit(last))
                || (line.length() <= LONGEST_HEADING && (last == '\'' || last == ')') && line.indexOf(". ") < 0);
    }
}
