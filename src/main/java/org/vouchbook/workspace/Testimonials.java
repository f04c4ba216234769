package org.vouchbook.workspace;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.Interview;
import org.vouchbook.domain.Testimonial;

/// The library of phrases that clients said in interviews (D6).
public final class Testimonials {
    private final Workspace workspace;

    /// Of an open book.
    public Testimonials(Workspace workspace) {
        this.workspace = workspace;
    }

    /// All of them, whatever may be done with them, the latest first.
    ///
    /// @throws org.vouchbook.domain.BookException when the file fails
    public List<Testimonial> all() {
        List<Interview> interviews = workspace.asks().quotable();
        Map<Long, Contact> people = workspace
                .reader()
                .contacts(interviews.stream().map(Interview::contactId).collect(Collectors.toSet()));
        return interviews.stream()
                .filter(i -> people.containsKey(i.contactId()))
                .flatMap(i -> i.usable().stream().map(phrase -> quote(i, people, phrase)))
                .toList();
    }

    private static Testimonial quote(Interview interview, Map<Long, Contact> people, String phrase) {
        Contact contact = people.get(interview.contactId());
        if (contact == null) {
            throw new IllegalStateException("an interview with nobody");
        }
        return new Testimonial(interview, contact, phrase);
    }
}
