package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Stage;
import org.vouchbook.exchange.DraftOptions;
import org.vouchbook.exchange.KnownChoice;
import org.vouchbook.exchange.Mapping;
import org.vouchbook.exchange.Reading;
import org.vouchbook.exchange.SheetDrafts;
import org.vouchbook.exchange.SourceFile;
import org.vouchbook.support.TestBook;

/// What a file brings stands in the book beside what was there.
final class ImportsTest {
    @TempDir
    Path folder;

    @Test
    void namesFromAFileGoBelowTheCardsThatAreThere() {
        try (var book = new TestBook(folder)) {
            Contact ana = book.add("Ana", "Alves");
            book.refer(ana, book.add("Ben", "Brown"), Level.NAME_ONLY);
            book.refer(ana, book.add("Cleo", "Clark"), Level.NAME_ONLY);
            List<String> before = named(book);

            bring(book, "First name,Last name,Referred by\nDora,Dunn,Ana Alves\nEmil,Egger,Ana Alves\n");

            assertEquals(List.of(before.get(0), before.get(1), "Dora Dunn", "Emil Egger"), named(book));
        }
    }

    private static void bring(TestBook book, String csv) {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        var table = (Reading.Table) SourceFile.read("people.csv", bytes, SourceFile.Choice.DETECT);
        var options = new DraftOptions(ContactKind.PROSPECT, book.today(), Locale.ENGLISH);
        var imports = new Imports(book.workspace());
        imports.apply(
                imports.plan(
                        SheetDrafts.of(table.sheet(), Mapping.guess(table.sheet()), options), KnownChoice.COMPLETE),
                Progress.unwatched());
    }

    /// Who stands in the first column, from the top.
    private static List<String> named(TestBook book) {
        return book.referrals().board().cards().stream()
                .filter(card -> card.referral().stage() == Stage.NAMED)
                .map(card -> card.prospect().displayName())
                .toList();
    }
}
