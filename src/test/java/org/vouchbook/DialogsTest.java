package org.vouchbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Dialogs must be resizable: on Linux some window managers keep a fixed dialog at the height it had before its words
/// were laid out, a strip in which nothing can be typed. No test without a display sees that, so this one reads.
class DialogsTest {
    private static final Pattern DIALOG =
            Pattern.compile("new Dialog<|extends Dialog<|new Alert\\(|new .*InputDialog\\(");

    @Test
    void everyDialogCanBeResized() {
        List<Path> withDialog = Sources.texts(Sources.MAIN, ".java").entrySet().stream()
                .filter(e -> DIALOG.matcher(e.getValue()).find())
                .map(Entry::getKey)
                .toList();
        assertFalse(withDialog.isEmpty());
        List<Path> fixed = Sources.texts(Sources.MAIN, ".java").entrySet().stream()
                .filter(e -> withDialog.contains(e.getKey()) && !e.getValue().contains("setResizable(true)"))
                .map(Entry::getKey)
                .toList();
        assertEquals(List.of(), fixed, "call setResizable(true) on the dialogs made here");
    }
}
