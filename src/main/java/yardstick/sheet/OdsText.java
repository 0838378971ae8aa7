package yardstick.sheet;

import java.util.ArrayList;
import java.util.List;

/** What a cell of an OpenDocument spreadsheet shows: its paragraphs, without comments and drawings. */
final class OdsText {
    /** More blanks than anybody types; a file that claims more is damaged or malicious. */
    private static final int MOST_BLANKS = 1000;

    /** Characters; a cell holds 32,767. */
    private static final int MOST_TEXT = 1_000_000;

    private final XmlReader xml;
    private final OdsStyles styles;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    OdsText(XmlReader xml, OdsStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** With the cursor at the beginning of the cell; afterwards it stands at its end. */
    String read() {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("text:p") || xml.starts("text:h")) {
                line.setLength(0);
                paragraph(false);
                lines.add(Blanks.strip(line.toString()));
            } else if (xml.starts()) {
                xml.skip();
            }
        }
        return Blanks.strip(String.join("\n", lines));
    }

    private void paragraph(boolean raised) {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isText()) {
                append(raised ? Superscript.of(xml.piece()) : xml.piece());
            } else if (xml.starts()) {
                inside(raised);
            }
        }
    }

    private void inside(boolean raised) {
        switch (xml.name()) {
            case "text:s" -> {
                line.append(" ".repeat(xml.count("text:c", MOST_BLANKS)));
                xml.skip();
            }
            case "text:tab" -> {
                line.append('\t');
                xml.skip();
            }
            case "text:line-break" -> {
                line.append('\n');
                xml.skip();
            }
            case "text:span" -> paragraph(raised || styles.isRaised(xml));
            case "office:annotation", "text:ruby-text", "text:note" -> xml.skip();
            case String name when name.startsWith("draw:") -> xml.skip();
            default -> paragraph(raised);
        }
    }

    /** Blanks and line ends of the file itself count as one blank. */
    private void append(String text) {
        if (line.length() + text.length() > MOST_TEXT) {
            throw new Unopenable("FILE_TOO_LARGE", null);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank) {
                line.append(c);
            } else if (!line.isEmpty() && !Character.isWhitespace(line.charAt(line.length() - 1))) {
                line.append(' ');
            }
        }
    }
}
