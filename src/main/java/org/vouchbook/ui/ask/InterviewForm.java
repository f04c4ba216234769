package org.vouchbook.ui.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Interview.Answer;
import org.vouchbook.domain.Interview.Light;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Field.Tick;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.Form.Made;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.workspace.Standpoint;

/// The testimonial interview: three questions with a light each, what may be quoted, and conditions that become
/// promises (D1–D7). What turns out to be a complaint is opened as one (D9).
final class InterviewForm {
    /// A question with its light.
    private record Question(Typed text, Pick<Light> light) {
        Answer answer() {
            return new Answer(text.typed(), light.value());
        }
    }

    private final Standpoint at;
    private final Typing typing;
    private final @Nullable Interview was;
    private final Question improvement;
    private final Question strength;
    private final Question condition;
    private final Tick complaint = Tick.of("right.interview.complaint", false);
    private final Tick promise = Tick.of("right.interview.promise", false);
    private final Typed usable;
    private final Pick<Interview.Use> consent;
    private final Typed date;
    private final Typed consentDate;

    InterviewForm(Standpoint at, Typing typing, @Nullable Interview was) {
        this.at = at;
        this.typing = typing;
        this.was = was;
        improvement = question("right.interview.improvement", was == null ? Answer.NONE : was.improvement());
        strength = question("right.interview.strength", was == null ? Answer.NONE : was.strength());
        condition = question("right.interview.condition", was == null ? Answer.NONE : was.condition());
        usable = typing.area("right.interview.usable", was == null ? "" : String.join("\n", was.usable()), false);
        consent = Pick.of(
                "right.interview.consent",
                List.of(Interview.Use.values()),
                "right.use.",
                was == null ? Interview.Use.NOT_ASKED : was.consent());
        LocalDate today = typing.today();
        date = typing.past("right.date", was == null ? today : was.date());
        consentDate = typing.pastOrNone("right.interview.consent_date", was == null ? null : was.consentDate());
    }

    Form form() {
        return new Form(
                Messages.of("right.kind.interview"),
                Messages.of("right.interview.hint"),
                was,
                List.of(
                        improvement.text(),
                        improvement.light(),
                        complaint,
                        strength.text(),
                        strength.light(),
                        condition.text(),
                        condition.light(),
                        promise,
                        usable,
                        consent,
                        consentDate,
                        date),
                this::made);
    }

    private Made made() {
        LocalDate day = typing.neededDay(date);
        LocalDate typed = typing.day(consentDate);
        Interview.Use use = consent.needed();
        LocalDate agreed = typed == null && use != Interview.Use.NOT_ASKED ? typing.today() : typed;
        Answer[] answers = {improvement.answer(), strength.answer(), condition.answer()};
        List<String> phrases = Typing.lines(usable);
        // Words worth quoting may have been said without an interview.
        if (phrases.isEmpty() && Arrays.stream(answers).allMatch(a -> a.text().isEmpty() && a.light() == null)) {
            return new Made.Refused(Messages.of("right.problem.no_answer"));
        }
        if (Arrays.stream(answers).anyMatch(a -> a.text().isEmpty() != (a.light() == null))) {
            return new Made.Refused(Messages.of("right.problem.light"));
        }
        String wish = Text.paragraphs(condition.text().typed());
        if (promise.on().get() && wish.isEmpty()) {
            return new Made.Refused(Messages.of("right.problem.no_condition"));
        }
        if (complaint.on().get() && answers[0].light() != Light.RED) {
            return new Made.Refused(Messages.of("right.problem.no_complaint"));
        }
        boolean promised = promise.on().get();
        boolean complained = complaint.on().get();
        return new Made.Rows(ids -> {
            long contact = at.contact().id();
            var rows = new ArrayList<Row>();
            rows.add(new Interview(
                    Form.id(was, ids), contact, day, answers[0], answers[1], answers[2], phrases, use, agreed));
            if (promised) {
                rows.add(Promises.open(ids.getAsLong(), at, Promise.Kind.PROMISE, wish, day, null));
            }
            if (complained) {
                rows.add(new Complaint(ids.getAsLong(), contact, day, answers[0].text(), null, null, null));
            }
            return rows;
        });
    }

    private Question question(String key, Answer was) {
        return new Question(
                typing.area(key, was.text(), false),
                new Pick<>(
                        "right.interview.light",
                        List.of(Light.values()),
                        l -> Messages.of("right.light.", l),
                        Messages.of("right.light.none"),
                        was.light()));
    }
}
