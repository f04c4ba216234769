package org.vouchbook.workspace;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Profile;
import org.vouchbook.storage.JsonFields;
import org.vouchbook.workspace.Settings.Appearance;
import org.vouchbook.workspace.Settings.PaperChoice;

/// Makes the settings of what their file says; what is missing becomes the usual.
final class SettingsFields {
    private SettingsFields() {}

    /// @throws IllegalArgumentException when a value is of the wrong kind
    static Settings settings(JsonFields f) {
        var edit = new SettingsEdit(Settings.defaults());
        edit.appearance = or(f.choice("appearance", Appearance.class), edit.appearance);
        edit.currency = or(f.text("currency"), edit.currency);
        edit.paper = or(f.choice("paper", PaperChoice.class), edit.paper);
        edit.lastPage = or(f.text("lastPage"), edit.lastPage);
        edit.clientColumns = or(f.texts("clientColumns"), edit.clientColumns);
        edit.window = f.part("window", SettingsFields::window);
        edit.followUps = or(f.part("followUps", SettingsFields::followUps), edit.followUps);
        edit.touch = or(f.part("touch", SettingsFields::touch), edit.touch);
        edit.profile = or(f.part("profile", SettingsFields::profile), edit.profile);
        edit.lockMinutes = or(f.whole("lockMinutes"), edit.lockMinutes);
        edit.backupFolder = or(f.text("backupFolder"), edit.backupFolder);
        edit.asks = or(f.part("asks", SettingsFields::asks), edit.asks);
        edit.tips = or(f.part("tips", SettingsFields::tips), edit.tips);
        return edit.build();
    }

    private static Settings.Window window(JsonFields f) {
        return new Settings.Window(
                or(f.real("x"), 0.0),
                or(f.real("y"), 0.0),
                or(f.real("width"), 0.0),
                or(f.real("height"), 0.0),
                f.is("maximized"));
    }

    private static FollowUpLimits followUps(JsonFields f) {
        return new FollowUpLimits(
                f.whole("thankDays"),
                f.whole("askForIntroductionDays"),
                f.whole("remindDays"),
                f.whole("permissionInsteadDays"),
                f.whole("firstContactHours"),
                f.whole("statusDays"),
                f.whole("informDays"),
                f.whole("saleThanksDays"),
                f.whole("endDays"),
                f.whole("askHowItGoesDays"),
                f.decimal("giftLimit"),
                f.text("giftCurrency"));
    }

    private static TouchLimits touch(JsonFields f) {
        return new TouchLimits(
                f.whole("clientDays"),
                f.whole("partnerDays"),
                f.whole("networkDays"),
                f.whole("prospectDays"),
                f.whole("reconnectDays"),
                f.whole("birthdayDays"),
                f.whole("renewalDays"),
                f.whole("aheadDays"),
                f.whole("afterEventDays"));
    }

    private static Profile profile(JsonFields f) {
        return new Profile(
                or(f.text("name"), ""),
                or(f.text("company"), ""),
                or(f.text("phone"), ""),
                or(f.text("signature"), ""));
    }

    private static AskLimits asks(JsonFields f) {
        return new AskLimits(
                f.whole("coolingDays"),
                f.whole("interviewMonths"),
                f.whole("thanksDays"),
                f.real("leastScore"),
                f.real("leastAxis"),
                f.real("rockSolid"),
                f.real("content"),
                f.real("liked"),
                f.whole("weeklyAsks"),
                f.whole("satisfactionMonths"));
    }

    private static TipChoice tips(JsonFields f) {
        TipChoice usual = TipChoice.USUAL;
        return new TipChoice(
                or(f.text("title"), usual.title()), or(f.text("by"), usual.by()), or(f.texts("left"), usual.left()));
    }

    private static <T> T or(@Nullable T value, T usual) {
        return Objects.requireNonNullElse(value, usual);
    }
}
