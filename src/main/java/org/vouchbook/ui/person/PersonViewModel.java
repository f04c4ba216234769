package org.vouchbook.ui.person;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.GroupCommitment;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.TagRhythm;
import org.vouchbook.domain.Text;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.person.DraftField.Entry;
import org.vouchbook.workspace.Change;
import org.vouchbook.workspace.PersonFile;

/// The person beside the list: who it is, what the book knows, and what can be done.
public final class PersonViewModel {
    /// What there is to show.
    public enum State {
        NOBODY,
        PERSON,
        /// The person asked for is not in the book (any more).
        GONE
    }

    private static final int LONGEST_WHY = 500;
    private final Session session;
    private final PersonText words;
    private final FactsViewModel facts;
    private final IdeasViewModel ideas;
    private final DraftField<Scorecard> why;
    private final Map<Long, InteractionForm> logForms = new HashMap<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.NOBODY);
    private final ReadOnlyObjectWrapper<@Nullable PersonFile> file = new ReadOnlyObjectWrapper<>(this, "file");
    private final ReadOnlyObjectWrapper<@Nullable Long> answered = new ReadOnlyObjectWrapper<>(this, "answered");
    private final ReadOnlyObjectWrapper<AskPolicy> policy;
    private @Nullable Long asked;
    private final AtomicInteger reads = new AtomicInteger();
    private int ratingsUnderWay;
    private boolean outdated;

    public PersonViewModel(Session session) {
        this.session = session;
        words = new PersonText(session.locale());
        facts = new FactsViewModel(session, words);
        ideas = new IdeasViewModel(session);
        policy = new ReadOnlyObjectWrapper<>(this, "policy", askPolicy());
        why = new DraftField<>(
                Scorecard::contactId, Scorecard::why, (card, typed) -> because(typed), (card, change, done) -> {
                    Scorecard changed = change.apply(card);
                    act(() -> session.ratings().explain(card.contactId(), changed.why()), () -> done.accept(changed));
                });
        session.changes().onChange(this::follow);
        session.changes().onReassessed(this::read);
    }

    /// Whether somebody is shown.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What the book knows of the person; null for nobody.
    public ReadOnlyObjectProperty<@Nullable PersonFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// The person's facts.
    public FactsViewModel facts() {
        return facts;
    }

    /// What could be done next.
    IdeasViewModel ideas() {
        return ideas;
    }

    /// The optional line that says why today's rating is as it is.
    public DraftField<Scorecard> why() {
        return why;
    }

    PersonText words() {
        return words;
    }

    /// The user's numbers behind advice and verdicts, as they were when the person was read last.
    ReadOnlyObjectProperty<AskPolicy> policyProperty() {
        return policy.getReadOnlyProperty();
    }

    private AskPolicy askPolicy() {
        return session.rules().policy();
    }

    ZoneId zone() {
        return session.workspace().zone();
    }

    LocalDate today() {
        return session.workspace().today();
    }

    /// Shows a person; what was being edited of the last one is saved, or stays typed.
    public void show(long contactId) {
        if (!Objects.equals(asked, contactId)) {
            leave();
            asked = contactId;
        }
        read();
    }

    /// Shows nobody.
    public void clear() {
        leave();
        asked = null;
        present(null, State.NOBODY);
    }

    /// Whether the person asked for is still being read, and another is seen.
    boolean isOnTheWay() {
        return !Objects.equals(asked, answered.get());
    }

    /// Whom the last answer was about, when everything of it is seen; null for nobody.
    ReadOnlyObjectProperty<@Nullable Long> answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /// Saves what can be saved of what is typed.
    public void leave() {
        facts.leave();
        why.commit();
    }

    /// Rates one side of the relationship today.
    ///
    /// @param onRefused when the book could not be written
    public void rate(Axis axis, double value, Runnable onRefused) {
        long id = present().contact().id();
        ratingsUnderWay++;
        session.background()
                .run(
                        () -> {
                            session.ratings().rate(id, axis, value);
                            return true;
                        },
                        done -> rated(),
                        failure -> {
                            rated();
                            onRefused.run();
                            // Said in the one place for errors.
                            session.background().run(() -> raise(failure), never -> {});
                        });
    }

    private void rated() {
        ratingsUnderWay--;
        if (ratingsUnderWay == 0 && outdated) {
            read();
        }
    }

    /// Takes a rating out of the history.
    public void delete(Scorecard card) {
        act(() -> session.ratings().delete(card), () -> {});
    }

    /// Takes an interaction out of the timeline.
    public void delete(Interaction interaction) {
        act(() -> session.timeline().delete(interaction), () -> {});
    }

    /// What is being typed of something new with this person; it waits until it is logged.
    public InteractionForm logForm() {
        long id = present().contact().id();
        return logForms.computeIfAbsent(id, i -> new InteractionForm(session, words, i, null));
    }

    /// Notes in one step that they thanked us today (B21).
    ///
    /// @param already is told when that is noted for today
    public void thanked(Runnable already) {
        long id = present().contact().id();
        session.background().run(() -> session.timeline().thanked(id), isNew -> {
            if (!isNew) {
                already.run();
            }
        });
    }

    /// A form that puts an interaction right.
    public InteractionForm editForm(Interaction interaction) {
        return new InteractionForm(session, words, interaction.contactId(), interaction);
    }

    /// Saves a form.
    ///
    /// @param done when it is in the book
    public void save(InteractionForm form, Runnable done) {
        form.save(() -> {
            logForms.values().remove(form);
            done.run();
        });
    }

    /// Archives the person, or takes them out again.
    public void setArchived(boolean archived) {
        long id = present().contact().id();
        act(() -> session.people().setArchived(List.of(id), archived), () -> {});
    }

    /// Deletes the person with everything that hangs on them.
    public void deletePerson() {
        long id = present().contact().id();
        act(() -> session.people().delete(List.of(id)), () -> {});
    }

    private void follow(Change change) {
        Long id = asked;
        PersonFile now = file.get();
        Set<Long> changed = change.contactIds();
        boolean other = now != null && now.others().keySet().stream().anyMatch(changed::contains);
        // What a group agreed speaks for each of its members, and what goes with a tag for everybody who has it.
        boolean agreed = change.touches(GroupCommitment.class) || change.touches(TagRhythm.class);
        if (id != null && (other || agreed || changed.contains(id))) {
            read();
        }
    }

    private void read() {
        Long id = asked;
        if (id != null) {
            int mine = reads.incrementAndGet();
            // Whoever goes through a list waits for the last person, not for all that were passed by.
            session.background()
                    .run(() -> mine == reads.get() ? session.people().open(id) : null, found -> {
                        // An answer that comes late for somebody else is dropped.
                        if (found == null || !id.equals(asked)) {
                            return;
                        }
                        // So is one that a quick next rating has overtaken: it would take that rating back on the
                        // screen.
                        outdated = ratingsUnderWay > 0;
                        if (!outdated) {
                            present(found.orElse(null), found.isPresent() ? State.PERSON : State.GONE);
                        }
                    });
        }
    }

    private void present(@Nullable PersonFile now, State shown) {
        Contact contact = now == null ? null : now.contact();
        policy.set(askPolicy());
        facts.show(contact);
        why.show(
                now == null
                        ? null
                        : now.card().filter(c -> c.date().equals(today())).orElse(null));
        file.set(now);
        ideas.show(now);
        state.set(shown);
        answered.set(asked);
    }

    private PersonFile present() {
        return Objects.requireNonNull(file.get(), "nobody is shown");
    }

    private void act(Runnable job, Runnable done) {
        session.background()
                .run(
                        () -> {
                            job.run();
                            return true;
                        },
                        ok -> done.run());
    }

    private static Object raise(Exception failure) throws Exception {
        throw failure;
    }

    private static Entry<Scorecard> because(String typed) {
        String line = Text.line(typed);
        return line.length() > LONGEST_WHY
                ? FactCheck.refused("person.problem.too_long", line.length(), LONGEST_WHY)
                : new Entry.Fits<>(card -> card.because(line));
    }
}
