package org.vouchbook.domain;

/// What being in touch with somebody took (J20): contacts, and the time of those whose length was noted.
///
/// @param touches how many contacts
/// @param timed of how many of them the length was noted
/// @param minutes that those took together
public record Effort(int touches, int timed, int minutes) {
    /// None.
    public static final Effort NONE = new Effort(0, 0, 0);

    /// Whether the length of at least half of them was noted: then time says more than their number.
    public boolean inHours() {
        return timed > 0 && 2 * timed >= touches;
    }
}
