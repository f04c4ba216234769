package org.vouchbook.ui.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Agenda;
import org.vouchbook.workspace.Today;
import org.vouchbook.workspace.TodayLine;
import org.vouchbook.workspace.TodayLine.Section;
import org.vouchbook.workspace.TodayPicture;

/// What Today shows and does. It reads itself again after each change and whenever a clock has run out.
final class TodayViewModel {
    private final Session session;
    private final Today today;
    private final Moving moving;
    private final TodayRows shown = new TodayRows();
    private final ObservableList<TodayRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable TodayPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Integer> count = new ReadOnlyObjectWrapper<>(0);
    private final ObjectProperty<@Nullable FollowUpKey> current = new SimpleObjectProperty<>();
    private final AtomicInteger asked = new AtomicInteger();
    private Consumer<Runnable> later = Runnable::run;

    TodayViewModel(Session session, Moving moving) {
        this.session = session;
        this.moving = moving;
        today = session.today();
        session.changes().onChange(_ -> load());
    }

    /// The day as it was read last; nothing before that.
    ReadOnlyObjectProperty<@Nullable TodayPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /// The rows of the list, top to bottom.
    ObservableList<TodayRow> rows() {
        return rows;
    }

    /// How many things deserve the day.
    ReadOnlyObjectProperty<Integer> count() {
        return count.getReadOnlyProperty();
    }

    /// The line that the keys work on. When it goes, the one after it takes its place.
    ObjectProperty<@Nullable FollowUpKey> current() {
        return current;
    }

    /// The words for the day that is shown.
    TodayWords words() {
        TodayPicture now = picture.get();
        return words(now == null ? session.workspace().now() : now.at());
    }

    /// The words at a moment.
    TodayWords words(Instant at) {
        return new TodayWords(session.locale(), session.workspace().zone(), at);
    }

    /// The day after today, for putting off.
    LocalDate tomorrow() {
        return session.workspace().today().plusDays(1);
    }

    /// Whether nobody is in the book.
    boolean nobody() {
        TodayPicture now = picture.get();
        return now != null && now.whole() && session.index().list().rows().isEmpty();
    }

    /// The door to everything that is due, also later.
    Today today() {
        return today;
    }

    /// Shows what was read ahead, or reads it now.
    void begin() {
        today.takeAhead().ifPresentOrElse(this::show, this::load);
    }

    /// Reads everything; an answer that a later question has overtaken is dropped.
    void load() {
        int mine = asked.incrementAndGet();
        int most = shown.most();
        // What a later question has overtaken before its turn came is not read at all.
        session.background().run(() -> mine == asked.get() ? today.read(most) : null, read -> {
            if (read != null && mine == asked.get()) {
                show(read);
            }
        });
    }

    /// Everybody is read when this says so: the first screenful must not wait for it.
    void readRest(Consumer<Runnable> when) {
        later = when;
    }

    /// Looks at the clock: reads again when a limit or the day has passed.
    void tick() {
        TodayPicture now = picture.get();
        if (now != null && !session.workspace().now().isBefore(now.changesAt())) {
            load();
        }
    }

    /// Shows more of a part.
    void more(Section section) {
        shown.more(section);
        TodayPicture now = picture.get();
        if (now != null) {
            rows.setAll(shown.of(now));
            if (shown.lack(now)) {
                load();
            }
        }
    }

    /// Notes a line as done; where a card has to move for it, asks what the column needs.
    void done(TodayLine line, Deed deed) {
        LocalDate day = deed.day();
        session.background()
                .run(
                        () -> session.agenda()
                                .done(
                                        line.followUp(),
                                        deed.way(),
                                        deed.kind(),
                                        deed.note(),
                                        day == null ? session.workspace().now() : noon(day),
                                        deed.gift(),
                                        deed.wording()),
                        outcome -> {
                            if (outcome instanceof Agenda.Outcome.NeedsMove(long referralId, Stage to)) {
                                moving.move(referralId, to, deed.kind(), deed.wording());
                            }
                        });
    }

    /// Puts a line off to a day after today.
    void snooze(TodayLine line, LocalDate until) {
        session.background().run(() -> session.agenda().snooze(line.followUp(), until), _ -> {});
    }

    /// Waves a line away.
    ///
    /// @param reason not blank
    void dismiss(TodayLine line, String reason, Consumer<Agenda.Outcome> then) {
        session.background().run(() -> session.agenda().dismiss(line.followUp(), reason), then);
    }

    /// The lines that are shown, top to bottom.
    List<TodayLine> lines() {
        return rows.stream()
                .filter(TodayRow.Line.class::isInstance)
                .map(row -> ((TodayRow.Line) row).line())
                .toList();
    }

    /// The line that the keys work on, if there is one.
    Optional<TodayLine> currentLine() {
        FollowUpKey key = current.get();
        return lines().stream().filter(line -> line.key().equals(key)).findFirst();
    }

    private void show(TodayPicture read) {
        List<TodayLine> before = lines();
        rows.setAll(shown.of(read));
        current.set(follow(before));
        count.set(read.counted() ? read.count() : 0);
        picture.set(read);
        if (!read.counted()) {
            later.accept(this::load);
        } else if (!read.whole()) {
            later.accept(() -> session.background().run(session.index()::whole, _ -> load()));
        }
    }

    /// The current line, or what follows it in the order in which they stood, or what came before it.
    private @Nullable FollowUpKey follow(List<TodayLine> before) {
        List<FollowUpKey> now = lines().stream().map(TodayLine::key).toList();
        FollowUpKey was = current.get();
        if (was == null || now.isEmpty()) {
            return now.isEmpty() ? null : now.getFirst();
        }
        List<FollowUpKey> stood = before.stream().map(TodayLine::key).toList();
        int at = stood.indexOf(was);
        for (int i = Math.max(at, 0); i < stood.size(); i++) {
            if (now.contains(stood.get(i))) {
                return stood.get(i);
            }
        }
        return now.contains(was) ? was : now.get(Math.clamp(at, 0, now.size() - 1));
    }

    private Instant noon(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(session.workspace().zone()).toInstant();
        Instant now = session.workspace().now();
        return noon.isAfter(now) ? now : noon;
    }
}
