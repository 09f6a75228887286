package org.newsgraph.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text from bytes. UTF-8, strictly; a byte order mark is obeyed and left out; what is not UTF-8 is read as windows-1252, which
 * every byte sequence is, unless a page or a feed declares another encoding.
 *
 * @param fallback whether the bytes were not UTF-8
 */
record Decoded(String text, boolean fallback) {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern DECLARATION =
            Pattern.compile("<[^>]*(?:charset|encoding)=[\"']?([A-Za-z][A-Za-z0-9._-]+)", Pattern.CASE_INSENSITIVE);

    static Decoded of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), false);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), false);
        }
        return strictly(bytes, 0);
    }

    /** Whether the bytes cannot be text: they hold a NUL and do not begin with a mark of UTF-16. */
    static boolean binary(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return false;
        }
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded strictly(byte[] bytes, int from) {
        ByteBuffer body = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(body.duplicate())
                    .toString();
            return new Decoded(text, false);
        } catch (CharacterCodingException e) {
            return declared(bytes)
                    .map(charset -> new Decoded(charset.decode(body).toString(), false))
                    .orElseGet(() -> new Decoded(WESTERN.decode(body).toString(), true));
        }
    }

    /** The encoding that a page or a feed declares of itself. */
    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARATION.matcher(start);
        return m.find() && Charset.isSupported(m.group(1))
                ? Optional.of(Charset.forName(m.group(1)))
                : Optional.empty();
    }
}
