package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A short run of [Damages].
class DamageTest {
    @TempDir
    Path folder;

    @Test
    void noDamageOfOneFileIsSilentOrLosesAnything() throws IOException {
        var damages = new Damages(folder);
        for (Damages.Victim victim : Damages.Victim.values()) {
            damages.damage(victim, 5, 7);
        }
        assertEquals(List.of(), damages.faults());
    }
}
