package org.vouchbook.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Naming;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.SettingsFile;

/// The password in the settings: setting, changing, removing it, and when the window locks itself.
final class PasswordPart {
    private static final List<Integer> MINUTES = List.of(0, 1, 5, 10, 30, 60);

    private final SettingsFile settings;
    private final Background background;
    private final PasswordActions actions;
    private final VBox node = new VBox(10);

    PasswordPart(SettingsFile settings, Background background, PasswordActions actions) {
        this.settings = settings;
        this.background = background;
        this.actions = actions;
        boolean has = actions.vault().hasPassword();
        var sentence = new Label(Messages.of(has ? "settings.password.on" : "settings.password.off"));
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        node.getChildren().add(sentence);
        if (has) {
            node.getChildren().addAll(buttons(), idle());
        } else {
            var set = new Button(Messages.of("settings.password.set"));
            set.setOnAction(
                    _ -> PasswordDialog.choose(owner(), Messages.of("settings.password.set.sentence"), actions.set()));
            node.getChildren().add(set);
        }
    }

    Node node() {
        return node;
    }

    private FlowPane buttons() {
        var change = new Button(Messages.of("settings.password.change"));
        change.setOnAction(_ -> ask(
                Messages.of("settings.password.change.sentence"),
                () -> PasswordDialog.choose(
                        owner(),
                        Messages.of("settings.password.new.sentence"),
                        chosen -> background.run(
                                () -> {
                                    actions.vault().changePassword(chosen);
                                    return true;
                                },
                                _ -> actions.changed().run()))));
        var renew = new Button(Messages.of("settings.password.renew"));
        renew.setOnAction(_ -> ask(
                Messages.of("settings.password.renew.sentence"),
                () -> background.run(() -> actions.vault().renewRecoveryKey(), actions.showRecoveryKey())));
        var remove = new Button(Messages.of("settings.password.remove"));
        remove.setOnAction(_ -> ask(Messages.of("settings.password.remove.sentence"), actions.remove()));
        return new FlowPane(8, 8, change, renew, remove);
    }

    private HBox idle() {
        var label = new Label(Messages.of("settings.password.idle"));
        var box = new ComboBox<Integer>();
        box.getItems().setAll(MINUTES);
        box.setConverter(Naming.of(m -> Messages.of("settings.password.minutes", m)));
        box.setValue(settings.get().lockMinutes());
        box.setAccessibleText(label.getText());
        box.setOnAction(_ -> settings.change(s -> s.withLockMinutes(box.getValue())));
        label.setLabelFor(box);
        var now = new Button(Messages.of("settings.password.lock_now"));
        now.setOnAction(_ -> actions.lockNow().run());
        var row = new HBox(8, label, box, now);
        row.getStyleClass().add("form-row");
        return row;
    }

    private void ask(String sentence, Runnable then) {
        PasswordDialog.confirm(owner(), sentence, background, actions.vault(), then);
    }

    private Window owner() {
        return node.getScene().getWindow();
    }
}
