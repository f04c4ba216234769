package org.vouchbook.ui.form;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.MoneyInput;
import org.vouchbook.ui.TypedDate;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Field.Typed.Shape;

/// Makes the fields that are typed into, and reads them; each says in one sentence what to do about what it cannot
/// take.
///
/// @param usual the currency of an amount that names none
public record Typing(Written words, Currency usual) {
    /// The day the form is filled in.
    public LocalDate today() {
        return words.today();
    }

    /// One line of words.
    public Typed line(String key, String start, boolean needed) {
        return Typed.of(key, Shape.LINE, start, typed -> text(key, Text.line(typed), Text.SHORT, needed));
    }

    /// Words in several lines.
    public Typed area(String key, String start, boolean needed) {
        return Typed.of(key, Shape.AREA, start, typed -> text(key, Text.paragraphs(typed), Text.LONG, needed));
    }

    /// A day that may be left open.
    public Typed day(String key, @Nullable LocalDate start) {
        return Typed.of(
                key, Shape.SHORT, start == null ? "" : words.day(start), typed -> wrongDay(typed, false, false));
    }

    /// A day that has been.
    public Typed past(String key, LocalDate start) {
        return Typed.of(key, Shape.SHORT, words.day(start), typed -> wrongDay(typed, true, true));
    }

    /// A day that has been, or none.
    public Typed pastOrNone(String key, @Nullable LocalDate start) {
        return Typed.of(key, Shape.SHORT, start == null ? "" : words.day(start), typed -> wrongDay(typed, false, true));
    }

    /// A whole number.
    public Typed number(String key, @Nullable Integer start, int least, int most, boolean needed) {
        return Typed.of(key, Shape.SHORT, start == null ? "" : start.toString(), typed -> {
            boolean empty = Text.line(typed).isEmpty();
            boolean fits = whole(typed).filter(n -> n >= least && n <= most).isPresent();
            return fits || (empty && !needed) ? "" : Messages.of("right.problem.number", label(key), least, most);
        });
    }

    /// An amount.
    public Typed amount(String key, @Nullable Money start) {
        String shown = start == null
                ? ""
                : start.amount().toPlainString() + " " + start.currency().getCurrencyCode();
        return Typed.of(
                key,
                Shape.SHORT,
                shown,
                typed -> readMoney(typed).isPresent()
                        ? ""
                        : Messages.of("right.problem.amount", usual.getCurrencyCode()));
    }

    /// An amount, or none.
    public Typed amountOrNone(String key, @Nullable Money start) {
        Typed needed = amount(key, start);
        return Typed.of(
                key,
                Shape.SHORT,
                start == null ? "" : needed.typed(),
                typed -> Text.line(typed).isEmpty() ? "" : needed.wrong().apply(typed));
    }

    /// The day that is typed, where there is one.
    @Nullable
    public LocalDate day(Typed field) {
        return readDay(field.typed()).orElse(null);
    }

    /// The day that is typed, where there must be one.
    public LocalDate neededDay(Typed field) {
        return Objects.requireNonNull(day(field), field.key());
    }

    /// The number that is typed, where there is one.
    @Nullable
    public Integer number(Typed field) {
        return whole(field.typed()).orElse(null);
    }

    /// The number that is typed, where there must be one.
    public int neededNumber(Typed field) {
        return Objects.requireNonNull(number(field), field.key());
    }

    /// The amount that is typed.
    public Money amount(Typed field) {
        return readMoney(field.typed()).orElseThrow();
    }

    /// The lines of an area that say something.
    public static List<String> lines(Typed field) {
        return field.typed().lines().map(Text::line).filter(s -> !s.isEmpty()).toList();
    }

    private String text(String key, String clean, int most, boolean needed) {
        if (needed && clean.isEmpty()) {
            return Messages.of("right.problem.needed", label(key));
        }
        return clean.length() > most ? Messages.of("right.problem.long", label(key), clean.length(), most) : "";
    }

    private String wrongDay(String typed, boolean needed, boolean past) {
        if (Text.line(typed).isEmpty()) {
            return needed ? Messages.of("right.problem.no_day", words.day(words.today())) : "";
        }
        LocalDate day = readDay(typed).orElse(null);
        if (day == null || day.getYear() < 1900 || day.getYear() > 2200) {
            return Messages.of("right.problem.day", Written.quote(typed), words.day(words.today()));
        }
        return past && day.isAfter(words.today()) ? Messages.of("right.problem.future", words.day(day)) : "";
    }

    private Optional<LocalDate> readDay(String typed) {
        return TypedDate.read(typed, words.locale(), words.today()).flatMap(TypedDate::whole);
    }

    private Optional<Money> readMoney(String typed) {
        return MoneyInput.parse(Text.line(typed), usual, words.locale());
    }

    private static Optional<Integer> whole(String typed) {
        try {
            return Optional.of(Integer.parseInt(Text.line(typed)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String label(String key) {
        return Messages.of(key);
    }
}
