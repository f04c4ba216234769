package org.vouchbook.ui.clients;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.vouchbook.domain.ChangeLabel;
import org.vouchbook.domain.ChangeSet;
import org.vouchbook.domain.Edit;
import org.vouchbook.domain.Row;
import org.vouchbook.sample.SampleBook;
import org.vouchbook.support.InlineBackground;
import org.vouchbook.support.TestBook;
import org.vouchbook.ui.Changes;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.SettingsFile;
import org.vouchbook.workspace.Workspace;

/// A session on a real book, everything on one thread.
final class OpenBook implements AutoCloseable {
    final TestBook book;
    private final Path folder;

    OpenBook(Path folder) {
        this.folder = folder;
        book = new TestBook(folder.resolve("book"));
    }

    OpenBook withSample() {
        Workspace workspace = book.workspace();
        return with(SampleBook.rows(workspace.ids(), workspace.today(), workspace.zone()));
    }

    OpenBook with(List<Row> rows) {
        book.workspace()
                .commit(new ChangeSet(
                        ChangeLabel.of("change.sample"),
                        rows.stream().<Edit>map(Edit.Put::new).toList()));
        return this;
    }

    SettingsFile settings() {
        return new SettingsFile(folder.resolve("settings.json"));
    }

    Session session() {
        Workspace workspace = book.workspace();
        var background = new InlineBackground();
        var index = new PeopleIndex(workspace, Locale.ENGLISH);
        return new Session(
                workspace,
                book.people(),
                index,
                book.ratings(),
                book.timeline(),
                book.referrals(),
                book.agenda(),
                Session.today(workspace, index, book.agenda(), settings(), Locale.ENGLISH),
                background,
                new Changes(workspace, background),
                settings(),
                Locale.ENGLISH,
                false);
    }

    @Override
    public void close() {
        book.close();
    }
}
