package org.vouchbook.ui.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.AskPath;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.AgreementFields;
import org.vouchbook.ui.form.Field;
import org.vouchbook.ui.form.Field.Checks;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.Form.Made;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Standpoint;

/// The forms on the way to an ask: interview, planted request, the ask itself, what was agreed.
final class TrustForms {
    private final Standpoint at;
    private final Typing typing;
    private final AskWordings wordings;

    TrustForms(Standpoint at, Typing typing, AskWordings wordings) {
        this.wordings = wordings;
        this.at = at;
        this.typing = typing;
    }

    Form interview(@Nullable Interview was) {
        return new InterviewForm(at, typing, was).form();
    }

    /// The promise to bring a customer first becomes a promise, which blocks every ask until it is kept (E3).
    Form planted(@Nullable PlantedRequest was) {
        var elements = new Checks<>(
                "right.planted.elements",
                PlantedRequest.Element.class,
                this::part,
                was == null ? Set.of() : was.elements());
        Typed date = typing.past("right.date", was == null ? typing.today() : was.date());
        Typed present = typing.line("right.planted.present", was == null ? "" : was.present(), false);
        Typed skipped = typing.line("right.planted.skipped", was == null ? "" : was.skipped(), false);
        Typed due = typing.day("right.planted.due", null);
        List<Field> fields = was == null
                ? List.of(elements, due, date, present, skipped)
                : List.of(elements, date, present, skipped);
        return new Form(Messages.of("right.kind.planted"), Messages.of("right.planted.hint"), was, fields, () -> {
            Set<PlantedRequest.Element> said = elements.value();
            String why = Text.line(skipped.typed());
            if (said.isEmpty() && why.isEmpty()) {
                return new Made.Refused(Messages.of("right.problem.planted"));
            }
            LocalDate day = typing.neededDay(date);
            LocalDate by = typing.day(due);
            String who = present.typed();
            boolean promises = was == null && said.contains(PlantedRequest.Element.CUSTOMER_FIRST);
            return new Made.Rows(ids -> {
                var planted = new PlantedRequest(
                        Form.id(was, ids),
                        at.contact().id(),
                        was == null ? null : was.referralId(),
                        day,
                        who,
                        said,
                        why);
                return promises
                        ? List.of(
                                planted,
                                Promises.open(
                                        ids.getAsLong(),
                                        at,
                                        Promise.Kind.BRING_A_CUSTOMER,
                                        Messages.of("right.planted.promise"),
                                        day,
                                        by))
                        : List.of(planted);
            });
        });
    }

    /// A part of the talk, with the user's own words for it where they practised it (E2).
    private String part(PlantedRequest.Element part) {
        String own = wordings.practised(part);
        String name = Messages.of("right.element.", part);
        return own.isEmpty() ? name : Messages.of("right.element_own", name, Written.quote(own));
    }

    /// A new ask, to be prepared.
    Form ask() {
        return new AskForm(at, typing, Ask.Way.INTRODUCTION, wordings).form();
    }

    /// An ask as it went.
    Form ask(Ask was) {
        Pick<Ask.Outcome> outcome =
                Pick.of("right.ask.outcome", List.of(Ask.Outcome.values()), "right.outcome.", was.outcome());
        Typed cause = typing.line("right.ask.cause", was.cause(), false);
        Pick<Ask.Way> way = Pick.of("right.ask.way", List.of(Ask.Way.values()), "right.ask_way.", was.way());
        Typed date = typing.past("right.date", was.date());
        Typed about = typing.line("right.ask.about", was.about(), false);
        Typed action = typing.area("right.ask.action", was.action(), false);
        Typed by = typing.day("right.ask.by", was.by());
        Typed words = typing.area("right.ask.words", was.words(), false);
        // What was avoided and is asked after all needs its reason like a new one, where it is soon (B9).
        boolean soon = !was.asked() && !(VerdictWords.path(at, typing.words()) instanceof AskPath.Open);
        Typed override = typing.line("right.ask.override", was.override(), false);
        var fields = new ArrayList<Field>(List.of(outcome, date, cause, way, by, about, action, words));
        if (soon) {
            fields.add(1, override);
        }
        return new Form(Messages.of("right.kind.ask"), "", was, fields, () -> {
            String lock = VerdictWords.lock(at, typing.words());
            if (!was.asked() && outcome.needed() != Ask.Outcome.AVOIDED && !lock.isEmpty()) {
                return new Made.Refused(lock);
            }
            if (outcome.needed() == Ask.Outcome.AVOIDED
                    && Text.line(cause.typed()).isEmpty()) {
                return new Made.Refused(Messages.of("right.problem.cause"));
            }
            if (soon
                    && outcome.needed() != Ask.Outcome.AVOIDED
                    && Text.line(override.typed()).isEmpty()) {
                return new Made.Refused(Messages.of("right.problem.override"));
            }
            LocalDate day = typing.neededDay(date);
            LocalDate until = typing.day(by);
            Ask.Way how = way.needed();
            Ask.Outcome went = outcome.needed();
            String why = soon ? override.typed() : was.override();
            String[] typed =
                    Stream.of(about, action, words, cause).map(Typed::typed).toArray(String[]::new);
            return Made.row(ids -> new Ask(
                    Form.id(was, ids),
                    at.contact().id(),
                    day,
                    how,
                    typed[0],
                    typed[1],
                    until,
                    typed[2],
                    went,
                    typed[3],
                    why,
                    was.wording()));
        });
    }

    Form commitment(@Nullable Commitment was) {
        var fields = new AgreementFields(typing, "right.commitment.per_quarter", was == null ? null : was.agreement());
        return new Form(
                Messages.of("right.kind.commitment"),
                "",
                was,
                fields.all(),
                () -> fields.made(agreed -> Made.row(
                        ids -> new Commitment(Form.id(was, ids), at.contact().id(), agreed))));
    }
}
