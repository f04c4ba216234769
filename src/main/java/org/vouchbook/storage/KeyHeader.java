package org.vouchbook.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// What stands beside a book with a password: its key, locked once by the password and once by the recovery key.
///
/// @param check tells the right key from another
/// @param digest over everything else: a damaged header is not mistaken for a wrong password
record KeyHeader(
        int version,
        State state,
        String check,
        WrappedKey password,
        WrappedKey recovery,
        @Nullable String digest) {
    /// How far the setting or removing of a password has come. The file tells by its first bytes on which side it is.
    enum State {
        /// A password is being set: the file may still be the open one.
        SETTING,
        /// There is a password.
        SET,
        /// The password is being removed: the file may already be the open one.
        REMOVING
    }

    private static final int VERSION = 1;
    private static final int LARGEST = 100_000;

    /// A header for a key.
    static KeyHeader of(State state, BookKey key, WrappedKey password, WrappedKey recovery) {
        return new KeyHeader(VERSION, state, check(key), password, recovery, null).digested();
    }

    KeyHeader with(State other) {
        return new KeyHeader(version, other, check, password, recovery, null).digested();
    }

    KeyHeader withPassword(WrappedKey other) {
        return new KeyHeader(version, state, check, other, recovery, null).digested();
    }

    KeyHeader withRecovery(WrappedKey other) {
        return new KeyHeader(version, state, check, password, other, null).digested();
    }

    boolean fits(BookKey key) {
        return check.equals(check(key));
    }

    /// The header in a file; nothing when there is none or it is damaged.
    static Optional<KeyHeader> read(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                ? parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /// The header in a text, such as a backup carries it; nothing when it is none or damaged.
    static Optional<KeyHeader> parse(String text) {
        if (text.length() > LARGEST) {
            return Optional.empty();
        }
        try {
            KeyHeader header = Json.MAPPER.readValue(text, KeyHeader.class);
            return Optional.ofNullable(header).filter(KeyHeader::isSound);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private boolean isSound() {
        return version == VERSION
                && Stream.of(digest, state, check, password, recovery).allMatch(Objects::nonNull)
                && this.equals(digested());
    }

    private KeyHeader digested() {
        try {
            String all = version + " " + state + " " + check + " " + password + " " + recovery;
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return new KeyHeader(
                    version, state, check, password, recovery, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String check(BookKey key) {
        return Base64.getEncoder().encodeToString(key.check());
    }
}
