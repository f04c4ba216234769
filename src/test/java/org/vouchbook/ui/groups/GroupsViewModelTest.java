package org.vouchbook.ui.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.SettingsFile;

/// Which group is open, whatever order the answers of the book come in.
class GroupsViewModelTest {
    @TempDir
    Path folder;

    private TestBook book;
    private GroupsViewModel model;
    private final Late late = new Late();

    @SuppressWarnings("NullAway.Init")
    GroupsViewModelTest() {}

    @BeforeEach
    void open() {
        book = new TestBook(folder.resolve("book"));
        var settings = new SettingsFile(folder.resolve("settings.json"));
        model = new GroupsViewModel(Session.of(book.workspace(), late, settings, false));
        model.look(null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    /// The news of the change arrive before the form hears that its group is in the book.
    @Test
    void aNewGroupIsTheOneThatIsOpen() {
        add("Abacus");
        assertEquals("Abacus", shown().name());
        add("Circle");
        assertEquals("Circle", shown().name());
        add("Board");
        assertEquals("Board", shown().name());
        assertEquals(List.of("Abacus", "Board", "Circle"), names());
    }

    @Test
    void ofTwoAnswersTheLastAskedForCounts() {
        add("Abacus");
        NetworkingGroup abacus = shown();
        add("Circle");
        NetworkingGroup circle = shown();
        late.waits = true;
        model.choose(abacus.id());
        model.choose(circle.id());
        late.arriveBackwards();
        assertEquals(circle, shown());
        model.choose(abacus.id());
        model.choose(circle.id());
        model.choose(abacus.id());
        late.arriveBackwards();
        assertEquals(abacus, shown());
    }

    private void add(String name) {
        Form form = model.forms().group(null);
        form.fields().stream()
                .filter(f -> f.key().equals("groups.name"))
                .map(Typed.class::cast)
                .findFirst()
                .orElseThrow()
                .text()
                .set(name);
        model.saving().save(form, model::made, () -> fail("refused"));
    }

    private NetworkingGroup shown() {
        return Objects.requireNonNull(model.reportProperty().get()).group();
    }

    private List<String> names() {
        return model.all().stream().map(NetworkingGroup::name).toList();
    }

    /// Answers may be held back and brought in the wrong order.
    private static final class Late implements Background {
        private final Background inline = new InlineBackground();
        private final List<Runnable> held = new ArrayList<>();
        private boolean waits;

        @Override
        public <T extends @Nullable Object> void run(
                Callable<T> job, Consumer<? super T> onSuccess, Consumer<Exception> onFailure) {
            inline.run(job, answer -> bring(onSuccess, answer), onFailure);
        }

        @Override
        public <T extends @Nullable Object> void run(Callable<T> job, Consumer<? super T> onSuccess) {
            inline.run(job, answer -> bring(onSuccess, answer));
        }

        @Override
        public void deliver(Runnable news) {
            news.run();
        }

        private <T extends @Nullable Object> void bring(Consumer<? super T> to, T answer) {
            if (waits) {
                held.add(() -> to.accept(answer));
            } else {
                to.accept(answer);
            }
        }

        private void arriveBackwards() {
            List.copyOf(held).reversed().forEach(Runnable::run);
            held.clear();
        }
    }
}
