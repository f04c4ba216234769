package org.vouchbook.ui.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.vouchbook.domain.Agreement;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.GroupCommitment;
import org.vouchbook.domain.GroupMeeting;
import org.vouchbook.domain.GroupMember;
import org.vouchbook.domain.GroupReport;
import org.vouchbook.domain.GroupReturn;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.form.Written;

/// What is said of a networking group, in the user's language.
record GroupWords(Written words) {
    /// Its rhythm, its next meeting, what it costs.
    String facts(GroupReport report) {
        NetworkingGroup group = report.group();
        var parts = new ArrayList<String>(List.of(Messages.of("groups.kinds.", group.kind())));
        if (group.rhythmDays() != null) {
            parts.add(Messages.of("groups.every", group.rhythmDays()));
        }
        report.next()
                .map(day -> Messages.of(
                        day.isBefore(words.today()) ? "groups.was_due" : "groups.next_on", words.shortDay(day)))
                .ifPresent(parts::add);
        Money fee = group.yearlyFee();
        if (fee != null) {
            parts.add(Messages.of("groups.a_year", words.money(fee)));
        }
        return String.join(" · ", parts);
    }

    /// How well it is cultivated and what came of it (K4, K5).
    String figures(GroupReport report) {
        return Messages.of(
                "groups.figures", report.present().size(), report.oneToOnes(), report.received(), report.given());
    }

    /// What it took and what it brought, never one currency weighed against another (K5).
    String balance(GroupReport report) {
        GroupReturn balance = report.balance();
        Money fee = balance.fee();
        String took = Messages.of(
                "groups.took",
                balance.meetings(),
                balance.oneToOnes(),
                fee == null ? Messages.of("groups.no_fee") : words.money(fee));
        String won = balance.won().isEmpty()
                ? Messages.of("groups.nothing_won")
                : Messages.of(
                        "groups.won", balance.won().stream().map(words::money).collect(Collectors.joining(" + ")));
        return Messages.of("groups.balance", took, Messages.of("groups.brought", balance.introductions(), won))
                + (balance.comparable() ? "" : " " + Messages.of("groups.currencies"));
    }

    /// The members' radars on average; empty while nobody is rated.
    String radar(GroupReport report) {
        var parts = new ArrayList<String>();
        for (Axis axis : Axis.values()) {
            OptionalDouble mean = report.mean(axis);
            mean.ifPresent(m -> parts.add(Messages.of("groups.mean", Messages.of("axis.", axis), words.number(m))));
        }
        return parts.isEmpty() ? "" : Messages.of("groups.radar", String.join(" · ", parts));
    }

    /// Since when, and in which role.
    String member(GroupMember member) {
        LocalDate ended = member.membership().ended();
        String since = ended == null
                ? Messages.of(
                        "groups.member_since",
                        words.shortDay(member.membership().since()))
                : Messages.of(
                        "groups.member_until",
                        words.shortDay(member.membership().since()),
                        words.shortDay(ended));
        String role = member.membership().role();
        return role.isEmpty() ? since : Messages.of("groups.role_and", role, since);
    }

    String oneToOnes(GroupMember member) {
        LocalDate last = member.lastOneToOne();
        return last == null
                ? Messages.of("groups.never_met")
                : Messages.of("groups.met", member.oneToOnes(), words.shortDay(last));
    }

    static String introductions(GroupMember member) {
        return Messages.of("groups.in_out", member.received(), member.given());
    }

    /// With the organisation, where that helps to know who it is.
    static String named(GroupMember member) {
        Contact contact = member.contact();
        String name = contact.displayName();
        return contact.organisation().isEmpty() || contact.organisation().equals(name)
                ? name
                : name + ", " + contact.organisation();
    }

    /// For how long they are, or were, a member.
    static String tenure(GroupMember member, GroupReport report) {
        String months = Messages.of("groups.tenure", member.months(report.today()));
        return member.membership().on(report.today()) ? months : Messages.of("groups.tenure_left", months);
    }

    /// What they have agreed to do themselves.
    static String agreed(GroupMember member) {
        return member.agreed().isEmpty()
                ? Messages.of("groups.nothing_agreed")
                : member.agreed().stream().map(GroupWords::agreed).collect(Collectors.joining("; "));
    }

    /// A commitment with how firm it is.
    static String agreed(Commitment commitment) {
        Agreement agreed = commitment.agreement();
        String firm = Messages.of("right.formality.", agreed.formality());
        Integer often = agreed.perQuarter();
        return often == null
                ? Messages.of("groups.agreed", agreed.what(), firm)
                : Messages.of("groups.agreed_quarter", agreed.what(), firm, often);
    }

    /// A commitment with how much of it was kept this quarter.
    String commitment(GroupCommitment commitment, GroupReport report) {
        Agreement agreed = commitment.agreement();
        Integer often = agreed.perQuarter();
        return often == null || !agreed.open()
                ? agreed.what()
                : Messages.of("groups.kept", agreed.what(), report.thisQuarter(), often);
    }

    /// What each side has of it, and when to look at it together again (J17); empty where nothing is noted.
    String sides(GroupCommitment commitment) {
        var sides = new ArrayList<String>();
        Agreement agreed = commitment.agreement();
        if (!agreed.weGive().isEmpty()) {
            sides.add(Messages.of("groups.we_give", Written.quote(agreed.weGive())));
        }
        if (!agreed.theyGain().isEmpty()) {
            sides.add(Messages.of("groups.they_gain", Written.quote(agreed.theyGain())));
        }
        LocalDate review = agreed.review();
        if (review != null && agreed.open()) {
            sides.add(Messages.of(
                    review.isAfter(words.today()) ? "groups.review_on" : "groups.review_due", words.shortDay(review)));
        }
        return String.join(" · ", sides);
    }

    /// Who was at a meeting.
    static String present(GroupMeeting meeting, GroupReport report) {
        List<Long> there = report.at(meeting);
        String names = report.members().stream()
                .map(GroupMember::contact)
                .distinct()
                .filter(c -> there.contains(c.id()))
                .map(Contact::displayName)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Messages.of("groups.nobody_noted") : names;
    }

    /// What was said and passed, in a line.
    static String said(GroupMeeting meeting) {
        return Written.quote(
                meeting.passed().isEmpty()
                        ? meeting.said()
                        : meeting.said().isEmpty() ? meeting.passed() : meeting.said() + " · " + meeting.passed());
    }
}
