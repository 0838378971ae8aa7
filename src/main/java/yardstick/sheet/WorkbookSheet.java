package yardstick.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import yardstick.work.Progress;

/** Reads one sheet of an .xls workbook that POI has opened. */
final class WorkbookSheet {
    private final HSSFWorkbook book;
    private final org.apache.poi.ss.usermodel.Sheet sheet;
    private final int index;
    private final UncalculatedFormulas formulas;
    private final boolean sheetHidden;
    private final Progress progress;
    private final NumberReader numbers;
    private final Map<Integer, NumberFormat> formats = new HashMap<>();

    WorkbookSheet(HSSFWorkbook book, int index, UncalculatedFormulas formulas, Progress progress) {
        this.book = book;
        this.index = index;
        this.formulas = formulas;
        this.sheet = book.getSheetAt(index);
        this.sheetHidden = book.getSheetVisibility(index) != SheetVisibility.VISIBLE;
        this.progress = progress;
        this.numbers = new NumberReader(book.getInternalWorkbook().isUsing1904DateWindowing());
    }

    Sheet read() {
        List<Cell> cells = new ArrayList<>();
        Set<Integer> hiddenRows = new HashSet<>();
        Set<Integer> usedColumns = new HashSet<>();
        for (Row row : sheet) {
            progress.checkpoint();
            if (row.getZeroHeight()) {
                hiddenRows.add(row.getRowNum());
            }
            for (org.apache.poi.ss.usermodel.Cell found : row) {
                Cell cell = cell(found);
                if (!cell.isBlank()) {
                    cells.add(cell);
                    usedColumns.add(cell.column());
                }
            }
        }
        Set<Integer> hiddenColumns = new HashSet<>(usedColumns);
        hiddenColumns.removeIf(c -> !sheet.isColumnHidden(c) && sheet.getColumnWidth(c) > 0);
        List<Region> merged = sheet.getMergedRegions().stream()
                .map(r -> new Region(r.getFirstRow(), r.getFirstColumn(), r.getLastRow(), r.getLastColumn()))
                .toList();
        return new Sheet(sheet.getSheetName(), new Hidden(sheetHidden, hiddenRows, hiddenColumns), cells, merged);
    }

    private Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        NumberReader.Shown shown = shown(cell, formula);
        return new Cell(cell.getRowIndex(), cell.getColumnIndex(), shown.text(), shown.value(), formula);
    }

    private NumberReader.Shown shown(org.apache.poi.ss.usermodel.Cell cell, boolean formula) {
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> formula && lacksResult(cell) ? notComputed(cell.getCellFormula()) : number(cell);
            case STRING -> {
                String text = Blanks.strip(text(cell.getRichStringCellValue()));
                yield new NumberReader.Shown(text, new CellValue.Text(text));
            }
            case BOOLEAN -> {
                boolean value = cell.getBooleanCellValue();
                yield new NumberReader.Shown(value ? "TRUE" : "FALSE", new CellValue.Bool(value));
            }
            case ERROR -> {
                String code = errorCode(cell.getErrorCellValue());
                yield new NumberReader.Shown(code, new CellValue.Error(code));
            }
            case BLANK, FORMULA, _NONE -> new NumberReader.Shown("", new CellValue.Blank());
        };
    }

    private String text(RichTextString rich) {
        String text = rich.getString();
        int runs = rich.numFormattingRuns();
        if (runs == 0 || !(rich instanceof HSSFRichTextString formatted)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.substring(0, rich.getIndexOfFormattingRun(0)));
        for (int run = 0; run < runs; run++) {
            int end = run + 1 < runs ? rich.getIndexOfFormattingRun(run + 1) : text.length();
            String part = text.substring(rich.getIndexOfFormattingRun(run), end);
            boolean raised = book.getFontAt(formatted.getFontOfFormattingRun(run)).getTypeOffset() == Font.SS_SUPER;
            whole.append(raised ? Superscript.of(part) : part);
        }
        return whole.toString();
    }

    private static NumberReader.Shown notComputed(String formula) {
        return new NumberReader.Shown("=" + formula, new CellValue.NotComputed(formula));
    }

    private NumberReader.Shown number(org.apache.poi.ss.usermodel.Cell cell) {
        CellStyle style = cell.getCellStyle();
        NumberFormat format = formats.computeIfAbsent(
                (int) style.getDataFormat(), index -> NumberFormat.of(index, style.getDataFormatString()));
        return numbers.read(cell.getNumericCellValue(), format);
    }

    /** POI answers 0 for it. */
    private boolean lacksResult(org.apache.poi.ss.usermodel.Cell cell) {
        return formulas.contains(index, cell.getRowIndex(), cell.getColumnIndex());
    }

    private static String errorCode(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
    }
}
