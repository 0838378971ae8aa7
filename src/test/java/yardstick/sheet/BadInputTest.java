package yardstick.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
import yardstick.text.Words;
import yardstick.work.Outcome;
import yardstick.work.Progress;

class BadInputTest {
    @TempDir
    private Path folder;

    @Test
    void missingFileIsRefused() {
        assertRefused("FILE_MISSING", folder.resolve("none.xlsx"));
    }

    @Test
    void folderIsRefused() {
        assertRefused("FILE_IS_FOLDER", folder);
    }

    @Test
    void emptyFileIsRefused() throws IOException {
        assertRefused("FILE_EMPTY", file("empty.xlsx"));
    }

    @Test
    void pdfIsForeign() throws IOException {
        byte[] pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
        assertRefused("FILE_FOREIGN", file("plan.xlsx", pdf));
    }

    @Test
    void pictureIsForeign() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
        assertRefused("FILE_FOREIGN", file("picture.csv", png));
    }

    @Test
    void randomBytesAreForeign() throws IOException {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertRefused("FILE_FOREIGN", file("noise.xls", noise));
    }

    @Test
    void zipThatIsNoWorkbookIsForeign() throws IOException {
        byte[] archive = zip("readme.txt", "hello".getBytes(StandardCharsets.UTF_8));
        assertRefused("FILE_FOREIGN", file("archive.xlsx", archive));
    }

    @Test
    void wordDocumentOfTheOldKindIsToBeSavedAnew() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            parts.getRoot().createDocument("WordDocument", new java.io.ByteArrayInputStream(new byte[5000]));
            parts.writeFilesystem(out);
        }
        assertRefused("FILE_OLD_WORD", file("letter.xls", out.toByteArray()));
    }

    @Test
    void webPageWithoutATableIsRefused() throws IOException {
        byte[] page = "<html><table></table></html>".getBytes(StandardCharsets.UTF_8);
        assertRefused("FILE_WITHOUT_TABLE", file("page.xls", page));
    }

    @Test
    void truncatedXlsxIsRefused() throws IOException {
        byte[] whole = bytes(new XSSFWorkbook());
        assertRefused("FILE_TRUNCATED", file("cut.xlsx", Arrays.copyOf(whole, whole.length * 2 / 3)));
    }

    @Test
    void truncatedXlsIsRefused() throws IOException {
        byte[] whole = bytes(new HSSFWorkbook());
        assertRefused("FILE_TRUNCATED", file("cut.xls", Arrays.copyOf(whole, 1500)));
    }

    @Test
    void damagedPartOfAWorkbookIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : List.of("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<broken".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertRefused("FILE_TRUNCATED", file("damaged.xlsx", out.toByteArray()));
    }

    @Test
    void encryptedXlsxIsRefused() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("secret.xlsx");
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(parts)) {
                out.write(bytes(new XSSFWorkbook()));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                parts.writeFilesystem(out);
            }
        }
        assertRefused("FILE_ENCRYPTED", file);
    }

    @Test
    void encryptedXlsIsRefused() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            assertRefusedWithoutPassword(file("secret.xls", bytes(new HSSFWorkbook())));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static void assertRefusedWithoutPassword(Path file) {
        Biff8EncryptionKey.setCurrentUserPassword(null);
        assertRefused("FILE_ENCRYPTED", file);
    }

    @Test
    void zipBombIsRefusedBeforeItIsUnpacked() throws IOException {
        assertRefused("FILE_TOO_LARGE", file("bomb.xlsx", zip("xl/workbook.xml", new byte[60_000_000])));
    }

    @Test
    void workbookWithoutAnyCellIsRefused() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        book.createSheet("空");
        assertRefused("FILE_NOTHING_IN_IT", file("blank.xlsx", bytes(book)));
    }

    @Test
    void quoteThatNeverEndsIsTruncated() throws IOException {
        assertRefused("FILE_TRUNCATED", file("cut.csv", "指标,2025年\n\"专利,1\n".getBytes(StandardCharsets.UTF_8)));
    }

    private Path file(String name, byte... content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            if (book.getNumberOfSheets() == 0) {
                book.createSheet("表").createRow(0).createCell(0).setCellValue("指标");
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static void assertRefused(String code, Path file) {
        Outcome<Book> outcome = new SheetReader().open(file, Progress.none());
        switch (outcome) {
            case Outcome.Done<Book>(Book book) -> throw new AssertionError("opened: " + book);
            case Outcome.Refused<Book>(var refusal) -> {
                assertEquals(code, refusal.code());
                String sentence = Words.of(Locale.ENGLISH)
                        .get("refusal." + code, refusal.arguments().toArray());
                assertTrue(sentence.contains(String.valueOf(file.getFileName())), sentence);
            }
        }
    }
}
