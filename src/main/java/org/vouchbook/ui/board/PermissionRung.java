package org.vouchbook.ui.board;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Channel;
import org.vouchbook.domain.Permission;
import org.vouchbook.domain.Referral;
import org.vouchbook.ui.Messages;

/// The referrer's leave to use their name (A15): when, what for, in which words, and taken back.
final class PermissionRung {
    private final CardEdit edit;
    private final CardField<Referral> date;
    private final Choice<Channel> given = Choices.channel("card.permission.given");
    private final CardField<Referral> scope;
    private final CardField<Referral> words;
    private final CardField<Referral> withdrawn;
    private final Rung node;

    PermissionRung(CardEdit edit) {
        this.edit = edit;
        date = CardField.day(edit, "card.permission.date", r -> of(r).date(), (r, day) -> {
            Permission now = of(r);
            if (day == null) {
                return Typed.wrong("referral.problem.date");
            }
            return now.withdrawn() != null && now.withdrawn().isBefore(day)
                    ? Typed.wrong("card.problem.withdrawn")
                    : Typed.of(with(r, new Permission(day, now.scope(), now.words(), now.given(), now.withdrawn())));
        });
        scope = CardField.line(
                edit,
                "card.permission.scope",
                r -> of(r).scope(),
                (r, text) -> change(r, p -> new Permission(p.date(), text, p.words(), p.given(), p.withdrawn())));
        words = CardField.area(
                edit,
                "card.permission.words",
                2,
                r -> of(r).words(),
                (r, text) -> change(r, p -> new Permission(p.date(), p.scope(), text, p.given(), p.withdrawn())));
        withdrawn = CardField.day(edit, "card.permission.withdrawn", r -> of(r).withdrawn(), (r, day) -> {
            Permission now = of(r);
            return day != null && day.isBefore(now.date())
                    ? Typed.wrong("card.problem.withdrawn")
                    : Typed.of(with(r, new Permission(now.date(), now.scope(), now.words(), now.given(), day)));
        });
        given.onChosen(() -> edit.choose(
                r -> change(r, p -> new Permission(p.date(), p.scope(), p.words(), given.chosen(), p.withdrawn()))));
        scope.prompt(Messages.of("card.permission.scope.prompt"));
        node = new Rung(
                Messages.of("card.permission"),
                Messages.of("card.permission.meaning"),
                Messages.of("card.permission.add"),
                () -> edit.choose(r -> with(
                        r, new Permission(edit.model().session().workspace().today(), "", "", null, null))),
                () -> edit.choose(r -> with(r, null)),
                Fields.row(date, Fields.labelled("card.permission.given", given)),
                scope,
                words,
                withdrawn);
    }

    Node node() {
        return node;
    }

    void show(Referral referral, boolean other) {
        Permission now = referral.ladder().permission();
        node.show(now != null);
        given.show(now == null ? null : now.given());
        if (now != null) {
            fields().forEach(field -> field.show(referral, other));
        }
    }

    void leave() {
        Referral now = edit.referral();
        if (now != null && now.ladder().permission() != null) {
            fields().forEach(CardField::save);
        }
    }

    private List<CardField<Referral>> fields() {
        return List.of(date, scope, words, withdrawn);
    }

    /// A field left after the step was taken away finds an empty one, which it does not change.
    private static Permission of(Referral referral) {
        Permission now = referral.ladder().permission();
        return now == null ? new Permission(referral.date(), "", "", null, null) : now;
    }

    private static Referral with(Referral referral, @Nullable Permission permission) {
        return referral.edit().ladder(referral.ladder().with(permission)).build();
    }

    private static Referral change(Referral referral, UnaryOperator<Permission> change) {
        Permission now = referral.ladder().permission();
        return now == null ? referral : with(referral, change.apply(now));
    }
}
