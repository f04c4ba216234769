package org.vouchbook.exchange.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.dom.field.AddressListField;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.dom.field.MailboxField;
import org.apache.james.mime4j.dom.field.MailboxListField;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.dom.field.UnstructuredField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Contact;

/// One mail while it is read: headers as they come, then its text.
final class MailDraft {
    private static final int MAX_RECIPIENTS = 500;

    private final List<MailDraft> carried = new ArrayList<>();
    private final List<MailAddress> recipients = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private @Nullable MailAddress from;
    private @Nullable Instant sent;
    private String subject = "";
    private boolean headed;

    /// Whether at least one header says that this is a mail.
    boolean isMail() {
        return headed;
    }

    void carries(MailDraft inner) {
        carried.add(inner);
    }

    /// @param name in lower case
    void header(String name, Field field) {
        switch (name) {
            case "from", "sender" -> {
                List<MailAddress> named = addresses(field);
                if (!named.isEmpty() && (from == null || name.equals("from"))) {
                    from = named.getFirst();
                }
            }
            case "to", "cc", "bcc" ->
                addresses(field).stream()
                        .limit(MAX_RECIPIENTS - recipients.size())
                        .forEach(recipients::add);
            case "date" ->
                sent = parsed(field) instanceof DateTimeField date && date.getDate() != null
                        ? date.getDate().toInstant()
                        : sent;
            case "subject" -> subject = parsed(field) instanceof UnstructuredField text ? text.getValue() : "";
            default -> {
                return;
            }
        }
        headed = true;
    }

    void plain(String text) {
        append(plain, text);
    }

    void html(String source) {
        append(html, Html.text(source));
    }

    ReadMail mail() {
        String words = plain.toString().isBlank() ? html.toString() : plain.toString();
        var inner = new ArrayList<ReadMail>();
        carried.stream().filter(MailDraft::isMail).map(MailDraft::mail).forEach(inner::add);
        Quotes.forwarded(words).ifPresent(inner::add);
        return new ReadMail(from, recipients, sent, subject, words, inner);
    }

    private static void append(StringBuilder to, String text) {
        int room = Contact.MAX_TEXT - to.length() - 2;
        if (room > 0 && !text.isBlank()) {
            to.append(to.isEmpty() ? "" : "\n\n").append(text, 0, Math.min(room, text.length()));
        }
    }

    private static List<MailAddress> addresses(Field field) {
        return switch (parsed(field)) {
            case MailboxListField list -> addresses(list.getMailboxList());
            case AddressListField list ->
                list.getAddressList() == null
                        ? List.of()
                        : addresses(list.getAddressList().flatten());
            case MailboxField one -> one.getMailbox() == null ? List.of() : List.of(address(one.getMailbox()));
            case null, default -> List.of();
        };
    }

    private static List<MailAddress> addresses(@Nullable MailboxList list) {
        return list == null ? List.of() : list.stream().map(MailDraft::address).toList();
    }

    private static MailAddress address(Mailbox box) {
        String name = box.getName();
        String address = box.getAddress();
        return new MailAddress(name == null ? "" : name, address == null ? "" : address);
    }

    private static @Nullable ParsedField parsed(Field field) {
        try {
            return LenientFieldParser.getParser().parse(field, DecodeMonitor.SILENT);
        } catch (RuntimeException e) {
            // A header beyond repair is as good as none.
            return null;
        }
    }
}
