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

/** What a person decides about a finding, said on the command line. */
class FixOptionsTest {
    private static final String UNKNOWN_ROLE = "指标,单位,2024年\n有效商标注册量,件,412\n专利授权量,件,55\n";
    private static final String FRACTION = "指标,单位,2023年实际,2024年实际,2025年实际\n满意度,%,0.86,87,88\n";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void emptyStore() {
        terminal = new Terminal(folder.resolve("store.mv.db"));
    }

    @Test
    void columnIsTakenAsActualsAndImported() throws IOException {
        Terminal.Answer answer = imported(UNKNOWN_ROLE, "C1=AS_ACTUAL");
        assertEquals(Exit.DONE, answer.exit(), answer.out());
        assertEquals("412", stored().at("/indicators/0/actuals/0/value").asString());
        assertEquals("2024", stored().at("/indicators/0/actuals/0/period").asString());
    }

    @Test
    void headOfTheColumnIsToldAsItIsTaken() throws IOException {
        JsonNode column = terminal.run("inspect", file(UNKNOWN_ROLE), "--fix", "C1=AS_ACTUAL", "--json")
                .json()
                .at("/tables/0/columns/2");
        assertEquals(
                "VALUES ACTUAL 2024 false",
                column.get("meaning").asString() + " " + column.get("role").asString() + " "
                        + column.get("period").asString() + " " + column.get("inferred"));
    }

    @Test
    void findingSaysWhatToType() throws IOException {
        Terminal.Answer answer = terminal.run("inspect", file(UNKNOWN_ROLE));
        assertTrue(answer.out().contains("--fix \"C1=AS_ACTUAL\""), answer.out());
    }

    @Test
    void cellIsTakenAsTheNumberThatIsOffered() throws IOException {
        imported(FRACTION, "C2=take_value");
        assertEquals("86", stored().at("/indicators/0/actuals/0/value").asString());
    }

    @Test
    void whatIsNotOfferedIsRefusedWithWhatIs() throws IOException {
        Terminal.Answer answer = imported(UNKNOWN_ROLE, "C1=TAKE_UNIT:万元");
        assertEquals(Exit.REFUSED, answer.exit());
        assertTrue(answer.err().contains("C1=AS_ACTUAL, C1=AS_TARGET"), answer.err());
    }

    @Test
    void cellWithoutAFindingIsRefusedAndNothingIsStored() throws IOException {
        Terminal.Answer answer = imported(FRACTION, "E2=TAKE_VALUE");
        assertEquals(Exit.REFUSED, answer.exit());
        assertTrue(answer.err().contains("E2=TAKE_VALUE"), answer.err());
        assertEquals(Exit.REFUSED, terminal.run("show", "p").exit());
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException {
        Terminal.Answer answer = imported(FRACTION, "满意度");
        assertEquals(Exit.REFUSED, answer.exit());
        assertTrue(answer.err().contains("满意度"), answer.err());
    }

    private Terminal.Answer imported(String table, String fix) throws IOException {
        return terminal.run("import", file(table), "--plan", "p", "--fix", fix);
    }

    private JsonNode stored() {
        return terminal.run("show", "p", "--json").json();
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("表.csv"), text).toString();
    }
}
