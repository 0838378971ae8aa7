package yardstick.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yardstick.change.Change;
import yardstick.change.Desk;
import yardstick.model.Fund;
import yardstick.model.Plan;
import yardstick.store.Store;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** The reviewed plans beside the texts they were read from. */
class SampleBundlesTest {
    private static final Path PLANS = Path.of("sample-data", "plans");

    /** Records that take a number of the text as a value, or say that it is none. */
    private static final Set<String> COVERING =
            Set.of("indicators", "funds", "fundStatements", "definitions", "noMeasures");

    /** A number with a unit, as a plan prints it. */
    private static final Pattern NUMBER = Pattern.compile("[\\d０-９][\\d,.，]*(?:[-~－—][\\d.]+)?\\s*[百千万亿]*"
            + "(?:件|家|人次|人|个|项|笔|场|次|元|％|%|分|所|大|名|位|份|批|类|种|倍|条|篇|部)"
            + "|\\d+:\\d+(?![\\d:])|[一二三四五六七八九十百千]+(?:大|个|项|家)");

    @TempDir
    Path folder;

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(PLANS)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private static Plan plan(Path bundle) {
        BundleReading reading = done(new BundleFile().read(bundle, Progress.none()));
        assertEquals(List.of(), reading.findings());
        return Objects.requireNonNull(reading.plan());
    }

    private static List<String> text(Path bundle) throws IOException {
        String name = String.valueOf(bundle.getFileName()).replace(".json", ".txt");
        return List.of(Files.readString(bundle.resolveSibling(name)).split("\n", -1));
    }

    private static JsonNode tree(Path bundle) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(bundle));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void itIsWrittenAgainAsItIs(Path bundle) throws IOException {
        String written = new BundleWriter().write(plan(bundle)).toJson() + "\n";
        assertEquals(Files.readString(bundle), written);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void itComesOutOfTheStoreAsItWentIn(Path bundle) throws IOException {
        Plan plan = plan(bundle);
        try (Store store = done(Store.open(folder.resolve("store.mv.db")))) {
            done(new Desk(store, Clock.systemUTC()).apply(new Change.AddPlan(plan)));
            Plan stored = store.plans().plan(plan.id()).orElseThrow();
            assertEquals(Files.readString(bundle), new BundleWriter().write(stored).toJson() + "\n");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyQuoteStandsInItsLine(Path bundle) throws IOException {
        List<String> lines = text(bundle);
        List<String> wrong = new ArrayList<>();
        for (JsonNode source : sources(tree(bundle))) {
            int line = source.path("line").asInt(0);
            String quote = source.path("quote").asString("");
            if (line < 1 || line > lines.size() || quote.isEmpty() || !lines.get(line - 1).contains(quote)) {
                wrong.add(line + ": " + quote);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Every one is a value, or a line of the money table, or listed as no measure. */
    @ParameterizedTest
    @MethodSource("bundles")
    void everyNumberOfTheTextIsAccountedFor(Path bundle) throws IOException {
        List<String> lines = text(bundle);
        List<TakenNumbers> records = records(tree(bundle));
        Plan plan = plan(bundle);
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher number = NUMBER.matcher(lines.get(i));
            while (number.find()) {
                int line = i + 1;
                if (records.stream().noneMatch(record -> record.take(line, lines.get(line - 1), number.toMatchResult()))
                        && !isMoney(plan, i + 1, lines.get(i).strip())) {
                    missing.add((i + 1) + ": " + number.group());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static boolean isMoney(Plan plan, int line, String text) {
        return plan.all(Fund.class).stream()
                .anyMatch(fund -> fund.lines().stream()
                                .anyMatch(row -> Objects.equals(row.line(), line)
                                        || row.amounts().stream().anyMatch(amount -> amount.text().equals(text)))
                        || fund.printedTotals().stream().anyMatch(total -> total.text().equals(text)));
    }

    private static List<TakenNumbers> records(JsonNode bundle) {
        List<TakenNumbers> records = new ArrayList<>();
        for (String list : COVERING) {
            for (JsonNode record : bundle.path(list)) {
                records.add(TakenNumbers.of(record, sources(record)));
            }
        }
        return records;
    }

    /** Each number belongs to a record of its own, so that none can be lost unseen behind the quote of another. */
    @Test
    void numberInTheQuoteOfAnotherRecordIsNotAccountedFor() {
        String line = "质押融资金额达到30亿元，专利1000件";
        JsonNode kept = JsonMapper.shared().readTree("""
                {"value": "30", "source": {"file": "a", "line": 1, "quote": "%s"}}""".formatted(line));
        Matcher number = NUMBER.matcher(line);
        List<Boolean> taken = new ArrayList<>();
        while (number.find()) {
            taken.add(TakenNumbers.of(kept, sources(kept)).take(1, line, number.toMatchResult()));
        }
        assertEquals(List.of(true, false), taken);
    }

    /** Every source in a tree, wherever it hangs. */
    private static List<JsonNode> sources(JsonNode tree) {
        List<JsonNode> found = new ArrayList<>();
        if (tree.has("file") && tree.has("quote")) {
            found.add(tree);
        } else {
            tree.forEach(part -> found.addAll(sources(part)));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingOfItIsTypedWithoutAPlace(Path bundle) throws IOException {
        for (String list : List.of("goals", "indicators", "tasks", "rules", "conflicts")) {
            for (JsonNode record : tree(bundle).path(list)) {
                assertTrue(!sources(record).isEmpty(), list + " " + record.path("id"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void itIsUtf8WithoutAMark(Path bundle) throws IOException {
        byte[] bytes = Files.readAllBytes(bundle);
        assertEquals('{', (char) bytes[0]);
        assertEquals(bytes.length, new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8).length);
    }
}
