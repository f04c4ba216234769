package org.vouchbook.ui.person;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.kit.Avatar;
import org.vouchbook.ui.kit.Chip;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Tone;
import org.vouchbook.workspace.PersonFile;

/// Who it is, and what can be done with them.
final class HeadPart {
    private final PersonViewModel model;
    private final WorthViewModel worth;
    private final Navigator navigator;
    private final PersonActions actions;
    private final Avatar avatar = new Avatar("");
    private final Label name = new Label();
    private final Label line = new Label();
    private final Chip archived = new Chip(Messages.of("person.archived"), Tone.NEUTRAL);
    private final Button log = new Button(Messages.of("person.log"));
    private final PinnacleChip pinnacle;
    private final MenuItem archive = new MenuItem();
    private final HBox node;

    /// @param onLog opens the form for what happened
    /// @param onThanked notes that they thanked us
    HeadPart(
            PersonViewModel model,
            WorthViewModel worth,
            Navigator navigator,
            PersonActions actions,
            Runnable onLog,
            Runnable onThanked) {
        this.model = model;
        this.worth = worth;
        this.navigator = navigator;
        this.actions = actions;
        pinnacle = new PinnacleChip(model);
        name.getStyleClass().add("person-name");
        line.getStyleClass().add("quiet");
        for (Label label : new Label[] {name, line}) {
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            label.setMaxHeight(90);
        }
        archived.managedProperty().bind(archived.visibleProperty());
        log.setMinWidth(Button.USE_PREF_SIZE);
        log.setOnAction(e -> onLog.run());
        log.setTooltip(new Tooltip(Messages.of("person.log.tip")));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var top = new HBox(6, name, log, thanked(onThanked), menu());
        top.setAlignment(Pos.CENTER_LEFT);
        // Below the buttons there is room for what is known in one or two lines.
        VBox words = new VBox(4, top, line, pinnacle.node(), archived);
        HBox.setHgrow(words, Priority.ALWAYS);
        node = new HBox(10, avatar, words);
        node.setFillHeight(false);
        model.fileProperty().subscribe(this::show);
        worth.known().subscribe(_ -> show(model.fileProperty().get()));
        model.facts().touchProperty().subscribe(_ -> show(model.fileProperty().get()));
    }

    Node node() {
        return node;
    }

    Button logButton() {
        return log;
    }

    private void show(@Nullable PersonFile file) {
        if (file == null) {
            return;
        }
        Contact contact = file.contact();
        avatar.show(contact.displayName());
        name.setText(contact.displayName());
        line.setText(line(contact));
        archived.setVisible(contact.archived());
        archive.setText(Messages.of(contact.archived() ? "person.menu.unarchive" : "person.menu.archive"));
    }

    /// "Oliveira Dental · client since March 2023 · contact every 3 weeks".
    private String line(Contact contact) {
        var parts = new ArrayList<String>();
        if (!contact.organisation().isEmpty() && !contact.organisation().equals(contact.displayName())) {
            parts.add(contact.organisation());
        }
        String kind = Messages.of("person.as.", contact.kind());
        parts.add(
                contact.since() == null
                        ? kind
                        : Messages.of("person.since", kind, model.words().month(contact.since())));
        parts.add(PersonText.contactEvery(model.facts().touchProperty().get().rhythm(contact)));
        worth.known().get().forEach(worth -> parts.add(model.words().worth(worth)));
        String joined = String.join(" · ", parts);
        int first = joined.offsetByCodePoints(0, 1);
        return joined.substring(0, first).toUpperCase(Locale.getDefault()) + joined.substring(first);
    }

    private static Button thanked(Runnable onThanked) {
        var thanked = new Button(null, Icon.THANKED.node());
        thanked.getStyleClass().add("icon-button");
        thanked.setAccessibleText(Messages.of("person.thanked"));
        thanked.setTooltip(new Tooltip(Messages.of("person.thanked.tip")));
        thanked.setMinWidth(Button.USE_PREF_SIZE);
        thanked.setOnAction(_ -> onThanked.run());
        return thanked;
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton();
        menu.setGraphic(Icon.MORE.node());
        menu.getStyleClass().addAll("icon-button", "no-arrow");
        menu.setAccessibleText(Messages.of("person.menu"));
        menu.setTooltip(new Tooltip(Messages.of("person.menu")));
        archive.setGraphic(Icon.ARCHIVE.node());
        archive.setOnAction(e -> model.setArchived(!shown().contact().archived()));
        menu.getItems()
                .setAll(
                        item(
                                "person.menu.referral_from",
                                Icon.REFERRALS,
                                () -> navigator.newReferral(shown().contact().id())),
                        item(
                                "person.menu.referral_to",
                                Icon.REFERRALS,
                                () -> actions.giveReferral()
                                        .accept(shown().contact().id())),
                        item(
                                "person.menu.pdf",
                                Icon.PRINT,
                                () -> actions.exportPdf().accept(shown())),
                        item(
                                "person.menu.held",
                                Icon.FILE,
                                () -> actions.exportHeld().accept(shown())),
                        new SeparatorMenuItem(),
                        item(
                                "person.menu.merge",
                                Icon.CLIENTS,
                                () -> navigator.mergePeople(shown().contact().id(), null)),
                        archive,
                        item("person.menu.delete", Icon.DELETE, model::deletePerson),
                        erase());
        return menu;
    }

    private MenuItem erase() {
        MenuItem erase =
                item("person.menu.erase", Icon.DELETE, () -> actions.erase().accept(shown()));
        erase.setDisable(!actions.canErase());
        return erase;
    }

    private PersonFile shown() {
        return Objects.requireNonNull(model.fileProperty().get());
    }

    private static MenuItem item(String key, Icon icon, Runnable action) {
        MenuItem item = new MenuItem(Messages.of(key), icon.node());
        item.setOnAction(e -> action.run());
        return item;
    }
}
