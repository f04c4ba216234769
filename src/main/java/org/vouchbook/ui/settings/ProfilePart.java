package org.vouchbook.ui.settings;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.vouchbook.domain.Profile;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.PlainArea;
import org.vouchbook.workspace.SettingsFile;

/// Who the user is, as drafts say it. What is typed is kept when the field is left.
final class ProfilePart extends VBox {
    private final SettingsFile settings;
    private final GridPane form = new GridPane();

    ProfilePart(SettingsFile settings) {
        super(12);
        this.settings = settings;
        var title = new Label(Messages.of("settings.profile"));
        title.getStyleClass().add("section-title");
        var hint = new Label(Messages.of("settings.profile.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        form.getStyleClass().add("form");
        form.setHgap(16);
        form.setVgap(14);
        form.getColumnConstraints().addAll(new ColumnConstraints(190), new ColumnConstraints(420));
        var signature = new PlainArea();
        signature.setPrefRowCount(3);
        row(
                "settings.profile.name",
                new TextField(),
                Profile::name,
                (p, t) -> new Profile(t, p.company(), p.phone(), p.signature()));
        row(
                "settings.profile.company",
                new TextField(),
                Profile::company,
                (p, t) -> new Profile(p.name(), t, p.phone(), p.signature()));
        row(
                "settings.profile.phone",
                new TextField(),
                Profile::phone,
                (p, t) -> new Profile(p.name(), p.company(), t, p.signature()));
        row("settings.profile.signature", signature, Profile::signature, Profile::signed);
        signature.setPromptText(Messages.of("settings.profile.signature.prompt"));
        getStyleClass().add("panel");
        setMaxWidth(700);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(new VBox(4, title, hint), form);
    }

    private void row(
            String key,
            TextInputControl field,
            Function<Profile, String> read,
            BiFunction<Profile, String, Profile> change) {
        var label = new Label(Messages.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        field.setText(read.apply(settings.get().profile()));
        field.focusedProperty().addListener((_, _, is) -> {
            if (!is) {
                settings.change(s -> s.withProfile(change.apply(s.profile(), field.getText())));
            }
        });
        form.addRow(form.getRowCount(), label, field);
    }
}
