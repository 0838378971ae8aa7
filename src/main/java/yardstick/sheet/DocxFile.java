package yardstick.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables of a .docx, with the lines around each. Headers, footers and text boxes are passed over. */
final class DocxFile {
    static final String USUAL_MAIN_PART = "word/document.xml";

    private static final Pattern OVERRIDE = Pattern.compile("<(?:\\w+:)?Override\\s[^>]*>");
    private static final Pattern MAIN_TYPE =
            Pattern.compile("ContentType\\s*=\\s*[\"']application/vnd\\.[^\"']*word[^\"']*\\.main\\+xml[\"']");
    private static final Pattern PART_NAME = Pattern.compile("PartName\\s*=\\s*[\"']/?([^\"']+)[\"']");
    private static final int DECLARATION_BYTES = 1_000_000;

    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "w",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc");

    private final Budget budget;

    DocxFile(Budget budget) {
        this.budget = budget;
    }

    /** The part that holds the text, by what the package declares: not every program calls it alike. */
    static Optional<String> mainPart(String declared) {
        return OVERRIDE.matcher(declared)
                .results()
                .map(override -> override.group())
                .filter(override -> MAIN_TYPE.matcher(override).find())
                .map(PART_NAME::matcher)
                .filter(Matcher::find)
                .map(name -> name.group(1))
                .findFirst();
    }

    List<Sheet> read(byte[] bytes) throws IOException {
        try (ZipParts parts = new ZipParts(bytes, budget.allowance())) {
            String main = mainPart(parts.head("[Content_Types].xml", DECLARATION_BYTES))
                    .orElse(USUAL_MAIN_PART);
            try (InputStream in = parts.open(main)) {
                DocumentTables tables = new DocumentTables(budget);
                XmlReader xml = XmlReader.of(in, PREFIXES);
                new DocxBody(xml, tables, budget).read();
                in.transferTo(OutputStream.nullOutputStream());
                return tables.sheets();
            }
        }
    }
}
