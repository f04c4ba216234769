package org.vouchbook.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Profile;
import org.vouchbook.domain.Promise;
import org.vouchbook.report.ServiceSheet;
import org.vouchbook.ui.form.Field.Pick;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form;
import org.vouchbook.ui.kit.Tone;
import org.vouchbook.workspace.Standpoint;

/// What delivery must know: drafted, accepted by somebody on a day, and printed (I2, I3).
class HandOffTest extends RightFixture {
    @Test
    void itBelongsToASaleAndIsAcceptedBySomebodyOnADay() {
        Form early = model.add(RecordKind.HAND_OFF);
        model.saving().save(early, _ -> {}, () -> {});
        assertFalse(early.problemProperty().get().isEmpty(), "nothing is sold yet");
        sell("Pumps");
        Form form = model.add(RecordKind.HAND_OFF);
        pick(form, "right.hand_off.sale", at().file().sales().getFirst());
        type(form, "right.hand_off.promises", "Quiet pumps");
        type(form, "right.hand_off.receiver", "Rui");
        save(form);
        assertEquals("Draft", line().chip());
        assertEquals("2 of 4 parts filled in", line().text());
        Form accepting = model.edit(handOff());
        pick(accepting, "right.hand_off.status", HandOff.Status.ACCEPTED);
        type(accepting, "right.hand_off.date", "28 Feb 2026");
        type(accepting, "right.hand_off.accepted_by", "Ines");
        type(accepting, "right.hand_off.accepted_on", "27 Feb 2026");
        model.saving().save(accepting, _ -> {}, () -> {});
        assertTrue(
                accepting.problemProperty().get().startsWith("It was accepted before"), "no day before it was given");
        type(accepting, "right.hand_off.accepted_on", "");
        save(accepting);
        assertEquals(
                new RecordWords.Line(
                        "2 of 4 parts filled in, accepted by Ines", book.today(), "Accepted", Tone.SUCCESS),
                line());
        assertEquals("Rui", handOff().receiver());
        assertEquals(LocalDate.of(2026, 2, 28), handOff().date());
        assertEquals(book.today(), handOff().acceptedOn());
    }

    /// Nobody named: it is asked; in a firm of one it is oneself (I2).
    @Test
    void whoAcceptedIsAskedAndOneselfIsPreset() {
        sell("Pumps");
        Form nobody = model.add(RecordKind.HAND_OFF);
        pick(nobody, "right.hand_off.sale", at().file().sales().getFirst());
        pick(nobody, "right.hand_off.status", HandOff.Status.ACCEPTED);
        model.saving().save(nobody, _ -> {}, () -> {});
        assertTrue(nobody.problemProperty().get().startsWith("Say who accepted it"));
        settings.change(s -> s.withProfile(new Profile("Mia", "", "", "")));
        Form mine = model.add(RecordKind.HAND_OFF);
        pick(mine, "right.hand_off.sale", at().file().sales().getFirst());
        pick(mine, "right.hand_off.status", HandOff.Status.ACCEPTED);
        save(mine);
        assertEquals("Mia", handOff().acceptedBy());
        assertEquals(book.today(), handOff().date());
    }

    @Test
    void theSheetHasTheSaleThatWasHandedOverAndWhatIsOpenFirst() {
        sell("Pumps");
        Form form = model.add(RecordKind.HAND_OFF);
        pick(form, "right.hand_off.sale", at().file().sales().getFirst());
        save(form);
        sell("Valves");
        promise("Spare parts", Promise.State.KEPT);
        promise("Training", Promise.State.OPEN);
        ServiceSheet.Input sheet = ServiceExport.input(at());
        assertEquals("Pumps", Objects.requireNonNull(sheet.sale()).what());
        assertEquals(handOff(), sheet.handOff());
        assertEquals(
                List.of("Training", "Spare parts"),
                sheet.promises().stream().map(Promise::text).toList());
    }

    private void sell(String what) {
        Form sale = model.add(RecordKind.SALE);
        type(sale, "right.sale.what", what);
        type(sale, "right.sale.amount", "1200");
        save(sale);
    }

    private void promise(String text, Promise.State state) {
        Form promise = model.add(RecordKind.PROMISE);
        type(promise, "right.promise.text", text);
        pick(promise, "right.promise.state", state);
        save(promise);
    }

    private HandOff handOff() {
        return at().file().handOffs().getFirst();
    }

    private RecordWords.Line line() {
        return new RecordWords(model.words(), AskPolicy.DEFAULT, 0).of(handOff());
    }

    private Standpoint at() {
        return Objects.requireNonNull(model.standpointProperty().get());
    }

    private void save(Form form) {
        model.saving().save(form, _ -> {}, () -> {});
        assertEquals("", form.problemProperty().get());
    }

    private static void type(Form form, String key, String text) {
        form.fields().stream()
                .filter(f -> f.key().equals(key))
                .forEach(f -> ((Typed) f).text().set(text));
    }

    @SuppressWarnings("unchecked")
    private static void pick(Form form, String key, Object value) {
        form.fields().stream().filter(f -> f.key().equals(key)).forEach(f -> ((Pick<Object>) f).choose(value));
    }
}
