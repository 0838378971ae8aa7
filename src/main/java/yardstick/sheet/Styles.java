package yardstick.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;

/** The number formats of an .xlsx file by the style number of a cell. */
final class Styles {
    private static final int BYTES_OF_A_STYLE = 24;

    private static final int BYTES_OF_A_FORMAT = 1000;

    private final List<NumberFormat> formats = new ArrayList<>();

    /** A file may have no styles at all; then no cell may name one. */
    static Styles none() {
        return new Styles();
    }

    static Styles read(ZipParts parts, String name, XMLInputFactory parser, Allowance allowance) throws IOException {
        Map<Integer, String> codes = new HashMap<>();
        List<Integer> used = new ArrayList<>();
        try (XmlReader xml = XmlReader.open(parser, parts.openSmall(name), "styleSheet")) {
            while (xml.child()) {
                switch (xml.name()) {
                    case "numFmts" -> {
                        while (xml.child()) {
                            allowance.keep(BYTES_OF_A_FORMAT);
                            codes.put(number(xml.attribute("numFmtId")), known(xml.attribute("formatCode")));
                            xml.skip();
                        }
                    }
                    case "cellXfs" -> {
                        while (xml.child()) {
                            allowance.keep(BYTES_OF_A_STYLE);
                            used.add(number(xml.attribute("numFmtId")));
                            xml.skip();
                        }
                    }
                    default -> xml.skip();
                }
            }
            xml.finish();
        }
        Styles styles = new Styles();
        Map<Integer, NumberFormat> made = new HashMap<>();
        for (int id : used) {
            styles.formats.add(made.computeIfAbsent(id, i -> NumberFormat.of(i, codes.get(i))));
        }
        return styles;
    }

    private static String known(@Nullable String code) throws IOException {
        if (code == null) {
            throw new IOException("a number format says nothing");
        }
        return code;
    }

    private static int number(@Nullable String id) throws IOException {
        try {
            return id == null ? 0 : Integer.parseInt(id);
        } catch (NumberFormatException damaged) {
            throw new IOException(damaged);
        }
    }

    /**
     * A number without its format may be a percentage or a date, so a style that is not there is damage.
     *
     * @param style null where the cell names none
     */
    NumberFormat format(@Nullable String style) throws IOException {
        int index = number(style);
        if (index == 0 && formats.isEmpty()) {
            return NumberFormat.GENERAL;
        }
        if (index < 0 || index >= formats.size()) {
            throw new IOException("no style " + style);
        }
        return formats.get(index);
    }
}
