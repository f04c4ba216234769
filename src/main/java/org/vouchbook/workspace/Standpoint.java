package org.vouchbook.workspace;

import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.Contact;

/// Where we stand with a contact as to asking, as of a day.
///
/// @param facts what the verdict rests on
/// @param policy the numbers it was reached with
/// @param file everything on record
public record Standpoint(Contact contact, AskFacts facts, AskReadiness readiness, AskPolicy policy, EarningFile file) {}
