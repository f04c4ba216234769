package org.vouchbook.ui.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Attribute;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Text;
import org.vouchbook.domain.Verdict;
import org.vouchbook.domain.words.Placeholder;
import org.vouchbook.domain.words.Template;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Field;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Field.Tick;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.Form.Made;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.Standpoint;

/// An ask as it is prepared: whether who, when and how are right, who gains, what is asked for, and how it went.
final class AskForm {
    private final Standpoint at;
    private final Typing typing;
    private final String name;
    private final Pick<Ask.Way> way;
    private final Pick<Request> request;
    private final Typed about;
    private final Typed by;
    private final Tick tell = Tick.of("right.ask.tell", true);
    private final Pick<Template> wording;
    private final Typed words;
    private final AskWordings wordings;
    private String drafted = "";
    private final Pick<Ask.Outcome> outcome;
    private final Typed cause;
    private final @Nullable Typed override;
    private final Form form;

    AskForm(Standpoint at, Typing typing, Ask.Way start, AskWordings wordings) {
        this.wordings = wordings;
        this.at = at;
        this.typing = typing;
        name = Written.first(at.contact());
        way = Pick.of("right.ask.way", List.of(Ask.Way.values()), "right.ask_way.", start);
        request = Pick.of("right.ask.request", List.of(Request.values()), "right.request.", Request.CALL);
        about = typing.line("right.ask.about", "", false);
        by = typing.day("right.ask.by", typing.today().plusDays(7));
        wording = wordings.pick();
        words = typing.area("right.ask.words", "", false);
        outcome = Pick.of("right.ask.outcome", List.of(Ask.Outcome.values()), "right.outcome.", Ask.Outcome.OPEN);
        cause = typing.line("right.ask.cause", "", false);
        boolean ready = at.readiness().ready().isPresent();
        override = ready ? null : reason();
        wording.chosenProperty().addListener((_, _, _) -> draft());
        about.text().addListener((_, _, _) -> draft());
        form = new Form(
                Messages.of("right.ask.title", at.contact().displayName()), "", null, fields(override), this::made);
    }

    Form form() {
        return form;
    }

    /// Takes over what was said already.
    ///
    /// @param key of the wording that was said; empty: of none
    void said(String text, String key) {
        words.text().set(text);
        drafted = text;
        wording.options().stream()
                .filter(o -> o.value() != null && o.value().key().equals(key))
                .findFirst()
                .ifPresent(o -> {
                    wording.chosenProperty().set(o);
                    words.text().set(text);
                });
    }

    /// What is typed so far, to take over into the same ask anew.
    String words() {
        return words.typed();
    }

    /// The key of the wording that is chosen; empty: none.
    String wording() {
        Template chosen = wording.value();
        return chosen == null ? "" : chosen.key();
    }

    /// The words of the chosen wording, unless there are words of the user's own already.
    private void draft() {
        if (words.typed().equals(drafted)) {
            Template chosen = wording.value();
            drafted = chosen == null ? "" : wordings.draft(chosen, Text.line(about.typed()));
            words.text().set(drafted);
        }
    }

    /// Tells when the checks or who gains may differ.
    void onChange(Runnable listener) {
        way.chosenProperty().subscribe(listener);
        request.chosenProperty().subscribe(listener);
        about.text().subscribe(listener);
    }

    /// Who, when and how (B8).
    List<Check> checks() {
        return Stream.of(check("right.check.who", v -> !isAboutTime(v), "right.check.who_fine"), when(), List.of(how()))
                .flatMap(List::stream)
                .toList();
    }

    /// What the referrer does, as a sentence.
    String action() {
        String whom = whom();
        String action = way.needed() == Ask.Way.PERMISSION
                ? Messages.of("right.action.permission", name, whom)
                : Messages.of(actionKey(request.needed()), name, whom);
        return tell.on().get() ? action + " " + Messages.of("right.action.tell", name) : action;
    }

    /// Whether they know, like and trust us, in figures beside each other: such people like to refer (E11).
    String known() {
        Scorecard card = at.facts().card();
        int contacts = at.facts().contacts();
        Written written = typing.words();
        return card == null
                ? Messages.of("right.known.unrated", contacts)
                : Messages.of(
                        "right.known",
                        contacts,
                        written.number(card.liking()),
                        written.number(card.attribute(Attribute.TRUST)));
    }

    /// What an ask too early does at best and at worst (B10); empty once they confirmed a result.
    String tooEarly() {
        return at.readiness().obstacles().stream().anyMatch(Verdict.ProveFirst.class::isInstance)
                ? Messages.of("right.too_early", name)
                : "";
    }

    /// The three who gain in this very case (E7, E8).
    List<String> gains() {
        String benefit = at.facts().delivered() == null
                ? ""
                : Text.line(at.facts().delivered().benefit());
        String referrer = benefit.isEmpty()
                ? Messages.of("right.gain.referrer", name)
                : Messages.of("right.gain.referrer_knows", name, Written.quote(benefit));
        return List.of(
                referrer,
                Messages.of(
                        "right.gain.prospect",
                        Text.line(about.typed()).isEmpty() ? Messages.of("right.ask.somebody_start") : whom()),
                Messages.of("right.gain.you"));
    }

    /// Everything that stands in the way there, or that nothing does.
    private List<Check> check(String key, Predicate<Verdict> which, String fine) {
        var obstacles = new ObstacleWords(at, typing.words());
        List<Check> wrong = at.readiness().obstacles().stream()
                .filter(which)
                .flatMap(v -> obstacles.of(v).stream())
                .map(Step::reason)
                .map(reason -> new Check(Messages.of(key), false, reason.text(), reason.way()))
                .toList();
        return wrong.isEmpty() ? List.of(new Check(Messages.of(key), true, Messages.of(fine, name))) : wrong;
    }

    /// After a long silence the moment is right only when no rung of the way back is missing.
    private List<Check> when() {
        List<Check> when = check("right.check.when", AskForm::isAboutTime, "right.check.when_fine");
        Check first = when.getFirst();
        String caution = VerdictWords.caution(at, typing.words());
        return first.green() && !caution.isEmpty() ? List.of(new Check(first.what(), false, caution)) : when;
    }

    private Check how() {
        String what = Messages.of("right.check.how");
        boolean rockSolid = at.readiness().ready().map(Verdict.Ready::rockSolid).orElse(false);
        if (way.needed() == Ask.Way.PERMISSION) {
            return rockSolid
                    ? new Check(what, false, Messages.of("right.check.introduction", name))
                    : new Check(what, true, action());
        }
        return request.needed() == Request.NAME_ONLY
                ? new Check(what, false, Messages.of("right.check.level_0"))
                : new Check(what, true, action());
    }

    private Made made() {
        String lock = VerdictWords.lock(at, typing.words());
        if (!lock.isEmpty()) {
            return new Made.Refused(lock);
        }
        boolean avoided = outcome.needed() == Ask.Outcome.AVOIDED;
        if (avoided && Text.line(cause.typed()).isEmpty()) {
            return new Made.Refused(Messages.of("right.problem.cause"));
        }
        List<Placeholder> left = Template.open(words.typed());
        if (!left.isEmpty() && !avoided) {
            return new Made.Refused(Messages.of(
                    "right.problem.words",
                    left.stream().map(p -> Messages.of("words.ask.", p)).collect(Collectors.joining(", "))));
        }
        String key = wording();
        LocalDate until = typing.day(by);
        String action = action();
        String why = override == null ? "" : override.typed();
        Ask.Way how = way.needed();
        Ask.Outcome went = outcome.needed();
        String[] typed = Stream.of(about, words, cause).map(Typed::typed).toArray(String[]::new);
        return Made.row(ids -> new Ask(
                ids.getAsLong(),
                at.contact().id(),
                typing.today(),
                how,
                typed[0],
                action,
                until,
                typed[1],
                went,
                typed[2],
                why,
                key));
    }

    private List<Field> fields(@Nullable Typed reason) {
        var fields = new ArrayList<Field>();
        if (reason != null) {
            fields.add(reason);
        }
        fields.addAll(List.of(way, request, about, by, tell, wording, words, outcome, cause));
        return fields;
    }

    /// Why ask all the same (B9). What is not asked after all has its cause, and needs no other reason (E12).
    private Typed reason() {
        Typed needed = typing.line("right.ask.override", "", true);
        Typed free = typing.line(needed.key(), "", false);
        return new Typed(needed.key(), needed.shape(), needed.text(), typed -> {
            boolean avoided = outcome.needed() == Ask.Outcome.AVOIDED;
            return (avoided ? free : needed).wrong().apply(typed);
        });
    }

    private String whom() {
        String typed = Text.line(about.typed());
        return typed.isEmpty() ? Messages.of("right.ask.somebody") : typed;
    }

    /// Whether a gate is about the moment, not about the person.
    private static boolean isAboutTime(Verdict obstacle) {
        return obstacle instanceof Verdict.CoolingDown || obstacle instanceof Verdict.GiveFirst;
    }

    private static String actionKey(Request request) {
        return Objects.requireNonNull(
                switch (request) {
                    case CALL -> "right.action.call";
                    case EMAIL -> "right.action.email";
                    case TEXT -> "right.action.text";
                    case LETTER -> "right.action.letter";
                    case MEETING -> "right.action.meeting";
                    case NAME_ONLY -> "right.action.name_only";
                });
    }
}
