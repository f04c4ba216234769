package org.vouchbook.ui;

/// Where anybody can leave a word for the quiet line, before and after the main window is there.
public final class NoticeBoard {
    private final NoticeLine line = new NoticeLine();

    /// Shows a word for some seconds.
    public void show(String text) {
        line.show(text);
    }

    /// Shows a word with something to do about it.
    public void show(String text, String action, Runnable onAction) {
        line.show(text, action, onAction);
    }

    /// Shows what is going on, until it is over or another word.
    ///
    /// @return for when it is over and there is nothing to say of it here
    public Runnable meanwhile(String text) {
        return line.meanwhile(text);
    }

    /// Adds a word to what the line says, with something to do about it; both go with the line.
    public void also(String text, String action, Runnable onAction) {
        line.also(text, action, onAction);
    }

    NoticeLine line() {
        return line;
    }
}
