package org.vouchbook.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The five links from a relationship to a success that grows by itself (I8), and how many clients each one holds.
///
/// @param links in their order; each holds some of those whom the one before it held
public record SuccessChain(List<Link> links) {
    /// The links, in the words of the gates of [AskReadiness].
    public enum Kind {
        /// We are in touch: no way back is needed.
        RELATIONSHIP,
        /// A result is delivered that they confirmed, nothing waits to be repaired.
        DELIVERY,
        /// They said that they are happy: a green interview, or thanks lately.
        HAPPY,
        /// They introduced somebody and confirmed it.
        REFERRALS,
        /// One whom they introduced became a client.
        SUCCESS
    }

    /// How a client stands at each link, whatever stands at the others.
    public record Client(
            long id, boolean inTouch, boolean delivered, boolean happy, boolean referred, boolean succeeded) {
        /// By the gates.
        ///
        /// @param referred whether they introduced somebody
        /// @param succeeded whether one whom they introduced bought
        public static Client of(AskFacts facts, AskReadiness readiness, boolean referred, boolean succeeded) {
            return new Client(
                    facts.contactId(),
                    without(readiness, Verdict.ReconnectFirst.class),
                    facts.delivered() != null && without(readiness, Verdict.RepairFirst.class),
                    without(readiness, Verdict.ConfirmDelight.class),
                    referred,
                    succeeded);
        }

        private static boolean without(AskReadiness readiness, Class<? extends Verdict> gate) {
            return readiness.obstacles().stream().noneMatch(gate::isInstance);
        }

        private boolean holds(Kind kind) {
            return switch (kind) {
                case RELATIONSHIP -> inTouch;
                case DELIVERY -> delivered;
                case HAPPY -> happy;
                case REFERRALS -> referred;
                case SUCCESS -> succeeded;
            };
        }
    }

    /// A link.
    ///
    /// @param held of those whom the link before held; of the first, of all clients
    /// @param anyway of all clients, whatever stands at the links before
    /// @param lost those whom the link before held and this one does not
    public record Link(Kind kind, Part held, int anyway, List<Long> lost) {
        public Link {
            lost = List.copyOf(lost);
        }
    }

    /// Copies the list.
    public SuccessChain {
        links = List.copyOf(links);
    }

    /// The chain of these clients.
    public static SuccessChain of(Collection<Client> clients) {
        var links = new ArrayList<Link>();
        List<Client> before = List.copyOf(clients);
        for (Kind kind : Kind.values()) {
            Predicate<Client> holds = client -> client.holds(kind);
            List<Client> held = before.stream().filter(holds).toList();
            links.add(new Link(
                    kind,
                    new Part(held.size(), before.size()),
                    (int) clients.stream().filter(holds).count(),
                    before.stream().filter(holds.negate()).map(Client::id).toList()));
            before = held;
        }
        return new SuccessChain(links);
    }

    /// All clients.
    public int clients() {
        return links.getFirst().held().of();
    }

    /// Whether there are enough clients to speak of it, see [Part#ENOUGH].
    public boolean enough() {
        return clients() >= Part.ENOUGH;
    }

    /// Where it breaks: the link at which the most are lost, the earlier one of equals; nothing where nobody is, or
    /// where there are too few.
    public Optional<Link> breaks() {
        return enough()
                ? links.stream()
                        .filter(link -> !link.lost().isEmpty())
                        .max(Comparator.comparingInt((Link link) -> link.lost().size())
                                .thenComparing(Link::kind, Comparator.reverseOrder()))
                : Optional.empty();
    }
}
