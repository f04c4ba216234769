package org.vouchbook.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.FollowUpPolicy;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.ShortList;
import org.vouchbook.domain.TagRhythm;
import org.vouchbook.domain.Verdict;
import org.vouchbook.support.Fixtures;
import org.vouchbook.support.TestBook;

/// A rhythm that goes with a tag counts for whoever has the tag, wherever rhythms count (L10).
class TagsTest {
    @TempDir
    Path folder;

    private TestBook book;
    private Tags tags;
    private PeopleIndex index;
    private Contact ana;

    @BeforeEach
    void aClientSilentForFortyDays() {
        book = new TestBook(folder);
        tags = new Tags(book.workspace());
        ana = book.people()
                .add(Fixtures.contact("Ana", "Sousa")
                        .edit()
                        .kind(ContactKind.CLIENT)
                        .build());
        book.put(Fixtures.interaction(
                book.workspace().ids().getAsLong(),
                ana.id(),
                InteractionKind.CALL,
                book.today().minusDays(40)));
        index = index();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private AskRules rules() {
        return AskRules.of(Settings.defaults(), book.workspace().tagRhythms());
    }

    private PeopleIndex index() {
        var fresh = new PeopleIndex(book.workspace(), Locale.ENGLISH, this::rules);
        fresh.load();
        return fresh;
    }

    private PersonRow row() {
        return index.list().rows().getFirst();
    }

    private List<TodayLine> silences() {
        var today = new Today(
                book.workspace(),
                index,
                book.agenda(),
                () -> FollowUpPolicy.DEFAULT,
                () -> TouchLimits.DEFAULT.policy(book.workspace().tagRhythms()),
                this::rules,
                DayOfWeek.MONDAY);
        return today.read().of(TodayLine.Section.RECONNECT);
    }

    private int days(String tag) {
        return book.workspace().tagRhythms().of(tag).orElseThrow().days();
    }

    private List<String> tagsOfAna() {
        return book.people().open(ana.id()).orElseThrow().contact().tags();
    }

    @Test
    void whoGetsTheTagLaterGetsTheRhythmAndLosesItWithTheTag() {
        tags.setRhythm("VIP", 14);
        assertEquals(List.of(), silences());
        book.people().addTag(List.of(ana.id()), "vip");
        assertInstanceOf(Verdict.ReconnectFirst.class, row().readiness().verdict());
        assertTrue(row().lists().contains(ShortList.AT_RISK));
        TodayLine.Cause.OfSilence cause = assertInstanceOf(
                TodayLine.Cause.OfSilence.class, silences().getFirst().cause());
        assertEquals("VIP", cause.silence().rhythm().tag());
        book.people().removeTag(List.of(ana.id()), "VIP");
        assertTrue(!(row().readiness().verdict() instanceof Verdict.ReconnectFirst));
        assertEquals(List.of(), silences());
    }

    @Test
    void theIndexFollowsTheRhythmAndItsUndoing() {
        book.people().addTag(List.of(ana.id()), "VIP");
        tags.setRhythm("VIP", 14);
        assertInstanceOf(Verdict.ReconnectFirst.class, row().readiness().verdict());
        assertEquals(index().list().rows(), index.list().rows());
        assertEquals(1, silences().size());
        tags.setRhythm("vip", 30);
        assertEquals(30, days("VIP"));
        assertTrue(!(row().readiness().verdict() instanceof Verdict.ReconnectFirst));
        assertEquals(1, silences().size());
        book.workspace().undo();
        assertEquals(14, days("VIP"));
        assertInstanceOf(Verdict.ReconnectFirst.class, row().readiness().verdict());
        book.workspace().undo();
        assertEquals(index().list().rows(), index.list().rows());
        assertEquals(List.of(), silences());
        book.workspace().redo();
        assertEquals(1, silences().size());
    }

    @Test
    void itIsThereAfterARestartAndTakenOffInOneStep() {
        tags.setRhythm("VIP", 14);
        book.reopen();
        tags = new Tags(book.workspace());
        assertEquals(14, days("VIP"));
        tags.removeRhythm("VIP");
        assertTrue(book.workspace().tagRhythms().byTag().isEmpty());
        book.workspace().undo();
        assertEquals(14, days("VIP"));
    }

    @Test
    void aTagThatIsRenamedTakesItsRhythmAlong() {
        book.people().addTag(List.of(ana.id()), "VIP");
        tags.setRhythm("VIP", 14);
        tags.rename(List.of(ana.id()), "VIP", "Circle");
        assertEquals(List.of("Circle"), tagsOfAna());
        assertEquals(14, days("Circle"));
        assertTrue(book.workspace().tagRhythms().of("VIP").isEmpty());
        tags.rename(List.of(ana.id()), "Circle", "circle");
        assertEquals(List.of("circle"), tagsOfAna());
        assertEquals(
                List.of("circle"),
                book.workspace().tagRhythms().byTag().values().stream()
                        .map(TagRhythm::tag)
                        .toList());
        book.workspace().undo();
        book.workspace().undo();
        assertEquals(List.of("VIP"), tagsOfAna());
        assertEquals(14, days("VIP"));
    }

    @Test
    void ofTwoTagsThatBecomeOneTheMoreFrequentRhythmStays() {
        book.people().addTag(List.of(ana.id()), "VIP");
        book.people().addTag(List.of(ana.id()), "golf");
        tags.setRhythm("VIP", 14);
        tags.setRhythm("golf", 90);
        tags.rename(List.of(ana.id()), "golf", "VIP");
        assertEquals(List.of("VIP"), tagsOfAna());
        assertEquals(14, days("VIP"));
        book.workspace().undo();
        assertEquals(90, days("golf"));
        tags.rename(List.of(ana.id()), "VIP", "golf");
        assertEquals(14, days("golf"));
        assertEquals(1, book.workspace().tagRhythms().byTag().size());
    }

    @Test
    void ofTwoPeopleWhoBecomeOneTheTagsAndTheirRhythmsStay() {
        tags.setRhythm("VIP", 14);
        Contact other = book.add("Ana", "Souza");
        book.people().addTag(List.of(other.id()), "VIP");
        book.people().merge(ana.id(), other.id());
        assertEquals(List.of("VIP"), tagsOfAna());
        assertInstanceOf(Verdict.ReconnectFirst.class, row().readiness().verdict());
    }
}
