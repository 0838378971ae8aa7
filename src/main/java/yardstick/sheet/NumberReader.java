package yardstick.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** A stored number as its cell means it: a number, a percentage or a date; and as its cell shows it. */
final class NumberReader {
    /** What a spreadsheet keeps of a number; more digits are an artefact of the binary form. */
    private static final MathContext KEPT = new MathContext(15);

    /** @param text as shown, without blanks at its ends */
    record Shown(String text, CellValue value) {}

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final ShownNumber shownNumber = new ShownNumber(formatter);
    private final boolean from1904;

    /** @param from1904 whether the workbook counts its days from 1904, as those from old Macs do */
    NumberReader(boolean from1904) {
        this.from1904 = from1904;
    }

    boolean from1904() {
        return from1904;
    }

    Shown read(double stored, NumberFormat format) {
        if (!Double.isFinite(stored)) {
            String code = FormulaError.NUM.getString();
            return new Shown(code, new CellValue.Error(code));
        }
        if (format.date() && DateUtil.isValidExcelDate(stored)) {
            String text = formatter.formatRawCellContents(stored, format.index(), format.code(), from1904);
            CellValue.Date date = new CellValue.Date(DateUtil.getLocalDateTime(stored, from1904));
            return new Shown(Blanks.strip(text.replace("\"", "").replace("\\", "")), date);
        }
        BigDecimal amount = plain(new BigDecimal(stored).round(KEPT));
        CellValue value =
                new CellValue.Number(format.percent() ? plain(amount.movePointRight(2)) : amount, format.percent());
        return new Shown(Blanks.strip(shownNumber.of(stored, format)), value);
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
