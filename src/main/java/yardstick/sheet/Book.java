package yardstick.sheet;

import java.util.List;

/**
 * An opened spreadsheet, wholly read; no file is held open.
 *
 * @param fileName without folder
 * @param fingerprint SHA-256 of the file, hexadecimal, lower case
 * @param format what the file really is: {@code xlsx}, {@code xlsm}, {@code xls}, {@code ods}, {@code fods},
 *     {@code docx}, {@code html}, {@code xml}, {@code csv}, {@code tsv}, {@code txt}
 */
public record Book(String fileName, String fingerprint, String format, List<Sheet> sheets) {
    public Book {
        sheets = List.copyOf(sheets);
    }
}
