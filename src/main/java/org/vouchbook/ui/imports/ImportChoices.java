package org.vouchbook.ui.imports;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.exchange.Delimiter;
import org.vouchbook.exchange.Encoding;
import org.vouchbook.exchange.KnownChoice;
import org.vouchbook.exchange.Reading;
import org.vouchbook.exchange.SourceFile;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.imports.ImportViewModel.State;
import org.vouchbook.ui.kit.Naming;

/// How to read the file and what to do with the people in it.
final class ImportChoices extends HBox {
    private final ImportViewModel model;
    private boolean showing;

    ImportChoices(ImportViewModel model) {
        super(16);
        this.model = model;
    }

    void show(State state) {
        showing = true;
        int keyboard = keyboard();
        getChildren().clear();
        add(
                "import.kind",
                List.of(ContactKind.values()),
                state.choices().kind(),
                k -> Messages.of("kind.", k),
                kind -> {
                    model.choose(c -> c.withKind(kind));
                });
        add(
                "import.known",
                List.of(KnownChoice.values()),
                state.choices().known(),
                k -> Messages.of("import.known.", k),
                known -> {
                    model.choose(c -> c.withKnown(known));
                });
        Encoding encoding = encoding(state.reading());
        if (encoding != null) {
            add(
                    "import.encoding",
                    List.of(Encoding.values()),
                    encoding,
                    e -> Messages.of("import.encoding.", e),
                    chosen -> {
                        model.choose(c -> c.withSource(
                                new SourceFile.Choice(chosen, c.source().delimiter())));
                    });
        }
        if (state.reading() instanceof Reading.Table table) {
            add(
                    "import.delimiter",
                    List.of(Delimiter.values()),
                    table.sheet().delimiter(),
                    d -> Messages.of("import.delimiter.", d),
                    chosen -> {
                        model.choose(c ->
                                c.withSource(new SourceFile.Choice(c.source().encoding(), chosen)));
                    });
        }
        setDisable(state.done());
        showing = false;
        if (keyboard >= 0 && keyboard < getChildren().size()) {
            ((Pane) getChildren().get(keyboard)).getChildren().getLast().requestFocus();
        }
    }

    /// Which box has the keyboard: the one in its place gets it again.
    private int keyboard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return IntStream.range(0, getChildren().size())
                .filter(i -> getChildren().get(i) instanceof Pane pane
                        && pane.getChildren().contains(owner))
                .findFirst()
                .orElse(-1);
    }

    private static @Nullable Encoding encoding(Reading reading) {
        return switch (reading) {
            case Reading.Table table -> table.sheet().encoding();
            case Reading.Cards cards -> cards.encoding();
            case Reading.Refused _ -> null;
        };
    }

    private <T> void add(String key, List<T> all, T chosen, Function<T, String> words, Consumer<T> onChoice) {
        var box = new ComboBox<T>();
        box.getItems().setAll(all);
        box.setConverter(Naming.of(words));
        box.setValue(chosen);
        box.setOnAction(_ -> {
            if (!showing) {
                onChoice.accept(box.getValue());
            }
        });
        var label = new Label(Messages.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(box);
        box.setAccessibleText(label.getText());
        getChildren().add(new VBox(4, label, box));
    }
}
