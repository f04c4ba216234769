package org.vouchbook.storage;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouchbook.domain.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Rows as JSON in the change log. Rows that an older Vouchbook logged are brought to today's shape when they are read,
/// so that its changes can still be undone.
final class RowJson {
    private RowJson() {}

    static @Nullable String write(@Nullable Row row) {
        return row == null ? null : Json.MAPPER.writeValueAsString(row);
    }

    static <R extends Row> @Nullable R read(Table<R> table, @Nullable String json) {
        if (json == null) {
            return null;
        }
        JsonNode tree = Json.MAPPER.readTree(json);
        if (tree instanceof ObjectNode row) {
            switch (table.name()) {
                case "referral" -> referral(row);
                case "stage_move" -> orEmpty(row, "reason");
                case "hand_off" -> orEmpty(row, "acceptedBy");
                case "library_item" -> orEmpty(row, "industry");
                default -> {}
            }
        }
        return Json.MAPPER.treeToValue(tree, table.type());
    }

    /// Before format 2 a referral had a level and a channel, and nothing behind them.
    private static void referral(ObjectNode row) {
        if (row.has("ladder")) {
            return;
        }
        ObjectNode ladder = row.putObject("ladder");
        JsonNode day = row.get("date");
        JsonNode channel = row.get("channel");
        switch (row.path("level").asString("")) {
            case "PERMISSION" ->
                ladder.putObject("permission").put("scope", "").put("words", "").set("date", day);
            case "PROMISED" ->
                ladder.putObject("promise").put("who", "").setAll(Map.of("date", day, "by", day, "channel", channel));
            case "INTRODUCED" ->
                ladder.putObject("introduction")
                        .put("words", "")
                        .put("evidence", "EARLIER")
                        .setAll(Map.of("at", row.get("created"), "channel", channel));
            default -> {}
        }
        ObjectNode homework = row.putObject("homework");
        for (String text : new String[] {"why", "business", "needs", "situation", "skipped"}) {
            homework.put(text, "");
        }
        ObjectNode sheet = row.putObject("callSheet");
        for (String text : new String[] {"theirGain", "ourGain", "trust", "time", "atStake"}) {
            sheet.put(text, "");
        }
        row.putObject("consent").put("state", "NOT_ASKED");
        row.put("weight", 1);
    }

    private static void orEmpty(ObjectNode row, String text) {
        if (!row.has(text)) {
            row.put(text, "");
        }
    }
}
