package org.vouchbook.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes hostile JSON of sound JSON that is still JSON: values of another kind, names that are missing, foreign or
/// there twice, rows repeated and mixed up. So it comes further than changed bytes do.
public final class JsonMutations {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "4711",
            "9223372036854775807",
            "1e400",
            "0.1",
            "\"\"",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"2026-13-45\"",
            "\"9999999999-01-01T00:00:00Z\"",
            "\"'); RUNSCRIPT FROM 'x'; --\"",
            "\"CREATE ALIAS X AS $$void x(){}$$\"",
            "\"../../../../tmp/vb-hostile\"",
            "[]",
            "{}",
            "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]",
            "{\"@class\": \"java.lang.Runtime\"}");

    private final Random random;
    private final List<byte[]> seeds;

    /// @param seeds sound JSON
    public JsonMutations(long seed, List<byte[]> seeds) {
        random = new Random(seed);
        this.seeds = List.copyOf(seeds);
    }

    /// The next hostile JSON.
    public byte[] next() {
        JsonNode root = JSON.readTree(seeds.get(random.nextInt(seeds.size())));
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            List<JsonNode> all = containers(root);
            switch (all.get(random.nextInt(all.size()))) {
                case ObjectNode object -> change(object, all);
                case ArrayNode array -> change(array, all);
                default -> throw new IllegalStateException("a container");
            }
        }
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void change(ObjectNode object, List<JsonNode> all) {
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty()) {
            object.set("x", value(all));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "x", object.get(name));
            case 2 -> object.set(name, object.get(names.get(random.nextInt(names.size()))));
            default -> object.set(name, value(all));
        }
    }

    private void change(ArrayNode array, List<JsonNode> all) {
        if (array.isEmpty()) {
            array.add(value(all));
            return;
        }
        int at = random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> array.remove(at);
            case 1 -> array.add(array.get(at).deepCopy());
            case 2 -> {
                for (int n = 1 << random.nextInt(10); n > 0; n--) {
                    array.add(array.get(at));
                }
            }
            default -> array.set(at, value(all));
        }
    }

    private JsonNode value(List<JsonNode> all) {
        return random.nextInt(4) == 0
                ? all.get(random.nextInt(all.size())).deepCopy()
                : JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
    }

    private static List<JsonNode> containers(JsonNode root) {
        var found = new ArrayList<JsonNode>();
        collect(root, found);
        return found;
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isContainer()) {
            into.add(node);
            node.forEach(child -> collect(child, into));
        }
    }
}
