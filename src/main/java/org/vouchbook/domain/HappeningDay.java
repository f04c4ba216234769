package org.vouchbook.domain;

import java.time.LocalDate;

/// The day of an interaction, without its words: enough for a verdict on everybody, for whom the words of a large book
/// would all be read.
public record HappeningDay(long id, long contactId, LocalDate date) implements Happening {}
