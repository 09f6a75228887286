package org.newsgraph.source;

/** Why an input did not become an article, with the remedy for the person who gave it. */
public enum Reason {
    NOT_FOUND("no such file or folder", "check the path; it is taken from the current folder"),
    UNREADABLE("cannot be read", "check its permissions"),
    NOT_A_FILE("neither a file nor a folder", "pipe what it gives into newsgraph, and give - as the path"),
    NO_ARTICLES("no article in this folder", "put .txt, .html, .jsonl, .xml, .pdf, .docx or .zip files into it"),
    EMPTY("empty", "leave it out, or give it text"),
    BINARY("binary, not text", "save it as plain text or HTML"),
    UNSUPPORTED("a format that is not read", "save it as plain text or HTML"),
    ENCRYPTED("encrypted", "save it without a password"),
    NO_TEXT_LAYER("pictures of pages without text", "run text recognition (OCR) over it first"),
    MALFORMED_DOCUMENT("a document that cannot be read", "open it and save it again, or save it as plain text"),
    TOO_SLOW("takes too long to read", "save it as plain text"),
    NOT_FETCHED("cannot be fetched", "check the address, or save the page as a file"),
    TOO_LARGE("text too large", "split it into articles, or raise --max-text"),
    TOO_DEEP("nested too deeply", "give it as plain text"),
    MALFORMED_JSON("malformed JSON", "one JSON object a line, with at least \"text\""),
    MALFORMED_FEED("malformed feed", "check that it is RSS or Atom, well formed"),
    MALFORMED_ARCHIVE("malformed archive", "pack it again as a zip file"),
    BAD_FRONT_MATTER("front matter that does not parse", "lines of \"key: value\" between two lines of three hyphens"),
    BAD_DATE("not a date", "write it as 2016-11-15"),
    NO_TEXT("no text", "give it a body of text"),
    LONG_FIELD("a field that is too long", "an id, publisher, URL or language has at most 2,000 characters"),
    DUPLICATE_ID("another article with this id was read before", "give each article an id of its own");

    private final String text;
    private final String remedy;

    Reason(String text, String remedy) {
        this.text = text;
        this.remedy = remedy;
    }

    /** What is wrong, in a few words that follow a path. */
    public String text() {
        return text;
    }

    public String remedy() {
        return remedy;
    }
}
