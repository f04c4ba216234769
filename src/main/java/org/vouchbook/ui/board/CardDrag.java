package org.vouchbook.ui.board;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Moving a card with the mouse. The gesture stays in the scene: cards never leave the window, and the same code
/// runs on every platform. A picture of the card follows the mouse, a line shows where it would go, Escape takes it
/// all back.
final class CardDrag {
    /// A card that was put down.
    ///
    /// @param slot the place between the zone's cards, the moved one counted
    record Drop(BoardCard card, DropZone zone, int slot) {}

    private static final double THRESHOLD = 6;
    private final Pane overlay;
    private final Supplier<List<DropZone>> zones;
    private final Consumer<Drop> onDrop;
    private final EdgeScroll edges;
    private final ImageView ghost = new ImageView();
    private final Region line = new Region();
    private final Timeline scrolling = new Timeline(new KeyFrame(Duration.millis(30), e -> scroll()));
    private @Nullable CardCell pressed;
    private @Nullable BoardCard card;
    private @Nullable DropZone target;
    private Point2D start = Point2D.ZERO;
    private Point2D grip = Point2D.ZERO;
    private Point2D at = Point2D.ZERO;
    private int slot;

    /// @param root the node on which the gesture is watched for
    /// @param overlay covers the root and lets the mouse through
    /// @param zones where a card can be put down, those in front first
    CardDrag(Node root, Pane overlay, EdgeScroll edges, Supplier<List<DropZone>> zones, Consumer<Drop> onDrop) {
        this.overlay = overlay;
        this.zones = zones;
        this.onDrop = onDrop;
        this.edges = edges;
        scrolling.setCycleCount(Animation.INDEFINITE);
        ghost.getStyleClass().add("card-ghost");
        line.getStyleClass().add("insertion-line");
        ghost.setManaged(false);
        line.setManaged(false);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    private void pressed(MouseEvent e) {
        if (card != null) {
            stop(); // a second button ends the gesture
            e.consume();
            return;
        }
        pressed = e.getButton() == MouseButton.PRIMARY && e.getTarget() instanceof Node node ? cell(node) : null;
        start = new Point2D(e.getSceneX(), e.getSceneY());
    }

    private void dragged(MouseEvent e) {
        at = new Point2D(e.getSceneX(), e.getSceneY());
        if (card == null && pressed != null && at.distance(start) > THRESHOLD) {
            begin(pressed);
        }
        if (card != null) {
            follow();
            e.consume();
        }
    }

    private void begin(CardCell from) {
        card = from.getItem();
        if (card == null) {
            return;
        }
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        ghost.setImage(from.face().snapshot(parameters, null));
        grip = from.face().sceneToLocal(start);
        overlay.getChildren().setAll(ghost, line);
        scrolling.play();
    }

    private void follow() {
        Point2D corner = overlay.sceneToLocal(at).subtract(grip);
        ghost.relocate(corner.getX(), corner.getY());
        DropZone under = zones.get().stream()
                .filter(zone -> zone.contains(at))
                .findFirst()
                .orElse(null);
        if (target != null && (under == null || !under.node().equals(target.node()))) {
            target.mark(false);
        }
        target = under;
        line.setVisible(false);
        if (under != null) {
            under.mark(true);
            slot = under.slotAt(at.getY());
            under.line(slot).ifPresent(bounds -> {
                Point2D place = overlay.sceneToLocal(bounds.getMinX(), bounds.getMinY());
                line.setVisible(true);
                line.resizeRelocate(place.getX(), place.getY() - 1.5, bounds.getWidth(), 3);
            });
        }
    }

    private void released(MouseEvent e) {
        if (card != null && e.getButton() == MouseButton.PRIMARY) {
            BoardCard moved = card;
            DropZone zone = target;
            int place = slot;
            stop();
            e.consume();
            if (zone != null) {
                onDrop.accept(new Drop(moved, zone, place));
            }
        }
        pressed = null;
    }

    private void escape(KeyEvent e) {
        if (card != null) {
            if (e.getCode() == KeyCode.ESCAPE) {
                stop();
            }
            e.consume();
        }
    }

    private void scroll() {
        if (card != null && edges.scroll(at, target)) {
            follow();
        }
    }

    private void stop() {
        scrolling.stop();
        if (target != null) {
            target.mark(false);
        }
        target = null;
        card = null;
        pressed = null;
        overlay.getChildren().clear();
    }

    private static @Nullable CardCell cell(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof CardCell found) {
                return found.isEmpty() ? null : found;
            }
        }
        return null;
    }
}
