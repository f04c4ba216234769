package org.vouchbook.workspace;

import java.util.List;
import java.util.Map;
import org.vouchbook.domain.ClientWorth;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Improvement;
import org.vouchbook.domain.NetworkWorth;
import org.vouchbook.domain.NewBusiness;
import org.vouchbook.domain.ProgrammeMonth;

/// What the programme and the clients bring: month by month, by where it came from, and by client.
///
/// @param months the present one first (E15)
/// @param business a line for each source (C10)
/// @param improvements the latest first (D10)
/// @param people whoever appears in any of them, by id
public record YearFigures(
        List<ProgrammeMonth> months,
        List<NewBusiness.Line> business,
        Relations relations,
        Clients clients,
        List<Improvement> improvements,
        Map<Long, Contact> people) {
    /// The two returns of looking after people: business from clients we had, and from those they introduced (L3).
    public record Relations(NewBusiness existing, NewBusiness referred) {}

    /// What clients are worth, and the effort they took.
    ///
    /// @param worth by currency (I7)
    /// @param touches how often we were in touch with a client in twelve months (J20)
    /// @param network by currency (L2)
    public record Clients(List<ClientWorth.InCurrency> worth, Map<Long, Integer> touches, List<NetworkWorth> network) {}
}
