package org.vouchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.vouchbook.domain.ChangeLabel;

class MessagesOfChangesTest {
    @Test
    void oneIsNotMany() {
        assertEquals("1 person imported", Messages.of(ChangeLabel.of("change.imported", "1")));
        assertEquals("24 people completed from a file", Messages.of(ChangeLabel.of("change.import_completed", "24")));
        assertEquals("1 person tagged “vip”", Messages.of(ChangeLabel.of("change.tagged", "vip", "1")));
        assertEquals("Kind of 3 people changed", Messages.of(ChangeLabel.of("change.kind", "3")));
    }

    @Test
    void namesStayNames() {
        assertEquals("007 added", Messages.of(ChangeLabel.of("change.contact_added", "007")));
        assertEquals("{0} added", Messages.of(ChangeLabel.of("change.contact_added", "{0}")));
    }
}
