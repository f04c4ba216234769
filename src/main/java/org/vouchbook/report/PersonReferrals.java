package org.vouchbook.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;

/// Prints the referrals in which a person has a part, by the part that they have.
final class PersonReferrals {
    private final PageWriter pages;
    private final Setting setting;
    private final PersonSheet.Input input;

    PersonReferrals(PageWriter pages, Setting setting, PersonSheet.Input input) {
        this.pages = pages;
        this.setting = setting;
        this.input = input;
    }

    void print() throws IOException {
        long person = input.contact().id();
        print("report.received_from", true, r -> isReceived(r) && r.counterpartId() == person);
        print("report.given_to", true, r -> !isReceived(r) && r.counterpartId() == person);
        print("report.brought_by", false, r -> isReceived(r) && r.prospectId() == person);
        print("report.brought_to", false, r -> !isReceived(r) && r.prospectId() == person);
    }

    private static boolean isReceived(Referral referral) {
        return referral.direction() == ReferralDirection.RECEIVED;
    }

    private void print(String headingKey, boolean nameProspect, Predicate<Referral> part) throws IOException {
        List<Table.Row> rows = input.referrals().stream()
                .filter(line -> part.test(line.referral()))
                .sorted(Comparator.comparing(
                                (PersonSheet.Line line) -> line.referral().date())
                        .thenComparingLong(line -> line.referral().id())
                        .reversed())
                .map(line -> row(line, nameProspect ? line.prospect() : line.counterpart()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        pages.heading(setting.say(headingKey), 60);
        List<Column> columns = List.of(
                Column.text(setting.say("report.person")),
                Column.text(setting.say("report.date")),
                Column.text(setting.say("report.level")),
                Column.text(setting.say("report.stage")),
                Column.figure(setting.say("report.value")));
        Table.of(pages, columns, rows).print(rows);
    }

    private Table.Row row(PersonSheet.Line line, String name) {
        Referral referral = line.referral();
        Money value = referral.value();
        return new Table.Row(
                List.of(
                        Cell.of(name),
                        Cell.of(setting.date(referral.date())),
                        Cell.of(setting.name("level.", referral.level())),
                        Cell.of(setting.name("stage.", referral.stage())),
                        Cell.of(value == null ? "" : setting.money(value))),
                referral.note());
    }
}
