package org.vouchbook.ui.person;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Level;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.ui.FirstRows;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Tone;
import org.vouchbook.workspace.PersonFile;

/// Who came from this person, who went to them, and who brought them. Names stand apart: they are no referrals (A1).
final class ReferralsPart {
    private final PersonViewModel model;
    private final Navigator navigator;
    private final VBox node = new VBox();

    ReferralsPart(PersonViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        node.getStyleClass().add("person-referrals");
        model.fileProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    /// Introductions received and referrals given; names do not count.
    static int count(PersonFile file) {
        return (int) file.referrals().stream()
                .filter(fromThem(file).and(r -> r.level().isIntroduction()).or(toThem(file)))
                .count();
    }

    private void show(@Nullable PersonFile file) {
        node.getChildren().clear();
        if (file == null) {
            return;
        }
        long id = file.contact().id();
        Predicate<Referral> received = fromThem(file);
        section(file, "person.referrals.introduced", received.and(r -> r.level().isIntroduction()), false);
        section(file, "person.referrals.promised", received.and(r -> r.level() == Level.PROMISED), false);
        section(file, "person.referrals.names", received.and(r -> r.level().compareTo(Level.PROMISED) < 0), false);
        section(file, "person.referrals.given", toThem(file), false);
        section(
                file,
                "person.referrals.brought_by",
                r -> r.direction() == ReferralDirection.RECEIVED && r.prospectId() == id,
                true);
        section(
                file,
                "person.referrals.brought_to",
                r -> r.direction() == ReferralDirection.GIVEN && r.prospectId() == id,
                true);
        if (node.getChildren().isEmpty()) {
            node.getChildren().add(TimelineList.placeholder("person.referrals.empty"));
        }
        node.getChildren().addFirst(new QuarterLine(file, model));
        Hyperlink add = new Hyperlink(Messages.of("person.referrals.new"));
        add.setOnAction(e -> navigator.newReferral(id));
        node.getChildren().add(add);
    }

    private void section(PersonFile file, String key, Predicate<Referral> which, boolean counterpart) {
        List<Referral> found = file.referrals().stream().filter(which).toList();
        if (found.isEmpty()) {
            return;
        }
        Label title = new Label(Messages.of(key, found.size()));
        title.getStyleClass().addAll("quiet", "small", "strong");
        title.setWrapText(true);
        VBox rows = new VBox(2, title);
        FirstRows.add(rows, found, r -> row(r, file.other(counterpart ? r.counterpartId() : r.prospectId())));
        node.getChildren().add(rows);
    }

    private Button row(Referral referral, Contact other) {
        Label name = new Label(other.displayName());
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label date = new Label(model.words().shortDay(referral.date(), model.today()));
        date.getStyleClass().add("quiet");
        date.setMinWidth(Label.USE_PREF_SIZE);
        boolean given = referral.direction() == ReferralDirection.GIVEN;
        Chip level = new Chip(
                Messages.of("level.", referral.level()),
                referral.level().isIntroduction() ? Tone.SUCCESS : Tone.NEUTRAL);
        var rest = new ArrayList<String>();
        rest.add(Messages.of("stage.", referral.stage()));
        if (referral.value() != null) {
            rest.add(model.words().money(referral.value()));
        }
        Label more = new Label(String.join(" · ", rest));
        more.getStyleClass().addAll("quiet", "small");
        HBox below = given ? new HBox(8, more) : new HBox(8, level, more);
        below.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button(null, new VBox(3, new HBox(8, name, date), below));
        row.getStyleClass().addAll("flat", "person-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(Stream.concat(
                        Stream.of(other.displayName(), level.getText()),
                        Stream.concat(rest.stream(), Stream.of(date.getText())))
                .collect(Collectors.joining(", ")));
        row.setOnAction(e -> navigator.openReferral(referral.id()));
        return row;
    }

    private static Predicate<Referral> fromThem(PersonFile file) {
        return r -> r.direction() == ReferralDirection.RECEIVED
                && r.counterpartId() == file.contact().id();
    }

    private static Predicate<Referral> toThem(PersonFile file) {
        return r -> r.direction() == ReferralDirection.GIVEN
                && r.counterpartId() == file.contact().id();
    }
}
