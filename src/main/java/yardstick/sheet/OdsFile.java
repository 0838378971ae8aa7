package yardstick.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the sheets of an OpenDocument spreadsheet: .ods, or .fods, which is the same in one file of text. */
final class OdsFile {
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> PREFIXES = Map.of(
            OASIS + "office:1.0",
            "office",
            OASIS + "table:1.0",
            "table",
            OASIS + "text:1.0",
            "text",
            OASIS + "style:1.0",
            "style",
            OASIS + "drawing:1.0",
            "draw",
            "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
            "calcext");

    private static final int MANIFEST_BYTES = 1_000_000;

    private final Budget budget;

    OdsFile(Budget budget) {
        this.budget = budget;
    }

    List<Sheet> readZip(byte[] bytes) throws IOException {
        try (ZipParts parts = new ZipParts(bytes, budget.allowance())) {
            if (parts.head("META-INF/manifest.xml", MANIFEST_BYTES).contains(":encryption-data")) {
                throw new Unopenable("ODS_ENCRYPTED", null);
            }
            try (InputStream content = parts.open("content.xml")) {
                List<Sheet> sheets = read(content);
                content.transferTo(OutputStream.nullOutputStream());
                return sheets;
            }
        }
    }

    List<Sheet> readFlat(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes));
    }

    /** Styles come before the sheets that use them. */
    private List<Sheet> read(InputStream content) {
        XmlReader xml = XmlReader.of(content, PREFIXES);
        OdsStyles styles = new OdsStyles();
        List<Sheet> sheets = new ArrayList<>();
        while (xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "style:style" -> styles.read(xml);
                case "table:tracked-changes" -> xml.skip();
                case "table:table" -> {
                    String name = xml.attribute("table:name", "");
                    if (isCopyOfAnotherFile(name)) {
                        xml.skip();
                    } else {
                        sheets.add(new OdsTable(xml, styles, budget).read());
                    }
                }
                default -> {}
            }
        }
        return sheets;
    }

    /** Calc keeps the cells that formulas fetch from other files as sheets which it never shows. */
    private static boolean isCopyOfAnotherFile(String name) {
        return name.startsWith("'file:") || name.startsWith("'http");
    }
}
