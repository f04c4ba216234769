package org.vouchbook.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralBuilder;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.RehearsalElement;
import org.vouchbook.domain.Row;
import org.vouchbook.support.BookWindow;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.SlowBackground;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.SettingsFile;

/// The owner's check-list in the settings: is my programme complete? (N3)
class ProgrammePartTest extends BookWindow {
    @BeforeEach
    void open() {
        showScene(() -> {
            var scene = new Scene(new ProgrammePart(session), 700, 260);
            new Theme(Theme.Appearance.LIGHT).dress(scene);
            return scene;
        });
    }

    @Test
    void untilItIsCountedItSaysSo() {
        var slow = new SlowBackground();
        slow.slow = true;
        var counted = Session.of(book.workspace(), slow, new SettingsFile(folder.resolve("settings.json")), false);
        showScene(() -> new Scene(new ProgrammePart(counted), 700, 260));
        assertTrue(said("Being counted"));
        fx(() -> {
            slow.waiting.remove().run();
            return true;
        });
        assertFalse(said("Being counted"));
        assertTrue(said("What your programme still lacks"));
    }

    private boolean said(String words) {
        return lookup((Label label) -> label.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    private void put(Row... rows) {
        fx(() -> {
            book.put(rows);
            return true;
        });
        settle();
    }

    private Ask ask(int id) {
        return Fixtures.ask(id, 801, book.today(), Ask.Outcome.OPEN);
    }

    private int there() {
        return lookup(".check-there").queryAll().size();
    }

    @Test
    void whatIsMissingStandsOutUntilItIsThere() throws Exception {
        assertTrue(said("What your programme still lacks"));
        assertEquals(0, there());
        assertTrue(said("Nothing was practised yet"));
        Contact marta = Fixtures.contact(801, "Marta", "Oliveira");
        Contact ben = Fixtures.contact(802, "Ben", "Bauer");
        Referral before = new ReferralBuilder(
                        803,
                        801,
                        802,
                        book.today().minusMonths(1),
                        book.workspace().now())
                .build();
        put(marta, ben, before);
        assertEquals(1, there());
        put(new Rehearsal(
                804,
                RehearsalElement.PLANT_FAIR,
                book.today().minusDays(3),
                "Is that fair?",
                Rehearsal.Went.NATURAL,
                ""));
        assertEquals(2, there());
        shot(window(0).getScene(), Path.of("target/settings/programme.png"));
        put(ask(805));
        assertEquals(2, there(), "one is far from the target");
        assertTrue(said("1 ask in 30 days; the target is 3 a week"));
        put(IntStream.range(806, 812).mapToObj(this::ask).toArray(Row[]::new));
        assertEquals(3, there());
        assertTrue(said("Your programme is complete"));
    }
}
