package org.newsgraph.read.encoder;

/**
 * A sentence as the encoder reads it: the pieces of word {@code i} are {@code pieces[starts[i]]} up to
 * {@code pieces[starts[i + 1]]}, and {@code shapes[i]} is its shape.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and too many to box
record Words(int sentence, int[] pieces, int[] starts, int[] shapes) {
    static Words of(int sentence, String[] tokens, WordPieces vocabulary) {
        int[][] split = new int[tokens.length][];
        int[] starts = new int[tokens.length + 1];
        for (int i = 0; i < tokens.length; i++) {
            split[i] = vocabulary.of(tokens[i]);
            starts[i + 1] = starts[i] + split[i].length;
        }
        int[] pieces = new int[starts[tokens.length]];
        for (int i = 0; i < tokens.length; i++) {
            System.arraycopy(split[i], 0, pieces, starts[i], split[i].length);
        }
        return new Words(sentence, pieces, starts, WordShapes.of(tokens));
    }

    int size() {
        return shapes.length;
    }
}
