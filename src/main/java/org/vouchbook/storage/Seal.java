package org.vouchbook.storage;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// How pieces of the journal, backups and exported books stand in their files: as they are, or encrypted and proof
/// against change. The context says where a piece belongs (which file, which place in it), so that whole pieces cannot
/// be moved about either; it is not stored.
public sealed interface Seal {
    /// As it is. What guards against damage is then the file's own checksums.
    Seal PLAIN = new Plain();

    /// AES-256-GCM with a random nonce for each piece.
    ///
    /// @param key 32 random bytes, used for nothing else (a password never is a key)
    static Seal aes(byte[] key) {
        return new Aes(new SecretKeySpec(key, "AES"));
    }

    /// A piece as it goes into the file.
    byte[] seal(byte[] plain, byte[] context);

    /// The piece again.
    ///
    /// @throws BrokenSealException when it was changed, belongs elsewhere, or was sealed with another key
    byte[] open(byte[] sealed, byte[] context) throws BrokenSealException;

    /// See [#PLAIN].
    record Plain() implements Seal {
        @Override
        public byte[] seal(byte[] plain, byte[] context) {
            return plain.clone();
        }

        @Override
        public byte[] open(byte[] sealed, byte[] context) {
            return sealed.clone();
        }
    }

    /// See [#aes]: nonce, ciphertext, tag.
    final class Aes implements Seal {
        private static final int NONCE = 12;
        private static final int TAG_BITS = 128;
        private static final SecureRandom RANDOM = new SecureRandom();

        private final SecretKeySpec key;

        private Aes(SecretKeySpec key) {
            this.key = key;
        }

        @Override
        public byte[] seal(byte[] plain, byte[] context) {
            try {
                byte[] nonce = new byte[NONCE];
                RANDOM.nextBytes(nonce);
                Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, context);
                byte[] sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
                cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
                return sealed;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java has AES-GCM", e);
            }
        }

        @Override
        public byte[] open(byte[] sealed, byte[] context) throws BrokenSealException {
            if (sealed.length < NONCE + TAG_BITS / 8) {
                throw new BrokenSealException(null);
            }
            try {
                return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), context)
                        .doFinal(sealed, NONCE, sealed.length - NONCE);
            } catch (GeneralSecurityException e) {
                throw new BrokenSealException(e);
            }
        }

        private Cipher cipher(int mode, byte[] nonce, byte[] context) throws GeneralSecurityException {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context);
            return cipher;
        }
    }
}
