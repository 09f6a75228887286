package org.newsgraph.extract.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Reading;

/**
 * Tells Georgia in the United States from Georgia in the Caucasus: by what else of the one or the other part of the world the
 * article names. Without any sign, it is the country.
 */
final class Georgia {
    private static final Pattern STATE = Pattern.compile(
            "\\b(Atlanta|Savannah|Augusta|Macon|Athens, Ga|Alabama|Florida|Tennessee|South Carolina|North Carolina"
                    + "|Mississippi|Louisiana|Texas|Virginia|U\\.?S\\.?A?|United States|American|Republican|Democrat"
                    + "|Emory|CNN|Carter|senator|congressman|county|governor)\\b");
    private static final Pattern COUNTRY = Pattern.compile(
            "\\b(Tbilisi|Batumi|Abkhazia|Abkhaz|South Ossetia|Ossetian?|Caucasus|Saakashvili|Shevardnadze|Ivanishvili"
                    + "|Georgians|Russian?|Moscow|Kremlin|Armenian?|Azerbaijani?|Ukraine|Moldova|NATO|Soviet|EU|Caspian"
                    + "|Black Sea|Turkey)\\b");

    private Georgia() {}

    static boolean isState(Reading reading) {
        String text = reading.article().text();
        return count(STATE, text) > count(COUNTRY, text);
    }

    private static int count(Pattern signs, String text) {
        int n = 0;
        Matcher matcher = signs.matcher(text);
        while (matcher.find()) {
            n++;
        }
        return n;
    }
}
