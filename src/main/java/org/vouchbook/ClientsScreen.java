package org.vouchbook;

import java.util.List;
import java.util.function.Consumer;
import org.vouchbook.ui.FirstStart;
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

    /// @param erase asks whether everything of a person goes
    /// @param when runs what must not keep the first screenful waiting
    static ClientsPage page(
            Session session,
            Screens screens,
            SaveFile save,
            Consumer<PersonFile> erase,
            Runnable onSample,
            Consumer<Runnable> when) {
        var sheet = new PersonSheetExport(session, save);
        var held = new HeldExport(session, save);
        var actions = new PersonActions(sheet::export, screens::giveReferral, held::export, erase, !session.sample());
        var prints = new Prints(new ServiceExport(session, save)::export, new InterviewExport(session, save)::export);
        var person = new PersonView(
                session,
                screens,
                actions,
                List.of(
                        panel -> new AskPanel(session, screens, screens::giveReferral, prints, panel).part(),
                        _ -> new MembershipPart(session, screens).part(),
                        _ -> new InvitationPart(session, screens).part()));
        return new ClientsPage(
                session, screens, person, new ClientListExport(session, save), new FirstStart(screens, onSample), when);
    }
}
