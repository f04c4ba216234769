package org.vouchbook.ui.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import org.vouchbook.domain.Homework;
import org.vouchbook.domain.MoveField;
import org.vouchbook.domain.MoveForm;
import org.vouchbook.domain.MoveFormBuilder;
import org.vouchbook.domain.PlantedRequest.Element;
import org.vouchbook.domain.Planting;
import org.vouchbook.domain.When;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.MoneyInput;
import org.vouchbook.ui.Session;

/// Reads what was typed for a move; what cannot be read is a sentence at its field.
final class MoveReading {
    private final Session session;
    private final MoveDraft draft;
    private final Map<MoveField, String> problems = new EnumMap<>(MoveField.class);
    private final MoveFormBuilder form = MoveForm.EMPTY.edit();

    private MoveReading(Session session, MoveDraft draft) {
        this.session = session;
        this.draft = draft;
    }

    /// The form as far as it could be read, and what is wrong with the rest.
    record Read(MoveForm form, Map<MoveField, String> problems) {}

    /// @param asked what is shown: nothing else is read
    /// @throws IllegalArgumentException when a text is longer than the book holds
    static Read of(MoveDraft draft, Set<MoveField> asked, Session session) {
        var reading = new MoveReading(session, draft);
        asked.forEach(reading::field);
        return new Read(reading.form.build(), reading.problems);
    }

    private void field(MoveField field) {
        switch (field) {
            case SKIP_REASON -> form.skipReason(draft.skipReason.get());
            case PROMISE_CHANNEL, INTRODUCED_CHANNEL -> form.channel(draft.channel.get());
            case PROMISE_BY -> {
                day(field, draft.by, form::by);
                form.who(draft.who.get());
            }
            case INTRODUCED_WHEN -> moment(field);
            case INTRODUCED_WORDS ->
                form.words(draft.words.get()).evidence(draft.evidence.get()).quotable(draft.quotable.get());
            case WARNING -> form.warned(draft.warned.get());
            case HOMEWORK ->
                form.homework(new Homework(
                        draft.why.get(),
                        draft.business.get(),
                        draft.needs.get(),
                        draft.situation.get(),
                        draft.noHomework.get()));
            case CONTACTED_WHEN -> {
                moment(field);
                form.contactedBy(draft.contactedBy.get()).note(draft.note.get()).wording(draft.wording);
            }
            case SALE_AMOUNT -> amount();
            case SALE_DATE -> day(field, draft.saleDate, form::saleDate);
            case SALE_WHAT -> {
                form.what(draft.what.get());
                day(field, draft.renews, form::renews);
            }
            case PLANTING -> planting();
            case LOST_REASON -> form.lostReason(draft.lostReason.get());
        }
    }

    private void day(MoveField field, StringProperty typed, Consumer<LocalDate> day) {
        if (!typed.get().isBlank()) {
            DateInput.parse(typed.get(), session.locale())
                    .ifPresentOrElse(day, () -> problems.put(field, Messages.of("referral.problem.date")));
        }
    }

    private void moment(MoveField field) {
        String typed = draft.when.get();
        if (typed.isBlank()) {
            return;
        }
        Optional<LocalDate> day = DateInput.parse(typed, session.locale());
        if (day.isPresent()) {
            form.when(When.on(day.get()));
            return;
        }
        var zone = session.workspace().zone();
        Optional<Instant> moment = MomentInput.parse(
                typed, session.locale(), session.workspace().now().atZone(zone));
        moment.ifPresentOrElse(
                at -> form.when(When.at(at, zone)), () -> problems.put(field, Messages.of("card.problem.moment")));
    }

    private void amount() {
        if (!draft.sale.get().isBlank()) {
            MoneyInput.parse(draft.sale.get(), BoardCurrency.usual(session), session.locale())
                    .ifPresentOrElse(
                            form::sale,
                            () -> problems.put(MoveField.SALE_AMOUNT, Messages.of("referral.problem.value")));
        }
    }

    private void planting() {
        switch (draft.planting.get()) {
            case NOW -> {
                Set<Element> said = draft.elements.entrySet().stream()
                        .filter(e -> e.getValue().get())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
                if (said.isEmpty()) {
                    problems.put(MoveField.PLANTING, Messages.of("move.plant.nothing"));
                }
                form.planting(new Planting.Now(said, draft.present.get()));
            }
            case LATER -> form.planting(new Planting.Later());
            case NOT -> {
                if (draft.notPlanted.get().isBlank()) {
                    problems.put(MoveField.PLANTING, Messages.of("move.plant.why_not"));
                }
                form.planting(new Planting.Not(draft.notPlanted.get()));
            }
        }
    }
}
