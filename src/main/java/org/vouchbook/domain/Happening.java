package org.vouchbook.domain;

import java.time.LocalDate;

/// Something that happened between us and a contact, whole or as no more than its day.
public sealed interface Happening permits Interaction, HappeningDay {
    /// The interaction's id.
    long id();

    /// With whom.
    long contactId();

    /// When.
    LocalDate date();
}
