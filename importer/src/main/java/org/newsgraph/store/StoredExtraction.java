package org.newsgraph.store;

/**
 * An extraction as the database keeps it.
 *
 * @param data the encoded extraction; the record owns the array
 * @param gist the encoded part of it that all articles' resolution depends on; the record owns the array
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copied by nobody: it may be large
public record StoredExtraction(String id, String sha256, String version, byte[] data, byte[] gist) {}
