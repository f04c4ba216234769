package org.vouchbook.ui.board;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.Ladder;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.exchange.mail.MailFile;
import org.vouchbook.exchange.mail.MailMatch;
import org.vouchbook.exchange.mail.MailReading;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;

/// A saved e-mail dropped on a card, or chosen for it: when the referrer wrote it to the prospect, it proposes the
/// confirmation (F1).
final class MailDrop {
    private final BoardViewModel model;
    private final Navigator navigator;
    private final Supplier<Optional<File>> file;

    /// @param file asks for a saved e-mail
    MailDrop(BoardViewModel model, Navigator navigator, Supplier<Optional<File>> file) {
        this.model = model;
        this.navigator = navigator;
        this.file = file;
    }

    /// Asks for a mail and reads it for a card.
    void choose(long id) {
        file.get().ifPresent(mail -> read(id, mail));
    }

    /// Takes mails that are dropped on a node; all other files go to the window.
    void listenTo(Node node, Supplier<@Nullable BoardCard> card) {
        node.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (card.get() != null && mail(e) != null) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            BoardCard on = card.get();
            File mail = mail(e);
            if (on != null && mail != null) {
                e.setDropCompleted(true);
                e.consume();
                // The system's drag must be over before a dialog opens.
                model.soon(() -> read(on.id(), mail));
            }
        });
    }

    /// Reads a mail for a card.
    void read(long id, File mail) {
        model.session().background().run(() -> reading(mail), reading -> {
            BoardCard card = model.card(id);
            if (card != null) {
                take(card, reading);
            }
        });
    }

    private static MailReading reading(File mail) {
        try {
            return MailFile.read(mail.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(BoardCard card, MailReading reading) {
        switch (reading) {
            case MailReading.Refused(MailReading.Reason reason) ->
                navigator.notice(Messages.of("mail.refused.", reason));
            case MailReading.Read read -> match(card, read);
        }
    }

    private void match(BoardCard card, MailReading.Read read) {
        boolean received = card.referral().direction() == ReferralDirection.RECEIVED;
        switch (MailMatch.of(read.mail(), card.counterpart(), card.prospect())) {
            case MailMatch.Introduces found when received -> propose(card, found);
            default ->
                navigator.notice(Messages.of(
                        "mail.other",
                        card.counterpart().displayName(),
                        card.prospect().displayName()));
        }
    }

    private void propose(BoardCard card, MailMatch.Introduces found) {
        String words = found.words().substring(0, Math.min(found.words().length(), Contact.MAX_TEXT));
        Introduction known = card.referral().ladder().introduction();
        if (known != null) {
            keep(card, known, words);
            return;
        }
        MoveDraft draft = model.moving().draft(card, Stage.INTRODUCED);
        draft.words.set(words);
        draft.channel.set(Channel.EMAIL);
        draft.evidence.set(Introduction.Evidence.MAIL);
        draft.found.set(Messages.of(found.certain() ? "mail.certain" : "mail.by_name"));
        Instant when = found.when();
        if (when != null) {
            draft.when.set(MomentInput.format(
                    when.atZone(model.session().workspace().zone()),
                    model.session().locale()));
        }
        model.confirm(card);
    }

    /// The introduction is confirmed already: the mail gives it its words.
    private void keep(BoardCard card, Introduction known, String words) {
        if (!known.words().isEmpty()) {
            navigator.notice(Messages.of("mail.known"));
            return;
        }
        Ladder ladder = card.referral()
                .ladder()
                .with(new Introduction(known.at(), known.channel(), words, Introduction.Evidence.MAIL));
        model.save(card.referral().edit().ladder(ladder).build());
    }

    private static @Nullable File mail(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (files.size() != 1) {
            return null;
        }
        String name = files.getFirst().getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".eml") || name.endsWith(".msg") ? files.getFirst() : null;
    }
}
