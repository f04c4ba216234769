package org.vouchbook.domain;

/// Who acted in an interaction.
public enum Direction {
    TO_THEM,
    FROM_THEM,
    BOTH
}
