package org.vouchbook;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vouchbook.ui.Messages;

/// Pictures of the referral board: its filters, its two directions, the opened card, the short forms, the words.
final class BoardPictures {
    private static final List<String> TABS = List.of("follow_ups", "ladder", "prepare", "outcome", "details");
    private final Running app;
    private final FxRobot robot;
    private final SafetyPictures.Camera window;
    private final SafetyPictures.Camera dialog;

    BoardPictures(Running app, FxRobot robot, SafetyPictures.Camera window, SafetyPictures.Camera dialog) {
        this.app = app;
        this.robot = robot;
        this.window = window;
        this.dialog = dialog;
    }

    /// Leaves the board as it was found.
    void all() throws IOException {
        window.draw("board");
        robot.clickOn(".lost-button");
        window.draw("board-lost");
        robot.clickOn(".lost-button");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        app.idle();
        dialog.draw("board-new-referral");
        newReferralWay("given");
        dialog.draw("board-new-given");
        newReferralWay("received");
        robot.push(KeyCode.ESCAPE);
        app.idle();
        referrer("marta");
        window.draw("board-referrer");
        referrer("");
        for (String tab : TABS) {
            open("Grace Njeri", tab);
            window.draw("board-card-" + tab);
        }
        words();
        open("Dylan Hughes", "outcome");
        window.draw("board-card-won");
        for (String to : List.of("promised", "introduced", "contacted", "won", "lost")) {
            form(to);
        }
        given();
    }

    /// In the form, not on the board behind it.
    private void newReferralWay(String direction) {
        String words = Messages.of("board.direction." + direction);
        ToggleButton way = find(
                ToggleButton.class,
                b -> words.equals(b.getText())
                        && b.getParent().getParent().getStyleClass().contains("new-referral"));
        fx(way::fire);
        app.idle();
    }

    private void words() throws IOException {
        open("Hamid Rezai", "follow_ups");
        fire(Messages.of("follow.words"));
        dialog.draw("board-words");
        robot.push(KeyCode.ESCAPE);
        app.idle();
    }

    /// What a column asks of a bare name, and what it says when nothing is filled in.
    private void form(String to) throws IOException {
        open("Carla Mendes", "details");
        String column = Messages.of("stage." + to);
        ComboBox<?> box =
                find(ComboBox.class, b -> Messages.of("referral.stage").equals(b.getAccessibleText()));
        fx(() -> box.getItems().stream()
                .map(Object::toString)
                .filter(column::equals)
                .findFirst()
                .ifPresent(words -> box.getSelectionModel()
                        .select(box.getItems().stream()
                                .map(Object::toString)
                                .toList()
                                .indexOf(words))));
        app.idle();
        fire(Messages.of("move.go"));
        dialog.draw("board-move-" + to);
        fire(Messages.of("move.not_now"));
    }

    private void given() throws IOException {
        fire(Messages.of("referral.close"));
        fire(Messages.of("board.direction.given"));
        window.draw("board-given");
        for (String tab : List.of("follow_ups", "ladder", "prepare")) {
            open("João Teixeira", tab);
            window.draw("board-given-" + tab);
        }
        fire(Messages.of("referral.close"));
        fire(Messages.of("board.direction.received"));
    }

    private void referrer(String typed) {
        robot.clickOn(".referrer-picker");
        app.idle();
        robot.write(typed).push(KeyCode.ENTER);
        app.idle();
    }

    private void open(String name, String tab) {
        boolean shown = robot.lookup(".referral-form .person-name").tryQuery().isPresent();
        if (!shown || robot.lookup(".referral-form").lookup(name).tryQuery().isEmpty()) {
            if (shown) {
                fire(Messages.of("referral.close"));
            }
            ListCell<?> card = find(
                    ListCell.class,
                    n -> n.getAccessibleText() != null && n.getAccessibleText().startsWith(name));
            fx(
                    () -> { // it may be beside the window
                        card.getListView().getSelectionModel().select(card.getIndex());
                        card.getListView().requestFocus();
                    });
            robot.push(KeyCode.ENTER);
            app.idle();
        }
        tab(tab);
    }

    private void tab(String key) {
        TabPane tabs = (TabPane) robot.lookup(".referral-form .tab-pane").query();
        fx(() -> tabs.getTabs().stream()
                .filter(t -> t.getText().equals(Messages.of("card.tab." + key)))
                .forEach(tabs.getSelectionModel()::select));
        app.idle();
    }

    private void fire(String words) {
        ButtonBase button =
                find(ButtonBase.class, b -> words.equals(b.getText()) || words.equals(b.getAccessibleText()));
        fx(button::fire);
        app.idle();
    }

    private <N extends Node> N find(Class<N> type, Predicate<N> wanted) {
        return robot
                .lookup((Node n) -> type.isInstance(n) && n.isVisible() && wanted.test(type.cast(n)))
                .queryAllAs(type)
                .stream()
                .filter(n -> n.getScene() != null && n.getScene().getWindow().isShowing())
                .reduce(BoardPictures::nearer)
                .orElseThrow();
    }

    /// Of two the one in the newer window, else the first.
    private static <N extends Node> N nearer(N a, N b) {
        return a.getScene().equals(b.getScene()) ? a : b;
    }

    private static void fx(Runnable job) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, job);
    }
}
