package org.vouchbook.ui.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.IntroductionPromise;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Profile;
import org.vouchbook.domain.Referral;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.WordsRequest;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.SettingsFile;

/// A real book in which Marta has named Ines and promised an e-mail, and Jonas has introduced Grace.
final class WordsBook implements AutoCloseable {
    final TestBook book;
    final Session session;
    final Referral promised;
    final Referral introduced;
    final List<WordsRequest.Said> said = new ArrayList<>();

    WordsBook(Path folder, Background background) {
        Locale.setDefault(Locale.UK);
        book = new TestBook(folder.resolve("book"));
        Contact marta = add("Marta", "Oliveira", "marta@oliveira.example");
        Contact jonas = add("Jonas", "Becker", "jonas@becker.example");
        promised = ladder(
                book.refer(marta, add("Ines", "Duarte", "ines@duarte.example"), Level.NAME_ONLY),
                new Ladder(
                        null,
                        new IntroductionPromise(
                                book.today(), Channel.EMAIL, "", book.today().plusDays(4)),
                        null));
        introduced = ladder(
                book.refer(jonas, add("Grace", "Njeri", "grace@njeri.example"), Level.NAME_ONLY),
                Ladder.at(
                        Level.INTRODUCED,
                        Channel.CALL,
                        book.today(),
                        book.workspace().zone()));
        session = Session.of(book.workspace(), background, new SettingsFile(folder.resolve("settings.json")), false);
        session.settings().change(s -> s.withProfile(new Profile("Ana Lima", "Lima Works", "", "")));
    }

    WordsRequest request(Referral referral, DraftPurpose purpose) {
        return new WordsRequest(referral.id(), purpose, said::add);
    }

    WordsViewModel model(Referral referral, DraftPurpose purpose) {
        var model = new WordsViewModel(session, request(referral, purpose));
        model.load(true);
        return model;
    }

    private Contact add(String given, String family, String email) {
        return book.people()
                .add(Fixtures.contact(given, family)
                        .edit()
                        .organisation(family + " Ltd")
                        .emails(List.of(ContactPoint.of(email)))
                        .build());
    }

    private Referral ladder(Referral referral, Ladder ladder) {
        Referral changed = referral.edit().ladder(ladder).build();
        book.put(changed);
        return changed;
    }

    @Override
    public void close() {
        book.close();
    }
}
