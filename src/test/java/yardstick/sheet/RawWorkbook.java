package yardstick.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx file put together from the text of its parts, so that a test can write what no program would. */
final class RawWorkbook {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Writes a part piece by piece. */
    interface Content {
        void write(ZipOutputStream out) throws IOException;
    }

    private final Map<String, Content> parts = new LinkedHashMap<>();
    private String main = MAIN;
    private String types = TYPES;

    RawWorkbook() {
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        part("_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml")));
        sheets(1);
        part("xl/styles.xml", "<styleSheet><cellXfs><xf/><xf numFmtId=\"10\"/></cellXfs></styleSheet>");
        shared("<si><t>指标</t></si><si><t>值</t></si>");
    }

    /** The namespaces of ISO 29500 strict. */
    RawWorkbook strict() {
        main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        types = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        part("_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml")));
        return sheets(1);
    }

    /** Names so many sheets; the parts of all but the first are not made. */
    RawWorkbook sheets(int count) {
        StringBuilder sheets = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            sheets.append("<sheet name=\"表%d\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(i, i, i));
            links.append(link("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        links.append(link("s1", "styles", "styles.xml")).append(link("s2", "sharedStrings", "sharedStrings.xml"));
        part("xl/_rels/workbook.xml.rels", links(links.toString()));
        return workbook("<sheets>" + sheets + "</sheets>");
    }

    RawWorkbook workbook(String inside) {
        return part(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s</workbook>".formatted(main, types, inside));
    }

    RawWorkbook shared(String inside) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + inside + "</sst>");
    }

    /** The first sheet with these rows. */
    RawWorkbook rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    RawWorkbook sheet(String inside) {
        return part("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\">" + inside + "</worksheet>");
    }

    /** The first sheet with the same text over and over; {@code #} stands for the number of the repetition, from 1. */
    RawWorkbook repeatedRows(int count, String text) {
        String[] around = text.split("#", -1);
        return part("xl/worksheets/sheet1.xml", out -> {
            out.write(utf8("<worksheet xmlns=\"" + main + "\"><sheetData>"));
            for (int i = 1; i <= count; i++) {
                out.write(utf8(String.join(Integer.toString(i), around)));
            }
            out.write(utf8("</sheetData></worksheet>"));
        });
    }

    RawWorkbook part(String name, String text) {
        return part(name, out -> out.write(utf8(text)));
    }

    RawWorkbook part(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(1);
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(out);
                out.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private String link(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, types, type, target);
    }

    private static String links(String links) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                + "</Relationships>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
