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

/** Names of next year's file that are not quite those of the plan, decided on the command line. */
class ImportMatchTest {
    private static final String QUESTION = "专利质押融资额";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void planWithTwoIndicators() throws IOException {
        terminal = new Terminal(folder.resolve("store.mv.db"));
        run("import", file("规划.csv", """
                指标,单位,2023年基期值,2026年目标
                知识产权质押融资金额,亿元,17.2,25
                有效商标注册量,万件,4.9,7
                """), "--plan", "p");
    }

    @Test
    void undecidedNameIsNotImportedAndAsksForAPerson() throws IOException {
        Terminal.Answer answer = terminal.run("import", actuals(), "--plan", "p", "--json");
        assertEquals(Exit.FINDINGS, answer.exit());
        assertEquals(1, answer.json().get("new").asInt());
        JsonNode open = answer.json().at("/toDecide/0");
        assertEquals(QUESTION, open.get("name").asString());
        assertEquals("知识产权质押融资金额", open.at("/candidates/0/name").asString());
        assertEquals(2, indicators().size());
    }

    @Test
    void terminalSaysWhatToType() throws IOException {
        String out = terminal.run("import", actuals(), "--plan", "p", "--dry-run").out();
        assertTrue(out.contains("--match \"专利质押融资额=i01\""), out);
        assertTrue(out.contains("--match \"专利质押融资额=new\""), out);
    }

    @Test
    void joinedNameIsKnownNextYear() throws IOException {
        run("import", actuals(), "--plan", "p", "--match", QUESTION + "=i01");
        assertEquals(QUESTION, indicators().get(0).at("/aliases/0").asString());
        assertEquals("19.5", indicators().get(0).at("/actuals/0/value").asString());
        run("import", file("次年.csv", "指标,单位,2025年实际\n专利质押融资额,亿元,21\n"), "--plan", "p");
        assertEquals(2, indicators().size());
        assertEquals(2, indicators().get(0).get("actuals").size());
    }

    @Test
    void nameOfItsOwnBecomesAnIndicator() throws IOException {
        run("import", actuals(), "--plan", "p", "--match", QUESTION + "=new");
        assertEquals(3, indicators().size());
        assertEquals(QUESTION, indicators().get(2).get("name").asString());
    }

    @Test
    void decisionForAnUnknownIndicatorIsRefusedAndNothingIsSaved() throws IOException {
        Terminal.Answer answer =
                terminal.run("import", actuals(), "--plan", "p", "--match", QUESTION + "=i99", "--json");
        assertEquals(Exit.REFUSED, answer.exit());
        assertEquals("MATCH_UNKNOWN", answer.json().at("/error/code").asString());
        assertEquals(0, indicators().get(1).get("actuals").size());
    }

    @Test
    void decisionForANameThatTheFileDoesNotPrintIsRefused() throws IOException {
        Terminal.Answer answer = terminal.run("import", actuals(), "--plan", "p", "--match", "丙=i01", "--json");
        assertEquals(Exit.REFUSED, answer.exit());
        assertEquals("MATCH_NOT_IN_FILE", answer.json().at("/error/code").asString());
        assertEquals(0, indicators().get(1).get("actuals").size());
    }

    @Test
    void joinedNameIsToldAsAnotherName() throws IOException {
        String out = terminal.run("import", actuals(), "--plan", "p", "--match", QUESTION + "=i01").out();
        assertTrue(out.contains("增加别名：知识产权质押融资金额，文件中又称“专利质押融资额”"), out);
    }

    @Test
    void changedValueIsToldWithAllItsDecimals() throws IOException {
        run("import", file("先.csv", "指标,单位,2024年实际\n有效商标注册量,万件,5.4\n"), "--plan", "p");
        String out = terminal.run(
                        "import", file("后.csv", "指标,单位,2024年实际\n有效商标注册量,万件,5.41\n"), "--plan", "p")
                .out();
        assertTrue(out.contains("5.4万件（最终数） → 5.41万件（最终数）"), out);
    }

    @Test
    void fileWithoutValuesBeginsNoPlanAndSaysSo() throws IOException {
        String ledger = file("台账.csv", "序号,重点任务,完成情况\n1,制定办法,已完成征求意见\n2,建设专区,已选址\n");
        Terminal.Answer answer = terminal.run("import", ledger, "--plan", "t");
        assertTrue(answer.out().contains("没有新建规划“t”"), answer::out);
        assertFalse(terminal.run("import", ledger, "--plan", "t", "--json").json().get("created").asBoolean());
        assertEquals(1, terminal.run("plans", "--json").json().get("plans").size());
    }

    @Test
    void newPlanIsSaidToBeNewAndKnownByItsTitle() throws IOException {
        String plan = file("新.csv", """
                蚌埠市知识产权强市建设工作方案主要指标
                指标,单位,2023年基期值,2026年目标
                甲,件,1,2
                """);
        Terminal.Answer answer = terminal.run("import", plan, "--plan", "q", "--json");
        assertTrue(answer.json().get("created").asBoolean());
        JsonNode head = terminal.run("show", "q", "--json").json().get("plan");
        assertEquals("蚌埠市", head.at("/region/name").asString());
        assertEquals("WORK_PLAN", head.get("kind").asString());
        assertFalse(terminal.run("import", plan, "--plan", "q", "--json").json().get("created").asBoolean());
    }

    @Test
    void tableThatFitsNothingIsLeftOutUnlessItIsNamed() throws IOException {
        String both = file("两张.csv", """
                指标,单位,2024年实际
                有效商标注册量,万件,5.4



                产量指标,2022年实际,2023年实际,单位
                粮食产量,290,300,万吨
                蔬菜产量,118,120,万吨
                水果产量,44,45,万吨
                """);
        JsonNode told = terminal.run("import", both, "--plan", "p", "--dry-run", "--json").json();
        assertEquals(1, told.get("new").asInt());
        assertEquals("TABLE_FOREIGN", told.at("/findings/0/code").asString());
        assertEquals(Exit.FINDINGS, terminal.run("import", both, "--plan", "p", "--table", "2").exit());
        assertEquals(5, indicators().size());
        assertEquals(0, indicators().get(1).get("actuals").size());
    }

    @Test
    void tableThatIsNotThereIsRefused() throws IOException {
        Terminal.Answer answer = terminal.run("import", actuals(), "--plan", "p", "--table", "3", "--json");
        assertEquals("TABLE_UNKNOWN", answer.json().at("/error/code").asString());
    }

    @Test
    void replacingAPlanSaysHowManyActualsGo() throws IOException {
        Path bundle = folder.resolve("p.json");
        run("export", "p", "--out", bundle.toString());
        run("import", file("次年.csv", "指标,单位,2025年实际\n有效商标注册量,万件,6\n"), "--plan", "p");
        Terminal.Answer answer = terminal.run("import", bundle.toString(), "--replace", "--dry-run", "--json");
        assertEquals(1, answer.json().get("actualsLost").asInt());
        assertTrue(terminal.run("import", bundle.toString(), "--replace")
                .out()
                .contains("原有的 1 个实际值不在规划包里"));
    }

    private String actuals() throws IOException {
        return file("实际.csv", """
                指标,单位,2024年实际
                专利质押融资额,亿元,19.5
                有效商标注册量,万件,5.4
                """);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private void run(String... arguments) {
        Terminal.Answer answer = terminal.run(arguments);
        assertEquals(Exit.DONE, answer.exit(), () -> answer.out() + answer.err());
    }

    private JsonNode indicators() {
        return terminal.run("show", "p", "--json").json().get("indicators");
    }
}
