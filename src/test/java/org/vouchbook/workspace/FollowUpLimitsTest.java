package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.Money;

final class FollowUpLimitsTest {
    @TempDir
    Path folder;

    @Test
    void theUsersLimitsComeBackAfterARestart() {
        var mine = new FollowUpPolicy(2, 4, 5, 9, 36, 2, 21, 3, 4, 30, Money.of(50, "GBP"));
        var file = new SettingsFile(folder.resolve("settings.json"));
        file.change(s -> s.withFollowUps(FollowUpLimits.of(mine)));
        assertEquals(
                mine,
                new SettingsFile(folder.resolve("settings.json"))
                        .get()
                        .followUps()
                        .policy());
    }

    @Test
    void whatMakesNoSenseBecomesTheUsual() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, """
                {"followUps": {"thankDays": -3, "remindDays": 0, "informDays": 100000, "statusDays": 2,
                 "giftLimit": 20, "giftCurrency": "DUCATS"}}""");
        FollowUpPolicy usual = FollowUpPolicy.DEFAULT;
        assertEquals(
                new FollowUpPolicy(
                        usual.thankDays(),
                        usual.askForIntroductionDays(),
                        usual.remindDays(),
                        usual.permissionInsteadDays(),
                        usual.firstContactHours(),
                        2,
                        usual.informDays(),
                        usual.saleThanksDays(),
                        usual.endDays(),
                        usual.askHowItGoesDays(),
                        null),
                new SettingsFile(file).get().followUps().policy());
        Files.writeString(file, "{}");
        assertEquals(usual, new SettingsFile(file).get().followUps().policy());
    }
}
