package org.vouchbook.ui.board;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.Introduction.Evidence;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.CardFile;
import org.vouchbook.workspace.CardFiles;
import org.vouchbook.workspace.Workspace;

/// The introduction as the referrer confirmed it (F1): when, how, and in which words.
final class IntroductionRung {
    private final CardEdit edit;
    private final boolean received;
    private final CardField<Referral> at;
    private final PasteArea words = new PasteArea(4);
    private final CardField<Referral> wordsField;
    private final Choice<Channel> channel = Choices.channel("card.introduction.channel");
    private final Label evidence = new Label();
    private final QuotePart quote;
    private final Rung node;

    /// @param files where words worth quoting go
    IntroductionRung(CardEdit edit, ReferralDirection direction, CardFiles files) {
        this.edit = edit;
        received = direction == ReferralDirection.RECEIVED;
        Workspace workspace = edit.model().session().workspace();
        Locale locale = edit.model().session().locale();
        at = new CardField<>(
                edit,
                received ? "card.introduction.at" : "card.introduction.at.given",
                new TextField(),
                r -> MomentInput.format(of(r).at().atZone(workspace.zone()), locale),
                (r, typed) -> moment(
                        r, MomentInput.parse(typed, locale, workspace.now().atZone(workspace.zone()))));
        wordsField = new CardField<>(
                edit,
                received ? "card.introduction.words" : "card.introduction.words.given",
                words,
                r -> of(r).words(),
                this::said);
        if (received) {
            wordsField.prompt(Messages.of("card.introduction.words.prompt"));
        }
        channel.onChosen(() ->
                edit.choose(r -> change(r, i -> new Introduction(i.at(), channel.chosen(), i.words(), i.evidence()))));
        evidence.getStyleClass().addAll("quiet", "small");
        quote = new QuotePart(edit, files, words::getSelectedText);
        node = new Rung(
                Messages.of(received ? "card.introduction" : "card.introduction.given"),
                Messages.of(received ? "card.introduction.meaning" : "card.introduction.given.meaning"),
                Messages.of(received ? "card.introduction.add" : "card.introduction.given.add"),
                this::confirm,
                () -> edit.choose(r -> with(r, null)),
                Fields.row(at, Fields.labelled("card.introduction.channel", channel)),
                wordsField,
                received ? new VBox(10, evidence, quote) : evidence);
    }

    /// An introduction is confirmed in the same short form, wherever the card stands (F1).
    private void confirm() {
        Referral now = edit.referral();
        BoardCard card = now == null ? null : edit.model().card(now.id());
        if (card != null) {
            edit.model().confirm(card);
        }
    }

    Node node() {
        return node;
    }

    void show(CardFile file) {
        quote.show(file);
    }

    void show(Referral referral, boolean other) {
        Introduction now = referral.ladder().introduction();
        node.show(now != null);
        channel.show(now == null ? null : now.channel());
        if (now != null) {
            evidence.setText(received ? Messages.of("card.evidence.", now.evidence()) : "");
            fields().forEach(field -> field.show(referral, other));
        }
    }

    void leave() {
        Referral now = edit.referral();
        if (now != null && now.ladder().introduction() != null) {
            fields().forEach(CardField::save);
        }
    }

    private List<CardField<Referral>> fields() {
        return List.of(at, wordsField);
    }

    private static Typed<Referral> moment(Referral referral, Optional<Instant> read) {
        return read.isEmpty()
                ? Typed.wrong("card.problem.moment")
                : Typed.of(change(referral, i -> new Introduction(read.get(), i.channel(), i.words(), i.evidence())));
    }

    /// Words may be corrected; without any nobody could know that it happened (F1).
    private Typed<Referral> said(Referral referral, String text) {
        boolean needed = referral.ladder().confirmed() != null && of(referral).evidence() != Evidence.EARLIER;
        return received && needed && text.isBlank()
                ? Typed.wrong("move.missing.introduced_words")
                : Typed.of(spoken(referral, text));
    }

    private Referral spoken(Referral referral, String text) {
        boolean pasted = words.takePasted();
        return change(referral, i -> new Introduction(i.at(), i.channel(), text, pasted ? Evidence.PASTED : told(i)));
    }

    /// Words that were corrected by hand are still their message.
    private static Evidence told(Introduction introduction) {
        return introduction.evidence() == Evidence.EARLIER ? Evidence.TOLD : introduction.evidence();
    }

    private static Introduction of(Referral referral) {
        Introduction now = referral.ladder().introduction();
        return now == null ? new Introduction(referral.created(), null, "", Evidence.TOLD) : now;
    }

    private static Referral with(Referral referral, @Nullable Introduction introduction) {
        return referral.edit().ladder(referral.ladder().with(introduction)).build();
    }

    private static Referral change(Referral referral, UnaryOperator<Introduction> change) {
        Introduction now = referral.ladder().introduction();
        return now == null ? referral : with(referral, change.apply(now));
    }
}
