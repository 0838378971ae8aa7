package yardstick.sheet;

import java.io.IOException;
import java.util.List;

/** What a file is by what it holds, whatever it is called. */
enum FileKind {
    XLSX("xlsx"),
    XLSM("xlsm"),
    /** Also the .et of WPS. */
    XLS("xls"),
    ODS("ods"),
    FODS("fods"),
    DOCX("docx"),
    HTML("html"),
    /** The XML of Excel 2003, often called .xls. */
    XML("xml"),
    /** Cells divided by commas, tabs, pipes or blanks; which of them decides what the format is called. */
    TEXT("csv"),
    /** An Office document inside, behind a password. */
    LOCKED("");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_WITHOUT_PARTS = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Excel 2 to 4, before workbooks had a container. */
    private static final List<byte[]> BEFORE_OLE2 =
            List.of(new byte[] {9, 0, 4, 0}, new byte[] {9, 2, 6, 0}, new byte[] {9, 4, 6, 0});

    private final String format;

    FileKind(String format) {
        this.format = format;
    }

    String format() {
        return format;
    }

    /** @throws Unopenable with the reason where it is nothing that can be read */
    static FileKind of(byte[] bytes) {
        if (startsWith(bytes, ZIP)) {
            return ofZip(bytes);
        }
        if (startsWith(bytes, OLE2)) {
            return OleKind.of(bytes);
        }
        if (BEFORE_OLE2.stream().anyMatch(magic -> startsWith(bytes, magic))) {
            throw new Unopenable("FILE_TOO_OLD", null);
        }
        if (startsWith(bytes, ZIP_WITHOUT_PARTS)) {
            throw new Unopenable("FILE_FOREIGN", null);
        }
        return MarkupKind.of(bytes);
    }

    private static FileKind ofZip(byte[] bytes) {
        try {
            return ZipKind.of(bytes);
        } catch (IOException noDirectoryAtItsEnd) {
            throw new Unopenable("FILE_TRUNCATED", noDirectoryAtItsEnd);
        }
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
