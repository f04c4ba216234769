package org.vouchbook.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vouchbook.storage.JsonFile;

/// The user's settings, read once and written at each change. A file that fails costs comfort only: it is logged.
public final class SettingsFile {
    private final JsonFile<Settings> file;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Settings settings;

    /// Reads the settings, or takes the defaults.
    public SettingsFile(Path path) {
        file = new JsonFile<>(path, SettingsFields::settings);
        settings = read();
    }

    /// The settings as they are.
    public Settings get() {
        return settings;
    }

    /// Changes them.
    public void change(UnaryOperator<Settings> edit) {
        Settings changed = edit.apply(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            try {
                file.writeAnyway(changed);
            } catch (IOException e) {
                log("settings could not be written", e);
            }
            listeners.forEach(Runnable::run);
        }
    }

    /// Tells of every change, where it is made.
    ///
    /// @return ends that: whoever goes before the program does must say so
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private Settings read() {
        try {
            return file.read().orElseGet(Settings::defaults);
        } catch (IOException e) {
            log("settings could not be read", e);
            return Settings.defaults();
        }
    }

    private static void log(String what, IOException e) {
        Logger.getLogger(SettingsFile.class.getName()).log(Level.WARNING, what, e);
    }
}
