package org.vouchbook.ui.playbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.RehearsalElement;
import org.vouchbook.domain.RehearsalLog;
import org.vouchbook.domain.Text;
import org.vouchbook.domain.words.Finding;
import org.vouchbook.domain.words.SpokenCheck;
import org.vouchbook.report.RolePlaySheet;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.Rehearsals;

/// One element at a time: the user's words for it, what the checks say of them, how it went, and what comes next. The
/// words stay with their element, so that the next rehearsal begins with those of the last.
final class RehearsalViewModel {
    private final Session session;
    private final Rehearsals rehearsals;
    private final Map<RehearsalElement, String> typed = new EnumMap<>(RehearsalElement.class);
    private RehearsalLog log = new RehearsalLog(List.of());
    final ObservableList<RehearsalItem> items = FXCollections.observableArrayList();
    final ObjectProperty<RehearsalElement> open = new SimpleObjectProperty<>(RehearsalElement.PLANT_THANKS);
    final StringProperty words = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");
    final ObjectProperty<Rehearsal.@Nullable Went> went = new SimpleObjectProperty<>();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    /// How often the lines were read.
    final IntegerProperty reads = new SimpleIntegerProperty();
    /// How the open element went so far, the latest first.
    final ObservableList<Rehearsal> past = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<RehearsalLog.@Nullable Next> next = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    RehearsalViewModel(Session session) {
        this.session = session;
        rehearsals = new Rehearsals(session.workspace());
        open.addListener((_, _, _) -> show());
        words.addListener((_, _, is) -> {
            typed.put(open.get(), is);
            judge();
        });
        went.addListener((_, _, _) -> problem.set(""));
        session.changes().onChange(change -> {
            if (change.kinds().contains(Rehearsal.class)) {
                load();
            }
        });
    }

    /// What to practise next, and why; null before the log was read.
    ReadOnlyObjectProperty<RehearsalLog.@Nullable Next> next() {
        return next.getReadOnlyProperty();
    }

    /// What keeps it from being noted; empty when nothing does.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Reads the log; the first time, what comes next is opened.
    void load() {
        session.background().run(rehearsals::log, read -> {
            boolean first = next.get() == null;
            log = read;
            next.set(read.next(session.workspace().today()));
            items.setAll(lines());
            if (first) {
                openNext();
            }
            show();
            reads.set(reads.get() + 1);
        });
    }

    /// Opens what comes next.
    void openNext() {
        RehearsalLog.Next now = next.get();
        if (now != null) {
            open.set(now.element());
        }
    }

    /// Puts one finding right.
    void apply(Finding finding) {
        words.set(finding.fix().apply(words.get()));
    }

    /// Notes how it went; without that, it says what is missing and keeps what was typed.
    void save() {
        Rehearsal.Went how = went.get();
        boolean tooLong = words.get().length() > Text.LONG || note.get().length() > Text.LONG;
        problem.set(
                how == null
                        ? Messages.of("rehearsal.problem.went")
                        : tooLong ? Messages.of("rehearsal.problem.long", Text.LONG) : "");
        if (how == null || tooLong) {
            return;
        }
        RehearsalElement element = open.get();
        String said = words.get();
        String remark = note.get();
        session.background().run(() -> rehearsals.add(element, said, how, remark), _ -> {
            note.set("");
            went.set(null);
        });
    }

    /// All elements for a sheet of paper, with the words as they stand now.
    List<RolePlaySheet.Part> sheet() {
        return Arrays.stream(RehearsalElement.values())
                .map(element -> {
                    ElementWords words = ElementWords.of(element);
                    return new RolePlaySheet.Part(words.title(), words.text(), words.why(), wordsFor(element));
                })
                .toList();
    }

    /// Takes one out of the log.
    void delete(Rehearsal rehearsal) {
        session.background()
                .run(
                        () -> {
                            rehearsals.delete(rehearsal);
                            return true;
                        },
                        _ -> {});
    }

    private List<RehearsalItem> lines() {
        var lines = new ArrayList<RehearsalItem>();
        RehearsalElement.Group group = null;
        for (RehearsalElement element : RehearsalElement.values()) {
            if (element.group() != group) {
                group = element.group();
                lines.add(new RehearsalItem(group, null, null, 0));
            }
            lines.add(new RehearsalItem(
                    group,
                    element,
                    log.last(element).orElse(null),
                    log.of(element).size()));
        }
        return lines;
    }

    private void show() {
        RehearsalElement element = open.get();
        past.setAll(log.of(element));
        words.set(wordsFor(element));
        problem.set("");
        judge();
    }

    private String wordsFor(RehearsalElement element) {
        String before = log.last(element).map(Rehearsal::words).orElse("");
        return typed.getOrDefault(element, before);
    }

    private void judge() {
        findings.setAll(SpokenCheck.of(open.get(), words.get(), Messages.of("rehearsal.somebody")));
    }
}
