package org.vouchbook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.OldCopiesDialog;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.kit.Theme;
import org.vouchbook.ui.lock.IdleLock;
import org.vouchbook.ui.lock.UnlockView;
import org.vouchbook.ui.lock.UnlockViewModel;
import org.vouchbook.ui.person.EraseDialog;
import org.vouchbook.ui.settings.PasswordActions;
import org.vouchbook.workspace.OldCopy;
import org.vouchbook.workspace.PersonFile;
import org.vouchbook.workspace.Vault;

/// What is done with the user's book while it is closed: setting and removing the password, erasing a person; and what
/// becomes of the older backups after it.
final class VaultWork {
    /// The window, which closes the book, does something, and opens it again.
    interface Shop {
        <T> void whileClosed(Callable<T> work, BiConsumer<Screens, T> then);
    }

    private final Vault vault;
    private final Shop shop;
    private final Runnable lockNow;

    VaultWork(Vault vault, Shop shop, Runnable lockNow) {
        this.vault = vault;
        this.shop = shop;
        this.lockNow = lockNow;
    }

    PasswordActions actions(Screens screens) {
        return new PasswordActions(
                vault,
                this::setPassword,
                () -> {
                    screens.notice(Messages.of("settings.password.changed"));
                    offerDeletion(screens);
                },
                this::removePassword,
                key -> screens.showRecoveryKey(key, () -> offerDeletion(screens)),
                lockNow);
    }

    /// Asks for the password again when nobody has touched the window for a while.
    ///
    /// @param onOpen runs each time the password was right
    IdleLock idleLock(Stage stage, Theme theme, Session session, Runnable onOpen) {
        var lock = new IdleLock(
                stage,
                theme,
                session.background(),
                () -> session.settings().get().lockMinutes(),
                System::nanoTime,
                then -> new UnlockView(
                        new UnlockViewModel(vault, session.background(), () -> {
                            then.run();
                            onOpen.run();
                        }),
                        stage::hide));
        lock.watch();
        return lock;
    }

    private void setPassword(String password) {
        shop.whileClosed(
                () -> vault.setPassword(password),
                (screens, recoveryKey) -> screens.showRecoveryKey(recoveryKey, () -> offerDeletion(screens)));
    }

    private void removePassword() {
        shop.whileClosed(
                () -> {
                    vault.removePassword();
                    return true;
                },
                (screens, _) -> {
                    screens.notice(Messages.of("settings.password.removed"));
                    offerDeletion(screens);
                });
    }

    /// Asks, erases, and tells which backups still hold the person.
    void erase(Window owner, PersonFile file) {
        long id = file.contact().id();
        String name = file.contact().displayName();
        EraseDialog.open(
                owner,
                file,
                () -> shop.whileClosed(
                        () -> {
                            vault.erase(id, Messages.of("erase.nameless"));
                            return true;
                        },
                        (screens, _) -> {
                            screens.notice(Messages.of("erase.done", name));
                            offerDeletion(screens);
                        }));
    }

    /// Names what still knows an erased person, or is not guarded by the present password, and offers its deletion;
    /// also after a start, when that was not answered before. First there must be a backup that may stay.
    void offerDeletion(Screens screens) {
        if (screens.session().sample()) {
            return;
        }
        look(screens, found -> {
            Set<Path> old = found.stream().map(OldCopy::file).collect(Collectors.toSet());
            screens.safety().renew(old::contains, () -> look(screens, now -> ask(screens, now)));
        });
    }

    private void ask(Screens screens, List<OldCopy> copies) {
        if (copies.isEmpty()) {
            // What lies on a disk that is not there now is asked about when it is there again.
            if (second(screens).stream().allMatch(Files::isDirectory)) {
                settle(screens, copies);
            }
            return;
        }
        OldCopiesDialog.show(screens.owner(), copies, () -> settle(screens, copies), () -> settle(screens, List.of()));
    }

    private void look(Screens screens, Consumer<List<OldCopy>> then) {
        screens.session().background().run(() -> vault.oldCopies(second(screens)), found -> found.ifPresent(then));
    }

    private static List<Path> second(Screens screens) {
        String folder = screens.session().settings().get().backupFolder();
        return folder.isBlank() ? List.of() : List.of(Path.of(folder));
    }

    private void settle(Screens screens, List<OldCopy> unwanted) {
        Session session = screens.session();
        session.background()
                .run(
                        () -> {
                            vault.settleOldCopies(unwanted);
                            return true;
                        },
                        _ -> screens.safety().load());
    }
}
