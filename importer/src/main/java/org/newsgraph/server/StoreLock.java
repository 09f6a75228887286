package org.newsgraph.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a store to one process, and tells the others which one. The system releases it when the process ends. */
final class StoreLock implements AutoCloseable {
    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Throws {@link ServerException.StoreInUse} if another process, or this one, has it. */
    static StoreLock take(DataFolder data) {
        try {
            FileChannel channel = FileChannel.open(
                    data.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            // the lock is on a byte far behind the text, which so stays readable where locks are mandatory
            if (lock(channel) == null) {
                String holder = read(channel);
                channel.close();
                throw new ServerException.StoreInUse(data.path(), holder.isEmpty() ? "another process" : holder);
            }
            return new StoreLock(channel);
        } catch (IOException e) {
            throw new ServerException.DataFolderUnusable(data.path(), e);
        }
    }

    /** Writes down who holds the lock, for others to read. */
    void describe(String holder) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(512);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
    }
}
