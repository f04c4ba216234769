package org.vouchbook.domain;

/// Where a sale came from (C10): from somebody who bought before, or by the origin of a first sale. Introductions, bare
/// names and word of mouth are never mixed.
public enum BusinessSource {
    REPEAT,
    UPGRADE,
    RENEWAL,
    /// A first sale to somebody we served already.
    EXISTING,
    REFERRED,
    NAMED,
    WORD_OF_MOUTH,
    STRANGER,
    OTHER;

    /// The source of a sale; whoever bought before is a client, however they came once.
    public static BusinessSource of(Sale sale) {
        return switch (sale.kind()) {
            case REPEAT -> REPEAT;
            case UPGRADE -> UPGRADE;
            case RENEWAL -> RENEWAL;
            case FIRST ->
                switch (sale.origin().family()) {
                    case REFERRAL -> REFERRED;
                    case NAME -> NAMED;
                    case WORD_OF_MOUTH -> WORD_OF_MOUTH;
                    case EXISTING -> EXISTING;
                    case COLD -> STRANGER;
                    case OTHER -> OTHER;
                };
        };
    }

    /// Whether it is business from those who are clients already (L3).
    public boolean isExisting() {
        return compareTo(EXISTING) <= 0;
    }
}
