package org.vouchbook.ui.lock;

import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.vouchbook.ui.FailureText;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.Background;
import org.vouchbook.workspace.Vault;

/// Asks for the password, or for the recovery key and then for a new password.
public final class UnlockViewModel {
    /// What is asked for.
    enum Step {
        PASSWORD,
        RECOVERY,
        NEW_PASSWORD
    }

    private final Vault vault;
    private final Background background;
    private final Runnable onOpen;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.PASSWORD);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param onOpen runs once the password was right
    public UnlockViewModel(Vault vault, Background background, Runnable onOpen) {
        this.vault = vault;
        this.background = background;
        this.onOpen = onOpen;
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// A sentence, or empty.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Asks for the other of the two, or begins again.
    void ask(Step other) {
        step.set(other);
        problem.set("");
    }

    /// Takes the password or the recovery key; nothing typed is no try.
    void submit(String words) {
        if (words.isBlank()) {
            return;
        }
        if (step.get() == Step.PASSWORD) {
            attempt(() -> vault.unlock(words), onOpen, "unlock.wrong");
        } else {
            attempt(() -> vault.recover(words), () -> ask(Step.NEW_PASSWORD), "unlock.recovery.wrong");
        }
    }

    /// Takes the new password.
    void choose(String password) {
        attempt(
                () -> {
                    vault.changePassword(password);
                    return true;
                },
                onOpen,
                "unlock.wrong");
    }

    private void attempt(Callable<Boolean> work, Runnable then, String otherwise) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problem.set("");
        background.run(
                work,
                right -> {
                    busy.set(false);
                    if (right) {
                        then.run();
                    } else {
                        problem.set(Messages.of(otherwise));
                    }
                },
                failure -> {
                    busy.set(false);
                    problem.set(FailureText.of(failure));
                });
    }
}
