package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.BookException;
import org.vouchbook.domain.BookException.Fault;
import org.vouchbook.support.Fixtures;

class VaultTest {
    private static final Clock CLOCK = Clock.fixed(Fixtures.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private static Fault refused(Vault vault) {
        return assertThrows(BookException.class, vault::open).fault();
    }

    @Test
    void aPasswordIsAskedForFromTheNextOpeningOn() {
        var vault = new Vault(folder, CLOCK);
        long id;
        try (Workspace workspace = vault.open()) {
            id = new People(workspace).add(Fixtures.contact("Grace", "Njeri")).id();
            assertEquals(
                    Fault.IN_USE,
                    assertThrows(BookException.class, () -> vault.setPassword("too early"))
                            .fault());
        }
        String recovery = vault.setPassword("a good password");
        assertTrue(vault.hasPassword());
        try (Workspace workspace = vault.open()) {
            assertTrue(new People(workspace).open(id).isPresent());
            vault.changePassword("a better password");
        }
        var next = new Vault(folder, CLOCK);
        assertEquals(Fault.LOCKED, refused(next));
        assertFalse(next.unlock("a good password"));
        assertEquals(Fault.LOCKED, refused(next));
        assertTrue(next.unlock("a better password"));
        try (Workspace workspace = next.open()) {
            assertTrue(new People(workspace).open(id).isPresent());
        }
        var forgotten = new Vault(folder, CLOCK);
        assertTrue(forgotten.recover(recovery));
        forgotten.removePassword();
        assertFalse(forgotten.hasPassword());
        try (Workspace workspace = new Vault(folder, CLOCK).open()) {
            assertTrue(new People(workspace).open(id).isPresent());
        }
    }

    @Test
    void oneBookIsOpenOnce() {
        try (Workspace _ = new Vault(folder, CLOCK).open()) {
            assertEquals(Fault.IN_USE, refused(new Vault(folder, CLOCK)));
        }
        new Vault(folder, CLOCK).open().close();
    }
}
