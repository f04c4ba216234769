package org.vouchbook.domain;

/// What the prospect is to the referrer (A10): usually one of the first three.
public enum TieKind {
    COLLEAGUE,
    FRIEND,
    FAMILY,
    BUSINESS_PARTNER,
    SUPPLIER,
    NEIGHBOUR,
    OTHER
}
