package org.vouchbook.command;

import java.io.PrintStream;
import java.util.Locale;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.Referrals;
import org.vouchbook.workspace.Workspace;

/// Reads the whole book; what cannot be read raises.
record CheckJob(Workspace workspace, Locale locale, PrintStream out) {
    Exit run() {
        int people = new PeopleIndex(workspace, locale).load().rows().size();
        int referrals = new Referrals(workspace).board().cards().size();
        out.println(Messages.of("command.checked", people, referrals));
        return Exit.DONE;
    }
}
