package org.vouchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchbook.domain.BookException;

/// Every failure has its sentence, and no sentence shows what only a programmer reads.
class FailureTextTest {
    @ParameterizedTest
    @EnumSource(BookException.Fault.class)
    void everyFaultOfTheBookIsSaid(BookException.Fault fault) {
        String said = FailureText.of(new BookException(fault, Path.of("book"), null));
        assertTrue(said.endsWith("."), said);
        assertFalse(said.contains("Exception"), said);
    }

    @Test
    void filesAreNamedAsTheUserKnowsThem(@TempDir Path folder) throws IOException {
        assertEquals(
                Messages.of("error.file.denied", "list.csv"),
                FailureText.of(new AccessDeniedException("list.csv.part")));
        assertEquals(
                Messages.of("error.file.missing", "list.csv"), FailureText.of(new NoSuchFileException("list.csv")));
        Path file = Files.writeString(folder.resolve("list.csv"), "");
        String other = FailureText.of(new FileSystemException(file.toString(), null, "too many links"));
        assertTrue(other.contains("too many links"), other);
        assertEquals(Messages.of("error.unexpected"), FailureText.of(new IllegalStateException("x")));
    }
}
