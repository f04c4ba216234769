package org.vouchbook.ui.words;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.DraftPurpose.Reader;
import org.vouchbook.domain.FollowUpAnswer.Way;
import org.vouchbook.domain.words.Draft;
import org.vouchbook.domain.words.DraftFacts;
import org.vouchbook.domain.words.Drafting;
import org.vouchbook.domain.words.Finding;
import org.vouchbook.domain.words.Placeholder;
import org.vouchbook.domain.words.Template;
import org.vouchbook.domain.words.WordingCheck;
import org.vouchbook.domain.words.WordingFigures;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.WordsRequest;
import org.vouchbook.workspace.Wordings;

/// A draft while it is made: the wording chosen, what is typed into it, what is still missing, and what is said of it.
final class WordsViewModel {
    private final Session session;
    private final Wordings wordings;
    private final long subjectId;
    private final Map<Placeholder, String> typed = new EnumMap<>(Placeholder.class);
    final ObjectProperty<DraftPurpose> purpose;
    final ObservableList<Template> offered = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Template> template = new SimpleObjectProperty<>();
    /// What has to be typed, in the order of the text.
    final ObservableList<Placeholder> asked = FXCollections.observableArrayList();
    final StringProperty subject = new SimpleStringProperty("");
    final StringProperty text = new SimpleStringProperty("");
    final BooleanProperty edited = new SimpleBooleanProperty();
    final BooleanProperty social = new SimpleBooleanProperty();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Wordings.@Nullable Case> about = new ReadOnlyObjectWrapper<>();
    private @Nullable DraftFacts facts;
    /// The draft with what was typed still in braces: what was changed by hand is in it.
    private String baseSubject = "";
    private String baseText = "";
    private boolean filling;
    /// The list of wordings is renewed: the box shows nothing for a moment.
    private boolean settling;
    private Wordings.Ranking ranked = new Wordings.Ranking(List.of(), Map.of());
    private Consumer<WordsRequest.Said> onDone;

    WordsViewModel(Session session, WordsRequest request) {
        this.session = session;
        subjectId = request.subjectId();
        onDone = request.onDone();
        wordings = new Wordings(session.workspace());
        purpose = new SimpleObjectProperty<>(request.purpose());
        purpose.addListener((_, _, _) -> load(true));
        template.addListener((_, _, chosen) -> {
            if (!settling) {
                start(chosen);
            }
        });
        subject.addListener((_, _, is) -> byHand(() -> baseSubject = is));
        text.addListener((_, _, is) -> byHand(() -> baseText = is));
        social.addListener((_, _, _) -> judge());
    }

    /// Asks again for a draft that may have been left half written.
    void ask(DraftPurpose wanted, Consumer<WordsRequest.Said> then) {
        onDone = then;
        if (purpose.get() == wanted) {
            load(false);
        } else {
            purpose.set(wanted);
        }
    }

    /// Reads the referral and the wordings.
    ///
    /// @param anew forgets what was changed by hand
    void load(boolean anew) {
        record Read(Optional<Wordings.Case> about, Wordings.Ranking offered) {}
        DraftPurpose wanted = purpose.get();
        session.background().run(() -> new Read(wordings.about(wanted, subjectId), wordings.offered(wanted)), read -> {
            if (wanted == purpose.get() && read.about().isPresent()) {
                show(read.about().get(), read.offered(), anew);
            }
        });
    }

    ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Wordings.@Nullable Case> about() {
        return about.getReadOnlyProperty();
    }

    /// How a wording did so far.
    WordingFigures figures(Template wording) {
        return ranked.of(wording);
    }

    /// Whom it is written to.
    Contact reader() {
        Wordings.Case now = Objects.requireNonNull(about.get());
        return purpose.get().reader() == Reader.PROSPECT ? now.prospect() : now.counterpart();
    }

    /// What the counterpart is called.
    String referrerName() {
        Wordings.Case now = about.get();
        return now == null ? "" : now.counterpart().displayName();
    }

    /// Whether what was typed is part of the text for good.
    boolean isTaken(Placeholder placeholder) {
        return !(baseSubject + baseText).contains(placeholder.written());
    }

    String typed(Placeholder placeholder) {
        return typed.getOrDefault(placeholder, "");
    }

    /// Types what is asked for.
    void type(Placeholder placeholder, String value) {
        typed.put(placeholder, value);
        fill();
    }

    /// Takes the chosen wording again, without what was changed by hand.
    void restart() {
        start(template.get());
    }

    /// Puts one finding right.
    void apply(Finding finding) {
        text.set(finding.fix().apply(text.get()));
    }

    /// The draft for a mail program; nothing while it must not leave.
    Optional<URI> mail(boolean withText) {
        if (!(draft.get() instanceof Draft.Filled filled)) {
            return Optional.empty();
        }
        boolean both = purpose.get() == DraftPurpose.GIVE_INTRODUCTION;
        String copy = both ? address(Objects.requireNonNull(about.get()).prospect()) : "";
        return Optional.of(Mailto.of(address(reader()), copy, filled.subject(), withText ? filled.text() : ""));
    }

    private static String address(Contact contact) {
        return contact.emails().isEmpty() ? "" : contact.emails().getFirst().value();
    }

    /// It is said.
    void done(Way way) {
        boolean written = way == Way.WRITTEN;
        String signature = typed(Placeholder.SIGNATURE);
        if (!signature.isBlank()) {
            session.settings().change(s -> s.withProfile(s.profile().signed(signature)));
        }
        Template from = template.get();
        String key = from == null ? "" : from.key();
        onDone.accept(new WordsRequest.Said(
                purpose.get(), way, written ? subject.get() : "", written ? text.get() : "", key));
    }

    /// The draft as a wording: the facts in it give way to their placeholders.
    Template asWording(String name) {
        Template from = Objects.requireNonNull(template.get());
        DraftFacts all = Objects.requireNonNull(facts);
        for (Placeholder placeholder : Placeholder.values()) {
            String value = typed(placeholder);
            all = value.isBlank() ? all : all.with(placeholder, value);
        }
        return Template.from(new Template(purpose.get(), name, from.language(), subject.get(), text.get()), all);
    }

    /// Keeps a wording and takes it.
    void keep(Template wording, Runnable onKept) {
        session.background().run(() -> wordings.add(wording), _ -> {
            onKept.run();
            load(false);
        });
    }

    private void show(Wordings.Case read, Wordings.Ranking ranking, boolean anew) {
        List<Template> wanted = ranking.wordings();
        ranked = ranking;
        about.set(read);
        Template before = template.get();
        boolean keep = !anew && before != null && edited.get();
        settling = true;
        offered.setAll(wanted);
        template.set(before != null && (keep || wanted.contains(before)) ? before : best(read, wanted));
        settling = false;
        facts = facts(read, Objects.requireNonNull(template.get()));
        if (keep) {
            judge();
        } else {
            start(template.get());
        }
    }

    /// The first that lacks nothing but the user's own line; else the first that may be used at all.
    private Template best(Wordings.Case read, List<Template> wanted) {
        return wanted.stream()
                .filter(t -> filled(read, t) instanceof Draft.Filled)
                .findFirst()
                .or(() -> wanted.stream()
                        .filter(t -> filled(read, t) instanceof Draft.Missing)
                        .findFirst())
                .orElse(wanted.getFirst());
    }

    private Draft filled(Wordings.Case read, Template wording) {
        return Drafting.fill(wording, facts(read, wording).with(Placeholder.HUMAN_LINE, "…"));
    }

    /// What the book knows, in the language of a wording.
    private DraftFacts facts(Wordings.Case read, Template wording) {
        return WordsFacts.of(read, session.settings().get().profile(), purpose.get(), wording.language());
    }

    private void start(@Nullable Template chosen) {
        Wordings.Case now = about.get();
        if (chosen == null || now == null) {
            return;
        }
        facts = facts(now, chosen);
        Draft first = Drafting.fill(chosen, facts);
        baseSubject = switch (first) {
            case Draft.Filled f -> f.subject();
            case Draft.Missing m -> m.subject();
            case Draft.Refused r -> r.subject();
            case Draft.Broken _ -> chosen.subject();
        };
        baseText = switch (first) {
            case Draft.Filled f -> f.text();
            case Draft.Missing m -> m.text();
            case Draft.Refused r -> r.text();
            case Draft.Broken _ -> chosen.text();
        };
        edited.set(false);
        List<Placeholder> open = Template.open(baseText + "\n" + baseSubject);
        asked.setAll(open.stream().filter(p -> !p.namesReferrer()).toList());
        fill();
    }

    private void fill() {
        filling = true;
        subject.set(filled(baseSubject));
        text.set(filled(baseText));
        filling = false;
        judge();
    }

    private String filled(String base) {
        String out = base;
        for (Map.Entry<Placeholder, String> entry : typed.entrySet()) {
            if (!entry.getValue().isBlank()) {
                out = out.replace(entry.getKey().written(), entry.getValue().strip());
            }
        }
        return out;
    }

    private void byHand(Runnable take) {
        if (!filling) {
            take.run();
            edited.set(true);
            judge();
        }
    }

    private void judge() {
        Wordings.Case now = about.get();
        if (facts != null && now != null) {
            draft.set(Drafting.judge(subject.get(), text.get(), facts));
            findings.setAll(WordingCheck.of(text.get(), WordsFacts.context(now, facts, purpose.get(), social.get())));
        }
    }
}
