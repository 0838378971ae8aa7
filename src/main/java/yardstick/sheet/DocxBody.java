package yardstick.sheet;

import java.util.function.Consumer;

/** The blocks of a .docx in reading order: paragraphs become lines, tables become tables. */
final class DocxBody {
    private final XmlReader xml;
    private final DocumentTables tables;
    private final Budget budget;

    DocxBody(XmlReader xml, DocumentTables tables, Budget budget) {
        this.xml = xml;
        this.tables = tables;
        this.budget = budget;
    }

    /** The whole document. */
    void read() {
        while (xml.next()) {
            if (xml.starts()) {
                block(paragraph -> {});
            }
        }
    }

    /** With the cursor at the beginning of a cell or of what else holds blocks; afterwards it stands at its end. */
    void blocks(Consumer<String> paragraphs) {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts()) {
                block(paragraphs);
            }
        }
    }

    void block(Consumer<String> paragraphs) {
        budget.step();
        switch (xml.name()) {
            case "w:p" -> {
                String text = new DocxParagraph(xml).read();
                paragraphs.accept(text);
                tables.paragraph(text);
            }
            case "w:tbl" -> {
                if (tables.isTooDeep()) {
                    xml.skip();
                } else {
                    new DocxTable(xml, this, tables.begin()).read();
                    tables.end();
                }
            }
            case "w:document",
                    "w:body",
                    "w:sdt",
                    "w:sdtContent",
                    "w:ins",
                    "w:moveTo",
                    "w:customXml",
                    "w:smartTag",
                    "mc:AlternateContent",
                    "mc:Choice" -> blocks(paragraphs);
            default -> xml.skip();
        }
    }
}
