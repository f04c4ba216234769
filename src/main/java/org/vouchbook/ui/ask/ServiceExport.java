package org.vouchbook.ui.ask;

import java.util.Comparator;
import java.util.List;
import org.vouchbook.domain.HandOff;
import org.vouchbook.domain.Promise;
import org.vouchbook.domain.Sale;
import org.vouchbook.report.ServiceSheet;
import org.vouchbook.report.Setting;
import org.vouchbook.ui.Messages;
import org.vouchbook.ui.Printing;
import org.vouchbook.ui.SaveFile;
import org.vouchbook.ui.Session;
import org.vouchbook.workspace.EarningFile;
import org.vouchbook.workspace.Standpoint;

/// Prints what delivery must know of a client.
public final class ServiceExport {
    private final Session session;
    private final SaveFile save;

    public ServiceExport(Session session, SaveFile save) {
        this.session = session;
        this.save = save;
    }

    /// Asks where to and prints.
    public void export(Standpoint at) {
        Setting setting = Printing.setting(session);
        ServiceSheet.Input input = input(at);
        save.save(
                Messages.of("service.file", at.contact().displayName()),
                "pdf",
                out -> ServiceSheet.write(input, setting, out));
    }

    /// The latest hand-off with its sale; what is still open stands above what is settled.
    static ServiceSheet.Input input(Standpoint at) {
        EarningFile file = at.file();
        HandOff handOff = file.handOffs().stream().findFirst().orElse(null);
        Sale sale = file.sales().stream()
                .filter(s -> handOff == null || s.id() == handOff.saleId())
                .findFirst()
                .orElse(null);
        List<Promise> promises = file.promises().stream()
                .sorted(Comparator.comparing((Promise p) -> p.state() != Promise.State.OPEN)
                        .thenComparing(Promise::said)
                        .thenComparingLong(Promise::id))
                .toList();
        return new ServiceSheet.Input(at.contact(), sale, handOff, promises);
    }
}
