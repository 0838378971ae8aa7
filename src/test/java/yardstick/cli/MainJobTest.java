package yardstick.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From the office's workbooks to the gap, as a script would ask for it. */
class MainJobTest {
    private static final String SAMPLES = "sample-data/";
    private static final String BENGBU = SAMPLES + "蚌埠市知识产权强市建设主要预期性指标.xlsx";
    private static final String BENGBU_ACTUALS = SAMPLES + "蚌埠市2024—2025年主要指标完成情况（示例数据）.xls";
    private static final String HEYUAN = SAMPLES + "河源市“十四五”知识产权发展主要指标.xlsx";
    private static final String HEYUAN_ACTUALS = SAMPLES + "河源市2021—2024年主要指标完成情况（示例数据）.xlsx";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder.resolve("store.mv.db"));
    }

    private void imported(String file, String plan) {
        Terminal.Answer answer = terminal.run("import", file, "--plan", plan);
        assertEquals(Exit.DONE, answer.exit(), answer::err);
    }

    private JsonNode gap(String plan) {
        return terminal.run("gap", plan, "--json").json();
    }

    private static JsonNode named(JsonNode gap, String name) {
        for (JsonNode indicator : gap.get("indicators")) {
            if (indicator.get("name").asString().equals(name)) {
                return indicator;
            }
        }
        throw new AssertionError("no indicator " + name);
    }

    @Test
    void gapShowsEveryIndicatorOfTheTwoTables() {
        imported(BENGBU, "bengbu");
        imported(HEYUAN, "heyuan");
        assertEquals(6, gap("bengbu").get("indicators").size());
        assertEquals(14, gap("heyuan").get("indicators").size());
    }

    /** (25 ÷ 17.2)^(1/3) − 1 = 0.13276… */
    @Test
    void pledgesNeedThirteenPointTwoEightPercentAYear() {
        imported(BENGBU, "bengbu");
        JsonNode pledges = named(gap("bengbu"), "知识产权质押融资金额");
        assertEquals(
                "0.1328",
                new BigDecimal(pledges.get("neededGrowth").asString())
                        .setScale(4, RoundingMode.HALF_UP)
                        .toString());
        assertTrue(terminal.run("gap", "bengbu").out().contains("13.28%"));
    }

    @Test
    void satisfactionHasNoTargetBetweenItsTwo() {
        imported(BENGBU, "bengbu");
        JsonNode indicators = terminal.run("show", "bengbu", "--json").json().get("indicators");
        List<String> targets = new ArrayList<>();
        for (JsonNode target : indicators.get(4).get("targets")) {
            targets.add(target.get("period").asString() + " " + target.get("comparator").asString() + " "
                    + target.get("value") + " " + target.get("text").asString());
        }
        assertEquals(List.of("2024 NONE null ——", "2025 NONE null ——", "2026 EQ \"90\" 90%"), targets);
    }

    @Test
    void aDashForABaselineShowsNoCompletionAndSaysWhy() {
        imported(HEYUAN, "heyuan");
        imported(HEYUAN_ACTUALS, "heyuan");
        int dashes = 0;
        for (JsonNode indicator : gap("heyuan").get("indicators")) {
            if (indicator.get("baseline").isNull()) {
                dashes++;
                assertTrue(indicator.get("completion").isNull());
                assertEquals("NO_BASELINE", indicator.at("/reasons/completion").asString());
            }
        }
        assertEquals(6, dashes);
    }

    @Test
    void laterActualsJoinThePlanInItsUnits() {
        imported(BENGBU, "bengbu");
        imported(BENGBU_ACTUALS, "bengbu");
        JsonNode marks = named(gap("bengbu"), "有效商标注册量");
        assertEquals("万件", marks.get("unit").asString());
        assertEquals(0, new BigDecimal("6.215").compareTo(new BigDecimal(marks.at("/actual/value").asString())));
        assertEquals("2025", marks.at("/actual/period").asString());
    }

    @Test
    void importingTheSameFileAgainWritesNothing() {
        imported(BENGBU, "bengbu");
        JsonNode again = terminal.run("import", BENGBU, "--plan", "bengbu", "--json").json();
        assertEquals(0, again.get("new").asInt());
        assertEquals(0, again.get("changed").asInt());
        assertEquals(24, again.get("same").asInt());
    }

    @Test
    void dryRunWritesNothing() {
        imported(HEYUAN, "heyuan");
        JsonNode dry = terminal.run("import", BENGBU, "--plan", "bengbu", "--dry-run", "--json").json();
        assertEquals(30, dry.get("new").asInt());
        assertEquals(1, terminal.run("plans", "--json").json().get("plans").size());
    }

    @Test
    void bundleIsTheSameOnPaperAsOnTheScreen() throws IOException {
        imported(HEYUAN, "heyuan");
        Path out = folder.resolve("河源.json");
        assertEquals(Exit.DONE, terminal.run("export", "heyuan", "--out", out.toString()).exit());
        assertEquals(terminal.run("show", "heyuan", "--json").out(), Files.readString(out));
    }

    @Test
    void anUnknownPlanNamesThoseThatAreThere() {
        imported(BENGBU, "bengbu");
        Terminal.Answer answer = terminal.run("gap", "wuhu", "--json");
        assertEquals(Exit.REFUSED, answer.exit());
        assertEquals("NO_SUCH_PLAN", answer.json().at("/error/code").asString());
        assertEquals("没有编号为“wuhu”的规划；现有：bengbu。", answer.json().at("/error/message").asString());
    }

    @Test
    void aBrokenWorkbookLeavesTheStoreAsItWas() throws IOException {
        imported(BENGBU, "bengbu");
        String before = terminal.run("show", "bengbu", "--json").out();
        byte[] whole = Files.readAllBytes(Path.of(BENGBU_ACTUALS));
        Path broken = folder.resolve("坏表.xls");
        Files.write(broken, Arrays.copyOf(whole, whole.length / 2));
        Terminal.Answer answer = terminal.run("import", broken.toString(), "--plan", "bengbu");
        assertEquals(Exit.REFUSED, answer.exit());
        assertEquals(1, answer.err().strip().lines().count());
        assertTrue(answer.err().contains("坏表.xls"), answer::err);
        assertEquals(before, terminal.run("show", "bengbu", "--json").out());
    }

    @Test
    void aForeignStoreIsRefusedAndUntouched() throws IOException {
        Path store = folder.resolve("store.mv.db");
        byte[] foreign = "not a store at all".getBytes(StandardCharsets.UTF_8);
        Files.write(store, foreign);
        Terminal.Answer answer = terminal.run("plans", "--json");
        assertEquals(Exit.REFUSED, answer.exit());
        assertFalse(answer.json().at("/error/message").asString().isBlank());
        assertArrayEquals(foreign, Files.readAllBytes(store));
    }

    @Test
    void demoWithoutAScreenDoesTheJobOnPaper() throws IOException {
        Path out = folder.resolve("演示");
        Terminal.Answer answer = terminal.run("demo", "--window", "--out", out.toString());
        assertEquals(Exit.DONE, answer.exit(), answer::err);
        assertTrue(answer.err().startsWith("没有找到屏幕"), answer::err);
        assertTrue(answer.out().contains("滞后"), answer::out);
        List<String> told = answer.out().lines().filter(line -> line.startsWith(out.toString())).toList();
        assertEquals(1 + 2 + 6 + 14, told.size());
        for (String file : told) {
            assertTrue(Files.size(Path.of(file)) > 0, file);
        }
    }

    @Test
    void demoNeverTouchesTheUsersStore() throws IOException {
        terminal.run("demo", "--out", folder.resolve("demo").toString());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("demo"),
                    left.map(path -> String.valueOf(path.getFileName())).toList());
        }
    }

    @Test
    void demoWithAScreenOpensTheWindowOnItsOwnStore() {
        Path out = folder.resolve("demo");
        assertEquals(Exit.DONE, terminal.runWithScreen("demo", "--window", "--out", out.toString()).exit());
        assertEquals(List.of(out.resolve("demo.mv.db")), terminal.opened());
    }

    @Test
    void withoutACommandTheWindowOpensOnTheStore() {
        terminal.runWithScreen();
        assertEquals(List.of(folder.resolve("store.mv.db")), terminal.opened());
    }

    @Test
    void chartOfAnIndicatorIsFoundByItsName() throws IOException {
        imported(BENGBU, "bengbu");
        Path out = folder.resolve("c.svg");
        Terminal.Answer answer = terminal.run("chart", "bengbu", "知识产权专员数", "--out", out.toString());
        assertEquals(Exit.DONE, answer.exit(), answer::err);
        assertTrue(Files.readString(out).contains("<svg"));
    }

    @Test
    void aChangeIsToldInOneUnitWithItsStatus() {
        imported(BENGBU, "bengbu");
        imported(BENGBU_ACTUALS, "bengbu");
        JsonNode again = terminal.run("import", BENGBU_ACTUALS, "--plan", "bengbu", "--json").json();
        for (JsonNode difference : again.get("differences")) {
            if (difference.get("name").asString().equals("有效商标注册量")
                    && "2025".equals(difference.get("period").asString())) {
                assertEquals("6.215万件（初步数）", difference.get("new").asString());
                return;
            }
        }
        throw new AssertionError("no such difference");
    }

    @Test
    void lookingAtAStoreThatIsNotThereMakesNone() {
        Terminal.Answer answer = terminal.run("plans", "--json");
        assertEquals(Exit.REFUSED, answer.exit());
        assertEquals("STORE_MISSING", answer.json().at("/error/code").asString());
        assertFalse(Files.exists(folder.resolve("store.mv.db")));
    }

    @Test
    void anIdThatCannotStandInAFileNameIsRefused() {
        Terminal.Answer answer = terminal.run("import", BENGBU, "--plan", "../x y");
        assertEquals(Exit.REFUSED, answer.exit());
        assertTrue(answer.err().contains("“../x y”"), answer::err);
        assertFalse(Files.exists(folder.resolve("store.mv.db")));
    }

    @Test
    void targetsKeepTheirComparatorInTheTerminal() {
        imported(HEYUAN, "heyuan");
        assertTrue(terminal.run("gap", "heyuan").out().contains("≥70 (2025)"));
    }

    @Test
    void oldDataAreToldUnderTheTable() {
        imported(BENGBU, "bengbu");
        imported(BENGBU_ACTUALS, "bengbu");
        String late = terminal.run("gap", "bengbu", "--as-of", "2027-06-30").out();
        assertTrue(late.contains("数据只到 2025-12-31，按该日判定：序号 1、2、3、4、5。"), late);
    }

    @Test
    void aFileForAnotherPlanAsksForAPerson() {
        imported(HEYUAN, "heyuan");
        Terminal.Answer answer = terminal.run("import", BENGBU, "--plan", "heyuan", "--dry-run");
        assertEquals(Exit.FINDINGS, answer.exit());
        assertTrue(answer.out().contains("文件中的 6 项指标只有 1 项在规划"), answer::out);
        assertTrue(answer.out().contains("2020 0.39件 → 9.54件"), answer::out);
    }

    @Test
    void aCommaInsideANumberOfACsvShiftsNothing() throws IOException {
        Path file = folder.resolve("指标.csv");
        Files.writeString(file, """
                指标,单位,2023年基期值,2024年实际,2025年目标
                金额,亿元,1000,1,200,1500
                件数,件,10,12,15
                """);
        Terminal.Answer answer = terminal.run("inspect", file.toString(), "--json");
        assertEquals(Exit.FINDINGS, answer.exit());
        assertEquals(1, answer.json().at("/tables/0/indicators").size());
        assertEquals("ROW_SHIFTED", answer.json().at("/findings/0/code").asString());
    }
}
