package org.vouchbook.ui.kit;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A form in a dialog that is as high as its sentences need, and scrolls only beyond a limit. What stands below the
/// form is always in sight.
///
/// A dialog asks for a height before it has a width; sentences that wrap would then count as one line each.
public final class FormBody extends VBox {
    private final double width;
    private final Scroll scroll;
    private double laidOut;

    /// @param width that it has before it is laid out
    /// @param most how high the form may become
    public FormBody(double width, double most, Region form, Node... below) {
        super(8);
        this.width = width;
        scroll = new Scroll(form, most);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        getChildren().addAll(below);
    }

    /// Tells when the form needs another height than before. One that is only wrapped anew, as the user made the window
    /// wider or narrower, stays as they want it.
    public void onGrown(Runnable then) {
        scroll.form.heightProperty().addListener(h -> {
            if (getWidth() == laidOut && getScene() != null) {
                then.run();
            }
            laidOut = getWidth();
        });
    }

    @Override
    protected double computePrefHeight(double given) {
        return super.computePrefHeight(given > 0 ? given : getWidth() > 0 ? getWidth() : width);
    }

    /// Scrolls until a part of the form is in sight, if it is not.
    public void reveal(Node part) {
        Bounds at = scroll.form.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double beyond = scroll.form.getHeight() - seen;
        double top = scroll.getVvalue() * beyond;
        if (beyond > 0 && (at.getMinY() < top || at.getMaxY() > top + seen)) {
            scroll.setVvalue((at.getMaxY() - seen / 2) / beyond);
        }
    }

    private static final class Scroll extends ScrollPane {
        private final Region form;
        private final double most;

        Scroll(Region form, double most) {
            super(form);
            this.form = form;
            this.most = most;
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double given) {
            double sides = snappedLeftInset() + snappedRightInset();
            double ends = snappedTopInset() + snappedBottomInset();
            return Math.min(most, Math.ceil(form.prefHeight(given > sides ? given - sides : -1) + ends));
        }
    }
}
