package org.vouchbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vouchbook.support.Picture;
import org.vouchbook.support.TestDesktop;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Settings.Appearance;

/// Draws every screen from the sample book into `target/screens/`: light and dark, in a large and a small window.
final class ScreenPictures {
    private static final Path TARGET = Path.of("target/screens");
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneId.of("Europe/Berlin"));
    private static final Path CONTACTS = Path.of("src/test/resources/samples/outlook-windows-1252.csv");

    private final FxRobot robot = new FxRobot();
    private final Running app;
    private final String suffix;

    /// Of which only the pictures are wanted, which takes a minute instead of five: `day`, `right`, `figures`,
    /// `playbook` or all.
    private static String only = "";

    private ScreenPictures(Running app, String suffix) {
        this.app = app;
        this.suffix = suffix;
    }

    public static void main(String[] args) throws IOException {
        only = args.length > 0 ? args[0] : "";
        Locale.setDefault(Locale.UK);
        TestDesktop.start();
        Files.createDirectories(TARGET);
        for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            draw(appearance, 1440, 900);
            draw(appearance, 1100, 700);
        }
        Platform.exit();
    }

    private static void draw(Appearance appearance, double width, double height) throws IOException {
        Path folder = Files.createTempDirectory("vouchbook-pictures");
        var files = new GivenFiles(folder);
        files.willOpen(CONTACTS);
        Running app = Running.start(folder, DAY, appearance, files);
        fx(() -> {
            app.stage().setWidth(width);
            app.stage().setHeight(height);
        });
        app.idle();
        String suffix = "-" + appearance.name().toLowerCase(Locale.ROOT) + "-" + (int) width;
        var pictures = new ScreenPictures(app, suffix);
        if (!only.isEmpty()) {
            pictures.click("first.sample");
            switch (only) {
                case "right" -> pictures.right();
                case "playbook" -> pictures.playbook();
                case "day" -> new DayPictures(app, pictures.robot, pictures::shot, pictures::dialog).today();
                default -> pictures.figures();
            }
            app.close();
            return;
        }
        pictures.all();
        app.close();
        new KeepingPictures(pictures.robot, DAY, appearance, width, height, pictures::write).all();
    }

    private void all() throws IOException {
        shot("first-start");
        new SafetyPictures(app, robot, this::shot, this::dialog).all();
        click("first.sample");
        var day = new DayPictures(app, robot, this::shot, this::dialog);
        day.today();
        app.control(robot, KeyCode.DIGIT2);
        app.control(robot, KeyCode.K);
        robot.write("marta").push(KeyCode.DOWN);
        app.idle();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        app.control(robot, KeyCode.K);
        robot.push(KeyCode.ESCAPE);
        shot("clients");
        for (String tab : List.of("referrals", "asking", "facts", "history")) {
            choose(tab);
            shot("clients-" + tab);
        }
        fx(() -> ((ScrollPane) app.scene().lookup(".person > .scroll-pane")).setVvalue(0));
        askDialogs();
        app.control(robot, KeyCode.K);
        robot.write("amara").push(KeyCode.DOWN);
        shot("clients-almost");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        app.control(robot, KeyCode.K);
        robot.push(KeyCode.ESCAPE);
        fx(() -> choice("neglected").fire());
        shot("clients-neglected");
        fx(() -> choice("all").fire());
        robot.clickOn("#lists");
        dialog("clients-lists");
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#windows");
        dialog("clients-windows");
        robot.push(KeyCode.ESCAPE);
        day.merge();
        robot.clickOn(Messages.of("person.log"));
        dialog("clients-log");
        robot.push(KeyCode.ESCAPE);
        app.control(robot, KeyCode.K);
        robot.write("nobody at all");
        shot("clients-no-hit");
        robot.push(KeyCode.ESCAPE);
        right();
        app.control(robot, KeyCode.DIGIT3);
        new BoardPictures(app, robot, this::shot, this::dialog).all();
        new FigurePictures(app, robot, this::shot, this::dialog).all();
        app.control(robot, KeyCode.DIGIT2);
        app.control(robot, KeyCode.I);
        dialog("import");
        robot.clickOn(Messages.of("import.rows"));
        dialog("import-rows");
        robot.push(KeyCode.ESCAPE);
        app.control(robot, KeyCode.N);
        dialog("new-person");
        robot.push(KeyCode.ESCAPE);
        playbook();
        click("settings.title");
        shot("settings");
        fx(() -> app.scene().getRoot().lookupAll(".page-body").stream()
                .map(n -> n.getParent().getParent().getParent())
                .filter(ScrollPane.class::isInstance)
                .forEach(n -> ((ScrollPane) n).setVvalue(1)));
        shot("settings-asks");
    }

    private void figures() throws IOException {
        app.control(robot, KeyCode.DIGIT3);
        new FigurePictures(app, robot, this::shot, this::dialog).all();
        app.control(robot, KeyCode.DIGIT1);
        shot("today");
    }

    private void playbook() throws IOException {
        click("playbook.title");
        new PlaybookPictures(app, robot, this::shot).all();
    }

    private void right() throws IOException {
        new RightPictures(app, robot, this::shot, this::dialog).all();
    }

    private void askDialogs() throws IOException {
        fx(() -> ((Button) app.scene().lookup(".verdict .button.accent")).fire());
        dialog("ask");
        robot.push(KeyCode.ESCAPE);
    }

    /// The tabs may lie below the fold of a small window.
    private void choose(String tab) {
        String key = tab.equals("asking") ? "right.tab" : "person.tab." + tab;
        String title = Messages.of(key, 0).replaceAll("[0-9]+", "").strip();
        fx(() -> {
            TabPane tabs = (TabPane) app.scene().lookup(".person-tabs");
            tabs.getTabs().stream()
                    .filter(t -> t.getText().startsWith(title))
                    .findFirst()
                    .ifPresent(tabs.getSelectionModel()::select);
            ((ScrollPane) app.scene().lookup(".person > .scroll-pane")).setVvalue(1);
        });
    }

    private void click(String key) {
        robot.clickOn(Messages.of(key));
        app.idle();
    }

    private void shot(String name) throws IOException {
        app.idle();
        write(app.scene(), name);
    }

    /// The newest window over the main one.
    private void dialog(String name) throws IOException {
        app.idle();
        write(Window.getWindows().getLast().getScene(), name);
    }

    private void write(Scene scene, String name) throws IOException {
        var image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
        Picture.write(image, TARGET.resolve(name + suffix + ".png"));
    }

    private static void fx(Runnable job) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, job);
    }

    /// One of the lists above the people.
    private ButtonBase choice(String list) {
        return robot.lookup("#quick-" + list.toUpperCase(Locale.ROOT)).queryAs(ButtonBase.class);
    }
}
