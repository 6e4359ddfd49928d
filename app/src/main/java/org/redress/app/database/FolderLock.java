package org.redress.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A file that one holder at a time has locked, among all processes. The kernel lets go of it when
/// the process ends in whatever way, so a lock is never left behind.
final class FolderLock implements AutoCloseable {

    // The kernel's locks count by process, and closing any channel on the file would free this
    // one's.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Optional<FolderLock> take(Path file) {
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        var lock = lockedByUs(file);
        if (lock.isEmpty()) {
            HELD_HERE.remove(file);
        }
        return lock;
    }

    private static Optional<FolderLock> lockedByUs(Path file) {
        try {
            var channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new FolderLock(file, channel));
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw new DatabaseUnavailable("Cannot lock " + file + ": " + e, e);
        }
    }

    /// Notes the holder's process in the file, for whoever finds it locked.
    void sign() {
        try {
            var pid = Long.toString(ProcessHandle.current().pid());
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
