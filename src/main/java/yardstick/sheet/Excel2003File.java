package yardstick.sheet;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the XML of Excel 2003 ("XML 表格 2003"), which systems like to export under the name .xls. */
final class Excel2003File {
    private static final Map<String, String> PREFIXES = Map.of(
            "urn:schemas-microsoft-com:office:spreadsheet", "ss",
            "urn:schemas-microsoft-com:office:excel", "x",
            "http://www.w3.org/TR/REC-html40", "html");

    /** A number beyond those of the formats every program knows. */
    private static final int OWN_FORMAT = 164;

    private final Budget budget;
    private final NumberReader numbers = new NumberReader(false);
    private final Map<String, NumberFormat> formats = new HashMap<>();

    Excel2003File(Budget budget) {
        this.budget = budget;
    }

    List<Sheet> read(byte[] bytes) {
        XmlReader xml = XmlReader.of(new ByteArrayInputStream(bytes), PREFIXES);
        List<Sheet> sheets = new ArrayList<>();
        while (xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "ss:Style" -> style(xml);
                case "ss:Worksheet" -> sheets.add(sheet(xml));
                default -> {}
            }
        }
        return sheets;
    }

    /** A style takes from its parent what it does not say itself; parents come first. */
    private void style(XmlReader xml) {
        String id = xml.attribute("ss:ID", "");
        NumberFormat format = formats.getOrDefault(xml.attribute("ss:Parent", ""), NumberFormat.GENERAL);
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("ss:NumberFormat")) {
                format = NumberFormat.of(OWN_FORMAT + formats.size(), code(xml.attribute("ss:Format", "General")));
            }
        }
        formats.put(id, format);
    }

    private static String code(String named) {
        return switch (named) {
            case "", "General", "General Number" -> "General";
            case "Fixed" -> "0.00";
            case "Standard" -> "#,##0.00";
            case "Percent" -> "0.00%";
            case "Scientific" -> "0.00E+00";
            case "General Date" -> "yyyy/m/d h:mm";
            case "Long Date" -> "yyyy\"年\"m\"月\"d\"日\"";
            case "Medium Date", "Short Date" -> "yyyy/m/d";
            case "Long Time", "Medium Time" -> "h:mm:ss";
            case "Short Time" -> "h:mm";
            default -> named;
        };
    }

    private Sheet sheet(XmlReader xml) {
        String name = xml.attribute("ss:Name", "");
        GridBuilder grid = new GridBuilder(budget);
        boolean hidden = false;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts("ss:Table")) {
                new Excel2003Table(xml, grid, formats, numbers, budget).read();
            } else if (xml.starts("x:Visible")) {
                hidden = xml.content().contains("Hidden");
            } else if (xml.starts() && !xml.name().equals("x:WorksheetOptions")) {
                xml.skip();
            }
        }
        return grid.sheet(name, hidden, Around.NOTHING);
    }
}
