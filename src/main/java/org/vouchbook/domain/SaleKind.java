package org.vouchbook.domain;

/// What a sale is in a client's life (I6).
public enum SaleKind {
    FIRST,
    REPEAT,
    UPGRADE,
    RENEWAL
}
