package yardstick.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;

/** The texts of an .xlsx file: those its cells share, and those that stand in a cell. Repeated ones are kept once. */
final class CellTexts {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Of a text without its characters. */
    private static final int BYTES_OF_A_TEXT = 80;

    private static final int BYTES_OF_A_REFERENCE = 8;

    /** Characters; a cell holds 32,767. */
    private static final int LONGEST = 1_000_000;

    private static final int SLOTS = 1 << 16;
    private static final CellValue.Text NOTHING = new CellValue.Text("");

    private final Allowance allowance;
    private final List<CellValue.Text> shared = new ArrayList<>();
    private final CellValue.Text[] recent = new CellValue.Text[SLOTS];

    CellTexts(Allowance allowance) {
        this.allowance = allowance;
    }

    void readShared(ZipParts parts, String name, XMLInputFactory parser) throws IOException {
        try (XmlReader xml = XmlReader.open(parser, parts.open(name), "sst")) {
            while (xml.child()) {
                if (xml.is("si")) {
                    allowance.keep(BYTES_OF_A_REFERENCE);
                    shared.add(of(rich(xml)));
                } else {
                    xml.skip();
                }
            }
            xml.finish();
        }
    }

    /** @param number of a shared text, from 0 */
    CellValue.Text shared(String number) throws IOException {
        try {
            return shared.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException damaged) {
            throw new IOException("no shared text " + number, damaged);
        }
    }

    /** The text of an element, or of its runs where it has some; how to pronounce it is left out. */
    static String rich(XmlReader xml) {
        StringBuilder plain = new StringBuilder();
        StringBuilder runs = new StringBuilder();
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> plain.append(xml.text());
                case "r" -> run(xml, runs);
                default -> xml.skip();
            }
            if (plain.length() + runs.length() > LONGEST) {
                throw new Unopenable("FILE_TOO_LARGE", null);
            }
        }
        return runs.isEmpty() ? plain.toString() : runs.toString();
    }

    private static void run(XmlReader xml, StringBuilder runs) {
        boolean raised = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "rPr" -> raised = isRaised(xml);
                case "t" -> runs.append(raised ? Superscript.of(xml.text()) : xml.text());
                default -> xml.skip();
            }
        }
    }

    private static boolean isRaised(XmlReader xml) {
        boolean raised = false;
        while (xml.child()) {
            raised |= xml.is("vertAlign") && "superscript".equals(xml.attribute("val"));
            xml.skip();
        }
        return raised;
    }

    CellValue.Text of(String raw) {
        String text = Blanks.strip(raw.contains("_x") ? decoded(raw) : raw);
        if (text.isEmpty()) {
            return NOTHING;
        }
        int slot = (text.hashCode() * 31 >>> 7) & (SLOTS - 1);
        CellValue.@Nullable Text known = recent[slot];
        if (known == null || !known.text().equals(text)) {
            allowance.keep(BYTES_OF_A_TEXT + 2L * text.length());
            known = new CellValue.Text(text);
            recent[slot] = known;
        }
        return known;
    }

    /** Characters that XML cannot hold stand as {@code _x000D_}. */
    private static String decoded(String raw) {
        return ESCAPED.matcher(raw)
                .replaceAll(m -> Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(m.group(1), 16))));
    }
}
