package org.vouchbook.ui.ask;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.Settling;
import org.vouchbook.domain.TagRhythm;
import org.vouchbook.domain.WayBack;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.form.RecordSaving;
import org.vouchbook.ui.form.Typing;
import org.vouchbook.ui.form.Written;
import org.vouchbook.workspace.AskRules;
import org.vouchbook.workspace.Change;
import org.vouchbook.workspace.Earning;
import org.vouchbook.workspace.Standpoint;

/// Where we stand with one person as to asking, and the records behind it.
public final class RightViewModel {
    private static final int FRESH_DAYS = 7;
    private final Session session;
    private final Earning earning;
    private final RecordSaving saving;
    private final ReadOnlyObjectWrapper<@Nullable Standpoint> standpoint =
            new ReadOnlyObjectWrapper<>(this, "standpoint");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", Messages.of("right.tab", 0));
    private OwnVoice voice = OwnVoice.NONE;
    private boolean stale = true;
    private int rewordings;
    private long asked;
    private final AtomicInteger reads = new AtomicInteger();

    /// Of an open book.
    public RightViewModel(Session session) {
        this.session = session;
        earning = new Earning(session.workspace());
        saving = new RecordSaving(session.background(), session.workspace().ids(), this::store, earning::delete);
        session.changes().onChange(this::follow);
        session.changes().onReassessed(() -> {
            heardAnew();
            show(asked);
        });
    }

    /// For one person as they stand now, who is not followed.
    RightViewModel(Session session, Standpoint at, OwnVoice voice) {
        this.session = session;
        this.voice = voice;
        earning = new Earning(session.workspace());
        saving = new RecordSaving(session.background(), session.workspace().ids(), this::store, earning::delete);
        standpoint.set(at);
    }

    /// Where we stand; null for nobody.
    public ReadOnlyObjectProperty<@Nullable Standpoint> standpointProperty() {
        return standpoint.getReadOnlyProperty();
    }

    /// The name of the tab with the records: how many there are.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// Shows a person; 0: nobody. Nobody is shown until somebody else is read: what stood there would act for the
    /// person before.
    public void show(long contactId) {
        boolean other = asked != contactId;
        asked = contactId;
        if (other || contactId == 0) {
            present(null);
        }
        if (contactId != 0) {
            read();
        }
    }

    Written words() {
        return new Written(session.locale(), session.workspace().today());
    }

    /// The verdict in words; nothing for nobody.
    Optional<VerdictText> verdict() {
        return Optional.ofNullable(standpoint.get()).map(at -> VerdictWords.of(at, words()));
    }

    /// A form for a new record of the person shown.
    Form add(RecordKind kind) {
        return forms().add(kind);
    }

    /// A form that puts a record right.
    Form edit(Row record) {
        return forms().edit(record);
    }

    /// A form for the next rung of a way back of the person shown.
    Form climb(WayBack way, WayBack.Rung rung) {
        return new RungForms(
                        at(), new Typing(words(), usual()), session.workspace().now())
                .of(way, rung);
    }

    /// An ask of the person shown, to be prepared.
    AskForm ask(Ask.Way way) {
        return new AskForm(at(), new Typing(words(), usual()), way, wordings());
    }

    /// How forms of the person shown come into the book.
    RecordSaving saving() {
        return saving;
    }

    /// Deletes a record.
    void delete(Row record) {
        saving.delete(record);
    }

    /// Whether a sale was closed these days and the talk after it is still to come; old ones that are written down
    /// later open nothing.
    boolean justClosed(Sale sale) {
        Standpoint at = standpoint.get();
        return at != null
                && at.contact().id() == sale.contactId()
                && !sale.date().isBefore(session.workspace().today().minusDays(FRESH_DAYS))
                && at.file().planted().isEmpty();
    }

    /// Notes that what a record asks for is done today.
    void settle(Row record) {
        session.background()
                .run(
                        () -> {
                            Settling.of(record, session.workspace().today()).ifPresent(earning::save);
                            return true;
                        },
                        _ -> {});
    }

    /// Who was asked was in touch.
    private void store(Row own, @Nullable Row was, List<Row> with) {
        var all = new ArrayList<>(with);
        if (!own.equals(was)) {
            AskContact.of(own, was, session.workspace()).ifPresent(all::add);
        }
        earning.save(own, all.toArray(Row[]::new));
    }

    private void follow(Change change) {
        if (OwnVoice.changes(change)) {
            heardAnew();
        }
        boolean forAll = OwnVoice.isReworded(change) || change.touches(TagRhythm.class);
        if (asked != 0 && (forAll || change.contactIds().contains(asked))) {
            read();
        }
    }

    private void read() {
        long id = asked;
        AskRules rules = session.rules();
        OwnVoice known = stale ? null : voice;
        int then = rewordings;
        int mine = reads.incrementAndGet();
        record Read(Optional<Standpoint> at, OwnVoice voice) {}
        session.background()
                .run(
                        // Somebody else may have been asked for while this waited.
                        () -> mine != reads.get()
                                ? null
                                : new Read(
                                        earning.standpoint(id, rules),
                                        known == null ? OwnVoice.read(session.workspace()) : known),
                        found -> {
                            if (found == null) {
                                return;
                            }
                            if (then == rewordings) {
                                voice = found.voice();
                                stale = false;
                            }
                            // An answer that comes late for somebody else is dropped.
                            if (id == asked) {
                                present(found.at().orElse(null));
                            }
                        });
    }

    private void heardAnew() {
        stale = true;
        rewordings++;
    }

    private void present(@Nullable Standpoint now) {
        standpoint.set(now);
        title.set(
                Messages.of("right.tab", now == null ? 0 : now.file().records().size()));
    }

    private RecordForms forms() {
        return new RecordForms(
                at(),
                words(),
                usual(),
                session.workspace().now(),
                session.settings().get().profile().name(),
                wordings());
    }

    private AskWordings wordings() {
        return new AskWordings(voice, at(), session);
    }

    private Currency usual() {
        return Currency.getInstance(session.settings().get().currency());
    }

    private Standpoint at() {
        return Objects.requireNonNull(standpoint.get(), "nobody is shown");
    }
}
