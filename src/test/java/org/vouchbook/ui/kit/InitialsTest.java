package org.vouchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "Marta Oliveira, MO",
        "Ana Lucia de Souza, AS",
        "  ole   gunnar , OG",
        "Madonna, M",
        "李婷, 李",
        "김 민준, 김민",
        "山田 太郎, 山",
        "Ünal Öz, ÜÖ",
        "(Bäckerei) & Söhne, BS",
        "ßeta ǆungla, ßǅ",
        "👩‍🚀 Kim, K",
        "👩‍🚀, 👩‍🚀",
        "'', ·",
        "'  ', ·",
        "4ever Young, 4Y"
    })
    void standForTheName(String name, String initials) {
        assertEquals(initials, Initials.of(name));
    }

    @Test
    void leaveOutWhatCannotBeSeen() {
        assertEquals("EP", Initials.of("\u202eevil\u202c \u0000paul"));
        assertEquals("É", Initials.of("e\u0301".toUpperCase(Locale.ROOT)).replace("E\u0301", "É"));
        assertEquals("·", Initials.of("\ud83d"));
    }
}
