/// A mail that was saved as a file (`.eml`) and dropped on a card: who wrote to whom, when, in which words, and whether
/// that is the introduction in question. Nothing is fetched, run or sent. May import `domain`, Mime4j, jsoup, `java.*`.
@NullMarked
package org.vouchbook.exchange.mail;

import org.jspecify.annotations.NullMarked;
