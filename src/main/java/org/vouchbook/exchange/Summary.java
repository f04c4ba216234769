package org.vouchbook.exchange;

/// What an import comes to.
///
/// @param added people who are new
/// @param known rows whose person was already known
/// @param completed how many of those add something
/// @param rejected rows that cannot become a person
/// @param empty rows without anything in them
/// @param remarks values that could not be taken as they were meant
/// @param referrals referrals that are made
public record Summary(int added, int known, int completed, int rejected, int empty, int remarks, int referrals) {}
