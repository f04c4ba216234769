package org.vouchbook.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// A scroll pane that keeps no picture of what it shows. The toolkit's own keeps one, up to five megabytes each where
/// there is no graphics card, also of pages that are not seen; and whenever something in it moves, it is painted anew
/// as a whole.
public class PlainScroll extends ScrollPane {
    /// Without anything to scroll yet.
    public PlainScroll() {}

    /// @param content what is scrolled
    public PlainScroll(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildrenUnmodifiable().forEach(part -> part.setCache(false));
        return skin;
    }
}
