package org.vouchbook.ui.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Testimonial;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Earning;
import org.vouchbook.workspace.SettingsFile;

/// The library follows the book, and prints only what was agreed to.
class LibraryViewModelTest {
    @TempDir
    Path folder;

    private TestBook book;
    private LibraryViewModel model;

    @SuppressWarnings("NullAway.Init")
    LibraryViewModelTest() {}

    @BeforeEach
    void open() {
        book = new TestBook(folder.resolve("book"));
        model = new LibraryViewModel(Session.of(
                book.workspace(), new InlineBackground(), new SettingsFile(folder.resolve("settings.json")), false));
        model.load();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Interview interview(String name, Interview.Use use, String... phrases) {
        Contact who = book.add(name, "Lima");
        var earning = new Earning(book.workspace());
        var interview = new Interview(
                earning.newId(),
                who.id(),
                book.today(),
                Interview.Answer.NONE,
                Interview.Answer.NONE,
                Interview.Answer.NONE,
                List.of(phrases),
                use,
                book.today());
        earning.save(interview);
        return interview;
    }

    private List<String> phrases() {
        return model.shown().stream().map(Testimonial::phrase).sorted().toList();
    }

    @Test
    void narrowsByConsentAndWordsAndPrintsOnlyWhatMayBeShown() {
        assertTrue(model.isEmpty());
        interview("Ana", Interview.Use.NAMED, "On time", "Clean work");
        interview("Ben", Interview.Use.PRIVATE, "Cheap");
        Interview cleo = interview("Cleo", Interview.Use.ANONYMOUS, "Quiet pumps");
        interview("Dan", Interview.Use.NAMED);
        assertEquals(List.of("Cheap", "Clean work", "On time", "Quiet pumps"), phrases());
        assertEquals(3, model.printable().size());
        model.use().set(Interview.Use.NAMED);
        assertEquals(List.of("Clean work", "On time"), phrases());
        model.use().set(null);
        model.query().set("cleo");
        assertEquals(List.of("Quiet pumps"), phrases());
        new Earning(book.workspace())
                .save(new Interview(
                        cleo.id(),
                        cleo.contactId(),
                        cleo.date(),
                        cleo.improvement(),
                        cleo.strength(),
                        cleo.condition(),
                        cleo.usable(),
                        Interview.Use.WITHDRAWN,
                        book.today()));
        assertEquals(List.of("Quiet pumps"), phrases());
        assertEquals(List.of(), model.printable());
    }
}
