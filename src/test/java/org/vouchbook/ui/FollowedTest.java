package org.vouchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Direction;
import org.vouchbook.domain.InteractionKind;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.domain.Row;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.Groups;
import org.vouchbook.workspace.SettingsFile;

/// The facts of one person stay those of the person shown, however late an answer comes.
class FollowedTest {
    private final Deque<Runnable> answers = new ArrayDeque<>();

    @TempDir
    Path folder;

    private TestBook book;
    private Contact ana;
    private Contact ben;
    private int reads;

    @SuppressWarnings("NullAway.Init")
    FollowedTest() {}

    @BeforeEach
    void open() {
        book = new TestBook(folder.resolve("book"));
        ana = book.add("Ana", "Lima");
        ben = book.add("Ben", "Bauer");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Followed<String> followed(Background background, Set<Class<? extends Row>> also) {
        var settings = new SettingsFile(folder.resolve("settings.json"));
        return new Followed<>(
                Session.of(book.workspace(), background, settings, false),
                id -> {
                    reads++;
                    return book.people()
                            .open(id)
                            .map(file -> file.contact().givenName()
                                    + file.interactions().size());
                },
                also);
    }

    private void call(Contact contact) {
        book.timeline().log(contact.id(), InteractionKind.CALL, Direction.TO_THEM, book.today(), "", null);
    }

    @Test
    void itIsReadAnewWhenSomethingOfThePersonShownChanges() {
        Followed<String> followed = followed(new InlineBackground(), Set.of());
        call(ana);
        assertNull(followed.shownProperty().get());
        followed.show(ana.id());
        assertEquals("Ana1", followed.shownProperty().get());
        call(ana);
        assertEquals("Ana2", followed.shownProperty().get());
        call(ben);
        assertEquals(2, reads, "what concerns others is not read");
        followed.show(0);
        assertNull(followed.shownProperty().get());
        call(ana);
        assertEquals(2, reads, "nobody is shown");
    }

    @Test
    void whatBelongsToNobodyConcernsWhoeverIsShown() {
        Followed<String> followed = followed(new InlineBackground(), Set.of(NetworkingGroup.class));
        followed.show(ana.id());
        var groups = new Groups(book.workspace());
        groups.save(new NetworkingGroup(
                book.workspace().ids().getAsLong(),
                "Tuesday table",
                NetworkingGroup.Kind.REFERRALS,
                null,
                null,
                null,
                ""));
        assertEquals(2, reads);
    }

    @Test
    void anAnswerForSomebodyElseIsDropped() {
        Followed<String> followed = followed(new Late(), Set.of());
        followed.show(ana.id());
        followed.show(ben.id());
        answers.removeLast().run();
        assertEquals("Ben0", followed.shownProperty().get());
        answers.removeLast().run();
        assertEquals("Ben0", followed.shownProperty().get());
        followed.show(ana.id());
        followed.show(0);
        answers.removeLast().run();
        assertNull(followed.shownProperty().get());
    }

    /// Works at once and answers when told to.
    private final class Late implements Background {
        @Override
        public <T extends @Nullable Object> void run(
                Callable<T> job, Consumer<? super T> onSuccess, Consumer<Exception> onFailure) {
            try {
                T result = job.call();
                answers.add(() -> onSuccess.accept(result));
            } catch (Exception e) {
                answers.add(() -> onFailure.accept(e));
            }
        }

        @Override
        public <T extends @Nullable Object> void run(Callable<T> job, Consumer<? super T> onSuccess) {
            run(job, onSuccess, e -> {
                throw new IllegalStateException(e);
            });
        }

        @Override
        public void deliver(Runnable news) {
            news.run();
        }
    }
}
