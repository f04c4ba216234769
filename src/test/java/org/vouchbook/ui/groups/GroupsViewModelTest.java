package org.vouchbook.ui.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchbook.domain.NetworkingGroup;
import org.vouchbook.support.SlowBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.form.Field.Typed;
import org.vouchbook.ui.form.Form;
import org.vouchbook.workspace.SettingsFile;

/// Which group is open, whatever order the answers of the book come in.
class GroupsViewModelTest {
    @TempDir
    Path folder;

    private TestBook book;
    private GroupsViewModel model;
    private final SlowBackground late = new SlowBackground();

    @SuppressWarnings("NullAway.Init")
    GroupsViewModelTest() {}

    @BeforeEach
    void open() {
        book = new TestBook(folder.resolve("book"));
        var settings = new SettingsFile(folder.resolve("settings.json"));
        model = new GroupsViewModel(Session.of(book.workspace(), late, settings, false));
        model.open().look(null);
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
        late.slow = true;
        model.open().choose(abacus.id());
        model.open().choose(circle.id());
        arriveBackwards();
        assertEquals(circle, shown());
        model.open().choose(abacus.id());
        model.open().choose(circle.id());
        model.open().choose(abacus.id());
        arriveBackwards();
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
        return model.open().report().group();
    }

    private List<String> names() {
        return model.open().all().stream().map(NetworkingGroup::name).toList();
    }

    private void arriveBackwards() {
        List.copyOf(late.waiting).reversed().forEach(Runnable::run);
        late.waiting.clear();
    }
}
