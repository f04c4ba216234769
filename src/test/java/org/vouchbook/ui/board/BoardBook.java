package org.vouchbook.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.Stage;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.SettingsFile;

/// A small board on a real book: Marta has brought Ana, Ben and Cleo (Named, in this order), Jonas has brought Dora
/// (Introduced).
final class BoardBook implements AutoCloseable {
    final TestBook book;
    final Session session;
    final Contact marta;
    final Contact jonas;
    final Referral ana;
    final Referral ben;
    final Referral cleo;
    final Referral dora;

    BoardBook(Path folder, Background background) {
        Locale.setDefault(Locale.UK);
        book = new TestBook(folder.resolve("book"));
        marta = book.add("Marta", "Oliveira");
        jonas = book.add("Jonas", "Berg");
        cleo = refer(marta, "Cleo", "Conti", Level.NAME_ONLY);
        ben = refer(marta, "Ben", "Bauer", Level.PERMISSION);
        ana = refer(marta, "Ana", "Arends", Level.NAME_ONLY);
        dora = refer(jonas, "Dora", "Diaz", Level.INTRODUCED);
        session = Session.of(book.workspace(), background, new SettingsFile(folder.resolve("settings.json")), false);
        session.settings().change(settings -> settings.withCurrency("EUR"));
        session.index().load();
    }

    /// The names in a column as the book has them.
    List<String> stored(Stage stage) {
        return book.referrals().board().cards().stream()
                .filter(card -> card.referral().stage() == stage)
                .map(card -> card.prospect().givenName())
                .toList();
    }

    Referral stored(Referral referral) {
        return book.referrals().board().cards().stream()
                .filter(card -> card.referral().id() == referral.id())
                .findFirst()
                .orElseThrow()
                .referral();
    }

    /// Moves a card and gives every answer that its new column asks for.
    static void move(BoardViewModel model, long id, Stage to, int index) {
        model.move(id, to, index);
        CardMoving.Asked asked = model.moving().asked.get();
        if (asked != null) {
            answer(asked.draft());
            model.moving().go();
            assertEquals(Map.of(), model.moving().problems.get());
            assertNull(model.moving().asked.get());
        }
    }

    static void answer(MoveDraft draft) {
        draft.skipReason.set("They called first");
        draft.channel.set(Channel.EMAIL);
        draft.by.set("2027-12-31");
        draft.words.set("Talk to them");
        draft.warned.set(true);
        draft.noHomework.set("Known for years");
        draft.sale.set("1,000");
        draft.what.set("A cold room");
        draft.lostReason.set("Too dear");
    }

    /// The names in a column as they are shown.
    static List<String> shown(BoardViewModel model, Stage stage) {
        return model.picture().get().column(stage).cards().stream()
                .map(card -> card.prospect().givenName())
                .toList();
    }

    private Referral refer(Contact referrer, String given, String family, Level level) {
        Contact prospect = book.people()
                .add(Fixtures.contact(given, family)
                        .edit()
                        .organisation(family + " Ltd")
                        .build());
        return book.refer(referrer, prospect, level);
    }

    @Override
    public void close() {
        book.close();
    }
}
