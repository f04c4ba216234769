package org.vouchbook.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A test with a window: mouse and keyboard of TestFX, and what our tests ask of them.
/// Controls are made inside [#show] or [#fx], never in field initialisers: those run on the wrong thread.
public abstract class FxTest extends FxRobot {
    /// What a test sets for its texts must not be the language of the next one.
    private final Locale before = Locale.getDefault();

    private static final int WAIT_SECONDS = 30;
    private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void startDesktop() {
        TestDesktop.start();
    }

    @BeforeEach
    void watchForErrors() {
        fx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> uncaught.add(error));
            return true;
        });
    }

    /// An exception in a listener or handler would otherwise pass unnoticed.
    @AfterEach
    void closeWindows() {
        release(new KeyCode[0]);
        release(new MouseButton[0]);
        Locale.setDefault(before);
        fx(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return true;
        });
        settle();
        if (!uncaught.isEmpty()) {
            Assertions.fail("in the window's thread: " + uncaught.peek(), uncaught.peek());
        }
    }

    /// Shows content in a new window at the left upper corner of the screen.
    protected Stage show(double width, double height, Supplier<? extends Parent> content) {
        return showScene(() -> new Scene(content.get(), width, height));
    }

    /// Shows a scene, for tests that dress it first.
    protected Stage showScene(Callable<Scene> scene) {
        Stage shown = fx(() -> {
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(scene.call());
            stage.show();
            stage.requestFocus();
            return stage;
        });
        settle();
        return shown;
    }

    /// Does something in the window's thread and waits for its answer.
    protected static <T> T fx(Callable<T> job) {
        return WaitForAsyncUtils.waitForAsyncFx(WAIT_SECONDS * 1000L, job);
    }

    /// Waits until the window's thread has nothing left to do.
    protected static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until something has become true.
    protected static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(WAIT_SECONDS, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for: " + what, e);
        }
        settle();
    }

    /// Gives a field the keyboard, as a click does, also where it stands below what is seen of a panel.
    protected FxRobot focus(Node field) {
        fx(() -> {
            field.requestFocus();
            return true;
        });
        return this;
    }

    /// A click on the first text of a class with these words, in one go: a list that is filled anew meanwhile would
    /// take the text away from under the pointer.
    protected void followText(String styleClass, String words) {
        settle();
        fx(() -> {
            Text text = lookup(styleClass).queryAllAs(Text.class).stream()
                    .filter(t -> t.getText().contains(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no way from: " + words));
            text.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_CLICKED,
                    1,
                    1,
                    1,
                    1,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null));
            return true;
        });
        settle();
    }

    /// The visible node which a screen reader names so.
    protected Node named(String accessibleText) {
        return one("named " + accessibleText, node -> accessibleText.equals(node.getAccessibleText()));
    }

    /// The first visible node with a style class.
    protected Node styled(String styleClass) {
        return one("of class " + styleClass, node -> node.getStyleClass().contains(styleClass));
    }

    /// Whether the node shows a state such as `selected` or `late`.
    protected static boolean has(Node node, String pseudoClass) {
        return fx(() -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudoClass)));
    }

    /// Draws a node into a PNG file, at twice its size so that details can be judged.
    protected static Path shot(Node node, Path file) throws IOException {
        settle();
        WritableImage drawn = fx(() -> {
            var parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(2, 2));
            Scene scene = node.getScene();
            parameters.setFill(scene == null ? Color.TRANSPARENT : scene.getFill());
            return node.snapshot(parameters, null);
        });
        Picture.write(drawn, file);
        return file;
    }

    /// Draws a scene into a PNG file.
    protected static Path shot(Scene scene, Path file) throws IOException {
        settle();
        Picture.write(fx(() -> scene.snapshot(null)), file);
        return file;
    }

    /// A popover or a dialog takes a moment to come: the node is waited for.
    private static Node one(String what, Predicate<Node> wanted) {
        var found = new AtomicReference<@Nullable Node>();
        await("a visible node " + what, () -> {
            found.set(List.copyOf(Window.getWindows()).reversed().stream()
                    .map(Window::getScene)
                    .filter(Objects::nonNull)
                    .flatMap(scene -> tree(scene.getRoot()))
                    .filter(wanted)
                    .findFirst()
                    .orElse(null));
            return found.get() != null;
        });
        return Objects.requireNonNull(found.get());
    }

    private static Stream<Node> tree(@Nullable Node node) {
        if (node == null || !node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FxTest::tree)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
