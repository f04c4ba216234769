package org.vouchbook.exchange;

/// What a column of a file becomes.
public enum Target {
    GIVEN_NAME,
    MIDDLE_NAME,
    FAMILY_NAME,
    /// A whole name; its last word (with particles) is the family name.
    FULL_NAME,
    ORGANISATION,
    ROLE,
    KIND,
    EMAIL,
    PHONE,
    /// A whole address; parts of the same address that it already holds are passed over.
    ADDRESS,
    STREET,
    CITY,
    REGION,
    POSTCODE,
    COUNTRY,
    WEBSITE,
    /// Labels or categories; one that means *client* also makes the kind.
    TAGS,
    BIRTHDAY,
    SINCE,
    /// The day since which they are a client: also makes the kind.
    CLIENT_SINCE,
    /// The day of a connection in a network: the beginning, and the kind *networking contact*.
    CONNECTED_ON,
    LAST_CONTACT,
    LIKES,
    HOW_MET,
    REFERRED_BY,
    /// Notes; of a column that is not a notes column each value is kept with its header.
    NOTES,
    IGNORE
}
