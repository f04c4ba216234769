package org.vouchbook.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The key of a book with a password: 32 random bytes, made once, from which every file gets a key of its own. A book
/// without a password has the key [#NONE].
public final class BookKey {
    /// Of a book without a password.
    public static final BookKey NONE = new BookKey(new byte[0]);

    static final int LENGTH = 32;

    private final byte[] secret;

    private BookKey(byte[] secret) {
        this.secret = secret;
    }

    /// A new key.
    static BookKey random() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return new BookKey(secret);
    }

    /// A known key.
    static BookKey of(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException(secret.length + " bytes");
        }
        return new BookKey(secret.clone());
    }

    /// Whether there is no password.
    public boolean isNone() {
        return secret.length == 0;
    }

    /// The seal of one kind of file.
    ///
    /// @param purpose a fixed word for the kind, such as `journal`: no two kinds share a key
    public Seal seal(String purpose) {
        return isNone() ? Seal.PLAIN : Seal.aes(derived(purpose));
    }

    /// H2's password of the database file, in hexadecimal digits.
    String filePassword() {
        return HexFormat.of().formatHex(derived("database"));
    }

    byte[] secret() {
        return secret.clone();
    }

    /// Tells whether this is the key that a header belongs to, without saying anything of the key.
    byte[] check() {
        return derived("check");
    }

    private byte[] derived(String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .thenExpand(("vouchbook " + purpose).getBytes(StandardCharsets.UTF_8), LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HKDF", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BookKey key && MessageDigest.isEqual(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return BookKey.class.hashCode();
    }

    /// Says nothing, so that no log ever does.
    @Override
    public String toString() {
        return isNone() ? "no key" : "a key";
    }
}
