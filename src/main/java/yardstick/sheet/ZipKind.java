package yardstick.sheet;

import java.io.IOException;

/** Which office document a zip is: by what it declares, else by the names of its parts. */
final class ZipKind {
    private static final int DECLARATION_BYTES = 1_000_000;
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

    private ZipKind() {}

    static FileKind of(byte[] bytes) throws IOException {
        try (ZipParts parts = new ZipParts(bytes, new Allowance())) {
            String mimetype = parts.head("mimetype", 200).strip();
            if (!mimetype.isEmpty()) {
                return openDocument(mimetype);
            }
            return openXml(parts.head("[Content_Types].xml", DECLARATION_BYTES), parts);
        }
    }

    private static FileKind openDocument(String mimetype) {
        if (mimetype.startsWith(SPREADSHEET)) {
            return FileKind.ODS;
        }
        throw new Unopenable("FILE_FOREIGN", null);
    }

    private static FileKind openXml(String declared, ZipParts parts) {
        // Some programs declare the binary kind for every extension .bin although the workbook is none.
        boolean binary = declared.contains("ms-excel.sheet.binary.") && !parts.has("xl/workbook.xml");
        if (binary || parts.has("xl/workbook.bin")) {
            throw new Unopenable("FILE_BINARY_WORKBOOK", null);
        }
        if (declared.contains("ms-excel.sheet.macroEnabled.main")
                || declared.contains("ms-excel.template.macroEnabled")) {
            return FileKind.XLSM;
        }
        if (declared.contains("spreadsheetml.sheet.main") || parts.has("xl/workbook.xml")) {
            return FileKind.XLSX;
        }
        if (declared.contains("spreadsheetml.template.main")) {
            return FileKind.XLSX;
        }
        if (DocxFile.mainPart(declared).isPresent() || parts.has(DocxFile.USUAL_MAIN_PART)) {
            return FileKind.DOCX;
        }
        if (parts.has("content.xml") && parts.has("META-INF/manifest.xml")) {
            return FileKind.ODS;
        }
        throw new Unopenable("FILE_FOREIGN", null);
    }
}
