package yardstick.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What a file is by its first bytes and, for a zip, by its parts. */
enum FileKind {
    XLSX("xlsx"),
    /** Also the .et of WPS. */
    XLS("xls"),
    TEXT("csv");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_WITHOUT_PARTS = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Text by its bytes, but no table: PDF, PostScript, RTF, HTML and other markup. */
    private static final List<String> FOREIGN_TEXT = List.of("%pdf", "%!ps", "{\\rtf", "<");

    /** Unpacked sizes a workbook may declare; the reading itself is guarded again by POI. */
    private static final long MOST_UNPACKED = 400_000_000;

    private final String format;

    FileKind(String format) {
        this.format = format;
    }

    String format() {
        return format;
    }

    static FileKind of(byte[] bytes) {
        if (startsWith(bytes, ZIP)) {
            return ofZip(bytes);
        }
        if (startsWith(bytes, OLE2)) {
            return XLS;
        }
        if (startsWith(bytes, ZIP_WITHOUT_PARTS) || isMarkup(bytes)) {
            throw new Unopenable("FILE_FOREIGN", null);
        }
        return TEXT;
    }

    private static FileKind ofZip(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.stream().mapToLong(e -> Math.max(0, e.getSize())).sum() > MOST_UNPACKED) {
                throw new Unopenable("FILE_TOO_LARGE", null);
            }
            Set<String> names = entries.stream()
                    .map(e -> e.getName().toLowerCase(Locale.ROOT).replace('\\', '/'))
                    .collect(Collectors.toSet());
            if (!names.contains("xl/workbook.xml")) {
                throw new Unopenable("FILE_FOREIGN", null);
            }
            return XLSX;
        } catch (IOException noDirectoryAtItsEnd) {
            throw new Unopenable("FILE_TRUNCATED", noDirectoryAtItsEnd);
        }
    }

    private static boolean isMarkup(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return FOREIGN_TEXT.stream().anyMatch(head::startsWith);
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
