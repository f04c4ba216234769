import module java.base;
import module java.xml;
import org.w3c.dom.Element;

/// What is shipped, by whom and on what terms: from the SBOM, with each licence's text once, and what the jars say themselves.
class Licences {
    static String of(Path bom, List<Path> jars) throws Exception {
        var list = new StringBuilder("Vouchbook is free software on these terms:\n\n" + Files.readString(Path.of("LICENSE")) + "\nIt contains:\n\n");
        var texts = new TreeMap<String, String>();
        var sbom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bom.toFile());
        var shipped = ((Element) sbom.getElementsByTagName("components").item(1)).getElementsByTagName("component");
        for (int i = 0; i < shipped.getLength(); i++) {
            var component = (Element) shipped.item(i);
            if (component.getElementsByTagName("license").getLength() == 0) {
                throw new IllegalStateException("no licence is known of " + text(component, "name"));
            }
            var names = new TreeSet<String>();
            var licences = component.getElementsByTagName("license");
            for (int j = 0; j < licences.getLength(); j++) {
                var licence = (Element) licences.item(j);
                String name = text(licence, "id") + text(licence, "name");
                names.add(name);
                if (!text(licence, "text").isEmpty()) {
                    texts.put(name, new String(Base64.getMimeDecoder().decode(text(licence, "text")), "UTF-8"));
                }
            }
            list.append("  ").append(text(component, "name")).append(' ').append(text(component, "version")).append(": ").append(String.join(" or ", names)).append('\n');
        }
        list.append("  Java and its modules: GPL-2.0 with Classpath exception, see runtime/legal\n  Inter, Droid Sans Fallback, DejaVu: see below\n");
        for (Path jar : jars) {
            try (var zip = new ZipFile(jar.toFile())) {
                var name = Pattern.compile("(?i)(.*/)?[\\w.-]*(licen[sc]e|notice|copying)[\\w.-]*(?<!\\.class)").asMatchPredicate();
                for (var entry : zip.stream().filter(e -> name.test(e.getName())).toList()) {
                    String text = new String(zip.getInputStream(entry).readAllBytes(), "UTF-8").strip();
                    if (!texts.containsValue(text)) {
                        texts.put(jar.getFileName() + ", " + entry.getName(), text);
                    }
                }
            }
        }
        texts.put("ControlsFX", Files.readString(Path.of("src/main/doc/licences/controlsfx.txt"))); // its jar has none
        texts.forEach((name, text) -> list.append("\n\n======== ").append(name).append("\n\n").append(text.strip()).append('\n'));
        return list.toString();
    }

    static String text(Element parent, String tag) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(tag)) {
                return node.getTextContent().strip();
            }
        }
        return "";
    }
}
