package org.vouchbook.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, List<Table.Row>> parts = new LinkedHashMap<>();
        parts.put("report.received_from", rows(true, r -> isReceived(r) && r.counterpartId() == person));
        parts.put("report.given_to", rows(true, r -> !isReceived(r) && r.counterpartId() == person));
        parts.put("report.brought_by", rows(false, r -> isReceived(r) && r.prospectId() == person));
        parts.put("report.brought_to", rows(false, r -> !isReceived(r) && r.prospectId() == person));
        List<Column> columns = List.of(
                Column.text(setting.say("report.person")),
                Column.text(setting.say("report.date")),
                Column.text(setting.say("report.level")),
                Column.text(setting.say("report.stage")),
                Column.figure(setting.say("report.value")));
        List<Table.Row> all = parts.values().stream().flatMap(List::stream).toList();
        Table table = Table.of(pages, columns, all);
        for (var part : parts.entrySet()) {
            if (!part.getValue().isEmpty()) {
                pages.heading(setting.say(part.getKey()), Table.START);
                table.print(part.getValue());
            }
        }
    }

    private static boolean isReceived(Referral referral) {
        return referral.direction() == ReferralDirection.RECEIVED;
    }

    private List<Table.Row> rows(boolean nameProspect, Predicate<Referral> part) {
        return input.referrals().stream()
                .filter(line -> part.test(line.referral()))
                .sorted(Comparator.comparing(
                                (PersonSheet.Line line) -> line.referral().date())
                        .thenComparingLong(line -> line.referral().id())
                        .reversed())
                .map(line -> row(line, nameProspect ? line.prospect() : line.counterpart()))
                .toList();
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
