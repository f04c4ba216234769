package org.vouchbook.ui.playbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.Profile;
import org.vouchbook.domain.Wording;
import org.vouchbook.domain.words.Template;
import org.vouchbook.report.TipSheet;
import org.vouchbook.ui.FaultWords;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.TipChoice;
import org.vouchbook.workspace.Wordings;

/// The tips that can stand on the sheet, and what does (K7). Own tips are wordings of the book; what is chosen is kept
/// with the settings.
final class TipsViewModel {
    /// A tip.
    ///
    /// @param mine whether the user wrote it
    record Tip(Template template, boolean mine, boolean chosen) {}

    private final Session session;
    private final Wordings wordings;
    final ObservableList<Tip> tips = FXCollections.observableArrayList();
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty by = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    TipsViewModel(Session session) {
        this.session = session;
        wordings = new Wordings(session.workspace());
        title.set(choice().title());
        by.set(choice().by());
        title.addListener((_, _, is) -> change(new TipChoice(is, by.get(), choice().left())));
        by.addListener((_, _, is) -> change(new TipChoice(title.get(), is, choice().left())));
        session.changes().onChange(change -> {
            if (change.kinds().contains(Wording.class)) {
                load();
            }
        });
    }

    void load() {
        session.background().run(() -> wordings.offered(DraftPurpose.TIP).wordings(), this::show);
    }

    /// Why the own tip cannot be added; empty when it can.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Puts a tip on the sheet or leaves it out.
    void choose(Tip tip, boolean on) {
        Set<String> left = new HashSet<>(choice().left());
        if (on) {
            left.remove(tip.template().key());
        } else {
            left.add(tip.template().key());
        }
        change(new TipChoice(title.get(), by.get(), left.stream().sorted().toList()));
        tips.replaceAll(t -> t.equals(tip) ? new Tip(t.template(), t.mine(), on) : t);
    }

    /// Writes the own tip into the book; what cannot be used says why and stays as it was typed.
    void add() {
        var typed = new Template(DraftPurpose.TIP, name.get(), session.locale().toLanguageTag(), "", text.get());
        problem.set(FaultWords.first(typed));
        if (problem.get().isEmpty()) {
            session.background().run(() -> wordings.add(typed), _ -> {
                name.set("");
                text.set("");
            });
        }
    }

    /// Whom the sheet is from where nobody typed it.
    String usualBy() {
        Profile profile = session.settings().get().profile();
        return Stream.of(profile.name(), profile.company())
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /// The sheet as it stands.
    TipSheet.Input sheet() {
        Profile profile = session.settings().get().profile();
        return new TipSheet.Input(
                title.get().isBlank()
                        ? Messages.of("tips.title.usual")
                        : title.get().strip(),
                by.get().isBlank() ? usualBy() : by.get().strip(),
                profile.phone().isEmpty() ? List.of() : List.of(profile.phone()),
                tips.stream()
                        .filter(Tip::chosen)
                        .map(tip -> new TipSheet.Tip(
                                tip.template().name(), tip.template().text()))
                        .toList());
    }

    private void show(List<Template> offered) {
        List<String> left = choice().left();
        tips.setAll(offered.stream()
                .map(t -> new Tip(t, t.key().startsWith(Wording.OWN), !left.contains(t.key())))
                .toList());
    }

    private TipChoice choice() {
        return session.settings().get().tips();
    }

    private void change(TipChoice to) {
        session.settings().change(s -> s.withTips(to));
    }
}
