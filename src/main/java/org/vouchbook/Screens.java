package org.vouchbook;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vouchbook.ui.ErrorDialog;
import org.vouchbook.ui.FilePicker;
import org.vouchbook.ui.FirstStart;
import org.vouchbook.ui.LazyPage;
import org.vouchbook.ui.MailProgram;
import org.vouchbook.ui.MainWindow;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.NoticeBoard;
import org.vouchbook.ui.Page;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.Reassessment;
import org.vouchbook.ui.RecoveryKeyDialog;
import org.vouchbook.ui.SafetyModel;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.Ticker;
import org.vouchbook.ui.WordsRequest;
import org.vouchbook.ui.ask.AskFromElsewhere;
import org.vouchbook.ui.ask.AskPanel;
import org.vouchbook.ui.board.BoardExport;
import org.vouchbook.ui.board.BoardPage;
import org.vouchbook.ui.board.CallSheetExport;
import org.vouchbook.ui.board.MoveFromElsewhere;
import org.vouchbook.ui.board.UntouchedCount;
import org.vouchbook.ui.clients.ClientListExport;
import org.vouchbook.ui.clients.ClientsPage;
import org.vouchbook.ui.imports.ImportDialog;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.ui.person.HeldExport;
import org.vouchbook.ui.person.LogDialog;
import org.vouchbook.ui.person.NewPersonDialog;
import org.vouchbook.ui.person.PersonActions;
import org.vouchbook.ui.person.PersonSheetExport;
import org.vouchbook.ui.person.PersonView;
import org.vouchbook.ui.playbook.PlaybookPage;
import org.vouchbook.ui.settings.BackupPart;
import org.vouchbook.ui.settings.SettingsPage;
import org.vouchbook.ui.today.TodayPage;
import org.vouchbook.ui.today.TodayWays;
import org.vouchbook.ui.words.Words;
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
    private final MailProgram mail = new MailProgram(System.getProperty("os.name", ""));
    private final Words words;
    private final TodayPage today;
    private final LazyPage<ClientsPage> clients;
    private final LazyPage<BoardPage> board;
    private final MainWindow window;
    private final SafetyModel safety;
    private final BookData data;

    /// @param place the book's folder
    Screens(
            Session session,
            FilePicker files,
            Theme theme,
            Window owner,
            Path place,
            Consumer<Settings.Appearance> onAppearance,
            Runnable onSample,
            VaultWork work,
            BookData.Reopening reopening) {
        this.session = session;
        this.files = files;
        this.theme = theme;
        this.owner = owner;
        words = new Words(session, theme, mail::open);
        save = new SaveFile(files, session.background(), notices, this::fail);
        today = new TodayPage(session, this, ways(), save, new FirstStart(this, onSample));
        safety = new SafetyModel(
                session.workspace(),
                session.background(),
                session.settings(),
                task -> Thread.ofVirtual().start(task),
                notices::show);
        data = new BookData(session, save, reopening, this::fail);
        clients = new LazyPage<>("clients", Messages.of("clients.title"), () -> clients(onSample, work));
        var callSheet = new CallSheetExport(session, save);
        var boardExport = new BoardExport(session, save);
        board = new LazyPage<>(
                "board",
                Messages.of("board.title"),
                () -> new BoardPage(session, this, boardExport::csv, boardExport::pdf, callSheet::export),
                new UntouchedCount(session));
        Page playbook = new LazyPage<>("playbook", Messages.of("playbook.title"), () -> new PlaybookPage(session));
        Page settings = new LazyPage<>(
                "settings",
                Messages.of("settings.title"),
                () -> new SettingsPage(session, place, onAppearance, onSample, work.actions(this), backups()));
        window = new MainWindow(
                session, List.of(today, clients, board, playbook, settings), this, notices, safety, onSample);
        today.load();
        var reassessment = new Reassessment(session);
        session.changes().onReassessed(today::load);
        new Ticker(window, Ticker.USUAL, () -> {
            reassessment.look();
            today.tick();
        });
    }

    private @Nullable BackupPart backups() {
        return session.sample() ? null : new BackupPart(safety, data.actions(files), session.settings());
    }

    /// Looks after the book from now on.
    ///
    /// @param onUnsound runs when the book must be made anew
    void keepSafe(Runnable onUnsound) {
        if (!session.sample()) {
            safety.start(onUnsound);
        }
    }

    /// Says that the book went back to a state, and offers the way back from there.
    void wentBack(String said, @Nullable SavedState before) {
        if (before == null) {
            notices.show(said);
        } else {
            notices.show(said, Messages.of("window.undo"), () -> data.goBack(before));
        }
    }

    private ClientsPage clients(Runnable onSample, VaultWork work) {
        var sheet = new PersonSheetExport(session, save);
        var held = new HeldExport(session, save);
        var actions = new PersonActions(
                sheet::export, this::giveReferral, held::export, file -> work.erase(owner, file), !session.sample());
        var person = new PersonView(
                session,
                this,
                actions,
                List.of(panel -> new AskPanel(session, this, this::giveReferral, panel).part()));
        return new ClientsPage(
                session, this, person, new ClientListExport(session, save), new FirstStart(this, onSample));
    }

    private TodayWays ways() {
        return new TodayWays(
                new MoveFromElsewhere(session, owner, this::notice)::move,
                new AskFromElsewhere(session, this, owner)::ask,
                () -> LogDialog.open(session, owner),
                this::outside);
    }

    /// Beside the window, as the system may take its time.
    private void outside(URI address) {
        Thread.startVirtualThread(() -> {
            if (!mail.open(address)) {
                session.background().deliver(() -> notice(Messages.of("window.no_program", address)));
            }
        });
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
        List<File> wanted = chosen.isEmpty() ? files.open() : chosen;
        if (!wanted.isEmpty()) {
            ImportDialog.open(session, save, theme, owner, wanted, this::fail);
        }
    }

    @Override
    public void newPerson() {
        NewPersonDialog.open(session, owner, this::openPerson);
    }

    @Override
    public void openWords(WordsRequest request) {
        words.open(owner, request);
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

    private void giveReferral(long contactId) {
        board.get().giveReferral(owner, contactId);
    }

    private void fail(Exception failure) {
        ErrorDialog.show(owner, failure);
    }
}
