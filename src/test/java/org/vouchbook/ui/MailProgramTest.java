package org.vouchbook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How each system is asked for its mail program.
class MailProgramTest {
    @Test
    void theAddressIsOneArgumentAndNoShellReadsIt() {
        URI mail = URI.create("mailto:a@b.example?subject=1%20%26%20%24(x)&body=%22");
        assertEquals(List.of("xdg-open", mail.toString()), MailProgram.command("Linux", mail));
        assertEquals(List.of("open", mail.toString()), MailProgram.command("Mac OS X", mail));
        assertEquals(
                List.of("rundll32", "url.dll,FileProtocolHandler", mail.toString()),
                MailProgram.command("Windows 11", mail));
    }
}
