package org.newsgraph.training;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fields of a message of Protocol Buffers, the format of ONNX files, in their order. */
final class ProtocolBuffer {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED32 = 5;

    /**
     * A field.
     *
     * @param value the value of a field of type varint, else 0
     * @param bytes the bytes of a field of another type
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Field(int number, int type, long value, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private final byte[] message;
    private int at;

    private ProtocolBuffer(byte[] message) {
        this.message = message;
    }

    static List<Field> fields(byte[] message) {
        ProtocolBuffer buffer = new ProtocolBuffer(message);
        List<Field> fields = new ArrayList<>();
        while (buffer.at < message.length) {
            fields.add(buffer.next());
        }
        return fields;
    }

    static byte[] message(List<Field> fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Field field : fields) {
            write(out, ((long) field.number() << 3) | field.type());
            if (field.type() == VARINT) {
                write(out, field.value());
                continue;
            }
            if (field.type() == BYTES) {
                write(out, field.bytes().length);
            }
            out.writeBytes(field.bytes());
        }
        return out.toByteArray();
    }

    static Field bytes(int number, byte[] bytes) {
        return new Field(number, BYTES, 0, bytes);
    }

    /** The numbers of a repeated varint field, packed or not. */
    static List<Long> numbers(List<Field> fields, int number) {
        List<Long> numbers = new ArrayList<>();
        for (Field field : fields) {
            if (field.number() == number && field.type() == VARINT) {
                numbers.add(field.value());
            } else if (field.number() == number) {
                ProtocolBuffer packed = new ProtocolBuffer(field.bytes());
                while (packed.at < packed.message.length) {
                    numbers.add(packed.varint());
                }
            }
        }
        return numbers;
    }

    private Field next() {
        long key = varint();
        int number = (int) (key >> 3);
        int type = (int) (key & 7);
        return switch (type) {
            case VARINT -> new Field(number, type, varint(), new byte[0]);
            case FIXED64 -> new Field(number, type, 0, take(Long.BYTES));
            case FIXED32 -> new Field(number, type, 0, take(Integer.BYTES));
            case BYTES -> new Field(number, type, 0, take((int) varint()));
            default -> throw new IllegalArgumentException("no ONNX file: wire type " + type);
        };
    }

    private byte[] take(int length) {
        byte[] bytes = Arrays.copyOfRange(message, at, at + length);
        at += length;
        return bytes;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = message[at++];
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    private static void write(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
