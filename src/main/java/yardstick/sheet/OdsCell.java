package yardstick.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell of an OpenDocument spreadsheet, apart from where it stands. */
record OdsCell(String text, CellValue value, boolean formula) {
    private static final Pattern ERROR = Pattern.compile("#[A-Z]+[A-Z0-9/]*[!?]?|(?:Err|错误)[:：]\\d{3}");
    private static final Pattern LANGUAGE = Pattern.compile("^[a-z]+:=?|^=");
    private static final Pattern REFERENCE = Pattern.compile("\\[([^\\]]*)\\]");

    boolean isBlank() {
        return text.isEmpty();
    }

    Cell at(int row, int column) {
        return new Cell(row, column, text, value, formula);
    }

    /** With the cursor at the beginning of the cell; afterwards it stands at its end. */
    static OdsCell read(XmlReader xml, OdsStyles styles) {
        String type = xml.attribute("office:value-type", "");
        String stored = stored(xml, type);
        String formula = LANGUAGE.matcher(xml.attribute("table:formula", "")).replaceFirst("");
        boolean error = xml.attribute("calcext:value-type", "").equals("error");
        boolean calculated = !formula.isEmpty();
        String shown = new OdsText(xml, styles).read();
        if (calculated && shown.isEmpty() && stored.isEmpty()) {
            String plain = REFERENCE.matcher(formula).replaceAll(OdsCell::plainReference);
            return new OdsCell("=" + plain, new CellValue.NotComputed(plain), true);
        }
        if (!shown.isEmpty() && (error || calculated && ERROR.matcher(shown).matches())) {
            return new OdsCell(shown, new CellValue.Error(shown), calculated);
        }
        CellValue value = value(type, stored, shown);
        return new OdsCell(shown.isEmpty() ? plain(value) : shown, value, calculated);
    }

    /** {@code [.A1:.B2]} to {@code A1:B2}. */
    private static String plainReference(MatchResult reference) {
        return Matcher.quoteReplacement(reference.group(1).replace(":.", ":").replaceFirst("^\\.", ""));
    }

    private static String stored(XmlReader xml, String type) {
        return switch (type) {
            case "float", "percentage", "currency" -> xml.attribute("office:value", "");
            case "date" -> xml.attribute("office:date-value", "");
            case "time" -> xml.attribute("office:time-value", "");
            case "boolean" -> xml.attribute("office:boolean-value", "");
            default -> Blanks.strip(xml.attribute("office:string-value", ""));
        };
    }

    private static CellValue value(String type, String stored, String shown) {
        return switch (type) {
            case "float", "currency" -> StoredNumber.of(stored, shown);
            case "percentage" -> StoredNumber.percent(stored, shown);
            case "date" -> date(stored, shown);
            case "boolean" -> new CellValue.Bool(stored.equals("true"));
            default -> text(shown.isEmpty() ? stored : shown);
        };
    }

    private static CellValue text(String text) {
        return text.isEmpty() ? new CellValue.Blank() : new CellValue.Text(text);
    }

    private static CellValue date(String stored, String shown) {
        try {
            return new CellValue.Date(
                    stored.contains("T")
                            ? LocalDateTime.parse(stored)
                            : LocalDate.parse(stored).atStartOfDay());
        } catch (DateTimeException noDateOfTheCalendar) {
            return text(shown.isEmpty() ? stored : shown);
        }
    }

    /** For programs that write the value only. */
    private static String plain(CellValue value) {
        return switch (value) {
            case CellValue.Number(BigDecimal amount, boolean percent) -> amount.toPlainString() + (percent ? "%" : "");
            case CellValue.Date(LocalDateTime at) -> at.toLocalDate().toString();
            case CellValue.Bool(boolean yes) -> yes ? "TRUE" : "FALSE";
            case CellValue.Text(String text) -> text;
            case CellValue.Error(String code) -> code;
            case CellValue.NotComputed(String formula) -> "=" + formula;
            case CellValue.Blank() -> "";
        };
    }
}
