package yardstick.sheet;

import java.util.List;

/**
 * An opened spreadsheet, wholly read; no file is held open.
 *
 * @param fileName without folder
 * @param fingerprint SHA-256 of the file, hexadecimal, lower case
 * @param format what the file really is: {@code xlsx}, {@code xls}, {@code csv}
 */
public record Book(String fileName, String fingerprint, String format, List<Sheet> sheets) {
    public Book {
        sheets = List.copyOf(sheets);
    }
}
