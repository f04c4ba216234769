package com.sun.glass.ui.desk;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.SystemClipboard;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Files that come in by drag and drop, as from a file manager. Dragging out of a window is not served: inside the
/// window cards follow plain mouse events.
public final class DropClipboard extends SystemClipboard {
    private static List<File> files = List.of();

    DropClipboard() {
        super(Clipboard.DND);
    }

    /// Lets files go over a point of the screen; to be called on the thread of the user interface.
    ///
    /// @return whether the content at that point took them
    public static boolean drop(List<File> dropped, double screenX, double screenY) {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("not on the thread of the user interface");
        }
        DeskWindow window = DeskWindow.at(screenX, screenY);
        files = List.copyOf(dropped);
        try {
            return window != null && window.view().drop(DeskView.Spot.in(window, screenX, screenY));
        } finally {
            files = List.of();
        }
    }

    @Override
    protected boolean isOwner() {
        return false;
    }

    @Override
    @SuppressWarnings("NonApiType") // the signature is JavaFX’s
    protected void pushToSystem(HashMap<String, Object> data, int actions) {
        throw new UnsupportedOperationException("dragging out of the window");
    }

    @Override
    protected void pushTargetActionToSystem(int action) {}

    @Override
    protected @Nullable Object popFromSystem(String mimeType) {
        return FILE_LIST_TYPE.equals(mimeType)
                ? files.stream().map(File::getPath).toArray(String[]::new)
                : null;
    }

    @Override
    protected int supportedSourceActionsFromSystem() {
        return ACTION_COPY;
    }

    @Override
    protected String[] mimesFromSystem() {
        return files.isEmpty() ? new String[0] : new String[] {FILE_LIST_TYPE};
    }
}
