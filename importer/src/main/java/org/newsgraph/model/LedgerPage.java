package org.newsgraph.model;

/**
 * A page of the ledger of the shared part of the graph: for each of its nodes a digest of the node and of the relationships
 * that start at it.
 *
 * @param id of the page
 * @param digest of all that the page holds
 * @param data the encoded page; the record owns the array
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its digest, and copied by nobody
public record LedgerPage(String id, String digest, byte[] data) {}
