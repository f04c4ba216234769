package org.vouchbook.ui.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Silences;
import org.vouchbook.domain.WayBack;
import org.vouchbook.domain.WayBack.Rung;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Field;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.Form.Made;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.workspace.Standpoint;

/// The short form of each rung of a way back. None takes a day before the rung below it.
///
/// @param now when it is noted
record RungForms(Standpoint at, Typing typing, Instant now) {
    private static final List<InteractionKind> TALKS = List.of(
            InteractionKind.CALL,
            InteractionKind.MESSAGE,
            InteractionKind.EMAIL,
            InteractionKind.MEETING,
            InteractionKind.SOCIAL,
            InteractionKind.SOCIAL_CONVERSATION);

    /// The form of the next rung.
    ///
    /// @throws IllegalArgumentException when the rung is not the next one
    Form of(WayBack way, Rung rung) {
        if (way.state(rung) != WayBack.State.NEXT) {
            throw new IllegalArgumentException(rung + " of " + way);
        }
        return switch (rung) {
            case FIX -> complaint(way, rung, "right.complaint.fixed");
            case VERIFY -> complaint(way, rung, "right.complaint.verified");
            case CLOSE -> interview(way);
            case CONTACT, ANSWER -> happened(way, rung, TALKS);
            case GIVE -> happened(way, rung, Silences.GIVEN);
        };
    }

    private Form complaint(WayBack way, Rung rung, String key) {
        Complaint was = at.file().complaints().stream()
                .filter(c -> c.id() == way.complaintId())
                .findFirst()
                .orElseThrow();
        Typed date = typing.past(key, typing.today());
        return form(way, rung, List.of(date), date, day -> {
            LocalDate fixed = rung == Rung.FIX ? day : was.fixed();
            LocalDate verified = rung == Rung.VERIFY ? day : null;
            return Made.row(
                    _ -> new Complaint(was.id(), was.contactId(), was.opened(), was.what(), fixed, verified, null));
        });
    }

    private Form happened(WayBack way, Rung rung, List<InteractionKind> kinds) {
        Pick<InteractionKind> kind = Pick.of("right.way.how", kinds, "interaction.", kinds.getFirst());
        Typed date = typing.past("right.date", typing.today());
        Typed note = typing.area("right.note", "", false);
        return form(way, rung, List.of(kind, date, note), date, day -> {
            InteractionKind how = kind.needed();
            Direction usual = how.usualDirection();
            Direction direction = rung == Rung.ANSWER && usual == Direction.TO_THEM ? Direction.FROM_THEM : usual;
            String said = note.typed();
            return Made.row(ids -> new Interaction(
                    ids.getAsLong(),
                    way.contactId(),
                    how,
                    direction,
                    day,
                    said,
                    how.usualAxis().orElse(null),
                    now));
        });
    }

    private Form form(WayBack way, Rung rung, List<Field> fields, Typed date, Function<LocalDate, Made> made) {
        var words = new WayBackWords(typing.words());
        return new Form(WayBackWords.rung(rung), Messages.of("right.way_hint.", rung), null, fields, () -> {
            LocalDate day = typing.neededDay(date);
            String refusal = words.refusal(way.note(rung, day, typing.today()));
            return refusal.isEmpty() ? made.apply(day) : new Made.Refused(refusal);
        });
    }

    /// One that is not green is noted too: the complaint then stays open.
    private Form interview(WayBack way) {
        var words = new WayBackWords(typing.words());
        return new InterviewForm(at, typing, null).form().refusing(record -> refusal(way, record, words));
    }

    private String refusal(WayBack way, Row record, WayBackWords words) {
        return record instanceof Interview interview && interview.green()
                ? words.refusal(way.note(Rung.CLOSE, interview.date(), typing.today()))
                : "";
    }
}
