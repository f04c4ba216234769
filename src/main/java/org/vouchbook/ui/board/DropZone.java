package org.vouchbook.ui.board;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Stage;

/// Something a card can be put down on: a column, or a button that stands for one.
///
/// @param list the places to choose from; none: it goes on top
/// @param clip what of the node can be seen, when it may be scrolled away
record DropZone(
        Stage stage,
        Node node,
        @Nullable ListView<BoardCard> list,
        @Nullable Node clip,
        Consumer<Boolean> marking) {
    private static final double GAP = 10;
    private static final double SCROLL_BAR = 8;

    boolean contains(Point2D scene) {
        return node.isVisible() && holds(node, scene) && (clip == null || holds(clip, scene));
    }

    void mark(boolean on) {
        marking.accept(on);
    }

    int slotAt(double sceneY) {
        return list == null ? 0 : ListPlaces.slotAt(list, sceneY);
    }

    /// Where the line is drawn, in the scene.
    Optional<Bounds> line(int slot) {
        if (list == null) {
            return Optional.empty();
        }
        Bounds all = list.localToScene(list.getBoundsInLocal());
        return Optional.of(
                new BoundingBox(all.getMinX(), ListPlaces.lineY(list, slot, GAP), all.getWidth() - SCROLL_BAR, 0));
    }

    private static boolean holds(Node node, Point2D scene) {
        return node.getScene() != null
                && node.localToScene(node.getBoundsInLocal()).contains(scene);
    }
}
