package yardstick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder.resolve("store.mv.db"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gap                            | 缺少 PLAN。
            plans --nonsense               | 不认识的参数：--nonsense。
            gap p --as-of tomorrow         | --as-of 的值“tomorrow”不对。
            --lang zh                      | 请写明要做什么，用 --help 查看全部命令。
            --lang en gap                  | Missing: PLAN.
            chart p i --lang en            | Missing: --out.
            """)
    void wrongUsageIsToldInOneSentence(String line, String sentence) {
        Terminal.Answer answer = terminal.run(line.split(" "));
        assertEquals(Exit.USAGE, answer.exit());
        assertTrue(answer.err().contains(sentence), answer::err);
        assertEquals("", answer.out());
    }

    @Test
    void wrongUsageWithJsonIsADocument() {
        Terminal.Answer answer = terminal.run("gap", "--json", "--lang", "en");
        assertEquals(Exit.USAGE, answer.exit());
        assertEquals("USAGE", answer.json().at("/error/code").asString());
        assertEquals("Missing: PLAN.", answer.json().at("/error/message").asString());
        assertEquals("", answer.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspect", "import", "plans", "show", "gap", "chart", "report", "duties", "export", "demo"})
    void everyCommandExplainsItselfInChinese(String command) {
        Terminal.Answer answer = terminal.run(command, "--help");
        assertEquals(Exit.DONE, answer.exit());
        assertTrue(answer.out().contains("用法： yardstick " + command), answer::out);
        assertTrue(answer.out().contains("显示帮助。"), answer::out);
        assertTrue(answer.out().contains("只在标准输出上打印一份 JSON 文档。"), answer::out);
        assertFalse(answer.out().contains("Usage"), answer::out);
    }

    @Test
    void askingForHelpTouchesNoStore() {
        terminal.run("--help");
        assertFalse(Files.exists(folder.resolve("store.mv.db")));
    }

    @Test
    void anEndingThatCannotBeWrittenIsRefusedBeforeAnythingElse() {
        Terminal.Answer answer = terminal.run("report", "p", "--out", "paper.txt", "--lang", "en");
        assertEquals("paper.txt cannot be written; use one of these endings: .pdf.", answer.err().strip());
        assertEquals(Exit.USAGE, answer.exit());
    }
}
