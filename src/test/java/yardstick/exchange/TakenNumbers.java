package yardstick.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The numbers that one record of a bundle took from its lines: they stand in a field of it, not in its quote only.
 *
 * @param values texts of its fields, without ids and places
 */
record TakenNumbers(List<JsonNode> sources, List<String> values) {
    private static final Set<String> NO_VALUES =
            Set.of("id", "responsible", "goals", "row", "line", "period", "due", "mentions", "notes", "version");
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern NUMERAL = Pattern.compile("^[一二三四五六七八九十百千]+");

    static TakenNumbers of(JsonNode record, List<JsonNode> sources) {
        List<String> values = new ArrayList<>();
        collect(record, values);
        return new TakenNumbers(sources, values);
    }

    private static void collect(JsonNode node, List<String> values) {
        if (node.isObject()) {
            if (node.has("file") && node.has("quote")) {
                return;
            }
            node.properties().stream()
                    .filter(field -> !NO_VALUES.contains(field.getKey()))
                    .forEach(field -> collect(field.getValue(), values));
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, values));
        } else if (node.isString() || node.isNumber()) {
            values.add(node.asString());
        }
    }

    /** @param number found in the text of this line */
    boolean take(int line, String text, MatchResult number) {
        return sources.stream().anyMatch(source -> isQuoted(source, line, text, number)) && isValue(number.group());
    }

    private static boolean isQuoted(JsonNode source, int line, String text, MatchResult number) {
        String quote = source.path("quote").asString("");
        if (source.path("line").asInt(0) != line || quote.isEmpty()) {
            return false;
        }
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (at <= number.start() && number.end() <= at + quote.length()) {
                return true;
            }
        }
        return false;
    }

    private boolean isValue(String printed) {
        Matcher numeral = NUMERAL.matcher(printed);
        if (numeral.find()) {
            int count = "一二三四五六七八九十".indexOf(numeral.group()) + 1;
            return values.stream()
                    .anyMatch(value -> value.contains(numeral.group())
                            || count > 0 && value.equals(Integer.toString(count)));
        }
        List<String> taken = values.stream().flatMap(value -> digits(value).stream()).toList();
        return taken.containsAll(digits(printed));
    }

    /** Without zeros at the ends, which go with the unit: 2亿元 is 20000 in a table of 万元. */
    private static List<String> digits(String text) {
        return DIGITS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(found -> found.group().replaceAll("[,.]", "").replaceAll("^0+|0+$", ""))
                .toList();
    }
}
