package yardstick.sheet;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A web page in reading order: text becomes lines, tables become tables. The parser bounds how deep a page nests. */
final class HtmlBlocks {
    private static final Set<String> KEEPING_BLANKS = Set.of("pre", "xmp");

    private final DocumentTables tables;
    private final HtmlStyles styles;

    HtmlBlocks(DocumentTables tables, HtmlStyles styles) {
        this.tables = tables;
        this.styles = styles;
    }

    void read(Element body) {
        text(body);
    }

    /** What stands in it, without the tables, which are gathered apart. */
    String text(Element element) {
        HtmlText text = new HtmlText();
        inside(element, text, false);
        tables.paragraph(text.news());
        return text.all();
    }

    private void inside(Element parent, HtmlText text, boolean raised) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                String source = words.getWholeText();
                text.append(raised ? Superscript.of(source) : source, KEEPING_BLANKS.contains(parent.normalName()));
            } else if (node instanceof Element element && !styles.isHidden(element)) {
                element(element, text, raised);
            }
        }
    }

    private void element(Element element, HtmlText text, boolean raised) {
        switch (element.normalName()) {
            case "br" -> text.lineBreak();
            case "table" -> {
                text.block();
                tables.paragraph(text.news());
                if (!tables.isTooDeep()) {
                    new HtmlTable(this, styles, tables).read(element);
                }
            }
            default -> {
                if (element.isBlock()) {
                    text.block();
                }
                inside(element, text, raised || styles.isRaised(element));
                if (element.isBlock()) {
                    text.block();
                }
            }
        }
    }
}
