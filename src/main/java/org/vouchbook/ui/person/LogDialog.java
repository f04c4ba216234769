package org.vouchbook.ui.person;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.vouchbook.domain.Contact;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.PeopleSuggestions;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Avatar;

/// Logs a conversation from anywhere: with whom, and then what happened.
public final class LogDialog {
    private final Session session;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final TextField who = new TextField();
    private final VBox content = new VBox(12);

    private LogDialog(Session session) {
        this.session = session;
    }

    /// Opens over a window.
    public static void open(Session session, Window owner) {
        new LogDialog(session).show(owner);
    }

    private void show(Window owner) {
        who.setPromptText(Messages.of("person.log.search"));
        who.setAccessibleText(Messages.of("person.log.who"));
        who.setPrefColumnCount(28);
        PeopleSuggestions.over(who, session.index(), this::chosen);
        var label = new Label(Messages.of("person.log.who"));
        label.getStyleClass().add("section-title");
        label.setLabelFor(who);
        content.getChildren().setAll(label, who);
        dialog.initOwner(owner);
        dialog.setResizable(true);
        dialog.setTitle(Messages.of("person.log.title"));
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CANCEL);
        dialog.setOnShown(_ -> who.requestFocus());
        dialog.show();
    }

    private void chosen(Contact contact) {
        var words = new PersonText(session.locale());
        var form = new InteractionForm(session, words, contact.id(), null);
        var log = new LogForm(form, words, f -> f.save(this::close), this::close, _ -> close());
        var name = new Label(contact.displayName());
        name.getStyleClass().add("person-name");
        var head = new HBox(10, new Avatar(contact.displayName()), name);
        head.setAlignment(Pos.CENTER_LEFT);
        content.getChildren().setAll(head, log.node());
        // The form has a way out of its own.
        Node cancel = dialog.getDialogPane().lookupButton(ButtonType.CANCEL);
        cancel.setVisible(false);
        cancel.setManaged(false);
        dialog.getDialogPane().getScene().getWindow().sizeToScene();
        log.focusFirst();
    }

    private void close() {
        dialog.setResult(ButtonType.CANCEL);
        dialog.close();
    }
}
