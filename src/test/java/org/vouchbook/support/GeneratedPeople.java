package org.vouchbook.support;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.vouchbook.domain.Birthday;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.ContactKind;
import org.vouchbook.domain.ContactPoint;
import org.vouchbook.domain.Origin;

/// Makes people with names of many scripts; given and family name come from one script.
final class GeneratedPeople {
    private record Names(List<String> given, List<String> family) {}

    private static final List<Names> NAMES = List.of(
            names(
                    "Anna Ben Clara David Ella Frank Grace Henry Iris Jack Kate Leo Mary Noah Olive Paul Rose Sam Tess Will",
                    "Adams Baker Carter Dixon Ellis Foster Grant Harris Irving Jones Knight Lewis Moore Nash Owens Price"),
            names(
                    "José María Zoë Jürgen Łukasz Çağla Åsa Øyvind Štěpán Ágnes",
                    "Muñoz Größe Żak Şahin Sjögren Ødegård Dvořák Győri"),
            names("Олена Иван Марія Сергей Наталя", "Коваль Смирнов Шевченко Волков"),
            names("Νίκος Ελένη Γιώργος Σοφία", "Παππάς Δήμου Ιωάννου"),
            names("محمد فاطمة أحمد ليلى", "حداد منصور الخطيب"),
            names("伟 芳 娜 敏 静", "王 李 张 刘 陈"),
            names("さくら 健太 美咲 翔", "佐藤 鈴木 高橋"));
    private static final List<String> TRADES = words(
            "Bakery Dental Logistics Legal Studio Motors Clinic Garden Print Hotel Foods Glass Timber Audit Optics Marine");
    private static final List<String> TAGS =
            words("key health retail food law design partner event north south newsletter");
    private static final List<String> ROLES =
            List.of("Owner", "Managing director", "Buyer", "Head of operations", "Accountant");

    private final Random random;
    private final LocalDate today;
    private final ZoneId zone;

    GeneratedPeople(Random random, LocalDate today, ZoneId zone) {
        this.random = random;
        this.today = today;
        this.zone = zone;
    }

    Contact contact(long id, boolean won) {
        // Half of the names are of the first script, as in most books.
        Names names = random.nextBoolean() ? NAMES.getFirst() : NAMES.get(random.nextInt(NAMES.size()));
        String given = pick(names.given());
        String family = pick(names.family());
        LocalDate entered = today.minusDays(731 + random.nextInt(2000));
        ContactKind kind = won ? ContactKind.CLIENT : pick(List.of(ContactKind.values()));
        return Contact.named(
                        id, given, family, entered.atTime(9, 0).atZone(zone).toInstant())
                .organisation(random.nextInt(5) == 0 ? "" : family + " " + pick(TRADES))
                .role(random.nextInt(3) == 0 ? "" : pick(ROLES))
                .kind(kind)
                .origin(won ? Origin.REFERRAL_ASKED : pick(List.of(Origin.values())))
                .emails(List.of(
                        new ContactPoint("work", "p" + id + "@" + pick(TRADES).toLowerCase(Locale.ROOT) + ".example")))
                .phones(
                        random.nextInt(3) == 0
                                ? List.of()
                                : List.of(ContactPoint.of("+44 20 555 " + (100_000 + random.nextInt(900_000)))))
                .tags(random.nextBoolean() ? List.of() : List.of(pick(TAGS), pick(TAGS)))
                .birthday(
                        random.nextInt(3) == 0
                                ? new Birthday(1 + random.nextInt(12), 1 + random.nextInt(28), null)
                                : null)
                .since(kind == ContactKind.CLIENT ? entered : null)
                .notes(
                        random.nextInt(4) == 0
                                ? "Met " + given + " at the fair, talked about " + pick(TRADES) + "."
                                : "")
                .archived(random.nextInt(40) == 0)
                .build();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static Names names(String given, String family) {
        return new Names(words(given), words(family));
    }
}
