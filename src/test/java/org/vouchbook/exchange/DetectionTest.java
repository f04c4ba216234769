package org.vouchbook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a file is written, and what its columns are, without being told.
class DetectionTest {
    private static final String TEXT = "Name;Ort\r\nKöhler;Łódź\r\nПетренко;Київ\r\n";

    @Test
    void encodings() {
        assertEquals(Encoding.UTF_8, Encoding.detect(TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals(Encoding.UTF_16LE, Encoding.detect(TEXT.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(Encoding.UTF_16BE, Encoding.detect(TEXT.getBytes(StandardCharsets.UTF_16BE)));
        assertEquals(Encoding.UTF_16BE, Encoding.detect(TEXT.getBytes(StandardCharsets.UTF_16)));
        byte[] western = "Name;Ort\r\nKöhler;Zürich\r\n".getBytes(Charset.forName("windows-1252"));
        assertEquals(Encoding.WINDOWS_1252, Encoding.detect(western));
        assertEquals(Encoding.UTF_8, Encoding.detect("plain".getBytes(StandardCharsets.US_ASCII)));
        byte[] cyrillic = "Имя\r\nКиїв".getBytes(Charset.forName("windows-1251"));
        assertEquals(
                "Имя\r\nКиїв", Encoding.decode(cyrillic, Encoding.WINDOWS_1251).text(), "as the user chose");
    }

    @Test
    void delimiters() {
        assertEquals(Delimiter.SEMICOLON, Delimiter.detect("a;b\n1,50;2,50\n3,10;4,20\n"));
        assertEquals(Delimiter.COMMA, Delimiter.detect("a,b\n\"x;y;z\",2\n\"q;w;e\",3\n"));
        assertEquals(Delimiter.PIPE, Delimiter.detect("a|b|c\n1|2|3\n"));
        assertEquals(Delimiter.TAB, Delimiter.detect("a\tb, c\n1\t2\n"));
        Sheet announced = Imports.sheetOf("sep=;\nName;Firma\nA, B, C;D, E, F\n");
        assertEquals(List.of("Name", "Firma"), announced.headers());
        assertEquals(3, announced.rows().getFirst().line());
    }

    @Test
    void aTableWithoutHeaderKeepsItsFirstRow() {
        Sheet sheet =
                Imports.sheetOf("Ann Lee,ann@lee.example,+44 20 7946 0999\nBob Ray,bob@ray.example,+44 20 7946 0998\n");
        assertFalse(sheet.headed());
        assertEquals(2, sheet.rows().size());
        assertEquals(new Mapping(List.of(Target.FULL_NAME, Target.EMAIL, Target.PHONE)), Mapping.guess(sheet));
    }

    @Test
    void anUnknownLanguageIsStillAHeader() {
        Sheet sheet = Imports.sheetOf("Imię i nazwisko,Poczta\nAnna Nowak,anna@nowak.example\n");
        assertTrue(sheet.headed());
        assertEquals(List.of(Target.NOTES, Target.EMAIL), Mapping.guess(sheet).targets());
    }

    @ParameterizedTest
    @CsvSource({
        "Vorname, GIVEN_NAME", "Nachname, FAMILY_NAME", "Prénom, GIVEN_NAME", "Apellidos, FAMILY_NAME",
        "Sobrenome, FAMILY_NAME", "E-mail 2 - Value, EMAIL", "E-mail 1 - Label, IGNORE",
                "Address 1 - Postal Code, POSTCODE",
        "Business Country/Region, COUNTRY", "Home Street 2, STREET", "Mobile Phone, PHONE", "Geburtstag, BIRTHDAY",
        "Empfohlen von, REFERRED_BY", "Connected On, CONNECTED_ON", "Kunde seit, CLIENT_SINCE", "Person - Label, TAGS",
        "Contact owner, IGNORE", "PLZ, POSTCODE", "Straße, STREET", "Teléfono, PHONE"
    })
    void headers(String header, Target target) {
        assertEquals(target, HeaderWords.target(header));
    }

    @Test
    void whatIsNotTheirsStaysOutOfTheirNumbers() {
        var guessed = Mapping.guess(
                Imports.sheetOf("Name,Assistant's Phone,Phonetic Last Name,Email Opt Out\nA,123456,x,yes\n"));
        assertEquals(List.of(Target.FULL_NAME, Target.NOTES, Target.NOTES, Target.NOTES), guessed.targets());
    }

    @Test
    void nameBesideVornameIsTheFamilyName() {
        var guessed = Mapping.guess(Imports.sheetOf("Name;Vorname;Titel\nWeber;Anna;Dr.\n"));
        assertEquals(Target.FAMILY_NAME, guessed.target(0));
        assertEquals(Target.IGNORE, guessed.with(2, Target.IGNORE).target(2));
    }

    @Test
    void cardsAreFoundByTheirFirstLine() {
        byte[] bytes = "BEGIN:VCARD\nVERSION:3.0\nFN:A B\nBEGIN:VCARD\nVERSION:3.0\nFN:C D\nEND:VCARD\n"
                .getBytes(StandardCharsets.UTF_8);
        var cards = assertInstanceOf(Reading.Cards.class, SourceFile.read("x.txt", bytes, SourceFile.Choice.DETECT));
        assertEquals(
                List.of(1, 4), cards.cards().stream().map(Reading.Card::line).toList());
        assertEquals(2, CardDrafts.of(cards, Imports.OPTIONS).size(), "a card without end spoils no other");
    }
}
