package org.vouchbook.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A book's key, locked by words. Each guess at the words costs as much time as the rounds take.
///
/// @param rounds of PBKDF2-HMAC-SHA256
/// @param salt random, in Base64
/// @param sealed the key under the key derived from the words, in Base64
record WrappedKey(int rounds, String salt, String sealed) {
    /// What is recommended for this derivation; about half a second.
    static final int ROUNDS = 600_000;

    private static final int MOST_ROUNDS = 10_000_000;
    private static final byte[] CONTEXT = "vouchbook key".getBytes(StandardCharsets.UTF_8);

    /// Locks a key.
    static WrappedKey lock(BookKey key, String words, int rounds) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        byte[] sealed = Seal.aes(derive(words, salt, rounds)).seal(key.secret(), CONTEXT);
        return new WrappedKey(
                rounds,
                Base64.getEncoder().encodeToString(salt),
                Base64.getEncoder().encodeToString(sealed));
    }

    /// The key, if the words are right.
    Optional<BookKey> open(String words) {
        try {
            byte[] derived = derive(words, Base64.getDecoder().decode(salt), Math.clamp(rounds, 1, MOST_ROUNDS));
            byte[] secret = Seal.aes(derived).open(Base64.getDecoder().decode(sealed), CONTEXT);
            return secret.length == BookKey.LENGTH ? Optional.of(BookKey.of(secret)) : Optional.empty();
        } catch (BrokenSealException e) {
            return Optional.empty();
        }
    }

    /// The same letters are the same password, however a keyboard composes them.
    private static byte[] derive(String words, byte[] salt, int rounds) {
        var spec = new PBEKeySpec(
                Normalizer.normalize(words, Normalizer.Form.NFC).toCharArray(), salt, rounds, BookKey.LENGTH * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }
}
