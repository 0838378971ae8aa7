package yardstick.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import yardstick.work.Cancelled;
import yardstick.work.Progress;

/** Reads .xlsx, .xlsm, .xls and .et through POI. */
final class WorkbookFile {
    /** One unpacked part; together with POI's own ratio guard it stops zip bombs. */
    private static final long MOST_PART_BYTES = 200_000_000;

    private static final List<String> WORKBOOK_STREAMS = List.of("Workbook", "WORKBOOK", "BOOK", "Book");

    private final FileKind kind;
    private final Progress progress;

    WorkbookFile(FileKind kind, Progress progress) {
        this.kind = kind;
        this.progress = progress;
    }

    List<Sheet> read(byte[] bytes) throws IOException {
        try (Workbook book = kind == FileKind.XLSX ? openXlsx(bytes) : openXls(bytes)) {
            UncalculatedFormulas formulas =
                    kind == FileKind.XLSX ? UncalculatedFormulas.none() : UncalculatedFormulas.in(bytes);
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                sheets.add(new WorkbookSheet(book, i, formulas, progress).read());
            }
            return sheets;
        }
    }

    private static Workbook openXlsx(byte[] bytes) {
        ZipSecureFile.setMaxEntrySize(MOST_PART_BYTES);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException damaged) {
            throw refusal(damaged);
        }
    }

    @SuppressWarnings("resource") // the workbook closes the file system it was made from
    private static Workbook openXls(byte[] bytes) {
        try {
            POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(bytes));
            DirectoryNode root = parts.getRoot();
            if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new Unopenable("FILE_ENCRYPTED", null);
            }
            if (WORKBOOK_STREAMS.stream().noneMatch(root::hasEntryCaseInsensitive)) {
                throw new Unopenable("FILE_FOREIGN", null);
            }
            return new HSSFWorkbook(root, false);
        } catch (IOException | RuntimeException damaged) {
            throw refusal(damaged);
        }
    }

    private static RuntimeException refusal(Exception damaged) {
        return switch (damaged) {
            case Unopenable known -> known;
            case Cancelled stopped -> stopped;
            case EncryptedDocumentException e -> new Unopenable("FILE_ENCRYPTED", e);
            case OldExcelFormatException e -> new Unopenable("FILE_TOO_OLD", e);
            case Exception e when isBomb(e) -> new Unopenable("FILE_TOO_LARGE", e);
            default -> new Unopenable("FILE_TRUNCATED", damaged);
        };
    }

    /** POI tells a bomb by a plain exception; only its message differs from other damage. */
    private static boolean isBomb(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.contains("Zip bomb")) {
                return true;
            }
        }
        return false;
    }
}
