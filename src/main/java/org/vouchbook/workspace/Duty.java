package org.vouchbook.workspace;

import org.vouchbook.domain.Contact;
import org.vouchbook.domain.FollowUp;
import org.vouchbook.domain.Referral;

/// An open follow-up of a referral with the two people it names.
///
/// @param counterpart the referrer, or the contact the referral was given to
public record Duty(FollowUp followUp, Referral referral, Contact prospect, Contact counterpart) {}
