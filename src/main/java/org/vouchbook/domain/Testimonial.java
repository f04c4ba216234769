package org.vouchbook.domain;

/// A phrase worth quoting, with whose it is and what may be done with it (D2, D6).
public record Testimonial(Interview interview, Contact contact, String phrase) {
    /// Whether others may see it: with consent only, and not once that was taken back.
    public boolean mayBeShown() {
        return switch (interview.consent()) {
            case ANONYMOUS, NAMED, PUBLISHED -> true;
            case NOT_ASKED, PRIVATE, WITHDRAWN -> false;
        };
    }

    /// Who says so, as others may read it; empty when the name may not be shown.
    public String signature() {
        boolean named = interview.consent() == Interview.Use.NAMED || interview.consent() == Interview.Use.PUBLISHED;
        if (!named) {
            return "";
        }
        String name = contact.displayName();
        String firm = contact.organisation();
        return firm.isEmpty() || firm.equals(name) ? name : name + ", " + firm;
    }
}
