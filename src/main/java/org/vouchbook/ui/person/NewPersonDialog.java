package org.vouchbook.ui.person;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactBuilder;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Naming;

/// Asks for the little that makes a person; everything else is added in their panel.
public final class NewPersonDialog {
    private final Session session;
    private final LongConsumer onAdded;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final TextField given = new TextField();
    private final TextField family = new TextField();
    private final TextField organisation = new TextField();
    private final TextField email = new TextField();
    private final TextField phone = new TextField();
    private final ComboBox<ContactKind> kind = new ComboBox<>();
    private final Label problem = new Label();
    private final GridPane form = new GridPane();

    private NewPersonDialog(Session session, LongConsumer onAdded) {
        this.session = session;
        this.onAdded = onAdded;
    }

    /// Opens over a window.
    ///
    /// @param onAdded takes the new person's id
    public static void open(Session session, Window owner, LongConsumer onAdded) {
        new NewPersonDialog(session, onAdded).show(owner);
    }

    private void show(Window owner) {
        kind.getItems().setAll(ContactKind.values());
        kind.setValue(ContactKind.CLIENT);
        kind.setConverter(Naming.of(k -> Messages.of("kind.", k)));
        form.getStyleClass().add("form");
        form.setHgap(14);
        form.setVgap(10);
        row("person.fact.given_name", given);
        row("person.fact.family_name", family);
        row("person.fact.organisation", organisation);
        row("person.fact.emails", email);
        row("person.fact.phones", phone);
        row("person.fact.kind", kind);
        problem.getStyleClass().add("form-error");
        problem.setWrapText(true);
        form.add(problem, 1, form.getRowCount());
        var add = new ButtonType(Messages.of("person.new.add"), ButtonBar.ButtonData.OK_DONE);
        dialog.initOwner(owner);
        dialog.setResizable(true);
        dialog.setTitle(Messages.of("person.new.title"));
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().getButtonTypes().setAll(add, ButtonType.CANCEL);
        Node button = dialog.getDialogPane().lookupButton(add);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> fields().stream().allMatch(f -> f.getText().isBlank()),
                        fields().stream().map(TextField::textProperty).toArray(Observable[]::new)));
        button.addEventFilter(ActionEvent.ACTION, event -> {
            // The dialog stays, with what was typed, until the person is in the book.
            event.consume();
            add();
        });
        dialog.setOnShown(_ -> given.requestFocus());
        dialog.show();
    }

    private void add() {
        Contact draft;
        try {
            ContactBuilder draftOf = Contact.named(
                    1, given.getText(), family.getText(), session.workspace().now());
            draft = draftOf.organisation(organisation.getText())
                    .kind(kind.getValue())
                    .since(
                            kind.getValue() == ContactKind.CLIENT
                                    ? session.workspace().today()
                                    : null)
                    .emails(points(email))
                    .phones(points(phone))
                    .build();
        } catch (IllegalArgumentException e) {
            problem.setText(Messages.of("person.new.too_long", Contact.MAX_NAME));
            return;
        }
        session.background().run(() -> session.people().add(draft), added -> {
            dialog.setResult(ButtonType.CANCEL);
            dialog.close();
            onAdded.accept(added.id());
        });
    }

    private List<TextField> fields() {
        return List.of(given, family, organisation, email, phone);
    }

    private static List<ContactPoint> points(TextField field) {
        return field.getText().isBlank() ? List.of() : List.of(ContactPoint.of(field.getText()));
    }

    private void row(String key, Control control) {
        var label = new Label(Messages.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        control.setPrefWidth(300);
        form.addRow(form.getRowCount(), label, control);
    }
}
