package org.vouchbook.support;

import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.testfx.api.FxToolkit;

/// Starts the desktop on which windows are tested: by default one without a display (`-Dglass.platform=Desk`).
public final class TestDesktop {
    /// The one sentence for a machine on which no text can be drawn.
    static final String MISSING = """
            The tests of the windows cannot draw text on this machine: install libfreetype6 and libpangoft2-1.0-0 \
            (on Debian and Ubuntu: apt install libfreetype6 libpangoft2-1.0-0), then run again.""";

    private TestDesktop() {}

    /// Starts JavaFX once, and says in one sentence what is missing when it cannot.
    public static void start() {
        requireText();
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX did not start", e);
        }
        Platform.setImplicitExit(false);
    }

    /// Text is measured before anything else happens: without the two libraries JavaFX fails later, in a thread of its
    /// own and in words that name neither.
    private static void requireText() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        try {
            if (!(new Text("Vouchbook").getLayoutBounds().getWidth() > 0)) {
                throw new IllegalStateException("text has no width in " + Font.getDefault());
            }
        } catch (Throwable e) {
            if (linux) {
                System.err.println(MISSING);
                throw new IllegalStateException(MISSING, e);
            }
            throw e;
        }
    }
}
