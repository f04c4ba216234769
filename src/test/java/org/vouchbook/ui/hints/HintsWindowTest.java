package org.vouchbook.ui.hints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.FxTest;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.Board;
import org.vouchbook.workspace.Hints;
import org.vouchbook.workspace.SettingsFile;

/// The notes are gone through with one key a line, on a real book.
class HintsWindowTest extends FxTest {
    @TempDir
    Path folder;

    private final List<Long> opened = new ArrayList<>();
    private TestBook book;
    private Session session;
    private HintsViewModel model;
    private Contact ana;
    private Contact grace;

    @BeforeEach
    void fill() {
        Locale.setDefault(Locale.UK);
        book = new TestBook(folder.resolve("book"));
        ana = book.add("Ana", "Sousa");
        grace = noted("Grace", "Njeri", "Referred by Ana Sousa, wants a quote");
        noted("Tom", "Byrne", "Empfohlen von: Jens Holm");
        noted("Zoe", "Zimmer", "Gave me the name of Peter Miller");
        session = Session.of(
                book.workspace(), new InlineBackground(), new SettingsFile(folder.resolve("settings.json")), false);
        model = new HintsViewModel(session);
        model.load();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Contact noted(String given, String family, String notes) {
        return book.people()
                .add(Fixtures.contact(given, family)
                        .edit()
                        .kind(ContactKind.PROSPECT)
                        .notes(notes)
                        .build());
    }

    private List<String> titles() {
        return model.lines().stream().map(HintsViewModel::title).toList();
    }

    /// The oldest first.
    private List<Referral> cards() {
        return book.referrals().board().cards().reversed().stream()
                .map(Board.Card::referral)
                .toList();
    }

    private List<String> pairs() {
        return book.referrals().board().cards().reversed().stream()
                .map(c -> c.counterpart().displayName() + " → " + c.prospect().displayName())
                .toList();
    }

    /// How many hints the book has, read anew.
    private int left() {
        return new Hints(book.workspace(), book.index(), book.referrals())
                .find()
                .size();
    }

    @Test
    void aCardIsMadeOfEachKindOfHintAsABareName() {
        assertEquals(
                List.of(
                        "Grace Njeri – brought by Ana Sousa?",
                        "Tom Byrne – brought by Jens Holm?",
                        "Zoe Zimmer – named Peter Miller?"),
                titles());
        List.copyOf(model.lines()).forEach(model::make);
        assertEquals(List.of(), titles());
        assertEquals(List.of("Ana Sousa → Grace Njeri", "Jens Holm → Tom Byrne", "Zoe Zimmer → Peter Miller"), pairs());
        for (Referral card : cards()) {
            assertEquals(Level.NAME_ONLY, card.level(), "what a note says is never an introduction");
            assertEquals(Stage.NAMED, card.stage());
            assertEquals(book.today(), card.date());
        }
        assertEquals("Referred by Ana Sousa, wants a quote", cards().getFirst().note());
        model.load();
        assertEquals(List.of(), titles(), "the book itself has no more of them");
    }

    @Test
    void whoeverIsAddedIsTakenBackWithTheCard() {
        model.make(model.lines().get(1));
        assertEquals(5, session.index().whole().rows().size());
        model.undo();
        assertEquals(4, session.index().whole().rows().size());
        assertEquals(List.of(), cards());
        assertEquals(3, model.lines().size());
    }

    @Test
    void whatIsNoneStaysAwayAlsoAfterARestartAndUnderAnotherPerson() {
        model.pass(model.lines().getFirst());
        assertEquals(2, model.lines().size());
        model.load();
        assertEquals(2, model.lines().size());
        book.reopen();
        assertEquals(2, left());
        Contact again = book.people()
                .add(Fixtures.contact("Grace", "Njeri")
                        .edit()
                        .kind(ContactKind.PROSPECT)
                        .build());
        book.people().merge(again.id(), grace.id());
        assertEquals(2, left(), "the notes went over, and what was said of them too");
    }

    @Test
    void passingOverIsTakenBack() {
        model.pass(model.lines().getFirst());
        model.undo();
        assertEquals(3, model.lines().size());
        assertEquals("Taken back.", model.saidProperty().get());
    }

    @Test
    void aCircleIsRefusedAndSaidAndTheHintStays() {
        Contact bo = noted("Bo", "Berg", "Referred by Cy Cole");
        Contact cy = book.add("Cy", "Cole");
        book.refer(bo, cy, Level.NAME_ONLY);
        session.index().load();
        model.load();
        var line = model.lines().stream()
                .filter(l -> l.about().id() == bo.id())
                .findFirst()
                .orElseThrow();
        model.make(line);
        assertTrue(
                model.saidProperty().get().startsWith("That would close a circle: Bo Berg → Cy Cole"),
                model.saidProperty()::get);
        assertTrue(model.lines().contains(line));
    }

    @Test
    void theKeysMakePassOpenAndTakeBack() {
        var owner = show(900, 700, Label::new);
        fx(() -> {
            new HintsWindow(session, new Theme(Theme.Appearance.LIGHT), opened::add).open(owner);
            return true;
        });
        settle();
        push(KeyCode.X);
        settle();
        assertEquals(2, left());
        push(KeyCode.N);
        settle();
        assertEquals(List.of("Jens Holm → Tom Byrne"), pairs());
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertEquals(List.of(), cards());
        push(KeyCode.END).push(KeyCode.ENTER);
        settle();
        assertEquals(1, opened.size());
        assertNotEquals(ana.id(), opened.getFirst());
    }
}
