package yardstick.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.HashSet;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;
import yardstick.work.Progress;

/**
 * Reads .xlsx and .xlsm, transitional and strict, in one pass over each part. Nothing is calculated, run or followed:
 * formulas give the results the file holds, links to other files are not looked at.
 *
 * <p>Every part that is needed is read to its end and held against its checksum. One that is missing or damaged makes
 * the file refused: cells left out would look as if the file had none.
 */
final class XlsxFile {
    private static final int MOST_SHEETS = 2_000;
    private static final String USUAL_PLACE = "xl/workbook.xml";
    private static final Set<String> SHEETS_WITHOUT_CELLS = Set.of("chartsheet", "dialogsheet", "xlMacrosheet");

    /** A sheet as the workbook names it. */
    private record Named(String name, boolean hidden, @Nullable String link) {}

    private final ZipParts parts;
    private final Allowance allowance;
    private final Progress progress;
    private final XMLInputFactory parser = XmlReader.parser();
    private final List<Named> named = new ArrayList<>();
    private boolean from1904;

    private XlsxFile(ZipParts parts, Allowance allowance, Progress progress) {
        this.parts = parts;
        this.allowance = allowance;
        this.progress = progress;
    }

    static List<Sheet> read(byte[] bytes, Progress progress) throws IOException {
        Allowance allowance = new Allowance();
        try (ZipParts parts = new ZipParts(bytes, allowance)) {
            return new XlsxFile(parts, allowance, progress).sheets();
        }
    }

    private List<Sheet> sheets() throws IOException {
        String workbook = Relationships.of(parts, "", parser)
                .ofType("officeDocument")
                .filter(parts::has)
                .orElse(USUAL_PLACE);
        readWorkbook(workbook);
        Relationships links = Relationships.of(parts, workbook, parser);
        Optional<String> styled = links.ofType("styles");
        Styles styles = styled.isPresent() ? Styles.read(parts, styled.get(), parser, allowance) : Styles.none();
        CellTexts texts = new CellTexts(allowance);
        Optional<String> shared = links.ofType("sharedStrings");
        if (shared.isPresent()) {
            texts.readShared(parts, shared.get(), parser);
        }
        XlsxCells cells = new XlsxCells(texts, styles, new NumberReader(from1904), allowance);
        List<Sheet> sheets = new ArrayList<>();
        Set<String> read = new HashSet<>();
        for (Named sheet : named) {
            Relationships.Link link =
                    links.byId(sheet.link()).orElseThrow(() -> new IOException("sheet without its part: " + sheet));
            if (!read.add(link.part())) {
                throw new IOException("two sheets in one part: " + link.part());
            }
            sheets.add(sheet(sheet, link, cells));
        }
        return sheets;
    }

    private void readWorkbook(String name) throws IOException {
        try (XmlReader xml = XmlReader.open(parser, parts.openSmall(name), "workbook")) {
            while (xml.child()) {
                switch (xml.name()) {
                    case "workbookPr" -> {
                        from1904 = xml.flag("date1904");
                        xml.skip();
                    }
                    case "sheets" -> {
                        while (xml.child()) {
                            named.add(named(xml));
                            xml.skip();
                        }
                    }
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
    }

    private Named named(XmlReader xml) throws IOException {
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        if (name == null) {
            throw new IOException("a sheet without a name");
        }
        if (named.size() == MOST_SHEETS) {
            throw new Unopenable("FILE_TOO_LARGE", null);
        }
        return new Named(name, state != null && !state.equals("visible"), xml.relation());
    }

    private Sheet sheet(Named sheet, Relationships.Link link, XlsxCells cells) throws IOException {
        if (SHEETS_WITHOUT_CELLS.contains(link.type())) {
            return new Sheet(sheet.name(), new Hidden(sheet.hidden(), Set.of(), Set.of()), List.of(), List.of());
        }
        try (XmlReader xml = XmlReader.open(parser, parts.open(link.part()), "worksheet")) {
            return new XlsxSheet(xml, cells, allowance, progress).read(sheet.name(), sheet.hidden());
        }
    }
}
