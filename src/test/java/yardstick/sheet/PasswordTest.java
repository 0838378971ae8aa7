package yardstick.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yardstick.work.Outcome;

class PasswordTest {
    private static final String PASSWORD = "密码Secret1";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void workbookOpensWithItsPassword(EncryptionMode mode) throws IOException, GeneralSecurityException {
        Book book = opened("secret.xlsx", PASSWORD, locked(bytes(new XSSFWorkbook()), mode, PASSWORD));
        assertEquals("xlsx", book.format());
        assertEquals("指标", book.sheets().getFirst().cell(0, 0).text());
    }

    @Test
    void documentOpensWithItsPassword() throws IOException, GeneralSecurityException {
        byte[] docx = locked(Opened.resource("writer.docx"), EncryptionMode.agile, PASSWORD);
        assertEquals("docx", opened("secret.docx", PASSWORD, docx).format());
    }

    @Test
    void workbookThatOfficeOnlyProtectsAgainstChangesNeedsNoPassword() throws IOException, GeneralSecurityException {
        byte[] protectedOnly = locked(bytes(new XSSFWorkbook()), EncryptionMode.agile, "VelvetSweatshop");
        assertEquals("xlsx", new Opened(folder).book("form.xlsx", protectedOnly).format());
    }

    @Test
    void wrongPasswordIsToldAsSuch() throws IOException, GeneralSecurityException {
        byte[] locked = locked(bytes(new XSSFWorkbook()), EncryptionMode.agile, PASSWORD);
        Opened opened = new Opened(folder);
        assertEquals("PASSWORD_WRONG", opened.refusal("secret.xlsx", "密码secret1", locked));
        assertEquals("FILE_ENCRYPTED", opened.refusal("secret.xlsx", null, locked));
    }

    @Test
    void oldWorkbookOpensWithItsPasswordWhichIsForgottenAtOnce() throws IOException {
        byte[] locked = lockedXls();
        assertEquals(
                "指标",
                opened("secret.xls", PASSWORD, locked)
                        .sheets()
                        .getFirst()
                        .cell(0, 0)
                        .text());
        assertNull(Biff8EncryptionKey.getCurrentUserPassword());
        Opened opened = new Opened(folder);
        assertEquals("PASSWORD_WRONG", opened.refusal("secret.xls", "x", locked));
        assertNull(Biff8EncryptionKey.getCurrentUserPassword());
        assertEquals("FILE_ENCRYPTED", opened.refusal("secret.xls", null, locked));
    }

    @Test
    void passwordThatIsNotNeededDoesNoHarm() throws IOException {
        assertEquals(
                "xlsx", opened("open.xlsx", PASSWORD, bytes(new XSSFWorkbook())).format());
    }

    @Test
    void passwordStandsInNoRefusal() throws IOException, GeneralSecurityException {
        byte[] locked = locked(bytes(new XSSFWorkbook()), EncryptionMode.agile, PASSWORD);
        String told =
                new Opened(folder).outcome("secret.xlsx", "Wrong-one", locked).toString();
        assertFalse(told.contains("Wrong-one"), told);
    }

    private Book opened(String name, String password, byte... content) {
        return switch (new Opened(folder).outcome(name, password, content)) {
            case Outcome.Done<Book>(Book book) -> book;
            case Outcome.Refused<Book>(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    private static byte[] locked(byte[] document, EncryptionMode mode, String password)
            throws IOException, GeneralSecurityException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(parts)) {
                out.write(document);
            }
            parts.writeFilesystem(file);
        }
        return file.toByteArray();
    }

    private static byte[] lockedXls() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
        try {
            return bytes(new HSSFWorkbook());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            book.createSheet("表").createRow(0).createCell(0).setCellValue("指标");
            book.write(out);
        }
        return out.toByteArray();
    }
}
