package yardstick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whole plans as a script hands them on. */
class BundleCommandsTest {
    private static final String HEYUAN = "sample-data/河源市“十四五”知识产权发展主要指标.xlsx";

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path bundle;

    @BeforeEach
    void exported() {
        terminal = new Terminal(folder.resolve("store.mv.db"));
        bundle = folder.resolve("河源.json");
        assertEquals(Exit.DONE, terminal.run("import", HEYUAN, "--plan", "heyuan").exit());
        assertEquals(Exit.DONE, terminal.run("export", "heyuan", "--out", bundle.toString()).exit());
    }

    private Path changed(String old, String now) throws IOException {
        Path file = folder.resolve("改.json");
        String text = Files.readString(bundle);
        assertTrue(text.contains(old), old);
        Files.writeString(file, text.replace(old, now));
        return file;
    }

    private String stored() {
        return terminal.run("show", "heyuan", "--json").out();
    }

    @Test
    void aPlanFromAWorkbookComesBackByteByByte() throws IOException {
        Terminal other = new Terminal(folder.resolve("other.mv.db"));
        assertEquals(Exit.DONE, other.run("import", bundle.toString()).exit());
        assertEquals(Files.readString(bundle), other.run("show", "heyuan", "--json").out());
    }

    @Test
    void aPlanThatIsThereGivesWayOnlyWhenAskedTo() throws IOException {
        Path file = changed("\"知识产权社会满意度\"", "\"社会满意度\"");
        String before = stored();
        Terminal.Answer refused = terminal.run("import", file.toString(), "--json");
        assertEquals(Exit.REFUSED, refused.exit());
        assertEquals("PLAN_STORED", refused.json().at("/error/code").asString());
        assertEquals(before, stored());
        JsonNode replaced = terminal.run("import", file.toString(), "--replace", "--json").json();
        assertEquals(1, replaced.get("differences").size());
        assertEquals("CHANGED", replaced.at("/differences/0/state").asString());
        assertEquals("社会满意度", replaced.at("/differences/0/label").asString());
        assertEquals(Files.readString(file), stored());
    }

    @Test
    void aDryRunTellsAndWritesNothing() throws IOException {
        String before = stored();
        Path file = changed("\"知识产权社会满意度\"", "\"社会满意度\"");
        Terminal.Answer dry = terminal.run("import", file.toString(), "--replace", "--dry-run");
        assertTrue(dry.out().contains("更改：指标 社会满意度"), dry::out);
        assertEquals(before, stored());
    }

    @Test
    void anotherIdMakesAnotherPlan() {
        assertEquals(Exit.DONE, terminal.run("import", bundle.toString(), "--plan", "copy").exit());
        assertEquals(2, terminal.run("plans", "--json").json().get("plans").size());
    }

    @Test
    void everyErrorIsToldAndNothingIsTaken() throws IOException {
        String before = stored();
        Path file = changed("\"version\": 1", "\"version\": 0");
        Terminal.Answer answer = terminal.run("import", file.toString(), "--replace", "--json");
        assertEquals(Exit.REFUSED, answer.exit());
        assertEquals("BUNDLE_WRONG", answer.json().at("/error/code").asString());
        assertTrue(answer.json().get("findings").size() > 1, answer::out);
        assertEquals("数值 0 超出范围", answer.json().at("/findings/0/message").asString());
        assertEquals(before, stored());
    }

    @Test
    void aBundleIsKnownByWhatItHolds() throws IOException {
        Path renamed = folder.resolve("包.txt");
        Files.copy(bundle, renamed);
        JsonNode seen = terminal.run("inspect", renamed.toString(), "--json").json();
        assertEquals("yardstick-plan/1", seen.get("format").asString());
        assertEquals(14, seen.at("/holds/indicators").asInt());
    }

    @Test
    void theGapOfABundleNeedsNoStore() {
        Terminal other = new Terminal(folder.resolve("none.mv.db"));
        JsonNode gap = other.run("gap", "--bundle", bundle.toString(), "--json").json();
        assertEquals(14, gap.get("indicators").size());
        assertFalse(Files.exists(folder.resolve("none.mv.db")));
    }

    @Test
    void aTableNeedsThePlanItGoesInto() {
        Terminal.Answer answer = terminal.run("import", HEYUAN);
        assertEquals(Exit.USAGE, answer.exit());
        assertTrue(answer.err().contains("--plan"), answer::err);
    }

    @Test
    void theSchemaIsPublished() {
        assertEquals("urn:yardstick:plan:1", terminal.run("schema").json().get("$id").asString());
    }

    @Test
    void resultsAreCountedAndAreNoGaps() {
        JsonNode gap = terminal.run("gap", "--bundle", "sample-data/plans/zibo.json", "--json").json();
        assertEquals(0, gap.get("indicators").size());
        assertEquals(12, gap.get("results").asInt());
        String text = terminal.run("gap", "--bundle", "sample-data/plans/zibo.json").out();
        assertTrue(text.contains("这份规划没有列出目标"), text);
    }

    @Test
    void theMainTableIsThePrintedOne() {
        JsonNode gap = terminal.run("gap", "--bundle", "sample-data/plans/heyuan.json", "--main", "--json").json();
        assertEquals(14, gap.get("indicators").size());
    }
}
