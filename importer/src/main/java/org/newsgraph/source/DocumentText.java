package org.newsgraph.source;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the text of a document from the XHTML that Tika makes of it: one block a paragraph, heading, list item or cell, with an
 * empty line between. The lines of a paragraph are joined, a word that was hyphenated at the end of a line too.
 */
final class DocumentText extends DefaultHandler {
    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "tr", "div", "blockquote", "pre");

    private final int maxCharacters;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private boolean body;
    private boolean tooLong;

    DocumentText(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    String text() {
        end();
        return text.toString();
    }

    boolean isTooLong() {
        return tooLong;
    }

    int length() {
        return text.length() + block.length();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("body")) {
            body = true;
        } else if (BLOCKS.contains(name)) {
            end();
        } else if (name.equals("br")) {
            block.append('\n');
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (BLOCKS.contains(name)) {
            end();
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) throws SAXException {
        if (!body) {
            return;
        }
        block.append(characters, from, length);
        if (length() > maxCharacters) {
            tooLong = true;
            throw new SAXException("longer than " + maxCharacters + " characters");
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int from, int length) {
        block.append(characters, from, length);
    }

    private void end() {
        String joined = block.toString()
                .replaceAll("(?<=\\p{L})[-\u00AD\u2010]\\R\\s*(?=\\p{Ll})", "")
                .replace("\u00AD", "")
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
        block.setLength(0);
        if (!joined.isEmpty()) {
            text.append(text.length() == 0 ? "" : "\n\n").append(joined);
        }
    }
}
