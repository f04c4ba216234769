package org.vouchbook.storage;

import java.util.List;
import java.util.Set;
import org.vouchbook.domain.Agreement;
import org.vouchbook.domain.Anticipation;
import org.vouchbook.domain.Ask;
import org.vouchbook.domain.Attendance;
import org.vouchbook.domain.Commitment;
import org.vouchbook.domain.Complaint;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.DeliveredResult;
import org.vouchbook.domain.DraftPurpose;
import org.vouchbook.domain.FollowUpAnswer;
import org.vouchbook.domain.FollowUpKey;
import org.vouchbook.domain.FollowUpKind;
import org.vouchbook.domain.Gift;
import org.vouchbook.domain.GroupCommitment;
import org.vouchbook.domain.GroupMeeting;
import org.vouchbook.domain.GuestEvent;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.HintPassed;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Invitation;
import org.vouchbook.domain.LibraryItem;
import org.vouchbook.domain.Membership;
import org.vouchbook.domain.Money;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.domain.Origin;
import org.vouchbook.domain.OtherChoice;
import org.vouchbook.domain.PlantedRequest;
import org.vouchbook.domain.PlantedRequest.Element;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.ReferReason;
import org.vouchbook.domain.Rehearsal;
import org.vouchbook.domain.RehearsalElement;
import org.vouchbook.domain.Row;
import org.vouchbook.domain.Sale;
import org.vouchbook.domain.SaleKind;
import org.vouchbook.domain.Satisfaction;
import org.vouchbook.domain.Scorecard;
import org.vouchbook.domain.Stage;
import org.vouchbook.domain.StageMove;
import org.vouchbook.domain.TagRhythm;
import org.vouchbook.domain.Wording;
import org.vouchbook.support.Fixtures;

/// A row of every kind, once with every fact and once with as few as it may have. The two differ in every fact.
final class FullAndBare {
    private FullAndBare() {}

    static final Contact OTHER = Fixtures.contact(2, "Marta", "Oliveira");

    static final List<Row> FULL = List.of(
            Fixtures.fullContact(1),
            Fixtures.fullInteraction(11, 1),
            new Scorecard(12, 1, Fixtures.TODAY, 0.5, 3, 7.5, 10, "said so: \"yes\""),
            Fixtures.fullReferral(13, 1, 2),
            new StageMove(14, 2, 13, Stage.NAMED, Stage.LOST, Fixtures.NOW, "sent straight to me"),
            new FollowUpAnswer(
                    15,
                    2,
                    new FollowUpKey(FollowUpKind.INFORM, 13, 3),
                    FollowUpAnswer.Answer.SNOOZED,
                    Fixtures.NOW,
                    Fixtures.NOW.plusSeconds(60),
                    null,
                    Fixtures.TODAY.plusDays(3),
                    "on leave",
                    "keep-informed-en-1"),
            new Sale(
                    16,
                    2,
                    13L,
                    SaleKind.RENEWAL,
                    Money.of(120, "EUR"),
                    Fixtures.TODAY,
                    "lamps",
                    Origin.REFERRAL_ASKED,
                    Fixtures.TODAY.plusYears(1),
                    Fixtures.NOW),
            new Gift(17, 2, 13L, "maps", Fixtures.TODAY, Money.of(12, "EUR"), "a sale", "she laughed"),
            new PlantedRequest(
                    18, 2, 13L, Fixtures.TODAY, "both of them", Set.of(Element.IS_THAT_FAIR, Element.THANKS), "later"),
            new HandOff(
                            19,
                            2,
                            16,
                            HandOff.Status.GIVEN,
                            "by May",
                            "quiet work",
                            "two keys",
                            "Ida",
                            Fixtures.TODAY,
                            "",
                            null)
                    .moved(HandOff.Status.ACCEPTED, "", Fixtures.TODAY.plusDays(1)),
            new Satisfaction(20, 2, Fixtures.TODAY, 9, 8, 10, "glad"),
            new DeliveredResult(21, 2, 16L, Fixtures.TODAY, "half the power bill"),
            new Promise(
                    22,
                    2,
                    16L,
                    Promise.Kind.EXPECTATION,
                    "quiet fans",
                    "me",
                    Fixtures.TODAY,
                    Fixtures.TODAY.plusDays(9),
                    "Ida",
                    Promise.State.EXCEEDED,
                    Fixtures.TODAY.plusDays(3),
                    "three days early"),
            new Interview(
                    23,
                    2,
                    Fixtures.TODAY,
                    new Interview.Answer("shorter forms", Interview.Light.AMBER),
                    new Interview.Answer("the team", Interview.Light.GREEN),
                    new Interview.Answer("nothing", Interview.Light.RED),
                    List.of("Best team", "On time"),
                    Interview.Use.NAMED,
                    Fixtures.TODAY.plusDays(1)),
            new Complaint(24, 2, Fixtures.TODAY, "a leak", Fixtures.TODAY.plusDays(1), Fixtures.TODAY.plusDays(2), 23L),
            new Ask(
                    25,
                    2,
                    Fixtures.TODAY,
                    Ask.Way.PERMISSION,
                    "her brother",
                    "ring him",
                    Fixtures.TODAY.plusDays(7),
                    "Would you…",
                    Ask.Outcome.AVOIDED,
                    "no moment for it",
                    "she offered",
                    "own-27"),
            new Commitment(
                    26,
                    2,
                    new Agreement(
                            "introduces dentists",
                            "two a quarter",
                            Agreement.Formality.WRITTEN,
                            Fixtures.TODAY,
                            2,
                            "tips",
                            "standing",
                            Fixtures.TODAY.plusMonths(6),
                            Fixtures.TODAY.plusYears(1))),
            new Wording(
                    27,
                    DraftPurpose.GO_BACK,
                    "kurz",
                    "de-AT",
                    "Idee für {prospect.first}",
                    "Liebe…",
                    Fixtures.NOW,
                    Fixtures.NOW.plusSeconds(5)),
            new Rehearsal(
                    28,
                    RehearsalElement.PLANT_FAIR,
                    Fixtures.TODAY,
                    "Is that fair?",
                    Rehearsal.Went.NATURAL,
                    "with Jonas"),
            new NetworkingGroup(
                    38,
                    "Harbour circle",
                    NetworkingGroup.Kind.REFERRALS,
                    14,
                    Fixtures.TODAY.plusDays(4),
                    Money.of(480, "EUR"),
                    "at eight"),
            new Membership(39, 2, 38, Fixtures.TODAY.minusYears(1), "chair", Fixtures.TODAY),
            new GroupCommitment(
                    40,
                    38,
                    new Agreement(
                            "one name a month",
                            "each of us",
                            Agreement.Formality.CADENCE_AGREED,
                            Fixtures.TODAY.minusYears(1),
                            3,
                            "tours",
                            "savings",
                            Fixtures.TODAY.plusMonths(6),
                            Fixtures.TODAY.plusYears(1))),
            new GroupMeeting(41, 38, Fixtures.TODAY, "schools", "one to Ravi"),
            new Attendance(42, 2, 41),
            new HintPassed(43, 2, "Ana Sousa", "referred by Ana Sousa", Fixtures.TODAY),
            new OtherChoice(44, 2, "Sun & Sons", "a brother works there"),
            new ReferReason(
                    45,
                    2,
                    "we were on time",
                    "show her the log",
                    Fixtures.TODAY.plusDays(5),
                    Fixtures.TODAY.plusDays(4)),
            new Anticipation(
                    46, 2, "a van for the fair", Fixtures.TODAY.plusDays(20), "booked one", Fixtures.TODAY.plusDays(1)),
            new GuestEvent(47, "Winter evening", Fixtures.TODAY.plusDays(9), "Harbour 2", "heat without oil"),
            new Invitation(48, 2, 47, Invitation.State.CAME, "Rui Costa"),
            new LibraryItem(49, LibraryItem.Kind.STORY, "the bakery that…", "dough", "bakeries", Fixtures.NOW),
            new TagRhythm(50, "VIP", 14));

    static final List<Row> BARE = List.of(
            Contact.named(1, "", "", Fixtures.NOW)
                    .phones(List.of(ContactPoint.of("1")))
                    .build(),
            Fixtures.interaction(11, 2, InteractionKind.CALL, Fixtures.TODAY.plusYears(1)),
            Scorecard.blank(12, 2, Fixtures.TODAY.minusYears(1)),
            Fixtures.referral(13, 2, 1),
            new StageMove(14, 1, 13, Stage.WON, Stage.NAMED, Fixtures.NOW.plusNanos(1), ""),
            new FollowUpAnswer(
                    15,
                    1,
                    new FollowUpKey(FollowUpKind.BIRTHDAY, 1, 2026),
                    FollowUpAnswer.Answer.DONE,
                    Fixtures.NOW.plusNanos(1),
                    Fixtures.NOW,
                    FollowUpAnswer.Way.SPOKEN,
                    null,
                    "",
                    ""),
            new Sale(
                    16,
                    1,
                    null,
                    SaleKind.FIRST,
                    Money.of(0, "JPY"),
                    Fixtures.TODAY.plusDays(1),
                    "",
                    Origin.UNKNOWN,
                    null,
                    Fixtures.NOW),
            new Gift(17, 1, null, "tea", Fixtures.TODAY, null, "", ""),
            new PlantedRequest(18, 1, null, Fixtures.TODAY, "", Set.of(), ""),
            new HandOff(19, 1, 16, HandOff.Status.DRAFT, "", "", "", "", null, "", null),
            new Satisfaction(20, 1, Fixtures.TODAY.plusDays(1), 0, 1, 2, ""),
            new DeliveredResult(21, 1, null, Fixtures.TODAY.plusDays(1), ""),
            new Promise(
                    22,
                    1,
                    null,
                    Promise.Kind.PROMISE,
                    "call back",
                    "",
                    Fixtures.TODAY.plusDays(1),
                    null,
                    "",
                    Promise.State.OPEN,
                    null,
                    ""),
            new Interview(
                    23,
                    1,
                    Fixtures.TODAY.plusDays(1),
                    Interview.Answer.NONE,
                    Interview.Answer.NONE,
                    Interview.Answer.NONE,
                    List.of(),
                    Interview.Use.NOT_ASKED,
                    null),
            new Complaint(24, 1, Fixtures.TODAY.plusDays(1), "late", null, null, null),
            Fixtures.ask(25, 1, Fixtures.TODAY.plusDays(1), Ask.Outcome.OPEN),
            new Commitment(
                    26,
                    1,
                    new Agreement(
                            "speaks well of us",
                            "",
                            Agreement.Formality.VERBAL,
                            Fixtures.TODAY.plusDays(1),
                            null,
                            "",
                            "",
                            null,
                            null)),
            new Wording(27, DraftPurpose.FORWARDABLE, "a", "und", "", "b\n\nc", Fixtures.NOW),
            new Rehearsal(
                    28, RehearsalElement.COMPONENT_TEAM, Fixtures.TODAY.minusDays(1), "", Rehearsal.Went.STUMBLED, ""),
            new NetworkingGroup(38, "Club", NetworkingGroup.Kind.OTHER, null, null, null, ""),
            new Membership(39, 1, 38, Fixtures.TODAY, "", null),
            new GroupCommitment(
                    40,
                    38,
                    new Agreement("tips", "", Agreement.Formality.VERBAL, Fixtures.TODAY, null, "", "", null, null)),
            new GroupMeeting(41, 38, Fixtures.TODAY.plusDays(1), "", ""),
            new Attendance(42, 1, 41),
            new HintPassed(43, 1, "", "", Fixtures.TODAY),
            new OtherChoice(44, 1, "nobody in particular", ""),
            new ReferReason(45, 1, "we live next door", "", null, null),
            new Anticipation(46, 1, "a key", Fixtures.TODAY, "", null),
            new GuestEvent(47, "Talk", Fixtures.TODAY, "", ""),
            new Invitation(48, 1, 47, Invitation.State.INVITED, ""),
            new LibraryItem(49, LibraryItem.Kind.QUESTION, "What costs you sleep?", "", "", Fixtures.NOW),
            new TagRhythm(50, "golf", 3650));
}
