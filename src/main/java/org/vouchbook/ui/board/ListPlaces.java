package org.vouchbook.ui.board;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Where the places of a column lie on the screen.
final class ListPlaces {
    private ListPlaces() {}

    /// The place between cards that is nearest to a height in the scene: 0 is above the first card.
    static int slotAt(ListView<?> list, double sceneY) {
        int slot = 0;
        Optional<VirtualFlow<?>> flow = flow(list);
        if (flow.isEmpty() || flow.get().getFirstVisibleCell() == null) {
            return 0;
        }
        int last = flow.get().getLastVisibleCell().getIndex();
        for (int i = flow.get().getFirstVisibleCell().getIndex();
                i <= last && i < list.getItems().size();
                i++) {
            slot = i;
            Bounds cell = bounds(flow.get().getCell(i));
            if (sceneY < cell.getCenterY()) {
                return i;
            }
            slot = i + 1;
        }
        return slot;
    }

    /// The height in the scene of the line between two cards.
    static double lineY(ListView<?> list, int slot, double gap) {
        Bounds all = list.localToScene(list.getBoundsInLocal());
        Optional<VirtualFlow<?>> flow = flow(list);
        if (list.getItems().isEmpty() || flow.isEmpty()) {
            return all.getMinY();
        }
        int size = list.getItems().size();
        Bounds cell = bounds(flow.get().getCell(Math.min(slot, size - 1)));
        double y = (slot < size ? cell.getMinY() : cell.getMaxY()) - gap / 2;
        return Math.clamp(y, all.getMinY(), Math.max(all.getMinY(), all.getMaxY()));
    }

    static boolean isWhollyVisible(ListView<?> list, int index) {
        Bounds all = list.localToScene(list.getBoundsInLocal());
        return flow(list)
                .filter(flow -> flow.getFirstVisibleCell() != null
                        && index >= flow.getFirstVisibleCell().getIndex()
                        && index <= flow.getLastVisibleCell().getIndex())
                .map(flow -> bounds(flow.getCell(index)))
                .filter(cell -> cell.getMinY() >= all.getMinY() - 1 && cell.getMaxY() <= all.getMaxY() + 12)
                .isPresent();
    }

    static void scroll(ListView<?> list, double pixels) {
        flow(list).ifPresent(flow -> flow.scrollPixels(pixels));
    }

    private static Optional<VirtualFlow<?>> flow(ListView<?> list) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    private static Bounds bounds(IndexedCell<?> cell) {
        return cell.localToScene(cell.getBoundsInLocal());
    }
}
