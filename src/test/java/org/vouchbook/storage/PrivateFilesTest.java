package org.vouchbook.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.storage.BackupHead.Kind;
import org.vouchbook.support.Fixtures;

/// Nobody else may read what the book writes, and nothing of it stands in a file's name or in another place.
class PrivateFilesTest {
    private static final int MORE_THAN_H2_KEEPS_IN_MEMORY = 400_000;

    @TempDir
    Path temp;

    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new HashSet<>(files.filter(f -> f.toString().endsWith(".db")).toList());
        }
    }

    @Test
    void aLongResultIsNotWrittenIntoTheFolderOfTemporaryFiles() throws IOException {
        String rows = "SELECT X, 'Quendelmann' FROM SYSTEM_RANGE(1, " + MORE_THAN_H2_KEEPS_IN_MEMORY + ")";
        Set<Path> before = temporary();
        try (OpenBook book = OpenBook.in(temp.resolve("book"))) {
            Set<Path> after = book.database().read(connection -> {
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery(rows)) {
                    assertTrue(row.next());
                    return temporary();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            after.removeAll(before);
            assertEquals(Set.of(), after);
        }
    }

    /// Writes, backs up here and elsewhere, damages, sets a password, erases.
    private void live(Path folder, Path second) throws IOException {
        var place = new BookFolder(folder);
        try (OpenBook book = OpenBook.in(folder)) {
            var keeping = new Safekeeping(place, OpenBook.CLOCK, book.database());
            book.put("add", Fixtures.contact(1, "Wilhelmine", "Quendelmann"), Fixtures.contact(2, "Li", "Wei"));
            Backup made = keeping.backUp(Kind.MANUAL);
            if (made != null) {
                keeping.copy(made, second);
            }
            book.put("more", Fixtures.contact(3, "Jo", "Ek"));
            keeping.backUp(Kind.MANUAL);
        }
        Files.writeString(folder.resolve("book.mv.db"), "damage");
        Files.writeString(folder.resolve("first.json"), "damage");
        OpenBook.in(folder).close();
        BookKey key = QuickLock.of(folder).set("words").key();
        OpenBook.of(new BookOpener(new BookFolder(folder, key), OpenBook.CLOCK).open())
                .close();
        new Remains(folder).expect(OpenBook.CLOCK.instant());
        new Erasure(new BookFolder(folder, key), OpenBook.CLOCK).erase(1, "Erased person");
    }

    private static List<String> others(Path folder, Predicate<Path> which, String rights) throws IOException {
        var wrong = new TreeSet<String>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(which).toList()) {
                String found = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                if (!found.equals(rights)) {
                    wrong.add(folder.relativize(path) + " " + found);
                }
            }
        }
        return List.copyOf(wrong);
    }

    @Test
    void onlyTheUserMayReadWhatTheBookWrites() throws IOException {
        assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("posix"), "needs rights");
        Path folder = temp.resolve("book");
        Path second = temp.resolve("second");
        BookClaim.of(folder).close();
        live(folder, second);
        new JsonFile<>(temp.resolve("config/settings.json"), BookMarker.class)
                .writeAnyway(new BookMarker(new java.util.UUID(1, 2), 1));
        for (Path place : List.of(folder, second, temp.resolve("config"))) {
            Predicate<Path> written =
                    f -> Files.isRegularFile(f) && !f.getFileName().toString().startsWith("first.json");
            assertEquals(List.of(), others(place, written, "rw-------"));
            assertEquals(List.of(), others(place, Files::isDirectory, "rwx------"));
        }
    }

    @Test
    void noNameOfAFileTellsOfAnybody() throws IOException {
        live(temp.resolve("book"), temp.resolve("second"));
        try (Stream<Path> all = Files.walk(temp)) {
            List<String> names = all.map(p -> p.getFileName().toString()).toList();
            assertTrue(names.size() > 10, names.toString());
            for (String word : List.of("Wilhelmine", "Quendelmann", "Li", "Wei")) {
                assertFalse(names.stream().anyMatch(n -> n.contains(word)), word + " in " + names);
            }
        }
    }
}
