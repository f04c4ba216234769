package org.vouchbook.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final byte[] PLACE = "journal 7".getBytes(UTF_8);
    private static final byte[] TEXT = "Grace Njeri".getBytes(UTF_8);
    private static final Seal SEAL = Seal.aes(key(1));

    private static byte[] key(int seed) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return key;
    }

    @Test
    void whatIsSealedIsOpenedAgain() throws BrokenSealException {
        for (Seal seal : new Seal[] {SEAL, Seal.PLAIN}) {
            assertArrayEquals(TEXT, seal.open(seal.seal(TEXT, PLACE), PLACE));
            assertArrayEquals(new byte[0], seal.open(seal.seal(new byte[0], PLACE), PLACE));
        }
    }

    @Test
    void nothingOfItCanBeReadAndNoTwoLookAlike() {
        byte[] sealed = SEAL.seal(TEXT, PLACE);
        assertFalse(new String(sealed, UTF_8).contains("Grace"));
        assertFalse(Arrays.equals(sealed, SEAL.seal(TEXT, PLACE)));
    }

    @Test
    void everyChangedBitAndEveryCutIsNoticed() {
        byte[] sealed = SEAL.seal(TEXT, PLACE);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThrows(BrokenSealException.class, () -> SEAL.open(changed, PLACE));
        }
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThrows(BrokenSealException.class, () -> SEAL.open(cut, PLACE));
        }
    }

    @Test
    void anotherPlaceOrAnotherKeyDoesNotOpenIt() {
        byte[] sealed = SEAL.seal(TEXT, PLACE);
        assertThrows(BrokenSealException.class, () -> SEAL.open(sealed, "journal 8".getBytes(UTF_8)));
        assertThrows(BrokenSealException.class, () -> Seal.aes(key(2)).open(sealed, PLACE));
    }
}
