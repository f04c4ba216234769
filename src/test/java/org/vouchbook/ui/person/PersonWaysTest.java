package org.vouchbook.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.Row;
import org.vouchbook.ui.PersonPart;
import org.vouchbook.workspace.AskLimits;

/// What the head of a person claims and what the next best move proposes, each with the way to what it stands on.
class PersonWaysTest extends PersonFxTest {
    private final List<Row> opened = new ArrayList<>();
    private int whys;

    PersonWaysTest() {
        super(700);
    }

    @Override
    List<Function<PersonPart.Panel, PersonPart>> parts() {
        return List.of(_ -> new PersonPart(
                new Label(), new Label("Asking").textProperty(), new Label(), _ -> {}, opened::add, () -> whys++));
    }

    @Override
    PersonActions actions() {
        return new PersonActions(_ -> {}, _ -> {}, _ -> {}, _ -> {}, true);
    }

    private void rated(double liking, double reciprocity, double credibility, double commitment) {
        run(() -> book.card(Book.TODAY, liking, reciprocity, credibility, commitment, ""));
    }

    private void run(Runnable job) {
        background.run(
                () -> {
                    job.run();
                    return true;
                },
                _ -> {});
    }

    /// Opens the first idea that speaks of something, by the keyboard.
    private void openIdea(String of) {
        await("the idea", () -> idea(of).isPresent());
        fx(() -> {
            idea(of).orElseThrow().requestFocus();
            return true;
        });
        push(KeyCode.SPACE);
    }

    private Optional<Node> idea(String of) {
        return scene.getRoot().lookupAll(".ideas .hyperlink").stream()
                .filter(n -> n instanceof Hyperlink link && link.getText().contains(of))
                .findFirst();
    }

    @Test
    void whatTheyLikeLeadsToItsField() {
        rated(3, 8, 8, 8);
        openIdea("Sailing");
        await(
                "the field has the keyboard",
                () -> scene.getFocusOwner() instanceof TextInputControl field
                        && field.getText().startsWith("Sailing"));
        Node field = fx(() -> scene.getFocusOwner());
        assertTrue(
                fx(() -> scene.getRoot().getBoundsInLocal().contains(field.localToScene(field.getBoundsInLocal()))),
                "it is in sight");
    }

    @Test
    void whatTheyAskedOpensThatDayAndWhatOthersWereToldThePersonToldIt() {
        run(() -> {
            book.log(InteractionKind.ADVICE_SOUGHT, Book.TODAY.minusDays(9), "Which scanner", null);
            book.logWith(book.newcomer, InteractionKind.INSIGHT_SHARED, "The new duty on steel");
        });
        rated(8, 8, 3, 8);
        openIdea("The new duty on steel");
        assertEquals("person " + book.newcomer.id(), book.went.getLast());
        openIdea("Which scanner");
        await("its form", () -> lookup(".log-form").tryQuery().isPresent());
        assertEquals("Which scanner", ((TextInputControl) named("Note")).getText());
    }

    @Test
    void whatTheyNeedOpensTheReferralAndWhatTheyWishedForItsConversation() {
        run(book::wishes);
        rated(8, 3, 8, 8);
        openIdea("Less paper");
        assertEquals("referral " + book.file(book.marta).referrals().getFirst().id(), book.went.getLast());
        openIdea("Faster answers");
        await("the other screen opens it", () -> !opened.isEmpty());
        assertEquals(book.marta.id(), opened.getFirst().contactId());
    }

    @Test
    void theHeightOfARelationshipSaysWhatItStandsOnAlsoToTheKeyboard() {
        Node badge = fx(() -> scene.getRoot().lookup(".pinnacle"));
        assertFalse(badge.isVisible());
        background.run(book::pinnacle, _ -> {});
        await("the badge", badge::isVisible);
        String words = "Nothing stands higher: all four sides at 8 or more, and introductions quarter after quarter: "
                + "1 in Q2 2026 and 1 in Q3 2026.";
        assertEquals("Pinnacle. " + words, badge.getAccessibleText());
        fx(() -> {
            badge.requestFocus();
            return true;
        });
        push(KeyCode.SPACE);
        await("it says why", () -> lookup(words).tryQuery().isPresent());
        background.run(
                () -> {
                    book.card(Book.TODAY, 9, 9, 9, 7.5, "");
                    return true;
                },
                _ -> {});
        await("one side is lower now", () -> !badge.isVisible());
    }

    @Test
    void anotherNumberForHighIsTheUsers() {
        background.run(book::pinnacle, _ -> {});
        Node badge = fx(() -> scene.getRoot().lookup(".pinnacle"));
        await("the badge", badge::isVisible);
        fx(() -> {
            book.session
                    .settings()
                    .change(s -> s.withAsks(AskLimits.of(new AskPolicy(90, 730, 12, 14, 5, 4, 9, 8, 7, 12), 3)));
            view.show(book.marta.id());
            return true;
        });
        await("rock solid is more now", () -> !badge.isVisible());
    }
}
