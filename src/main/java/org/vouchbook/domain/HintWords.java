package org.vouchbook.domain;

import java.util.List;
import java.util.regex.Pattern;

/// The turns of phrase by which notes tell of a referral, in the languages that files come in. Ours; nothing is guessed
/// beyond them.
final class HintWords {
    /// What follows is who brought them, known or not.
    static final Phrases BROUGHT = Phrases.of("""
        referred by|referral from|referral by|referral of|referral via|referral through|recommended by|introduced by
        introduction from|introduction by|intro from|intro by|intro via|intro through|was sent by|sent to us by
        we met through|met through|got the name from|name from|tip from
        empfohlen von|empfohlen durch|empfehlung von|empfehlung durch|vermittelt von|vermittelt durch|vorgestellt von
        vorgestellt durch|hinweis von|tipp von
        recommandé par|recommandée par|recommande par|présenté par|présentée par|de la part de|envoyé par
        recomendado por|recomendada por|referido por|referida por|presentado por|presentada por|de parte de
        indicado por|indicada por|apresentado por|apresentada por
        raccomandato da|raccomandata da|consigliato da|presentato da|presentata da
        """);

    /// What follows may be anything, and is looked at only when somebody in the book is called so.
    static final Phrases PERHAPS = Phrases.of("""
        via|through|thanks to|friend of|colleague of|brother of|sister of|knows you from|knows us from
        über|durch|dank|freund von|freundin von|kollege von|kollegin von
        grâce à|ami de|amie de|collègue de
        gracias a|amigo de|amiga de
        graças a|colega de|através de
        grazie a|amico di|amica di|tramite
        """);

    /// What follows is whom they named.
    static final Phrases NAMED = Phrases.of("""
        gave me the name of|gave us the name of|gave the name of|told me to call|told us to call|told me to contact
        told me to talk to|said to call|said i should call|said we should call|suggested i call|suggested we call
        suggested calling|suggested i talk to|suggested talking to|suggested to call|suggests calling|offered to introduce me to
        offered to introduce us to|will introduce me to|will introduce us to|wants to introduce me to|could introduce me to
        nannte mir|nannte uns|empfahl mir|empfahl uns|will mich vorstellen bei|stellt mich vor bei
        m'a donné le nom de|m’a donné le nom de|nous a donné le nom de|m'a parlé de|m’a parlé de
        me dio el nombre de|nos dio el nombre de|me recomendó a
        deu-me o nome de|deu-nos o nome de|sugeriu falar com
        mi ha dato il nome di|ci ha dato il nome di
        """);

    /// Heads of notes that say where somebody came from.
    static final Pattern SOURCE = Pattern.compile(
            "^\\s*(?:lead ?source|lead ?quelle|source|source of contact|how did you hear(?: of| about)? us|how we"
                    + " met|quelle|herkunft|kontaktquelle|kontakt"
                    + " über|provenance|origine|fuente|origen|fonte|origem)\\s*[:=–-]\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Before these words the phrase says the contrary.
    static final List<String> NOT = List.of("not", "never", "nicht", "nie", "pas", "no", "não", "non", "kein", "keine");

    private HintWords() {}
}
