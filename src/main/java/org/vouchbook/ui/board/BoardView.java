package org.vouchbook.ui.board;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Stage;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.kit.EmptyState;
import org.vouchbook.ui.kit.Icon;
import org.vouchbook.ui.kit.PlainScroll;
import org.vouchbook.workspace.Board;

/// The Referrals page: header, the columns side by side, and on the right the lost cards or one card's form.
final class BoardView extends StackPane {
    private final BoardViewModel model;
    private final Navigator navigator;
    private final BoardHeader header;
    private final List<BoardColumn> columns = new ArrayList<>();
    private final HBox row = new HBox();
    private final ScrollPane scroll = new PlainScroll(row);
    private final StackPane stage = new StackPane(scroll);
    private final HBox body = new HBox(10, stage);
    private final LostDrawer lost;
    private final ReferralForm form;
    private final EmptyState empty;
    private final EmptyState emptyGiven;

    BoardView(
            BoardViewModel model,
            Navigator navigator,
            Consumer<BoardExtract> csv,
            Consumer<BoardExtract> pdf,
            Consumer<Board.Card> sheet,
            Supplier<Optional<File>> mail,
            Runnable newReferral) {
        this.model = model;
        this.navigator = navigator;
        var answers = new CardAnswers(model, navigator::notice);
        var mails = new MailDrop(model, navigator, mail);
        var actions = new CardActions(model, navigator, answers, mails, sheet);
        header = new BoardHeader(model, navigator, csv, pdf, newReferral);
        form = new ReferralForm(model, navigator, actions);
        mails.listenTo(form, () -> model.card(model.opened.get()));
        columns(navigator, actions, mails);
        lost = new LostDrawer(column(Stage.LOST));
        empty = empty("board.empty", newReferral);
        emptyGiven = empty("board.empty.given", newReferral);
        VBox page = new VBox(header, new BoardLine(model, navigator), body);
        page.getStyleClass().addAll("page", "board-page");
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox.setHgrow(stage, Priority.ALWAYS);
        stage.setMinWidth(0);
        body.getStyleClass().add("board-body");
        Pane overlay = new Pane();
        overlay.setMouseTransparent(true);
        getChildren().addAll(page, overlay);
        new CardDrag(this, overlay, new EdgeScroll(scroll), this::zones, this::drop);
        follow();
    }

    BoardHeader header() {
        return header;
    }

    /// The first column with cards, so that the arrows work at once.
    Node firstFocus() {
        return columns.stream()
                .filter(column -> !column.list().getItems().isEmpty())
                .findFirst()
                .<Node>map(BoardColumn::list)
                .orElse(header.search());
    }

    private void columns(Navigator navigator, CardActions actions, MailDrop mails) {
        var keys = new BoardKeys(model, actions, navigator, columns);
        for (Stage stage : Stage.values()) {
            BoardColumn column = new BoardColumn(stage, model::words, model::open, actions, mails);
            HBox.setHgrow(column, Priority.ALWAYS);
            keys.listenTo(column);
            columns.add(column);
            column.putAway().setOnAction(e -> model.archivedShown.set(!model.archivedShown.get()));
            if (stage != Stage.LOST) {
                row.getChildren().add(column);
            }
        }
        column(Stage.WON).earlier().setOnAction(e -> model.earlierWins.set(!model.earlierWins.get()));
        row.getStyleClass().add("board");
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("board-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    private void follow() {
        model.picture().addListener((p, was, is) -> show(is));
        model.loaded.subscribe(() -> show(model.picture().get()));
        model.lostShown.addListener(v -> side());
        model.opened.addListener((o, was, is) -> {
            boolean within = form.isFocusWithin();
            side();
            if (is == null && was != null && within) {
                reveal(was); // the keyboard goes back to the card
            }
        });
        model.direction.addListener((d, was, is) -> {
            BoardCard opened = model.card(model.opened.get());
            if (opened != null && opened.referral().direction() != is) {
                model.opened.set(null); // it does not stand on this board
            }
        });
        model.onReveal(this::reveal);
        new MoveAsking(model, this::column, navigator::notice).follow();
        var minute = new Timeline(new KeyFrame(Duration.minutes(1), e -> model.tick()));
        minute.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                minute.stop();
            } else {
                minute.play();
            }
        });
        show(model.picture().get());
        side();
    }

    private void show(BoardPicture picture) {
        columns.forEach(column -> column.show(picture.column(column.stage()), model.direction.get()));
        columns.forEach(
                column -> column.showPutAway(picture.column(column.stage()).putAway(), model.archivedShown.get()));
        column(Stage.WON).showEarlier(picture.column(Stage.WON).earlier(), model.earlierWins.get());
        if (model.loaded.get()) {
            boolean beside = columns.stream().allMatch(BoardColumn::hasRoom);
            columns.forEach(column -> column.count(beside));
        }
        boolean nothing = model.loaded.get() && picture.total() == 0;
        scroll.setVisible(!nothing);
        if (nothing) {
            stage.getChildren()
                    .setAll(scroll, model.direction.get() == ReferralDirection.RECEIVED ? empty : emptyGiven);
        } else {
            stage.getChildren().setAll(scroll);
        }
        BoardCard opened = model.card(model.opened.get());
        if (opened != null) {
            form.show(opened);
        } else if (model.opened.get() != null) {
            model.opened.set(null); // deleted or undone elsewhere
        }
    }

    private void side() {
        BoardCard opened = model.card(model.opened.get());
        Node wanted = opened != null ? form : model.lostShown.get() ? lost : null;
        boolean same = body.getChildren().getLast().equals(wanted);
        if (opened != null) {
            form.show(opened);
        } else {
            form.leave();
        }
        if (!same) {
            body.getChildren().setAll(stage);
            if (wanted != null) {
                body.getChildren().add(wanted);
            }
            if (form.equals(wanted)) {
                form.firstFocus().requestFocus();
            }
        }
    }

    /// A column that has just been added to the window has its places after the next layout only.
    private void reveal(long id) {
        for (BoardColumn column : columns) {
            if (column.reveal(id)) {
                model.soon(() -> intoView(column));
                return;
            }
        }
    }

    private void intoView(Node column) {
        double hidden = row.getWidth() - scroll.getViewportBounds().getWidth();
        if (!row.equals(column.getParent()) || hidden <= 0) {
            return;
        }
        double left = column.getBoundsInParent().getMinX();
        double right = column.getBoundsInParent().getMaxX();
        double from = scroll.getHvalue() * hidden;
        double to = from + scroll.getViewportBounds().getWidth();
        if (left < from) {
            scroll.setHvalue(left / hidden);
        } else if (right > to) {
            scroll.setHvalue(Math.min(1, (right - scroll.getViewportBounds().getWidth()) / hidden));
        }
    }

    private List<DropZone> zones() {
        var zones = new ArrayList<DropZone>();
        zones.add(new DropZone(
                Stage.LOST,
                header.lostButton(),
                null,
                null,
                on -> header.lostButton().pseudoClassStateChanged(BoardColumn.DROP_TARGET, on)));
        for (BoardColumn column : columns) {
            Node clip = column.stage() == Stage.LOST ? null : scroll;
            zones.add(new DropZone(column.stage(), column, column.list(), clip, column::setDropTarget));
        }
        return zones;
    }

    private void drop(CardDrag.Drop drop) {
        int from = model.picture()
                .get()
                .column(drop.zone().stage())
                .indexOf(drop.card().id());
        int index = from >= 0 && from < drop.slot() ? drop.slot() - 1 : drop.slot();
        model.move(drop.card().id(), drop.zone().stage(), index);
    }

    private BoardColumn column(Stage stage) {
        return columns.stream().filter(c -> c.stage() == stage).findFirst().orElseThrow();
    }

    private static EmptyState empty(String key, Runnable newReferral) {
        Button add = new Button(Messages.of("board.new"));
        add.getStyleClass().add("accent");
        add.setOnAction(e -> newReferral.run());
        return new EmptyState(Icon.REFERRALS, Messages.of(key), add);
    }
}
