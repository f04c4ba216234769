package org.vouchbook.domain;

/// What a contact is to us (K1): the three sources of referrals, and those who may become clients.
public enum ContactKind {
    CLIENT,
    STRATEGIC_PARTNER,
    NETWORKING_CONTACT,
    PROSPECT
}
