package yardstick.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** Bundles that nobody should have made. */
class HostileBundleTest {
    private static final String GOOD = new BundleWriter().write(FullPlan.make()).toJson();

    @TempDir
    Path folder;

    private Outcome<BundleReading> read(byte[] bytes) throws IOException {
        Path file = folder.resolve("包.json");
        Files.write(file, bytes);
        return new BundleFile().read(file, Progress.none());
    }

    private Outcome<BundleReading> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(Outcome<BundleReading> outcome) {
        return switch (outcome) {
            case Outcome.Done<BundleReading>(BundleReading reading) -> "read: " + reading.findings();
            case Outcome.Refused<BundleReading> refused -> refused.refusal().code();
        };
    }

    private List<String> codes(String text) throws IOException {
        return switch (read(text)) {
            case Outcome.Done<BundleReading>(BundleReading reading) -> {
                assertEquals(reading.errors() > 0, reading.plan() == null);
                yield reading.findings().stream().map(BundleFinding::code).toList();
            }
            case Outcome.Refused<BundleReading> refused -> throw new AssertionError(refused);
        };
    }

    /** The good bundle with one thing changed in it. */
    private static String with(String old, String now) {
        int at = GOOD.indexOf(old);
        assertTrue(at >= 0, old);
        return GOOD.substring(0, at) + now + GOOD.substring(at + old.length());
    }

    @Test
    void aHundredMegabytesOfNestingAreTurnedAwayBeforeTheyAreRead() throws IOException {
        Path file = folder.resolve("深.json");
        byte[] piece = "[{\"a\":".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long written = 0; written < 100_000_000; written += piece.length) {
                out.write(piece);
            }
        }
        assertEquals("BUNDLE_TOO_BIG", refused(new BundleFile().read(file, Progress.none())));
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        assertEquals("BUNDLE_BEYOND_BOUNDS", refused(read("[".repeat(1_000_000))));
    }

    @Test
    void millionsOfEmptyRecordsAreRefused() throws IOException {
        assertEquals(
                "BUNDLE_BEYOND_BOUNDS",
                refused(read("{\"schema\":\"yardstick-plan/1\",\"goals\":[" + "{},".repeat(3_000_000) + "{}]}")));
    }

    @Test
    void manyWrongRecordsGiveAsManyFindingsAsAnybodyReads() throws IOException {
        String many = "{\"schema\":\"yardstick-plan/1\",\"goals\":[" + "{},".repeat(300_000) + "{}]}";
        assertEquals(FindingList.MOST, codes(many).size());
    }

    @Test
    void aTextOfMegabytesIsRefused() throws IOException {
        assertEquals("BUNDLE_BEYOND_BOUNDS", refused(read(with("\"某市\"", "\"" + "长".repeat(2_000_000) + "\""))));
    }

    @Test
    void aTextLongerThanTheSchemaAllowsIsAFinding() throws IOException {
        assertEquals(List.of("TEXT_TOO_LONG"), codes(with("\"某市\"", "\"" + "长".repeat(2_000) + "\"")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "version": 1,         | "version": 1E999999,                   | VALUE_OF_WRONG_SORT
            "value": "9.540"      | "value": "1E999999"                    | VALUE_MISSHAPEN
            "value": "9.540"      | "value": 9.54                          | VALUE_OF_WRONG_SORT
            "period": "2035"      | "period": "2035-13"                    | VALUE_IMPOSSIBLE
            "signed": "2024-03-04"| "signed": "2024-02-30"                 | VALUE_IMPOSSIBLE
            "kind": "WORK_PLAN"   | "kind": "NOVEL"                        | VALUE_NOT_ALLOWED
            "bodyTitle":          | "colour":                              | FIELD_UNKNOWN
            "id": "r1"            | "id": "../r1"                          | VALUE_MISSHAPEN
            "id": "r1",           |                                        | FIELD_MISSING
            "id": "doc2"          | "id": "doc1"                           | ID_TWICE
            "chosen": 2           | "chosen": 3                            | READING_UNKNOWN
            "covers": 2           | "covers": 3                            | COVERS_TOO_MANY
            "state": "VALUE"      | "state": "NONE_STATED"                 | BASELINE_CONTRADICTS
            """)
    void oneWrongThingIsOneFinding(String old, String now, String code) throws IOException {
        assertEquals(List.of(code), codes(with(old, now == null ? "" : now)));
    }

    @Test
    void anUnknownUnitIsFoundInEveryRecordThatNamesIt() throws IOException {
        String broken = with("\"members\": [\n        \"u1\"", "\"members\": [\n        \"u9\"");
        assertEquals(List.of("REFERENCE_UNIT"), codes(broken));
    }

    @Test
    void aBrokenReferenceSaysWhereItStands() throws IOException {
        BundleReading reading = ((Outcome.Done<BundleReading>) read(with("\"box\": \"box1\"", "\"box\": \"box9\""))).value();
        BundleFinding finding = reading.findings().getFirst();
        assertEquals("REFERENCE_BOX", finding.code());
        assertEquals("/indicators/0", finding.place());
        assertEquals(List.of("高价值专利", "box9"), finding.arguments());
        assertNull(reading.plan());
    }

    @Test
    void twoBindingTargetsOfOnePeriodAreOneTooMany() throws IOException {
        String both = with("\"binding\": false", "\"binding\": true").replace("\"period\": null", "\"period\": \"2026\"");
        assertEquals(List.of("TARGET_TWICE"), codes(both));
    }

    @Test
    void moneyOfAnUnknownColumnIsFound() throws IOException {
        String wrong = GOOD.replaceFirst("\"中央/省\": \\{", "\"中央\": {");
        assertEquals(List.of("COLUMN_UNKNOWN"), codes(wrong));
    }

    @Test
    void aKeyGivenTwiceIsRefused() throws IOException {
        assertEquals("BUNDLE_BROKEN", refused(read(with("\"kind\": \"WORK_PLAN\"", "\"title\": \"x\",\"kind\": \"PLAN\""))));
    }

    @Test
    void markupInANameIsKeptAsPlainTextAndLookedAt() throws IOException {
        String name = "<script>alert(1)</script>";
        BundleReading reading =
                ((Outcome.Done<BundleReading>) read(with("\"name\": \"高价值专利\"", "\"name\": \"" + name + "\""))).value();
        assertEquals(List.of("TEXT_LIKE_MARKUP"), reading.findings().stream().map(BundleFinding::code).toList());
        assertEquals(name, Objects.requireNonNull(reading.plan()).indicators().getFirst().title());
    }

    @Test
    void bracketsAroundATitleAreNoMarkup() throws IOException {
        assertEquals(List.of(), codes(with("\"《纲要》\"", "\"关于<河源市纲要>的通知, a < b\"")));
    }

    @Test
    void halfACharacterAndControlCharactersAreFound() throws IOException {
        assertEquals(List.of("TEXT_UNPRINTABLE"), codes(with("\"某市\"", "\"某\\u0000市\"")));
        assertEquals(List.of("TEXT_UNPRINTABLE"), codes(with("\"某市\"", "\"某\\ud800市\"")));
    }

    @Test
    void aNewerVersionIsRefusedWhateverItHolds() throws IOException {
        assertEquals("BUNDLE_NEWER", refused(read("{\"schema\":\"yardstick-plan/2\",\"more\":[1,2,3]}")));
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        assertEquals("BUNDLE_BROKEN", refused(read(GOOD.substring(0, GOOD.length() / 2))));
    }

    @Test
    void whatFollowsTheEndIsRefused() throws IOException {
        assertEquals("BUNDLE_BROKEN", refused(read(GOOD + "{}")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''
            []
            {"a":1}
            "yardstick-plan/1"
            {"schema":"yardstick-plan/x"}
            {"schema":["yardstick-plan/1"]}
            """, quoteCharacter = '\'')
    void whatIsNoBundleIsRefused(String text) throws IOException {
        assertEquals("BUNDLE_NOT_ONE", refused(read(text == null ? "" : text)));
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        assertEquals("BUNDLE_NOT_UTF8", refused(read(GOOD.getBytes(Charset.forName("GB18030")))));
        assertEquals("BUNDLE_NOT_UTF8", refused(read(GOOD.getBytes(StandardCharsets.UTF_16))));
    }

    @Test
    void aByteOrderMarkIsNoHarm() throws IOException {
        assertEquals(List.of(), codes("\uFEFF" + GOOD));
    }
}
