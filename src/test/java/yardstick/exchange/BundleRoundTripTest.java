package yardstick.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yardstick.model.Plan;
import yardstick.work.Outcome;
import yardstick.work.Progress;

class BundleRoundTripTest {
    private final JsonNode schema = JsonMapper.shared().readTree(new BundleFile().schema());

    private static String written(Plan plan) {
        return new BundleWriter().write(plan).toJson();
    }

    private static BundleReading read(String bundle) {
        byte[] bytes = bundle.getBytes(StandardCharsets.UTF_8);
        return switch (new BundleReader().read("a.json", bytes, Progress.none())) {
            case Outcome.Done<BundleReading>(BundleReading reading) -> reading;
            case Outcome.Refused<BundleReading> refused -> throw new AssertionError(refused);
        };
    }

    @Test
    void everyFieldComesBackAsItWas() {
        BundleReading reading = read(written(FullPlan.make()));
        assertEquals(List.of(), reading.findings());
        assertEquals(FullPlan.make(), reading.plan());
    }

    @Test
    void writtenAgainItIsTheSameText() {
        String first = written(FullPlan.make());
        assertEquals(first, written(Objects.requireNonNull(read(first).plan())));
    }

    @Test
    void theFullestPlanUsesEveryFieldOfTheSchema() {
        Set<String> unused = new TreeSet<>();
        walk(JsonMapper.shared().readTree(written(FullPlan.make())), schema, "", (at, known, there) -> {
            known.stream().filter(field -> !there.contains(field)).forEach(field -> unused.add(at + "/" + field));
        });
        unused.removeIf(BundleRoundTripTest::isLeftOutOnPurpose);
        assertEquals(Set.of(), unused);
    }

    /** A cell has no line and a line no cell; the second of two rows shows what is left out. */
    private static boolean isLeftOutOnPurpose(String at) {
        return at.startsWith("/boxes/0/rows/1")
                || at.startsWith("/funds/0/rows/1")
                || at.startsWith("/funds/0/printedTotals")
                || at.matches(".*source/(fingerprint|sheet|cell|readAt|line)")
                || at.matches(".*mentions/0/(fingerprint|sheet|cell|readAt)")
                || at.matches("/indicators/0/targets/1/.*");
    }

    @Test
    void fieldsStandInTheOrderOfTheSchema() {
        List<String> wrong = new ArrayList<>();
        walk(JsonMapper.shared().readTree(written(FullPlan.make())), schema, "", (at, known, there) -> {
            List<String> expected = known.stream().filter(there::contains).toList();
            if (!expected.equals(there)) {
                wrong.add(at + " " + there);
            }
        });
        assertEquals(List.of(), wrong);
    }

    private interface Visit {
        void object(String at, List<String> known, List<String> there);
    }

    private void walk(JsonNode node, JsonNode rule, String at, Visit visit) {
        JsonNode full = rule.has("$ref") ? schema.at(rule.get("$ref").asString().substring(1)) : rule;
        if (node.isObject() && full.has("properties")) {
            JsonNode properties = full.get("properties");
            visit.object(at, List.copyOf(properties.propertyNames()), List.copyOf(node.propertyNames()));
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                walk(field.getValue(), properties.path(field.getKey()), at + "/" + field.getKey(), visit);
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                walk(field.getValue(), full.path("additionalProperties"), at + "/" + field.getKey(), visit);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), full.path("items"), at + "/" + i, visit);
            }
        }
    }
}
