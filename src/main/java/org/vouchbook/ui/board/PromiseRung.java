package org.vouchbook.ui.board;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.IntroductionPromise;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.ui.Messages;

/// What was agreed about the introduction (E14): when, how, who and by when.
final class PromiseRung {
    private final CardEdit edit;
    private final CardField<Referral> date;
    private final CardField<Referral> by;
    private final CardField<Referral> who;
    private final Choice<Channel> channel = Choices.channel("card.promise.channel");
    private final Rung node;

    PromiseRung(CardEdit edit, ReferralDirection direction) {
        this.edit = edit;
        date = CardField.day(edit, "card.promise.date", r -> of(r).date(), (r, day) -> {
            IntroductionPromise now = of(r);
            if (day == null) {
                return Typed.wrong("referral.problem.date");
            }
            return now.by().isBefore(day)
                    ? Typed.wrong("card.problem.promised_by")
                    : Typed.of(change(r, p -> new IntroductionPromise(day, p.channel(), p.who(), p.by())));
        });
        by = CardField.day(edit, "card.promise.by", r -> of(r).by(), (r, day) -> {
            if (day == null) {
                return Typed.wrong("referral.problem.date");
            }
            return day.isBefore(of(r).date())
                    ? Typed.wrong("card.problem.promised_by")
                    : Typed.of(change(r, p -> new IntroductionPromise(p.date(), p.channel(), p.who(), day)));
        });
        who = CardField.line(
                edit,
                "card.promise.who",
                r -> of(r).who(),
                (r, text) -> change(r, p -> new IntroductionPromise(p.date(), p.channel(), text, p.by())));
        who.prompt(Messages.of("card.promise.who.prompt"));
        channel.onChosen(() ->
                edit.choose(r -> change(r, p -> new IntroductionPromise(p.date(), channel.chosen(), p.who(), p.by()))));
        boolean received = direction == ReferralDirection.RECEIVED;
        node = new Rung(
                Messages.of(received ? "card.promise" : "card.promise.given"),
                Messages.of(received ? "card.promise.meaning" : "card.promise.given.meaning"),
                Messages.of(received ? "card.promise.add" : "card.promise.given.add"),
                () -> {
                    var today = edit.model().session().workspace().today();
                    edit.choose(r -> with(r, new IntroductionPromise(today, null, "", today)));
                },
                () -> edit.choose(r -> with(r, null)),
                Fields.row(date, by),
                Fields.row(Fields.labelled("card.promise.channel", channel), who));
        Fields.when(received, who);
    }

    Node node() {
        return node;
    }

    void show(Referral referral, boolean other) {
        IntroductionPromise now = referral.ladder().promise();
        node.show(now != null);
        channel.show(now == null ? null : now.channel());
        if (now != null) {
            fields().forEach(field -> field.show(referral, other));
        }
    }

    void leave() {
        Referral now = edit.referral();
        if (now != null && now.ladder().promise() != null) {
            fields().forEach(CardField::save);
        }
    }

    private List<CardField<Referral>> fields() {
        return List.of(date, by, who);
    }

    private static IntroductionPromise of(Referral referral) {
        IntroductionPromise now = referral.ladder().promise();
        return now == null ? new IntroductionPromise(referral.date(), null, "", referral.date()) : now;
    }

    private static Referral with(Referral referral, @Nullable IntroductionPromise promise) {
        return referral.edit().ladder(referral.ladder().with(promise)).build();
    }

    private static Referral change(Referral referral, UnaryOperator<IntroductionPromise> change) {
        IntroductionPromise now = referral.ladder().promise();
        return now == null ? referral : with(referral, change.apply(now));
    }
}
