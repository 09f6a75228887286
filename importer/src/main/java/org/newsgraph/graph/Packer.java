package org.newsgraph.graph;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and texts as few bytes: numbers in groups of seven bits, each text written once and then named by its number, all of
 * it deflated. {@link Unpacker} reads it.
 */
final class Packer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> texts = new HashMap<>();

    /** A number that is not negative. */
    void number(int value) {
        int rest = value;
        while (rest >= 0x80) {
            bytes.write(rest | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** Any number, in four bytes. */
    void integer(int value) {
        try {
            out.writeInt(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void real(double value) {
        try {
            out.writeDouble(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void text(String text) {
        Integer known = texts.get(text);
        if (known != null) {
            number(known);
            return;
        }
        number(0);
        texts.put(text, texts.size() + 2);
        byte[] encoded = Text.clean(text).getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.write(encoded, 0, encoded.length);
    }

    void maybe(@Nullable String text) {
        if (text == null) {
            number(1);
        } else {
            text(text);
        }
    }

    void texts(List<String> list) {
        number(list.size());
        list.forEach(this::text);
    }

    /** The form, a head in plain, the length of what was written, and all of it, deflated. */
    byte[] bytes(byte form, String head) {
        byte[] raw = bytes.toByteArray();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(raw);
            deflater.finish();
            bytes.reset();
            bytes.write(form);
            byte[] plain = Text.clean(head).getBytes(StandardCharsets.UTF_8);
            integer(plain.length);
            bytes.write(plain, 0, plain.length);
            integer(raw.length);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                bytes.write(buffer, 0, deflater.deflate(buffer));
            }
            return bytes.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
