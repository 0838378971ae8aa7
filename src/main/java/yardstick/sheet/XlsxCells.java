package yardstick.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What the cells of an .xlsx file hold and show, all its sheets alike. Repeated numbers are kept once. */
final class XlsxCells {
    /** Up to so many characters a cell without a format shows a plain decimal number as it is stored. */
    private static final int SHOWN_AS_STORED = 10;

    private static final int BYTES_OF_A_NUMBER = 120;
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final int SLOTS = 1 << 15;
    private static final String UNKNOWN_ERROR = "#ERROR!";

    private record Known(String stored, NumberFormat format, NumberReader.Shown shown) {}

    private final CellTexts texts;
    private final Styles styles;
    private final NumberReader numbers;
    private final Allowance allowance;
    private final Known[] recent = new Known[SLOTS];

    XlsxCells(CellTexts texts, Styles styles, NumberReader numbers, Allowance allowance) {
        this.texts = texts;
        this.styles = styles;
        this.numbers = numbers;
        this.allowance = allowance;
    }

    /** A cell as it is written. */
    record Raw(
            @Nullable String type,
            @Nullable String style,
            @Nullable String formula,
            @Nullable String stored,
            @Nullable String inline) {}

    Cell cell(int row, int column, Raw raw) throws IOException {
        NumberReader.Shown shown = shown(raw);
        return new Cell(row, column, shown.text(), shown.value(), raw.formula() != null);
    }

    private NumberReader.Shown shown(Raw raw) throws IOException {
        String stored = raw.stored();
        String type = raw.type() == null ? "n" : raw.type();
        boolean lacksResult = stored == null || stored.isBlank() && !type.equals("str");
        if (raw.formula() != null && lacksResult) {
            return new NumberReader.Shown("=" + raw.formula(), new CellValue.NotComputed(raw.formula()));
        }
        if (type.equals("inlineStr")) {
            String inline = raw.inline() == null ? stored : raw.inline();
            return text(texts.of(inline == null ? "" : inline));
        }
        if (stored == null || lacksResult) {
            return new NumberReader.Shown("", new CellValue.Blank());
        }
        return switch (type) {
            case "s" -> text(texts.shared(stored));
            case "str" -> text(texts.of(stored));
            case "n" -> number(stored.strip(), styles.format(raw.style()));
            case "b" -> bool(stored.strip());
            case "e" -> error(stored.strip());
            case "d" -> date(stored.strip(), styles.format(raw.style()));
            default -> throw new IOException("no kind of cell: " + type);
        };
    }

    private static NumberReader.Shown text(CellValue.Text text) {
        return new NumberReader.Shown(text.text(), text);
    }

    private static NumberReader.Shown bool(String stored) throws IOException {
        boolean value = stored.equals("1") || stored.equals("true");
        if (!value && !stored.equals("0") && !stored.equals("false")) {
            throw new IOException("neither true nor false: " + stored);
        }
        return new NumberReader.Shown(value ? "TRUE" : "FALSE", new CellValue.Bool(value));
    }

    /** Newer programs have errors that older ones do not know. */
    private static NumberReader.Shown error(String stored) {
        String code = stored.startsWith("#") ? stored : UNKNOWN_ERROR;
        return new NumberReader.Shown(code, new CellValue.Error(code));
    }

    /** Strict files may write a day as {@code 2025-06-30} or a time as {@code 10:30:00} instead of a number. */
    private NumberReader.Shown date(String stored, NumberFormat format) throws IOException {
        try {
            if (!stored.contains("-")) {
                double day = LocalTime.parse(stored).toSecondOfDay() / (double) SECONDS_OF_A_DAY;
                CellValue.Date time = new CellValue.Date(DateUtil.getLocalDateTime(day, numbers.from1904()));
                return new NumberReader.Shown(format.date() ? numbers.read(day, format).text() : stored, time);
            }
            LocalDateTime at = stored.contains("T")
                    ? LocalDateTime.parse(stored, DateTimeFormatter.ISO_DATE_TIME)
                    : LocalDate.parse(stored).atStartOfDay();
            double day = DateUtil.getExcelDate(at, numbers.from1904());
            String text = format.date() ? numbers.read(day, format).text() : stored;
            return new NumberReader.Shown(text, new CellValue.Date(at));
        } catch (DateTimeParseException damaged) {
            throw new IOException(damaged);
        }
    }

    private NumberReader.Shown number(String stored, NumberFormat format) throws IOException {
        int slot = (stored.hashCode() * 31 + format.index() >>> 5) & (SLOTS - 1);
        Known known = recent[slot];
        if (known == null || !known.stored().equals(stored) || !known.format().equals(format)) {
            allowance.keep(BYTES_OF_A_NUMBER);
            known = new Known(stored, format, fresh(stored, format));
            recent[slot] = known;
        }
        return known.shown();
    }

    private NumberReader.Shown fresh(String stored, NumberFormat format) throws IOException {
        if (format.isGeneral() && isShownAsStored(stored)) {
            return new NumberReader.Shown(stored, new CellValue.Number(new BigDecimal(stored), false));
        }
        try {
            return numbers.read(Double.parseDouble(stored), format);
        } catch (NumberFormatException damaged) {
            throw new IOException(damaged);
        }
    }

    /** Few digits, no exponent, no needless zeros: 12, -3.5, 0.25. */
    private static boolean isShownAsStored(String stored) {
        int length = stored.length();
        int from = length > 1 && stored.charAt(0) == '-' ? 1 : 0;
        int point = stored.indexOf('.');
        int end = point < 0 ? length : point;
        if (length > SHOWN_AS_STORED || end == from || point == length - 1) {
            return false;
        }
        for (int i = from; i < length; i++) {
            if (i != point && (stored.charAt(i) < '0' || stored.charAt(i) > '9')) {
                return false;
            }
        }
        boolean needlessZero = stored.charAt(from) == '0' && end > from + 1
                || point > 0 && stored.charAt(length - 1) == '0'
                || stored.equals("-0");
        boolean tiny = stored.startsWith("0.0000") || stored.startsWith("-0.0000");
        return !needlessZero && !tiny;
    }
}
