package org.newsgraph.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.newsgraph.graph.ExtractionCodec;
import org.newsgraph.model.Extraction;
import org.newsgraph.store.GraphStore;

/** Reads the gists of all articles back from the database and decodes them on all cores. */
final class Gists {
    private static final int A_TASK = 100;
    private static final int TASKS = 16;
    private final ExtractionCodec codec;
    private final List<Extraction> all = new ArrayList<>();
    private final Deque<Future<List<Extraction>>> open = new ArrayDeque<>();
    private List<byte[]> batch = new ArrayList<>();

    private Gists(ExtractionCodec codec) {
        this.codec = codec;
    }

    /** The gists in the order of the articles' ids. */
    static List<Extraction> of(GraphStore store, ExtractionCodec codec) {
        ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Gists gists = new Gists(codec);
            store.gists(bytes -> gists.add(bytes, executor));
            gists.submit(executor);
            gists.drain(0);
            return gists.all;
        } finally {
            executor.shutdownNow();
        }
    }

    private void add(byte[] bytes, ExecutorService executor) {
        batch.add(bytes);
        if (batch.size() == A_TASK) {
            submit(executor);
            drain(TASKS);
        }
    }

    private void submit(ExecutorService executor) {
        List<byte[]> encoded = batch;
        batch = new ArrayList<>();
        open.add(executor.submit(() -> encoded.stream().map(codec::decodeGist).toList()));
    }

    private void drain(int left) {
        while (open.size() > left) {
            try {
                all.addAll(open.remove().get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("the gist of an article cannot be read", e.getCause());
            }
        }
    }
}
