package yardstick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook behind a password, on the command line. */
class PasswordCommandTest {
    private static final String PASSWORD = "密码Secret1";

    @TempDir
    Path folder;

    private Terminal terminal;
    private String file;

    @BeforeEach
    void lockedWorkbook() throws IOException, GeneralSecurityException {
        terminal = new Terminal(folder.resolve("store.mv.db"));
        file = Files.write(folder.resolve("指标.xlsx"), locked(workbook())).toString();
    }

    @Test
    void rightPasswordImportsTheValues() {
        Terminal.Answer answer = terminal.run("import", file, "--plan", "p", "--password", PASSWORD, "--json");
        assertEquals(Exit.DONE, answer.exit(), answer.out());
        assertEquals(
                "412",
                terminal.run("show", "p", "--json").json().at("/indicators/0/actuals/0/value").asString());
    }

    @Test
    void inspectTakesThePasswordToo() {
        assertEquals(Exit.DONE, terminal.run("inspect", file, "--password", PASSWORD).exit());
    }

    @Test
    void wrongPasswordIsRefusedNothingIsSavedAndItIsNowhereRepeated() {
        Terminal.Answer answer = terminal.run("import", file, "--plan", "p", "--password", "密码secret1", "--json");
        assertEquals(Exit.REFUSED, answer.exit());
        assertEquals("PASSWORD_WRONG", answer.json().at("/error/code").asString());
        assertFalse((answer.out() + answer.err()).contains("密码secret1"));
        assertEquals(Exit.REFUSED, terminal.run("show", "p").exit());
    }

    @Test
    void terminalSaysHowToGiveThePasswordAndTheSentenceItselfNamesNoOption() {
        Terminal.Answer told = terminal.run("import", file, "--plan", "p");
        assertEquals(Exit.REFUSED, told.exit());
        assertTrue(told.err().contains("--password"), told.err());
        String sentence = terminal.run("import", file, "--plan", "p", "--json").json().at("/error/message").asString();
        assertFalse(sentence.contains("--"), sentence);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("表");
            row(sheet, 0, "指标", "单位", "2024年实际");
            row(sheet, 1, "专利授权量", "件", "412");
            book.write(out);
        }
        return out.toByteArray();
    }

    private static void row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static byte[] locked(byte[] workbook) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream out = encryptor.getDataStream(parts)) {
                out.write(workbook);
            }
            parts.writeFilesystem(file);
        }
        return file.toByteArray();
    }
}
