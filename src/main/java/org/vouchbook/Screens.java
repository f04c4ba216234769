package org.vouchbook;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Row;
import org.vouchbook.ui.Banners;
import org.vouchbook.ui.ErrorDialog;
import org.vouchbook.ui.FigureKind;
import org.vouchbook.ui.FilePicker;
import org.vouchbook.ui.FirstStart;
import org.vouchbook.ui.LazyPage;
import org.vouchbook.ui.MainWindow;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.NoticeBoard;
import org.vouchbook.ui.Page;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.RecoveryKeyDialog;
import org.vouchbook.ui.SafetyModel;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.Ticker;
import org.vouchbook.ui.WatchModel;
import org.vouchbook.ui.WordsRequest;
import org.vouchbook.ui.ask.AskFromElsewhere;
import org.vouchbook.ui.ask.ServedOccasion;
import org.vouchbook.ui.board.BoardPage;
import org.vouchbook.ui.board.MoveFromElsewhere;
import org.vouchbook.ui.board.UntouchedCount;
import org.vouchbook.ui.clients.ClientsPage;
import org.vouchbook.ui.imports.ImportDialog;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.ui.merge.MergeDialog;
import org.vouchbook.ui.person.LogDialog;
import org.vouchbook.ui.person.NewPersonDialog;
import org.vouchbook.ui.playbook.PlaybookPage;
import org.vouchbook.ui.settings.BackupPart;
import org.vouchbook.ui.settings.SettingsPage;
import org.vouchbook.ui.today.TodayPage;
import org.vouchbook.ui.today.TodayWays;
import org.vouchbook.workspace.SavedState;
import org.vouchbook.workspace.Settings;

/// Builds the screens over an open book and knows the ways between them.
final class Screens implements Navigator {
    private final Session session;
    private final FilePicker files;
    private final Theme theme;
    private final Window owner;
    private final NoticeBoard notices = new NoticeBoard();
    private final SaveFile save;
    private final SideWindows side;
    private final TodayPage today;
    private final LazyPage<ClientsPage> clients;
    private final LazyPage<BoardPage> board;
    private final LazyPage<PlaybookPage> playbook;
    private final MainWindow window;
    private final SafetyModel safety;
    private final WatchModel watch;
    private final BookData data;
    private @Nullable PassingTime time;

    /// @param place the book's folder
    /// @param safe whether nothing is read unasked
    Screens(
            Session session,
            FilePicker files,
            Theme theme,
            Window owner,
            Path place,
            Consumer<Settings.Appearance> onAppearance,
            Runnable onSample,
            VaultWork work,
            BookData.Reopening reopening,
            boolean safe,
            Drawn drawn) {
        this.session = session;
        this.files = files;
        this.theme = theme;
        this.owner = owner;
        save = new SaveFile(files, session.background(), notices, this::fail);
        side = new SideWindows(session, theme, owner, save, this);
        today = new TodayPage(session, this, ways(), save, new FirstStart(this, onSample));
        today.readRest(drawn::then);
        if (!safe) {
            today.begin();
            drawn.then(() -> session.background().run(session.index()::readFirst, _ -> {}));
        }
        Executor beside = task -> Thread.ofVirtual().start(task);
        safety = new SafetyModel(session.workspace(), session.background(), session.settings(), beside);
        watch = new WatchModel(session.workspace().surroundings(), session.background(), beside);
        data = new BookData(session, save, reopening, owner, this::fail);
        clients = new LazyPage<>(
                "clients",
                Messages.of("clients.title"),
                () -> ClientsScreen.page(session, this, save, file -> work.erase(owner, file), onSample, drawn::then));
        board = new LazyPage<>(
                "board",
                Messages.of("board.title"),
                () -> BoardScreen.page(session, this, save, files),
                safe ? new SimpleObjectProperty<>(0) : new UntouchedCount(session, drawn::then));
        playbook = new LazyPage<>(
                "playbook", Messages.of("playbook.title"), () -> PlaybookScreen.page(session, save, this::openPerson));
        Page settings = new LazyPage<>(
                "settings",
                Messages.of("settings.title"),
                () -> new SettingsPage(session, place, onAppearance, onSample, work.actions(this), backups()));
        List<Page> pages = List.of(today, clients, board, playbook, settings);
        window = new MainWindow(session, pages, this, notices, safety, banners(onSample, reopening, safe), safe);
        new ServedOccasion(session, this, owner, notices);
        if (!safe) {
            time = new PassingTime(session, window, today, safety);
        }
        new Ticker(window, WatchModel.USUAL, watch::look);
        drawn.then(watch::look);
    }

    private Banners banners(Runnable onSample, BookData.Reopening reopening, boolean safe) {
        var banners = new Banners(watch, safety, () -> reopening.reopen(Messages.of("trouble.opened_again"), null));
        session.workspace().keeping().mended().ifPresent(banners::say);
        if (session.sample()) {
            banners.saySample(onSample);
        }
        if (safe) {
            banners.saySafe();
        }
        return banners;
    }

    /// Looks round the book now rather than in a moment.
    void lookRound() {
        watch.look();
    }

    private @Nullable BackupPart backups() {
        return session.sample() ? null : new BackupPart(safety, data.actions(files), session.settings());
    }

    /// Looks after the book from now on.
    ///
    /// @param onUnsound runs when the book must be made anew
    void keepSafe(Runnable onUnsound) {
        if (!session.sample() && window.getScene() != null) {
            safety.start(onUnsound);
        }
    }

    /// Ends what follows anything else than the book, which is being closed.
    ///
    /// @return what may still be writing files
    SaveFile leave() {
        if (time != null) {
            time.end();
        }
        return save;
    }

    /// Says that the book went back to a state, and offers the way back from there.
    void wentBack(String said, @Nullable SavedState before) {
        if (before == null) {
            notices.show(said);
        } else {
            notices.show(said, Messages.of("window.undo"), () -> data.goBack(before));
        }
    }

    private TodayWays ways() {
        return new TodayWays(
                new MoveFromElsewhere(session, owner, this::notice)::move,
                new AskFromElsewhere(session, this, owner)::ask,
                () -> LogDialog.open(session, owner),
                address -> side.outside(address, this));
    }

    MainWindow window() {
        return window;
    }

    @Override
    public void openPerson(long contactId) {
        window.show(clients);
        clients.get().open(contactId);
    }

    @Override
    public void openForm(Row record) {
        window.show(clients);
        clients.get().open(record);
    }

    @Override
    public void openReferral(long referralId) {
        window.show(board);
        board.get().openReferral(referralId);
    }

    @Override
    public void newReferral(@Nullable Long referrerId) {
        board.get().newReferral(owner, referrerId);
    }

    @Override
    public void importFiles(List<File> chosen) {
        List<File> all = chosen.isEmpty() ? files.open() : chosen;
        // A whole book is looked at first; only the user's own book gives way to one.
        List<File> books = all.stream().filter(BookData::isBook).toList();
        List<File> wanted = all.stream().filter(f -> !books.contains(f)).toList();
        if (!books.isEmpty() && !session.sample()) {
            data.read(books.getFirst());
        }
        if (!wanted.isEmpty()) {
            ImportDialog.open(session, safety, save, theme, owner, wanted, this::fail);
        }
    }

    @Override
    public void newPerson() {
        NewPersonDialog.open(session, owner, id -> {
            openPerson(id);
            clients.get().focusPerson();
        });
    }

    @Override
    public void mergePeople(long contactId, @Nullable Long otherId) {
        MergeDialog.open(session, safety, owner, contactId, otherId, this::openPerson);
    }

    @Override
    public void openWords(WordsRequest request) {
        side.words(request);
    }

    @Override
    public void openGroups(@Nullable Long groupId) {
        side.groups(groupId);
    }

    @Override
    public void openEvents(@Nullable Long eventId) {
        side.events(eventId);
    }

    @Override
    public void openLibrary() {
        window.show(playbook);
        playbook.get().showLibrary();
    }

    @Override
    public void openFigures(FigureKind first) {
        side.figures(first);
    }

    @Override
    public void openHints() {
        side.hints();
    }

    @Override
    public void openReturned() {
        side.returned();
    }

    @Override
    public void notice(String text) {
        notices.show(text);
    }

    /// Shows the key that opens a book whose password is forgotten; it is shown once.
    void showRecoveryKey(String recoveryKey, Runnable then) {
        RecoveryKeyDialog.show(owner, recoveryKey, save, Printing.setting(session), then);
    }

    Session session() {
        return session;
    }

    Window owner() {
        return owner;
    }

    SafetyModel safety() {
        return safety;
    }

    void giveReferral(long contactId) {
        board.get().giveReferral(owner, contactId);
    }

    private void fail(Exception failure) {
        ErrorDialog.show(owner, failure);
    }
}
