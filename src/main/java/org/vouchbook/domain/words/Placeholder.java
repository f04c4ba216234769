package org.vouchbook.domain.words;

import java.util.Arrays;
import java.util.Optional;

/// What a wording may stand for until it is filled; written in it as `{referrer.first}`.
public enum Placeholder {
    /// Whoever reads it.
    CONTACT_FIRST("contact.first"),
    CONTACT_NAME("contact.name"),
    REFERRER_FIRST("referrer.first"),
    REFERRER_NAME("referrer.name"),
    REFERRER_ORGANISATION("referrer.organisation"),
    PROSPECT_FIRST("prospect.first"),
    PROSPECT_NAME("prospect.name"),
    PROSPECT_ORGANISATION("prospect.organisation"),
    ME_NAME("me.name"),
    ME_COMPANY("me.company"),
    ME_PHONE("me.phone"),
    SIGNATURE("signature"),
    /// How it stands, as the second half of a sentence.
    STAGE("stage"),
    /// How and when the referrer introduced; known only once that is confirmed.
    HOW_INTRODUCED("how_introduced"),
    /// What the referrer agreed to do; gone once it is done (F4).
    AGREED_ACTION("agreed_action"),
    /// Why they fit, in the referrer's words (G2).
    WHY("why"),
    /// What the prospect gains (A7, E9).
    PROSPECT_GAIN("prospect.gain"),
    /// Why it did not come to a sale.
    ENDING("ending"),
    /// Who we are to each other: the first part of an introduction (A4).
    RELATION("relation"),
    /// How it went: the second part.
    OUTCOME("outcome"),
    /// Why to talk: the third part.
    RECOMMENDATION("recommendation"),
    /// Whom somebody who is asked may bring to us.
    ABOUT("about"),
    /// The one line that only the user can write.
    HUMAN_LINE("human_line");

    private final String token;

    Placeholder(String token) {
        this.token = token;
    }

    /// As it is written between braces.
    public String token() {
        return token;
    }

    /// With its braces.
    public String written() {
        return "{" + token + "}";
    }

    /// Whether it says who the referrer is.
    public boolean namesReferrer() {
        return this == REFERRER_FIRST || this == REFERRER_NAME || this == REFERRER_ORGANISATION;
    }

    /// The one that is written so, if there is one.
    public static Optional<Placeholder> of(String token) {
        return Arrays.stream(values()).filter(p -> p.token.equals(token)).findFirst();
    }
}
