package org.vouchbook.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Profile;
import org.vouchbook.workspace.Settings.Appearance;
import org.vouchbook.workspace.Settings.PaperChoice;
import org.vouchbook.workspace.Settings.Window;

/// Settings of which something is being changed.
final class SettingsEdit {
    Appearance appearance;
    String currency;
    PaperChoice paper;
    String lastPage;
    List<String> clientColumns;

    @Nullable
    Window window;

    FollowUpLimits followUps;
    TouchLimits touch;
    Profile profile;
    Integer lockMinutes;
    String backupFolder;
    AskLimits asks;
    TipChoice tips;

    SettingsEdit(Settings from) {
        appearance = from.appearance();
        currency = from.currency();
        paper = from.paper();
        lastPage = from.lastPage();
        clientColumns = from.clientColumns();
        window = from.window();
        followUps = from.followUps();
        touch = from.touch();
        profile = from.profile();
        lockMinutes = from.lockMinutes();
        backupFolder = from.backupFolder();
        asks = from.asks();
        tips = from.tips();
    }

    Settings build() {
        return new Settings(
                appearance,
                currency,
                paper,
                lastPage,
                clientColumns,
                window,
                followUps,
                touch,
                profile,
                lockMinutes,
                backupFolder,
                asks,
                tips);
    }
}
