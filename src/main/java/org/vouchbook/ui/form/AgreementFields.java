package org.vouchbook.ui.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Agreement;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form.Made;

/// What was agreed, to be typed: with a person and with a group alike.
public final class AgreementFields {
    private final Typing typing;
    private final Typed what;
    private final Pick<Agreement.Formality> formality;
    private final Typed perQuarter;
    private final Typed since;
    private final Typed review;
    private final Typed weGive;
    private final Typed theyGain;
    private final Typed wording;
    private final Typed ended;

    /// @param often the key that asks how often a quarter
    /// @param was what is put right; null: it is new
    public AgreementFields(Typing typing, String often, @Nullable Agreement was) {
        this.typing = typing;
        what = typing.line("right.commitment.what", was == null ? "" : was.what(), true);
        formality = Pick.of(
                "right.commitment.formality",
                Arrays.asList(Agreement.Formality.values()),
                "right.formality.",
                was == null ? Agreement.Formality.VERBAL : was.formality());
        perQuarter = typing.number(often, was == null ? null : was.perQuarter(), 1, 100, false);
        since = typing.past("right.commitment.since", was == null ? typing.today() : was.since());
        review = typing.day("right.commitment.review", was == null ? null : was.review());
        weGive = typing.line("right.commitment.we_give", was == null ? "" : was.weGive(), false);
        theyGain = typing.line("right.commitment.they_gain", was == null ? "" : was.theyGain(), false);
        wording = typing.area("right.commitment.wording", was == null ? "" : was.wording(), false);
        ended = typing.pastOrNone("right.commitment.ended", was == null ? null : was.ended());
    }

    /// The fields in the order of a form.
    public List<Field> all() {
        return List.of(what, formality, perQuarter, since, review, weGive, theyGain, wording, ended);
    }

    /// What was typed as something that can be saved, or why it cannot.
    ///
    /// @param save makes the row to save
    public Made made(Function<Agreement, Made> save) {
        LocalDate start = typing.neededDay(since);
        LocalDate end = typing.day(ended);
        if (end != null && end.isBefore(start)) {
            return new Made.Refused(
                    Messages.of("right.commitment.problem.ended", typing.words().day(start)));
        }
        return save.apply(new Agreement(
                what.typed(),
                wording.typed(),
                formality.needed(),
                start,
                typing.number(perQuarter),
                weGive.typed(),
                theyGain.typed(),
                typing.day(review),
                end));
    }
}
