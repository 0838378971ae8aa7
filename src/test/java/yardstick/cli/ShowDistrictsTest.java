package yardstick.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actuals of districts as a plan is shown in the terminal. */
class ShowDistrictsTest {
    @TempDir
    Path folder;

    @Test
    void actualOfADistrictIsShownWithItsName() throws IOException {
        Terminal terminal = new Terminal(folder.resolve("store.mv.db"));
        Path file = Files.writeString(folder.resolve("表.csv"), """
                指标,单位,地区,2022年实际
                授权量,件,全市,131
                授权量,件,东湖区,76
                授权量,件,西湖区,55
                """);
        terminal.run("import", file.toString(), "--plan", "p");
        String shown = terminal.run("show", "p").out();
        assertTrue(shown.contains("2022: 131 · 东湖区 2022: 76 · 西湖区 2022: 55"), shown);
    }
}
