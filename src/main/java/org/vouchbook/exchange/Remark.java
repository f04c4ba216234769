package org.vouchbook.exchange;

/// Something in a row that could not be taken as it was meant. Nothing is lost: the value stands in the notes.
///
/// @param header the column it stood in, or empty
/// @param value the text as it stood there, or empty
public record Remark(Kind kind, String header, String value) {
    /// What is remarked.
    public enum Kind {
        NOT_AN_EMAIL,
        NOT_A_PHONE,
        NOT_A_DATE,
        /// A last contact or a beginning after today.
        FUTURE_DATE,
        /// A kind of contact that is none of ours.
        NOT_A_KIND,
        /// A tag of more than two hundred letters.
        NOT_A_TAG,
        /// Cells beyond the last header.
        SURPLUS_CELLS,
        /// Quotes did not match: the row was cut at its delimiters.
        MENDED_QUOTES,
        /// Bytes that are no letters in this encoding.
        DAMAGED_LETTERS,
        /// A picture, sound or key on a visiting card; the only thing that is not kept.
        PICTURE_LEFT_OUT,
        REFERRER_NOT_FOUND,
        /// Several people have the referrer's name.
        REFERRER_AMBIGUOUS,
        REFERRED_BY_THEMSELVES,
        /// The referrer was brought by this very person, directly or over others.
        REFERRAL_CIRCLE
    }
}
