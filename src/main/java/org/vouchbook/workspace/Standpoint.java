package org.vouchbook.workspace;

import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.AskFacts;
import org.vouchbook.domain.AskPolicy;
import org.vouchbook.domain.AskReadiness;
import org.vouchbook.domain.Contact;
import org.vouchbook.domain.WayBack;

/// Where we stand with a contact as to asking, as of a day.
///
/// @param facts what the verdict rests on
/// @param policy the numbers it was reached with
/// @param file everything on record
/// @param wayBack what is still missing after a long silence
public record Standpoint(
        Contact contact,
        AskFacts facts,
        AskReadiness readiness,
        AskPolicy policy,
        EarningFile file,
        @Nullable WayBack wayBack) {}
