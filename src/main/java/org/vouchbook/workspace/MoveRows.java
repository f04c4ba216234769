package org.vouchbook.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.vouchbook.domain.Axis;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Interaction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Introduction;
import org.vouchbook.domain.IntroductionPromise;
import org.vouchbook.domain.MoveForm;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.Planting;
import org.vouchbook.domain.Referral;
import org.vouchbook.domain.ReferralDirection;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.domain.Stage;

/// The records that come with a moved card: what happened between us, the sale with its hand-off, the next
/// request.
final class MoveRows {
    private final Workspace workspace;
    private final Referral before;
    private final Referral after;
    private final MoveForm form;
    private final List<Row> rows = new ArrayList<>();

    private MoveRows(Workspace workspace, Referral before, Referral after, MoveForm form) {
        this.workspace = workspace;
        this.before = before;
        this.after = after;
        this.form = form;
    }

    /// In an order in which each comes after those it refers to; the referral and the prospect themselves are
    /// not among them.
    static List<Row> of(
            Workspace workspace, Referral before, Referral after, Contact prospect, MoveForm form, boolean sold) {
        var made = new MoveRows(workspace, before, after, form);
        made.happenings();
        if (after.stage() == Stage.WON && after.direction() == ReferralDirection.RECEIVED && !sold) {
            made.sale(prospect);
            made.planting();
        }
        return made.rows;
    }

    private void happenings() {
        boolean given = after.direction() == ReferralDirection.GIVEN;
        IntroductionPromise promise = after.ladder().promise();
        if (promise != null && !promise.equals(before.ladder().promise()) && !given) {
            happened(after.counterpartId(), InteractionKind.AGREED_TO_REFER, promise.date(), form.note());
        }
        Introduction introduction = after.ladder().introduction();
        if (introduction != null
                && after.level().isIntroduction()
                && !before.level().isIntroduction()) {
            happened(
                    after.counterpartId(),
                    given ? InteractionKind.GAVE_REFERRAL : InteractionKind.KEPT_COMMITMENT,
                    introduction.at().atZone(workspace.zone()).toLocalDate(),
                    introduction.words());
            if (form.quotable() && !given && !introduction.words().isEmpty()) {
                rows.add(Interview.words(
                        newId(),
                        after.counterpartId(),
                        introduction.at().atZone(workspace.zone()).toLocalDate(),
                        introduction.words()));
            }
        }
        if (after.contactedAt() != null && before.contactedAt() == null) {
            happened(
                    after.prospectId(),
                    form.contactedBy(),
                    after.contactedAt().atZone(workspace.zone()).toLocalDate(),
                    form.note());
            if (!form.wording().isEmpty() && !given) {
                firstWords(after.contactedAt());
            }
        }
    }

    private void happened(long contactId, InteractionKind kind, LocalDate date, String note) {
        Axis axis = kind.usualAxis().orElse(null);
        rows.add(new Interaction(newId(), contactId, kind, kind.usualDirection(), date, note, axis, workspace.now()));
    }

    /// First words that came from a wording are kept with it, so that it is known how it did (E13).
    private void firstWords(Instant at) {
        boolean written = form.contactedBy() == InteractionKind.EMAIL || form.contactedBy() == InteractionKind.MESSAGE;
        rows.add(new FollowUpAnswer(
                newId(),
                after.prospectId(),
                new FollowUpKey(FollowUpKind.FIRST_CONTACT, after.id(), 0),
                FollowUpAnswer.Answer.DONE,
                at,
                at,
                written ? FollowUpAnswer.Way.WRITTEN : FollowUpAnswer.Way.SPOKEN,
                null,
                "",
                form.wording()));
    }

    private void sale(Contact prospect) {
        var sale = new Sale(
                newId(),
                after.prospectId(),
                after.id(),
                SaleKind.FIRST,
                Objects.requireNonNull(form.sale()),
                Objects.requireNonNull(form.saleDate()),
                form.what(),
                origin(prospect),
                form.renews(),
                workspace.now());
        rows.add(sale);
        rows.add(new HandOff(
                newId(), after.prospectId(), sale.id(), HandOff.Status.DRAFT, "", form.what(), "", "", null, "", null));
    }

    /// Where this business came from: an introduction only when there was one.
    private Origin origin(Contact prospect) {
        if (!after.level().isIntroduction()) {
            return Origin.NAME;
        }
        return prospect.origin().family() == Origin.Family.REFERRAL ? prospect.origin() : Origin.REFERRAL_ASKED;
    }

    private void planting() {
        switch (Objects.requireNonNull(form.planting())) {
            case Planting.Now now -> planted(now.elements(), now.present(), "");
            case Planting.Not not -> planted(Set.of(), "", not.reason());
            case Planting.Later _ -> {}
        }
    }

    private void planted(Set<PlantedRequest.Element> elements, String present, String skipped) {
        rows.add(new PlantedRequest(
                newId(), after.prospectId(), after.id(), workspace.today(), present, elements, skipped));
        rows.add(FollowUpAnswer.spokenOrLeft(
                newId(),
                after.prospectId(),
                new FollowUpKey(FollowUpKind.PLANT_REQUEST, after.id(), 0),
                workspace.now(),
                workspace.now(),
                skipped));
    }

    private long newId() {
        return workspace.ids().getAsLong();
    }
}
