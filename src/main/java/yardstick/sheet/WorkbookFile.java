package yardstick.sheet;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import yardstick.work.Cancelled;
import yardstick.work.Progress;

/** Reads .xlsx and .xlsm in one pass, .xls and .et through POI. */
final class WorkbookFile {
    private static final List<String> WORKBOOK_STREAMS = List.of("Workbook", "WORKBOOK", "BOOK", "Book");

    private final FileKind kind;
    private final Progress progress;

    WorkbookFile(FileKind kind, Progress progress) {
        this.kind = kind;
        this.progress = progress;
    }

    List<Sheet> read(byte[] bytes) throws IOException {
        if (kind == FileKind.XLSX) {
            return readXlsx(bytes);
        }
        try (HSSFWorkbook book = openXls(bytes)) {
            UncalculatedFormulas formulas = UncalculatedFormulas.in(bytes);
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                sheets.add(new WorkbookSheet(book, i, formulas, progress).read());
            }
            return sheets;
        }
    }

    private List<Sheet> readXlsx(byte[] bytes) {
        try {
            return XlsxFile.read(bytes, progress);
        } catch (IOException | RuntimeException damaged) {
            throw refusal(damaged);
        }
    }

    @SuppressWarnings("resource") // the workbook closes the file system it was made from
    private HSSFWorkbook openXls(byte[] bytes) {
        try {
            POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(bytes));
            DirectoryNode root = parts.getRoot();
            if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new Unopenable("FILE_ENCRYPTED", null);
            }
            String stream = WORKBOOK_STREAMS.stream()
                    .filter(root::hasEntryCaseInsensitive)
                    .findFirst()
                    .orElseThrow(() -> new Unopenable("FILE_FOREIGN", null));
            try (InputStream records = root.createDocumentInputStream(root.getEntryCaseInsensitive(stream))) {
                new XlsRecords(new BufferedInputStream(records), new Budget(progress)).spend();
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
            default -> new Unopenable("FILE_TRUNCATED", damaged);
        };
    }
}
