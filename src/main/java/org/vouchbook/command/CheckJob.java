package org.vouchbook.command;

import java.util.Locale;
import org.vouchbook.ui.Messages;
import org.vouchbook.workspace.BookCheck;
import org.vouchbook.workspace.PeopleIndex;
import org.vouchbook.workspace.Referrals;
import org.vouchbook.workspace.Workspace;

/// Reads every record of the book.
record CheckJob(Workspace workspace, Locale locale, Console console) {
    Exit run() {
        if (BookCheck.run(workspace).isEmpty()) {
            console.err().println(Messages.of("command.unreadable"));
            return Exit.UNREADABLE;
        }
        int people = new PeopleIndex(workspace, locale).load().rows().size();
        int referrals = new Referrals(workspace).board().cards().size();
        console.out().println(Messages.of("command.checked", people, referrals));
        return Exit.DONE;
    }
}
