package yardstick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A plan that was begun from a file of actuals, and the plan's own table after it. */
class ImportMendTest {
    private static final String PLAN = """
            蚌埠市知识产权强市建设工作方案（2024—2026年）主要指标
            类别,指标,单位,2023年基期值,2026年目标,属性,指标解释
            创造,有效商标注册量,万件,4.9,7,预期性,有效的注册商标
            """;

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void actualsFirst() throws IOException {
        terminal = new Terminal(folder.resolve("store.mv.db"));
        actuals("5.4");
    }

    @Test
    void whatIsEmptyIsFilledInAndTold() throws IOException {
        Terminal.Answer answer = imported(PLAN);
        assertTrue(answer.out().contains("补充：有效商标注册量 单位：— → 万件"), answer.out());
        JsonNode indicator = indicator();
        assertEquals("万件", indicator.get("unit").asString());
        assertEquals("EXPECTED", indicator.get("attribute").asString());
        assertEquals("CREATION", indicator.get("category").asString());
        assertEquals("有效的注册商标", indicator.get("definition").asString());
        assertEquals("5.4", indicator.at("/actuals/0/value").asString());
        assertEquals("7", indicator.at("/targets/0/value").asString());
        assertEquals("2024/2026", plan().get("period").asString());
    }

    @Test
    void secondImportOfTheSameTableHasNothingToFillIn() throws IOException {
        imported(PLAN);
        JsonNode again = terminal.run("import", file(PLAN), "--plan", "p", "--json").json();
        assertEquals("0 0", again.get("new").asInt() + " " + again.get("changed").asInt());
    }

    @Test
    void whatIsStoredOtherwiseIsToldAndStaysUntilAPersonSaysSo() throws IOException {
        imported(PLAN);
        String other = PLAN.replace("预期性", "约束性").replace("有效的", "年末有效的");
        Terminal.Answer answer = imported(other);
        assertTrue(answer.out().contains("与库中不同，未改：有效商标注册量 属性：预期性 → 约束性"), answer.out());
        assertEquals("EXPECTED", indicator().get("attribute").asString());
        terminal.run("import", file(other), "--plan", "p", "--overwrite");
        assertEquals("BINDING", indicator().get("attribute").asString());
        assertEquals("年末有效的注册商标", indicator().get("definition").asString());
    }

    @Test
    void titleOfTheFileOfActualsGivesWayOnlyWhenAPersonSaysSo() throws IOException {
        String before = plan().get("title").asString();
        Terminal.Answer told = terminal.run("import", file(PLAN), "--plan", "p", "--dry-run");
        assertTrue(told.out().contains("未改：规划 名称：" + before), told.out());
        terminal.run("import", file(PLAN), "--plan", "p", "--overwrite");
        assertEquals("蚌埠市知识产权强市建设工作方案(2024—2026年)主要指标", plan().get("title").asString()
                .replace('（', '(').replace('）', ')'));
    }

    @Test
    void unitIsNotFilledInWhereTheStoredNumberCannotBeInIt() throws IOException {
        terminal = new Terminal(folder.resolve("other.mv.db"));
        actuals("54000");
        Terminal.Answer answer = terminal.run("import", file(PLAN), "--plan", "p", "--json");
        assertTrue(answer.out().contains("UNIT_UNPROVEN"), answer.out());
        assertEquals(0, indicator().get("targets").size());
        assertTrue(indicator().path("unit").asString("").isEmpty(), indicator().toString());
    }

    private void actuals(String value) throws IOException {
        Path file = folder.resolve("实际.csv");
        Files.writeString(file, "2024年主要指标完成情况\n指标,2024年实际\n有效商标注册量," + value + "\n");
        terminal.run("import", file.toString(), "--plan", "p");
    }

    private Terminal.Answer imported(String table) throws IOException {
        return terminal.run("import", file(table), "--plan", "p");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("规划.csv"), text).toString();
    }

    private JsonNode indicator() {
        return terminal.run("show", "p", "--json").json().at("/indicators/0");
    }

    private JsonNode plan() {
        return terminal.run("show", "p", "--json").json().get("plan");
    }
}
