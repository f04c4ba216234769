package org.vouchbook.domain;

/// How often we mean to be in touch with a contact, and where that comes from (L10).
///
/// @param days between two contacts
/// @param tag the tag that brings it along; empty otherwise
public record Rhythm(int days, From from, String tag) {
    /// Where a rhythm comes from; what stands first goes first.
    public enum From {
        /// It was set for this person.
        OWN,
        /// A tag brings it along.
        TAG,
        /// It is that of their kind.
        KIND
    }
}
