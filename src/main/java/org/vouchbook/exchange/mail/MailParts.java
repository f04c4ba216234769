package org.vouchbook.exchange.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/// Gathers headers and text from the stream of a mail's parts; knows how deep and how much is enough.
final class MailParts {
    private static final int MAX_DEPTH = 30;
    private static final int MAX_PARTS = 500;
    private static final int MAX_PART_BYTES = 2_000_000;

    private final Deque<MailDraft> open = new ArrayDeque<>();
    private @Nullable MailDraft root;
    private int depth;
    private int parts;
    private boolean attachment;

    boolean isFull() {
        return depth > MAX_DEPTH || parts > MAX_PARTS;
    }

    boolean isMail() {
        return root != null && root.isMail();
    }

    /// The outermost mail with all it carries.
    ReadMail mail() {
        if (root == null) {
            throw new IllegalStateException("nothing was read");
        }
        return root.mail();
    }

    void take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_MESSAGE -> begin();
            case T_END_MESSAGE -> end();
            case T_START_MULTIPART -> depth++;
            case T_END_MULTIPART -> depth--;
            case T_START_HEADER -> {
                parts++;
                attachment = false;
            }
            case T_FIELD -> field(stream.getField());
            case T_BODY -> body(stream);
            default -> {}
        }
    }

    /// The mail ends here, complete or not.
    void breakOff() {
        open.clear();
    }

    private void begin() {
        depth++;
        var draft = new MailDraft();
        MailDraft outer = open.peek();
        if (outer == null) {
            root = draft;
        } else {
            outer.carries(draft);
        }
        open.push(draft);
    }

    private void end() {
        depth--;
        open.poll();
    }

    private void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        if (name.equals("content-disposition")) {
            String body = field.getBody();
            attachment = body != null && body.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
        }
        MailDraft draft = open.peek();
        if (draft != null) {
            draft.header(name, field);
        }
    }

    private void body(MimeTokenStream stream) throws IOException {
        MailDraft draft = open.peek();
        BodyDescriptor about = stream.getBodyDescriptor();
        String type = about.getMimeType().toLowerCase(Locale.ROOT);
        boolean html = type.equals("text/html");
        if (draft == null || attachment || !(html || type.equals("text/plain"))) {
            return;
        }
        byte[] bytes;
        try (InputStream in = stream.getDecodedInputStream()) {
            bytes = in.readNBytes(MAX_PART_BYTES);
        }
        String text = new String(bytes, charset(about.getCharset(), bytes));
        if (html) {
            draft.html(text);
        } else {
            draft.plain(text);
        }
    }

    /// A mail that says nothing, or nonsense, about its letters is most likely UTF-8, and else Western European.
    private static Charset charset(@Nullable String named, byte[] bytes) {
        try {
            if (named != null && !named.equalsIgnoreCase("us-ascii") && !named.equalsIgnoreCase("iso-8859-1")) {
                return Charset.forName(named.strip());
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return guessed(bytes);
        }
        return "iso-8859-1".equalsIgnoreCase(named) ? Charset.forName("windows-1252") : guessed(bytes);
    }

    private static Charset guessed(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') < 0 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }
}
