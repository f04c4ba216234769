package org.vouchbook.storage;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// A record in a small JSON file that is replaced whole: a crash leaves the old or the new one.
///
/// @param <T> the record
public final class JsonFile<T> {
    private final Path file;
    private final Function<byte[], @Nullable T> reading;

    /// A file that need not exist yet.
    public JsonFile(Path file, Class<T> type) {
        this.file = file;
        reading = json -> Json.MAPPER.readValue(json, type);
    }

    /// A file that need not exist yet and is read at the start: reflection would take long then.
    ///
    /// @param making makes the record; an [IllegalArgumentException] says that the values make none
    public JsonFile(Path file, Function<JsonFields, T> making) {
        this.file = file;
        reading = json -> making.apply(JsonFields.of(json));
    }

    /// What it holds; nothing when it does not exist or cannot be understood (it is then put aside).
    ///
    /// @throws IOException when the file is there but cannot be read
    public Optional<T> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Optional<T> value = Optional.ofNullable(reading.apply(Files.readAllBytes(file)));
            if (value.isEmpty()) {
                putAside(null);
            }
            return value;
        } catch (JacksonException | IllegalArgumentException e) {
            putAside(e);
            return Optional.empty();
        }
    }

    private void putAside(@Nullable RuntimeException because) throws IOException {
        Logger.getLogger(JsonFile.class.getName())
                .log(Level.WARNING, "unreadable, put aside: " + file.getFileName(), because);
        Files.move(file, file.resolveSibling(file.getFileName() + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
    }

    /// Replaces the content and makes the folder where there is none: for what belongs to the program, not to a book.
    ///
    /// @throws IOException as [#write]
    public void writeAnyway(T value) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Private.newFolder(folder);
        }
        write(value);
    }

    /// Replaces the content; it is on the disk when this returns. No folder is made: where a book's has gone, another
    /// disk's could be taken for it.
    ///
    /// @throws IOException when the folder is not there or refuses, or the file does; the old content then stays
    public void write(T value) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(fresh, CREATE, TRUNCATE_EXISTING, WRITE)) {
            var bytes =
                    ByteBuffer.wrap(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Private.file(fresh);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
