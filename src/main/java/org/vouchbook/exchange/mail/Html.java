package org.vouchbook.exchange.mail;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The words of an HTML text as a reader sees them. Nothing is fetched or run; what is hidden stays out.
final class Html {
    private static final Set<String> BREAKS = Set.of(
            "p", "div", "br", "tr", "li", "ul", "ol", "table", "blockquote", "h1", "h2", "h3", "h4", "hr", "pre");

    private Html() {}

    static String text(String source) {
        var document = Jsoup.parse(source);
        document.select("script, style, head, template, noscript, object, iframe, svg")
                .remove();
        document.select("[hidden], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]")
                .remove();
        var out = new StringBuilder();
        document.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    word(out, text.text());
                } else if (node instanceof Element element && BREAKS.contains(element.normalName())) {
                    line(out, element.normalName());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    line(out, element.normalName());
                }
            }
        });
        return out.toString()
                .replaceAll("[ \\u00A0]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static void word(StringBuilder out, String text) {
        boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        out.append(atStart ? text.stripLeading() : text);
    }

    // A paragraph stands apart, everything else begins a line of its own; a break always breaks.
    private static void line(StringBuilder out, String name) {
        boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        if (!atStart || name.equals("br")) {
            out.append('\n');
        }
        if (name.equals("p") && out.length() > 1 && out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }
}
