package org.vouchbook.workspace;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Profile;

/// What the user has chosen; kept apart from the book. Unknown or missing values become the defaults.
///
/// @param currency an ISO 4217 code, for new values
/// @param paper for printed pages
/// @param lastPage the page to open with
/// @param clientColumns the columns of the client list, in order; empty: the usual ones
/// @param window where the main window stood
/// @param followUps how long each duty may take
/// @param touch how often to be in touch
/// @param profile who the user is, as drafts say it
/// @param lockMinutes after how many minutes without a touch a book with a password asks for it again; 0: never
/// @param backupFolder a second place for backups; empty: none
/// @param asks the numbers behind ask readiness
/// @param tips what the sheet of tips says
public record Settings(
        Appearance appearance,
        String currency,
        PaperChoice paper,
        String lastPage,
        List<String> clientColumns,
        @Nullable Window window,
        FollowUpLimits followUps,
        TouchLimits touch,
        Profile profile,
        Integer lockMinutes,
        String backupFolder,
        AskLimits asks,
        TipChoice tips) {
    /// Light, dark, or as the system says.
    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// The size of printed pages; automatic goes by the country.
    public enum PaperChoice {
        AUTOMATIC,
        A4,
        LETTER
    }

    /// The main window's place on the screen, in pixels.
    public record Window(double x, double y, double width, double height, boolean maximized) {}

    /// Fills what an older or hand-edited file lacks, whatever the types say.
    public Settings {
        appearance = or(appearance, Appearance.SYSTEM);
        currency = or(currency, defaultCurrency());
        paper = or(paper, PaperChoice.AUTOMATIC);
        lastPage = or(lastPage, "");
        clientColumns = List.copyOf(or(clientColumns, List.of()));
        followUps = or(followUps, FollowUpLimits.DEFAULT);
        touch = or(touch, TouchLimits.DEFAULT);
        profile = or(profile, Profile.unknown());
        lockMinutes = Math.max(0, or(lockMinutes, 10));
        backupFolder = or(backupFolder, "");
        asks = or(asks, AskLimits.DEFAULT);
        tips = or(tips, TipChoice.USUAL);
    }

    /// The settings of somebody who has chosen nothing yet.
    public static Settings defaults() {
        return new Settings(
                Appearance.SYSTEM,
                defaultCurrency(),
                PaperChoice.AUTOMATIC,
                "",
                List.of(),
                null,
                FollowUpLimits.DEFAULT,
                TouchLimits.DEFAULT,
                Profile.unknown(),
                10,
                "",
                AskLimits.DEFAULT,
                TipChoice.USUAL);
    }

    /// With another appearance.
    public Settings withAppearance(Appearance other) {
        return edit(e -> e.appearance = other);
    }

    /// With another currency.
    public Settings withCurrency(String other) {
        return edit(e -> e.currency = other);
    }

    /// With another paper.
    public Settings withPaper(PaperChoice other) {
        return edit(e -> e.paper = other);
    }

    /// With another page to open with.
    public Settings withLastPage(String other) {
        return edit(e -> e.lastPage = other);
    }

    /// With other columns of the client list.
    public Settings withClientColumns(List<String> other) {
        return edit(e -> e.clientColumns = other);
    }

    /// With another place of the window.
    public Settings withWindow(Window other) {
        return edit(e -> e.window = other);
    }

    /// With other limits for the duties.
    public Settings withFollowUps(FollowUpLimits other) {
        return edit(e -> e.followUps = other);
    }

    /// With other rhythms.
    public Settings withTouch(TouchLimits other) {
        return edit(e -> e.touch = other);
    }

    /// With another profile.
    public Settings withProfile(Profile other) {
        return edit(e -> e.profile = other);
    }

    /// With another time after which the password is asked for again, in minutes; 0: never.
    public Settings withLockMinutes(int other) {
        return edit(e -> e.lockMinutes = other);
    }

    /// With another second place for backups.
    public Settings withBackupFolder(String other) {
        return edit(e -> e.backupFolder = other);
    }

    /// With other numbers behind ask readiness.
    public Settings withAsks(AskLimits other) {
        return edit(e -> e.asks = other);
    }

    /// With another sheet of tips.
    public Settings withTips(TipChoice other) {
        return edit(e -> e.tips = other);
    }

    private Settings edit(Consumer<SettingsEdit> change) {
        var edit = new SettingsEdit(this);
        change.accept(edit);
        return edit.build();
    }

    private static String defaultCurrency() {
        try {
            Currency local = Currency.getInstance(Locale.getDefault());
            return local == null ? "EUR" : local.getCurrencyCode();
        } catch (IllegalArgumentException e) {
            return "EUR";
        }
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
