package org.vouchbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.vouchbook.storage.JsonFile;

/// A second start on a book rings at the window that has it already, which comes to the front. It works inside this
/// computer only: the address and two secret words lie in the book's folder, which nobody but the user can read.
/// Nothing here ever hinders a start.
final class Doorbell implements AutoCloseable {
    private static final int CONNECT_MILLIS = 300;
    private static final int ANSWER_MILLIS = 700;
    private static final int MOST_FILES = 200;
    private static final int LONGEST = 4096;

    /// Where the bell hangs.
    ///
    /// @param question what a caller must say
    /// @param answer what the window must say: another program may have the port by now
    record Address(int port, String question, String answer) {}

    private final Path file;
    private final ServerSocket socket;
    private final Address address;

    private Doorbell(Path file, ServerSocket socket, Address address) {
        this.file = file;
        this.socket = socket;
        this.address = address;
    }

    /// Hangs up a bell; nothing where the system has no room for it.
    ///
    /// @param onRing takes the files that the second start was given, on a thread of its own
    static Optional<Doorbell> hang(Path folder, Consumer<List<Path>> onRing) {
        try {
            Doorbell bell = hung(file(folder), new ServerSocket(0, 5, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(() -> bell.listen(onRing));
            return Optional.of(bell);
        } catch (IOException e) {
            Logger.getLogger(Doorbell.class.getName()).log(Level.FINE, "no bell", e);
            return Optional.empty();
        }
    }

    private static Doorbell hung(Path file, ServerSocket socket) throws IOException {
        var address = new Address(
                socket.getLocalPort(),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString());
        try {
            new JsonFile<>(file, Address.class).write(address);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        return new Doorbell(file, socket, address);
    }

    /// Rings; whether a window answered. Takes no time where there is none, and a second at most.
    static boolean ring(Path folder, List<Path> files) {
        if (!Files.exists(file(folder))) {
            return false;
        }
        try {
            Address address = new JsonFile<>(file(folder), Address.class).read().orElseThrow(IOException::new);
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.port()), CONNECT_MILLIS);
                socket.setSoTimeout(ANSWER_MILLIS);
                var words = new StringBuilder(address.question()).append('\n');
                files.forEach(f -> words.append(f.toAbsolutePath()).append('\n'));
                write(socket, words.append('\n').toString());
                return same(address.answer(), reader(socket).readLine());
            }
        } catch (IOException | RuntimeException e) {
            // Whatever lies there, this start goes on by itself.
            return false;
        }
    }

    private void listen(Consumer<List<Path>> onRing) {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                caller.setSoTimeout(ANSWER_MILLIS);
                BufferedReader in = reader(caller);
                if (same(address.question(), in.readLine())) {
                    var files = new ArrayList<Path>();
                    for (String line = in.readLine();
                            line != null && !line.isEmpty() && line.length() < LONGEST && files.size() < MOST_FILES;
                            line = in.readLine()) {
                        files.add(Path.of(line));
                    }
                    write(caller, address.answer() + "\n");
                    onRing.accept(files);
                }
            } catch (IOException | RuntimeException e) {
                // The next caller may do better.
                Logger.getLogger(Doorbell.class.getName()).log(Level.FINE, "a caller was not understood", e);
            }
        }
    }

    private static boolean same(String expected, @Nullable String said) {
        return said != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void write(Socket socket, String words) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static Path file(Path folder) {
        return folder.resolve("window.json");
    }

    @Override
    public void close() {
        try {
            socket.close();
            // Another window may have hung up its own meanwhile.
            if (new JsonFile<>(file, Address.class)
                    .read()
                    .filter(address::equals)
                    .isPresent()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            Logger.getLogger(Doorbell.class.getName()).log(Level.FINE, "the bell stays", e);
        }
    }
}
