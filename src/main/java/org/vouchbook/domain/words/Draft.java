package org.vouchbook.domain.words;

import java.util.List;

/// What became of a wording that was filled with facts.
public sealed interface Draft {
    /// It can be sent.
    record Filled(String subject, String text) implements Draft {}

    /// Some facts are not known; in the text they still stand in braces.
    record Missing(String subject, String text, List<Placeholder> facts) implements Draft {}

    /// It would tell the prospect who the referrer is, without permission and without a confirmed introduction (A15).
    ///
    /// @param text what the draft would be, with the names still in it: to be shown to the user only
    /// @param names where in the text
    record Refused(String subject, String text, List<Span> names) implements Draft {}

    /// The wording itself has to be put right first.
    record Broken(List<Template.Fault> faults) implements Draft {}

    /// A piece of a text.
    ///
    /// @param start the first letter
    /// @param end after the last letter; the same as `start` for a place between letters
    record Span(int start, int end) {}
}
