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

/** Signs and ranges of baselines and actuals, for which a plan has no place: nothing is stored as another number. */
class ImportSignTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void store() {
        terminal = new Terminal(folder.resolve("store.mv.db"));
    }

    @Test
    void baselineThatIsABoundIsNotImportedAsTheNumber() throws IOException {
        Terminal.Answer answer = imported("指标,单位,2023年基期值,2026年目标\n满意度,%,≥85%,90\n");
        assertTrue(indicator().get("baseline").isNull(), indicator().toString());
        assertTrue(answer.out().contains("“≥85%”不是一个确切的数"), answer.out());
        assertTrue(answer.out().contains("可改：改为 85"), answer.out());
        assertEquals(Exit.FINDINGS, answer.exit());
    }

    @Test
    void baselineThatIsARangeIsNotImportedAsItsLowerEnd() throws IOException {
        imported("指标,单位,2023年基期值,2026年目标\n甲,万件,0.5-0.8,0.9\n");
        assertTrue(indicator().get("baseline").isNull(), indicator().toString());
    }

    @Test
    void actualThatIsARangeIsKeptInItsWords() throws IOException {
        Terminal.Answer answer = imported("指标,单位,2023年实际,2024年实际\n甲,万件,0.4,0.5-0.8\n");
        JsonNode actual = indicator().at("/actuals/1");
        assertEquals(
                "TEXT 0.5-0.8 true",
                actual.get("comparator").asString() + " " + actual.get("text").asString() + " "
                        + actual.get("value").isNull());
        assertTrue(answer.out().contains("“0.5-0.8”是一个范围"), answer.out());
    }

    @Test
    void wordsOfARangeCarryTheUnitOfTheFileWhereThePlanHasAnother() throws IOException {
        imported("指标,单位,2023年实际\n甲,件,4000\n");
        imported("指标,单位,2024年实际\n甲,万件,0.5-0.8\n");
        assertEquals("0.5-0.8万件", indicator().at("/actuals/1/text").asString());
    }

    @Test
    void rangeWithAnotherUpperEndIsNotTheSame() throws IOException {
        imported("指标,单位,2024年实际\n甲,万件,0.5-0.8\n");
        assertEquals(1, again("0.5 - 0.8").get("same").asInt());
        assertEquals(1, again("0.5-0.9").get("changed").asInt());
        assertEquals("0.5-0.9", indicator().at("/actuals/0/text").asString());
    }

    private JsonNode again(String actual) throws IOException {
        String file = file("指标,单位,2024年实际\n甲,万件," + actual + "\n");
        return terminal.run("import", file, "--plan", "p", "--json").json();
    }

    private Terminal.Answer imported(String table) throws IOException {
        return terminal.run("import", file(table), "--plan", "p");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("表.csv"), text).toString();
    }

    private JsonNode indicator() {
        return terminal.run("show", "p", "--json").json().at("/indicators/0");
    }
}
