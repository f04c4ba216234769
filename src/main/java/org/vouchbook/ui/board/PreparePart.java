package org.vouchbook.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.CallSheet;
import org.vouchbook.domain.Consent;
import org.vouchbook.domain.Homework;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Icon;

/// What is known before the first contact: homework (G1–G3), what both gain (A7), the call sheet (A11), consent.
final class PreparePart implements CardPart {
    private final CardEdit edit;
    private final List<CardField<Referral>> homework = new ArrayList<>();
    private final List<CardField<Referral>> gains = new ArrayList<>();
    private final List<CardField<Referral>> sheet = new ArrayList<>();
    private final Label answered = new Label();
    private final CardField<Referral> skipped;
    private final KnowsBoxes knows;
    private final Choice<Consent.State> consent = new Choice<>(
            Messages.of("card.consent"), List.of(Consent.State.values()), null, s -> Messages.of("card.consent.", s));
    private final CardField<Referral> consentDay;
    private final VBox home;
    private final VBox toTheCall;
    private final VBox node;

    /// @param onPrint prints the call sheet
    PreparePart(CardEdit edit, Runnable onPrint) {
        this.edit = edit;
        homework();
        callSheet();
        skipped =
                CardField.line(edit, "card.homework.skipped", r -> r.homework().skipped(), (r, text) -> {
                    Homework h = r.homework();
                    return home(r, new Homework(h.why(), h.business(), h.needs(), h.situation(), text));
                });
        knows = new KnowsBoxes(edit);
        consentDay = CardField.day(edit, "card.consent.date", r -> r.consent().date(), this::asked);
        consent.onChosen(() -> edit.choose(this::consented));
        answered.getStyleClass().addAll("quiet", "small");
        Button print = new Button(Messages.of("card.sheet.print"), Icon.PRINT.node());
        print.setOnAction(e -> onPrint.run());
        home = group("card.homework", answered);
        home.getChildren().addAll(homework);
        home.getChildren().add(skipped);
        VBox both = group("card.gains", Fields.explained("card.gains.meaning"));
        both.getChildren().addAll(gains);
        toTheCall = group("card.sheet", Fields.explained("card.sheet.meaning"));
        toTheCall.getChildren().addAll(sheet);
        toTheCall.getChildren().addAll(knows, print);
        VBox allowed = group(
                "card.consent.title",
                Fields.explained("card.consent.meaning"),
                Fields.row(Fields.labelled("card.consent", consent), consentDay));
        node = new VBox(22, home, both, toTheCall, allowed);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(BoardCard card, boolean other) {
        Referral referral = card.referral();
        answered.setText(
                Messages.of("card.homework.answered", referral.homework().answered()));
        fields().forEach(field -> field.show(referral, other));
        Fields.when(
                !referral.homework().complete()
                        || !referral.homework().skipped().isEmpty(),
                skipped);
        knows.show(referral);
        consent.show(referral.consent().state());
        Fields.when(referral.consent().state() != Consent.State.NOT_ASKED, consentDay);
        // Whom we bring to a contact is not ours to call, and nothing of it is for our gain (C5).
        boolean received = referral.direction() == ReferralDirection.RECEIVED;
        Fields.when(received, home, toTheCall, gains.getLast());
    }

    @Override
    public void leave() {
        fields().forEach(CardField::save);
    }

    private List<CardField<Referral>> fields() {
        var all = new ArrayList<CardField<Referral>>(homework);
        all.addAll(gains);
        all.addAll(sheet);
        all.add(skipped);
        Referral now = edit.referral();
        if (now != null && now.consent().state() != Consent.State.NOT_ASKED) {
            all.add(consentDay);
        }
        return all;
    }

    private void homework() {
        homework.add(CardField.area(
                edit, "card.homework.why", 2, r -> r.homework().why(), (r, text) -> {
                    Homework h = r.homework();
                    return home(r, new Homework(text, h.business(), h.needs(), h.situation(), h.skipped()));
                }));
        homework.add(CardField.area(
                edit, "card.homework.business", 2, r -> r.homework().business(), (r, text) -> {
                    Homework h = r.homework();
                    return home(r, new Homework(h.why(), text, h.needs(), h.situation(), h.skipped()));
                }));
        homework.add(CardField.area(
                edit, "card.homework.needs", 2, r -> r.homework().needs(), (r, text) -> {
                    Homework h = r.homework();
                    return home(r, new Homework(h.why(), h.business(), text, h.situation(), h.skipped()));
                }));
        homework.add(CardField.area(
                edit, "card.homework.situation", 2, r -> r.homework().situation(), (r, text) -> {
                    Homework h = r.homework();
                    return home(r, new Homework(h.why(), h.business(), h.needs(), text, h.skipped()));
                }));
    }

    private void callSheet() {
        gains.add(CardField.area(
                edit, "card.gains.theirs", 2, r -> r.callSheet().theirGain(), (r, text) -> {
                    CallSheet c = r.callSheet();
                    return sheet(r, texts(c, text, c.ourGain(), c.trust(), c.time(), c.atStake()));
                }));
        gains.add(CardField.area(edit, "card.gains.ours", 2, r -> r.callSheet().ourGain(), (r, text) -> {
            CallSheet c = r.callSheet();
            return sheet(r, texts(c, c.theirGain(), text, c.trust(), c.time(), c.atStake()));
        }));
        sheet.add(CardField.area(edit, "card.sheet.trust", 2, r -> r.callSheet().trust(), (r, text) -> {
            CallSheet c = r.callSheet();
            return sheet(r, texts(c, c.theirGain(), c.ourGain(), text, c.time(), c.atStake()));
        }));
        sheet.add(CardField.area(edit, "card.sheet.time", 2, r -> r.callSheet().time(), (r, text) -> {
            CallSheet c = r.callSheet();
            return sheet(r, texts(c, c.theirGain(), c.ourGain(), c.trust(), text, c.atStake()));
        }));
        sheet.add(CardField.area(
                edit, "card.sheet.at_stake", 2, r -> r.callSheet().atStake(), (r, text) -> {
                    CallSheet c = r.callSheet();
                    return sheet(r, texts(c, c.theirGain(), c.ourGain(), c.trust(), c.time(), text));
                }));
    }

    private Typed<Referral> asked(Referral referral, @Nullable LocalDate day) {
        if (day == null) {
            return Typed.wrong("referral.problem.date");
        }
        return Typed.built(
                referral.edit().consent(new Consent(referral.consent().state(), day)));
    }

    private Referral consented(Referral referral) {
        Consent.State state = consent.chosen();
        if (state == null || state == Consent.State.NOT_ASKED) {
            return referral.edit().consent(Consent.NONE).build();
        }
        LocalDate today = edit.model().session().workspace().today();
        return referral.edit().consent(new Consent(state, today)).build();
    }

    private static CallSheet texts(CallSheet c, String theirs, String ours, String trust, String time, String atStake) {
        return new CallSheet(theirs, ours, trust, time, atStake, c.knowsUs(), c.knowsPurchase(), c.knowsHappy());
    }

    private static Referral home(Referral referral, Homework homework) {
        return referral.edit().homework(homework).build();
    }

    private static Referral sheet(Referral referral, CallSheet sheet) {
        return referral.edit().callSheet(sheet).build();
    }

    private static VBox group(String key, Node... nodes) {
        VBox group = new VBox(8, Fields.heading(key));
        group.getChildren().addAll(nodes);
        return group;
    }
}
