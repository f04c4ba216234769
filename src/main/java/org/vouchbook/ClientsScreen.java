package org.vouchbook;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.vouchbook.ui.FirstStart;
import org.vouchbook.ui.Navigator;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.ui.ask.AskPanel;
import org.vouchbook.ui.ask.InterviewExport;
import org.vouchbook.ui.ask.Prints;
import org.vouchbook.ui.ask.ServiceExport;
import org.vouchbook.ui.clients.ClientListExport;
import org.vouchbook.ui.clients.ClientsPage;
import org.vouchbook.ui.events.InvitationPart;
import org.vouchbook.ui.groups.MembershipPart;
import org.vouchbook.ui.person.HeldExport;
import org.vouchbook.ui.person.PersonActions;
import org.vouchbook.ui.person.PersonSheetExport;
import org.vouchbook.ui.person.PersonView;
import org.vouchbook.workspace.PersonFile;

/// Builds the Clients page with the person beside the list.
final class ClientsScreen {
    private ClientsScreen() {}

    /// @param give asks whom to bring to a contact
    /// @param erase asks whether everything of a person goes
    /// @param when runs what must not keep the first screenful waiting
    static ClientsPage page(
            Session session,
            Navigator navigator,
            SaveFile save,
            LongConsumer give,
            Consumer<PersonFile> erase,
            Runnable onSample,
            Consumer<Runnable> when) {
        var sheet = new PersonSheetExport(session, save);
        var held = new HeldExport(session, save);
        var actions = new PersonActions(sheet::export, give, held::export, erase, !session.sample());
        var prints = new Prints(new ServiceExport(session, save)::export, new InterviewExport(session, save)::export);
        var person = new PersonView(
                session,
                navigator,
                actions,
                List.of(
                        panel -> new AskPanel(session, navigator, give, prints, panel).part(),
                        _ -> new MembershipPart(session, navigator).part(),
                        _ -> new InvitationPart(session, navigator).part()));
        return new ClientsPage(
                session,
                navigator,
                person,
                new ClientListExport(session, save),
                new FirstStart(navigator, onSample),
                when);
    }
}
