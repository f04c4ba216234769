package org.vouchbook.ui.imports;

import java.io.File;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.vouchbook.exchange.ImportPlan;
import org.vouchbook.exchange.Reading;
import org.vouchbook.exchange.RejectedRows;
import org.vouchbook.exchange.Summary;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.SafetyModel;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.imports.ImportViewModel.State;
import org.vouchbook.ui.kit.Paragraph;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.workspace.Progress;

/// Shows what a file of people would become, lets it be changed, imports it, and tells what came of it.
public final class ImportDialog {
    private final Session session;
    private final SaveFile save;
    private final Stage stage = new Stage();
    private final ImportViewModel model;
    private final Label file = new Label();
    private final Label read = new Label();
    private final Label summary = new Label();
    private final ImportChoices choices;
    private final ColumnPreview columns;
    private final VerdictTable rows = new VerdictTable();
    private final TabPane tabs = new TabPane();
    private final Tab columnsTab = new Tab(Messages.of("import.columns"));
    private final Tab rowsTab = new Tab(Messages.of("import.rows"));
    private final ImportProgress going = new ImportProgress();
    private final PauseTransition pause = new PauseTransition(Duration.millis(500));
    private final Button go = new Button();
    private final Button cancel = new Button();
    private final Button saveRejected = new Button(Messages.of("import.save_rejected"));

    private ImportDialog(
            Session session, SafetyModel safety, SaveFile save, List<File> files, Consumer<Exception> onFailure) {
        this.session = session;
        this.save = save;
        model = new ImportViewModel(session, safety, files, onFailure, stage::close);
        choices = new ImportChoices(model);
        columns = new ColumnPreview(model::map);
    }

    /// Opens over a window.
    public static void open(
            Session session,
            SafetyModel safety,
            SaveFile save,
            Theme theme,
            Window owner,
            List<File> files,
            Consumer<Exception> onFailure) {
        new ImportDialog(session, safety, save, files, onFailure).show(theme, owner);
    }

    private void show(Theme theme, Window owner) {
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(Messages.of("import.title"));
        var scene = new Scene(content(), 1020, 640);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leave();
            }
        });
        stage.setOnCloseRequest(e -> {
            e.consume();
            leave();
        });
        theme.dress(scene);
        stage.setScene(scene);
        reading();
        model.state().subscribe((@Nullable State state) -> show(state));
        model.next();
        stage.show();
    }

    private BorderPane content() {
        file.getStyleClass().add("page-title");
        read.getStyleClass().add("quiet");
        summary.getStyleClass().add("section-title");
        summary.setWrapText(true);
        columnsTab.setContent(columns);
        rowsTab.setContent(rows);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(_ -> forward());
        cancel.setOnAction(_ -> leave());
        saveRejected.setOnAction(_ -> saveRejected());
        // What is not there leaves its room to the progress, and no button is cut by its words.
        saveRejected.managedProperty().bind(saveRejected.visibleProperty());
        List.of(go, cancel, saveRejected).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        model.step().subscribe((Progress.@Nullable Step step) -> importing(step));
        model.saved().subscribe((ImportViewModel.@Nullable Saved saved) -> {
            if (saved != null) {
                cancel.setDisable(saved.records() == saved.all());
                going.show(saved);
            }
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(10, saveRejected, going, space, cancel, go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var body = new VBox(14, new VBox(4, file, read), choices, tabs, summary, problem(), buttons);
        body.getStyleClass().addAll("import-dialog", "page-body");
        var root = new BorderPane(body);
        root.getStyleClass().add("page");
        return root;
    }

    private Node problem() {
        var problem = new Paragraph("", "form-error");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }

    /// A large file takes a moment: until then there is nothing to choose, but a way out.
    private void reading() {
        read.setText(Messages.of("import.reading"));
        cancel.setText(Messages.of("import.cancel"));
        for (Node later : List.of(tabs, choices, go, saveRejected)) {
            later.setVisible(false);
        }
    }

    /// While people are brought in, this stops it and leaves what was chosen; otherwise it closes, but not with the
    /// second click of two or a key that is held.
    private void leave() {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            pause.playFromStart();
        } else if (!model.isRunning()) {
            stage.close();
        } else if (!cancel.isDisabled()) {
            going.stopping();
            cancel.setDisable(true);
            pause.playFromStart();
            model.stop();
        }
    }

    private void importing(Progress.@Nullable Step step) {
        going.show(step);
        if (step != null) {
            // What is pressed once more by accident must not be Cancel.
            go.requestFocus();
        }
        List.of(choices, tabs, saveRejected).forEach(waiting -> waiting.setDisable(step != null));
        if (step == null) {
            cancel.setDisable(false);
        }
    }

    private void show(@Nullable State state) {
        if (state == null) {
            return;
        }
        go.setVisible(true);
        file.setText(state.file().getName());
        read.setText(ImportWords.reading(state.reading()));
        choices.show(state);
        ImportPlan plan = state.plan();
        boolean readable = plan != null;
        tabs.setVisible(readable);
        choices.setVisible(readable);
        List<Tab> wanted = state.mapping() != null && !state.done() ? List.of(columnsTab, rowsTab) : List.of(rowsTab);
        if (!tabs.getTabs().equals(wanted)) {
            tabs.getTabs().setAll(wanted);
        }
        if (plan != null) {
            if (state.mapping() != null && state.reading() instanceof Reading.Table table) {
                columns.show(table.sheet(), state.mapping());
            }
            rows.show(plan.verdicts());
        }
        Summary sum = plan == null ? new Summary(0, 0, 0, 0, 0, 0, 0) : plan.summary();
        summary.setText(readable ? ImportWords.summary(sum, state.done()) : "");
        boolean nothing = !readable || sum.added() + sum.completed() == 0;
        saveRejected.setVisible(sum.rejected() > 0);
        cancel.setVisible(!state.done() && !nothing);
        if (state.done() || cancel.isFocused()) {
            // Enter goes on: while reading there was only Cancel to take the keyboard, and when it is done
            // there is only the button that saves the rejected rows.
            go.requestFocus();
        }
        go.setText(state.done() || nothing ? onwards() : Messages.of("import.go", sum.added(), sum.completed()));
    }

    private String onwards() {
        return Messages.of(model.filesLeft() > 0 ? "import.next" : "import.close");
    }

    private void forward() {
        State state = Objects.requireNonNull(model.state().get());
        Summary sum = state.plan() == null ? null : state.plan().summary();
        if (state.done() || sum == null || sum.added() + sum.completed() == 0) {
            model.next();
        } else {
            model.run();
        }
    }

    private void saveRejected() {
        State state = Objects.requireNonNull(model.state().get());
        ImportPlan plan = Objects.requireNonNull(state.plan());
        List<String> headers =
                state.reading() instanceof Reading.Table table ? table.sheet().headers() : List.of();
        byte[] bytes = RejectedRows.csv(
                plan, headers, Messages.of("import.rejected.header"), ImportWords::rejected, session.locale());
        save.save(
                Messages.of("import.rejected.name", state.file().getName().replaceFirst("\\.\\p{Alnum}{1,5}$", "")),
                "csv",
                (OutputStream out) -> out.write(bytes));
    }
}
