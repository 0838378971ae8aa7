package yardstick.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A cell of a web page, apart from where it stands. Excel and WPS write the stored number into {@code x:num},
 * LibreOffice into {@code sdval}; it counts only where it is the number that is shown.
 */
record HtmlCell(String text, CellValue value, boolean formula) {
    private static final Pattern SEVERAL_NUMBERS = Pattern.compile("\\d[^\\d.,]+\\d");

    Cell at(int row, int column) {
        return new Cell(row, column, text, value, formula);
    }

    static HtmlCell of(Element td, String shown) {
        boolean formula = td.hasAttr("x:fmla");
        if (td.hasAttr("x:err") && !shown.isEmpty()) {
            return new HtmlCell(shown, new CellValue.Error(shown), formula);
        }
        String stored = td.hasAttr("x:num") ? td.attr("x:num") : td.attr("sdval");
        if (!shown.isEmpty()
                && !stored.isEmpty()
                && StoredNumber.of(stored, shown) instanceof CellValue.Number number
                && shows(shown, number.amount())) {
            return new HtmlCell(shown, number, formula);
        }
        CellValue value = shown.isEmpty() ? new CellValue.Blank() : new CellValue.Text(shown);
        return new HtmlCell(shown, value, formula);
    }

    /** The number and no other: a date has several. */
    private static boolean shows(String shown, BigDecimal amount) {
        return StoredNumber.shows(shown, amount)
                && !SEVERAL_NUMBERS.matcher(shown).find();
    }
}
