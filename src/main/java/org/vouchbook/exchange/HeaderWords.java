package org.vouchbook.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the headers of the usual programs mean, in English, German, French, Spanish and Portuguese.
final class HeaderWords {
    private static final String WORDS = """
            GIVEN_NAME=first name|given name|firstname|forename|vorname|prenom|primer nombre|primeiro nome
            MIDDLE_NAME=middle name|additional name|zweiter vorname|weitere vornamen|deuxieme prenom|segundo nombre|nome do meio
            FAMILY_NAME=last name|family name|lastname|surname|nachname|familienname|zuname|nom de famille|apellido|apellidos|sobrenome|apelido|ultimo nome
            FULL_NAME=name|full name|display name|contact name|contact|person name|kontakt|ansprechpartner|vollstandiger name|anzeigename|nom|nom complet|nombre|nombre completo|nome|nome completo
            ORGANISATION=company|company name|organization|organisation|organization name|organization 1 name|associated company|person organization|account name|employer|firma|firmenname|unternehmen|arbeitgeber|societe|entreprise|empresa|compania|organizacion|organizacao
            ROLE=title|job title|position|role|organization title|organization 1 title|person job title|occupation|beruf|funktion|rolle|stellung|fonction|poste|titre|cargo|puesto|funcao
            KIND=kind|relationship|contact type|art|kontaktart
            EMAIL=email|e mail|mail|email address|e mail address|emails|e mails|e mail adresse|email adresse|mailadresse|courriel|adresse e mail|adresse mail|adresse email|correo|correo electronico|direccion de correo|endereco de email|correio eletronico
            PHONE=phone|phones|phone number|telephone|telephone number|mobile|mobile number|cell|cell phone|tel|telefon|telefonnummer|rufnummer|handy|handynummer|mobil|mobiltelefon|portable|numero de telephone|telefono|movil|celular|telefone|telemovel
            ADDRESS=address|postal address|mailing address|full address|adresse|anschrift|postanschrift|direccion|endereco|morada
            STREET=street|street address|strasse|strasse und hausnummer|rue|calle|rua
            CITY=city|town|ort|stadt|wohnort|ville|ciudad|cidade
            REGION=state|region|province|county|bundesland|provincia|estado
            POSTCODE=postal code|postcode|zip|zip code|plz|postleitzahl|code postal|codigo postal|cep
            COUNTRY=country|country region|land|pays|pais
            WEBSITE=website|web site|web page|webpage|personal web page|url|homepage|webseite|internet|site web|sitio web|pagina web|site|linkedin|profile url|linkedin url
            TAGS=tags|tag|labels|label|categories|category|group membership|groups|person label|kategorie|kategorien|gruppe|gruppen|schlagworte|etiketten|etiquettes|categorie|categories|etiquetas|categoria|categorias
            BIRTHDAY=birthday|birth date|birthdate|date of birth|geburtstag|geburtsdatum|date de naissance|anniversaire|cumpleanos|fecha de nacimiento|aniversario|data de nascimento
            SINCE=since|contact since|known since|relationship since|kontakt seit|seit|depuis|desde
            CLIENT_SINCE=customer since|client since|kunde seit|kundin seit|client depuis|cliente desde
            CONNECTED_ON=connected on|connected|vernetzt am
            LAST_CONTACT=last contact|last contacted|last activity|last activity date|person last activity date|last contact date|letzter kontakt|zuletzt kontaktiert|dernier contact|ultimo contacto|ultimo contato
            LIKES=likes|hobby|hobbies|interests|hobbys|interessen|mag|loisirs|aficiones|interessi|interesses
            HOW_MET=how met|how we met|met at|wie kennengelernt|kennengelernt
            REFERRED_BY=referred by|referrer|referral from|introduced by|recommended by|empfohlen von|empfohlen durch|vermittelt durch|recommande par|recomendado por|referido por|indicado por
            NOTES=notes|note|comment|comments|remarks|memo|bemerkung|bemerkungen|notiz|notizen|anmerkung|kommentar|remarque|remarques|notas|nota|comentarios|observaciones|observacoes
            IGNORE=id|record id|person id|contact id|photo|file as|contact owner|owner|person owner|create date|created|person created|priority|sensitivity|private|account|gender label|initials|not imported because
            """;

    private static final Map<String, Target> TARGETS = targets();
    private static final Pattern NUMBERED = Pattern.compile("\\b\\d+\\b");
    private static final Pattern PART = Pattern.compile(
            "(?:address \\d+|address|home|business|other|work|privat|private|geschaftlich)"
                    + " (street|po box|extended address|city|state|region|postal code|country region|country)(?: \\d+)?");
    private static final Set<String> NOT_THEIRS = Set.of("assistant", "assistent", "spouse", "manager", "emergency");

    private HeaderWords() {}

    /// What a header means; none when it is unknown.
    static @Nullable Target target(String raw) {
        String header = Fold.header(raw);
        Target exact = TARGETS.get(header);
        if (exact != null || header.isEmpty()) {
            return exact;
        }
        var part = PART.matcher(header);
        if (part.matches()) {
            String word = Objects.requireNonNull(part.group(1));
            return word.equals("po box") || word.equals("extended address") ? Target.STREET : TARGETS.get(word);
        }
        if (header.matches(
                        "(?:e ?mail|phone|address|website|organization|relation|custom field|event) (?:\\d+ )?(?:label|type|display name)")
                || header.matches("e ?mail display name|.* owner(?: id)?")) {
            return Target.IGNORE;
        }
        if (header.matches("address (?:\\d+ )?formatted")) {
            return Target.ADDRESS;
        }
        if (header.startsWith("phonetic ") || NOT_THEIRS.stream().anyMatch(header::contains)) {
            return null;
        }
        String plain = NUMBERED.matcher(header).replaceAll(" ").replaceAll("\\b(person|value|s)\\b", " ");
        return byWord(Fold.header(plain));
    }

    private static @Nullable Target byWord(String header) {
        Target exact = TARGETS.get(header);
        if (exact != null) {
            return exact;
        }
        if (header.matches("(.* )?e ?mail( .*)?")
                && !header.matches(".*\\b(opt|status|sent|opened|type|count|bounce).*")) {
            return Target.EMAIL;
        }
        if (header.matches("(.* )?(phone|telefon|handy|mobile|mobil|telephone|telefono|telefone)( .*)?")) {
            return Target.PHONE;
        }
        return header.matches("(.* )?fax") ? Target.PHONE : null;
    }

    /// Which kind of number or address a header speaks of, as the file says it: `Business Phone` is *Business*.
    static String label(String raw) {
        String label = raw.replaceAll(
                        "(?iu)\\b(person|e-?mails?|phones?|number|address|value|adresse|telefonnummer|telefon|tel|mail|courriel)\\b|\\d+",
                        " ")
                .replaceAll("[^\\p{L}\\p{M}/]+", " ")
                .strip();
        return label.length() > 40 ? "" : label;
    }

    private static Map<String, Target> targets() {
        var map = new HashMap<String, Target>();
        WORDS.lines().forEach(line -> {
            int at = line.indexOf('=');
            for (String word : line.substring(at + 1).split("\\|", -1)) {
                map.putIfAbsent(word, Target.valueOf(line.substring(0, at)));
            }
        });
        return Map.copyOf(map);
    }
}
