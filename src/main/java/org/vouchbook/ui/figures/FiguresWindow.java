package org.vouchbook.ui.figures;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.BarRows;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.PlainScroll;
import org.vouchbook.ui.kit.Theme;

/// The window with the referrals in figures: a tab for each part; a line opens what it stands on.
public final class FiguresWindow {
    private static final List<FigureKind> KINDS = List.of(FigureKind.values());

    private final Session session;
    private final Theme theme;
    private final FiguresExport export;
    private final LongConsumer openPerson;
    private final LongConsumer openReferral;

    /// @param openPerson shows a person; the window then closes
    /// @param openReferral shows a card; the window then closes
    public FiguresWindow(
            Session session, Theme theme, SaveFile save, LongConsumer openPerson, LongConsumer openReferral) {
        this.session = session;
        this.theme = theme;
        export = new FiguresExport(session, save);
        this.openPerson = openPerson;
        this.openReferral = openReferral;
    }

    /// Opens over a window.
    ///
    /// @param first the part that is seen first
    public void open(Window owner, FigureKind first) {
        var model = new FiguresModel(session);
        var stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(Messages.of("figures.title"));
        var tabs = new TabPane();
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().addAll("page", "figures-window");
        KINDS.forEach(kind -> tabs.getTabs().add(new Tab(FigurePart.title(kind))));
        tabs.getSelectionModel().select(KINDS.indexOf(first));
        // Only now: while the tabs came, the first of them was selected.
        tabs.getSelectionModel().selectedIndexProperty().subscribe(at -> look(tabs, at.intValue(), model, stage));
        var scene = new Scene(tabs, Math.min(1120, owner.getWidth() - 40), Math.min(640, owner.getHeight() - 40));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                stage.close();
                e.consume();
            }
        });
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        tabs.requestFocus();
    }

    /// Reads a part when it is first looked at.
    private void look(TabPane tabs, int at, FiguresModel model, Stage stage) {
        Tab tab = tabs.getTabs().get(at);
        if (tab.getContent() == null) {
            tab.setContent(counting());
            show(tab, KINDS.get(at), null, false, model, stage);
        }
    }

    /// Of a large book it takes a moment.
    private static Node counting() {
        var words = new Label(Messages.of("figures.counting"));
        words.getStyleClass().addAll("quiet", "figures-counting");
        return words;
    }

    /// @param again whether it takes the place of another split, made by keys perhaps: the keyboard goes on in the box
    private void show(
            Tab tab, FigureKind kind, @Nullable ContactKind source, boolean again, FiguresModel model, Stage stage) {
        model.look(kind, source, part -> {
            HBox head = head(part);
            tab.setContent(body(part, head, stage));
            var box = new SourceBox(source, chosen -> show(tab, kind, chosen, true, model, stage));
            head.getChildren().add(1, box);
            if (again) {
                box.requestFocus();
            }
        });
    }

    private Node body(FigurePart part, Node head, Stage stage) {
        var body = new VBox(8, head);
        body.getStyleClass().add("page-body");
        if (!part.said().isEmpty()) {
            var said = new Label(part.said());
            said.getStyleClass().add("strong");
            said.setWrapText(true);
            said.setMinHeight(Region.USE_PREF_SIZE);
            body.getChildren().add(said);
        }
        part.bars().forEach(bars -> body.getChildren().addAll(title(bars.title()), drawn(bars)));
        for (Sheet sheet : part.sheets()) {
            var table = new SheetTable(sheet);
            VBox.setVgrow(table, Priority.ALWAYS);
            table.setOnMouseClicked(e -> {
                if (e.getClickCount() == 2) {
                    go(table, stage);
                }
            });
            table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
                if (e.getCode() == KeyCode.ENTER) {
                    go(table, stage);
                    e.consume();
                }
            });
            body.getChildren().addAll(title(sheet.title()), table);
        }
        var scroll = new PlainScroll(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static Label title(String words) {
        var title = new Label(words);
        title.getStyleClass().add("section-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        return title;
    }

    private static Node drawn(FigurePart.Bars bars) {
        var chart = new BarRows();
        bars.bars().forEach(bar -> chart.add(bar.label(), bar.share(), bar.value()));
        return chart;
    }

    private void go(SheetTable table, Stage stage) {
        Sheet.Line line = table.getSelectionModel().getSelectedItem();
        if (line == null || table.sheet().way() == Sheet.Way.NOWHERE) {
            return;
        }
        stage.close();
        (table.sheet().way() == Sheet.Way.PERSON ? openPerson : openReferral).accept(line.id());
    }

    private HBox head(FigurePart part) {
        Label why = new Label(part.why());
        why.getStyleClass().add("quiet");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        Button csv = button("figures.csv", Icon.FILE, part);
        csv.setOnAction(_ -> export.csv(part));
        Button pdf = button("figures.pdf", Icon.PRINT, part);
        pdf.setOnAction(_ -> export.pdf(part));
        var head = new HBox(10, why, csv, pdf);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Button button(String key, Icon icon, FigurePart part) {
        var button = new Button(Messages.of(key), icon.node());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(part.isEmpty());
        return button;
    }
}
