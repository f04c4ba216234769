package org.vouchbook.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.Agreement;
import org.vouchbook.domain.Commitment;
import org.vouchbook.support.Fixtures;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form.Made;

/// What was agreed, as it is typed for a person and for a group.
class AgreementFieldsTest {
    private final Written words = new Written(Locale.UK, Fixtures.TODAY);
    private final Typing typing = new Typing(words, Currency.getInstance("EUR"));

    private Made made(@Nullable LocalDate since, @Nullable LocalDate ended) {
        var fields = new AgreementFields(typing, "right.commitment.per_quarter", null);
        type(fields, "right.commitment.what", "One name a month");
        type(fields, "right.commitment.per_quarter", "3");
        if (since != null) {
            type(fields, "right.commitment.since", words.day(since));
        }
        if (ended != null) {
            type(fields, "right.commitment.ended", words.day(ended));
        }
        return fields.made(agreed -> Made.row(ids -> new Commitment(ids.getAsLong(), 1, agreed)));
    }

    private static void type(AgreementFields fields, String key, String words) {
        fields.all().stream()
                .filter(f -> f.key().equals(key))
                .forEach(f -> assertInstanceOf(Typed.class, f).text().set(words));
    }

    private static Agreement agreed(Made made) {
        var rows = assertInstanceOf(Made.Rows.class, made).make().apply(() -> 7);
        return assertInstanceOf(Commitment.class, rows.getFirst()).agreement();
    }

    @Test
    void itCannotHaveEndedBeforeItBegan() {
        LocalDate before = Fixtures.TODAY.minusDays(1);
        assertEquals(
                "It cannot have ended before it began: type " + words.day(Fixtures.TODAY) + " or a later day.",
                assertInstanceOf(Made.Refused.class, made(null, before)).sentence());
        assertEquals(before, agreed(made(before, before)).ended());
    }

    @Test
    void whatIsPutRightComesBackAsItWas() {
        Agreement was = agreed(made(null, null));
        assertEquals(Integer.valueOf(3), was.perQuarter());
        var again = new AgreementFields(typing, "right.commitment.per_quarter", was);
        assertEquals(was, agreed(again.made(agreed -> Made.row(ids -> new Commitment(ids.getAsLong(), 1, agreed)))));
        assertEquals(
                List.of(),
                again.all().stream()
                        .map(Field::problem)
                        .filter(p -> !p.isEmpty())
                        .toList());
    }
}
