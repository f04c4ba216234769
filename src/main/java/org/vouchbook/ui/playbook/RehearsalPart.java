package org.vouchbook.ui.playbook;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.RehearsalElement;
import org.vouchbook.domain.RehearsalLog;
import org.vouchbook.report.RolePlaySheet;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.Paragraph;

/// Rehearsal: what comes next and why, all elements with how they went, and the one that is practised (E12).
final class RehearsalPart {
    private final RehearsalViewModel model;
    private final ListView<RehearsalItem> list = new ListView<>();
    private final Label nextTitle = new Paragraph("", "strong");
    private final Label nextReason = new Paragraph("", "quiet");
    private final HBox node;

    /// @param print saves the sheet for practising with somebody
    RehearsalPart(RehearsalViewModel model, Consumer<List<RolePlaySheet.Part>> print) {
        this.model = model;
        list.setItems(model.items);
        list.setCellFactory(_ -> new RehearsalCell());
        list.setAccessibleText(Messages.of("rehearsal.list"));
        list.getStyleClass().addAll("panel", "wording-list", "rehearsals");
        VBox.setVgrow(list, Priority.ALWAYS);
        // A heading cannot be opened: the keys go on to the element below it.
        list.getSelectionModel().selectedItemProperty().addListener((_, _, is) -> {
            if (is != null && is.element() != null) {
                model.open.set(is.element());
            }
        });
        model.open.subscribe(this::select);
        // The list has let go of its selection when new lines came.
        model.reads.subscribe(_ -> select(model.open.get()));
        model.next().subscribe(this::propose);
        var left = new VBox(12, proposal(print), list);
        left.setPrefWidth(330);
        left.setMinWidth(280);
        var pane = new RehearsalPane(model);
        HBox.setHgrow(pane, Priority.ALWAYS);
        node = new HBox(16, left, pane);
        node.getStyleClass().add("page-body");
        model.load();
    }

    Node node() {
        return node;
    }

    private Node proposal(Consumer<List<RolePlaySheet.Part>> print) {
        var practise = new Button(Messages.of("rehearsal.practise"));
        practise.setMinWidth(Region.USE_PREF_SIZE);
        practise.setOnAction(_ -> {
            model.openNext();
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        });
        var sheet = new Button(Messages.of("rehearsal.print"), Icon.PRINT.node());
        sheet.setMinWidth(Region.USE_PREF_SIZE);
        sheet.setOnAction(_ -> print.accept(model.sheet()));
        var box = new VBox(6, nextTitle, nextReason, new HBox(8, practise, sheet));
        box.getStyleClass().addAll("panel", "rehearsal-next");
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private void propose(RehearsalLog.@Nullable Next next) {
        if (next != null) {
            nextTitle.setText(Messages.of(
                    "rehearsal.next", ElementWords.of(next.element()).title()));
            nextReason.setText(Messages.of("rehearsal.reason.", next.reason()));
        }
    }

    private void select(RehearsalElement element) {
        RehearsalItem chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null || !Objects.equals(chosen.element(), element)) {
            model.items.stream()
                    .filter(i -> i.element() == element)
                    .findFirst()
                    .ifPresent(i -> list.getSelectionModel().select(i));
        }
    }
}
