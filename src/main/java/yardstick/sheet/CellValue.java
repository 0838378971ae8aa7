package yardstick.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What a cell holds, apart from how it is shown. */
public sealed interface CellValue {

    /**
     * @param amount to the 15 significant digits a spreadsheet keeps; in percent where the cell shows a percentage: a
     *     stored 0.67894 under the format {@code 0.0%} is 67.894
     * @param percent whether the cell shows a percentage
     */
    record Number(BigDecimal amount, boolean percent) implements CellValue {}

    record Text(String text) implements CellValue {}

    record Date(LocalDateTime at) implements CellValue {}

    record Bool(boolean value) implements CellValue {}

    /** @param code as the spreadsheet shows it, {@code #DIV/0!} */
    record Error(String code) implements CellValue {}

    /**
     * A formula whose file holds no result: programs that write files without calculating leave it to the next reader.
     *
     * @param formula without the equals sign
     */
    record NotComputed(String formula) implements CellValue {}

    record Blank() implements CellValue {}
}
