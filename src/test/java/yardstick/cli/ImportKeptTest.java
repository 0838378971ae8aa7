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

/** What is stored and does not give way to a file unless a person says so. */
class ImportKeptTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void stored() throws IOException {
        terminal = new Terminal(folder.resolve("store.mv.db"));
        imported("指标,单位,2023年基期值,2026年目标,2025年实际\n甲,万件,4.9,7,6.2\n");
    }

    @Test
    void provisionalValueDoesNotReplaceAFinalOneUnasked() throws IOException {
        Terminal.Answer answer = imported("指标,单位,2025年实际（初步）\n甲,万件,6.3\n");
        assertTrue(answer.out().contains("与库中不同，未改：甲 实际 2025：6.2万件（最终数） → 6.3万件（初步数）"), answer.out());
        assertTrue(answer.out().contains("--overwrite"), answer.out());
        assertEquals(Exit.FINDINGS, answer.exit());
        assertEquals("6.2 FINAL", actual());
    }

    @Test
    void dashDoesNotReplaceANumberUnasked() throws IOException {
        Terminal.Answer answer = imported("指标,单位,2023年基期值,2026年目标\n甲,万件,—,/\n");
        assertTrue(answer.out().contains("“甲”在库里是 4.9万件，文件中写的是“—”"), answer.out());
        assertEquals("4.9 7", start() + " " + target());
    }

    @Test
    void wordsDoNotReplaceANumberUnasked() throws IOException {
        imported("指标,单位,2026年目标\n甲,万件,翻一番\n");
        assertEquals("7", target());
    }

    @Test
    void valueTenThousandTimesTheStoredOneDoesNotReplaceItUnasked() throws IOException {
        Terminal.Answer answer = imported("指标,单位,2023年基期值,2026年目标,2025年实际\n甲,万件,49000,70000,62000\n");
        assertEquals(3, answer.out().split("×10000", -1).length - 1, answer.out());
        assertEquals("4.9 7 6.2 FINAL", start() + " " + target() + " " + actual());
    }

    @Test
    void valueOfANewYearFarFromTheHistoryIsNotImportedUnasked() throws IOException {
        String table = "指标,单位,2026年实际\n甲,万件,62000\n";
        Terminal.Answer answer = imported(table);
        assertTrue(answer.out().contains("与历史数据相差悬殊，未导入：甲 实际 2026：62,000万件（最终数）"), answer.out());
        assertEquals("6.2 FINAL", actual());
        terminal.run("import", file(table), "--plan", "p", "--overwrite");
        assertEquals("62000", terminal.run("show", "p", "--json").json().at("/indicators/0/actuals/1/value").asString());
    }

    @Test
    void documentTellsThatNothingWasWritten() throws IOException {
        JsonNode told = terminal.run("import", file("指标,单位,2026年目标\n甲,万件,—\n"), "--plan", "p", "--json")
                .json();
        assertEquals("0 false", told.get("changed").asInt() + " " + told.at("/differences/0/written"));
    }

    @Test
    void personWhoSaysSoHasItReplaced() throws IOException {
        String file = file("指标,单位,2023年基期值,2026年目标,2025年实际（初步）\n甲,万件,—,70000,6.3\n");
        Terminal.Answer answer = terminal.run("import", file, "--plan", "p", "--overwrite");
        assertTrue(answer.out().contains("更改：甲 目标 2026："), answer.out());
        assertEquals("70000 6.3 PROVISIONAL", target() + " " + actual());
        assertEquals("NONE_STATED", indicator().at("/baseline/state").asString());
    }

    @Test
    void finalValueReplacesAProvisionalOneAndAFinalOneAsEver() throws IOException {
        imported("指标,单位,2025年实际\n甲,万件,6.3\n");
        assertEquals("6.3 FINAL", actual());
    }

    private Terminal.Answer imported(String table) throws IOException {
        return terminal.run("import", file(table), "--plan", "p");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("表.csv"), text).toString();
    }

    private String start() {
        return indicator().at("/baseline/value").asString();
    }

    private String target() {
        return indicator().at("/targets/0/value").asString();
    }

    private String actual() {
        JsonNode actual = indicator().at("/actuals/0");
        return actual.get("value").asString() + " " + actual.get("status").asString();
    }

    private JsonNode indicator() {
        return terminal.run("show", "p", "--json").json().at("/indicators/0");
    }
}
