package org.vouchbook.domain;

/// Whether a contact brought us somebody, or we brought the contact a new customer (C5).
public enum ReferralDirection {
    RECEIVED,
    GIVEN
}
