package yardstick.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import yardstick.work.Progress;

/** Reads one sheet of a workbook that POI has opened. */
final class WorkbookSheet {
    /** What a spreadsheet keeps of a number; more digits are an artefact of the binary form. */
    private static final MathContext KEPT = new MathContext(15);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

    private final org.apache.poi.ss.usermodel.Sheet sheet;
    private final int index;
    private final UncalculatedFormulas formulas;
    private final boolean sheetHidden;
    private final Progress progress;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final ShownNumber shownNumber = new ShownNumber(formatter);

    WorkbookSheet(Workbook book, int index, UncalculatedFormulas formulas, Progress progress) {
        this.index = index;
        this.formulas = formulas;
        this.sheet = book.getSheetAt(index);
        this.sheetHidden = book.getSheetVisibility(index) != SheetVisibility.VISIBLE;
        this.progress = progress;
        formatter.setUseCachedValuesForFormulaCells(true);
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
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        CellValue value = switch (type) {
            case NUMERIC -> formula && lacksResult(cell) ? new CellValue.NotComputed(cell.getCellFormula()) : number(cell);
            case STRING -> new CellValue.Text(Blanks.strip(cell.getStringCellValue()));
            case BOOLEAN -> new CellValue.Bool(cell.getBooleanCellValue());
            case ERROR -> new CellValue.Error(errorCode(cell.getErrorCellValue()));
            case BLANK, FORMULA, _NONE -> new CellValue.Blank();
        };
        String text = switch (value) {
            case CellValue.Text t -> t.text();
            case CellValue.Error e -> e.code();
            case CellValue.NotComputed n -> "=" + n.formula();
            case CellValue.Blank b -> "";
            case CellValue.Number n -> Blanks.strip(shownNumber.of(cell, cell.getNumericCellValue()));
            case CellValue.Date d -> Blanks.strip(formatter.formatCellValue(cell).replace("\"", ""));
            case CellValue.Bool b -> Blanks.strip(formatter.formatCellValue(cell));
        };
        return new Cell(cell.getRowIndex(), cell.getColumnIndex(), text, value, formula);
    }

    /** POI answers 0 for it. */
    private boolean lacksResult(org.apache.poi.ss.usermodel.Cell cell) {
        if (cell instanceof XSSFCell inXml) {
            String kept = inXml.getCTCell().getV();
            return kept == null || kept.isBlank();
        }
        return formulas.contains(index, cell.getRowIndex(), cell.getColumnIndex());
    }

    private static CellValue number(org.apache.poi.ss.usermodel.Cell cell) {
        double stored = cell.getNumericCellValue();
        if (!Double.isFinite(stored)) {
            return new CellValue.Error(FormulaError.NUM.getString());
        }
        if (DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(stored)) {
            return new CellValue.Date(DateUtil.getLocalDateTime(stored));
        }
        BigDecimal amount = plain(new BigDecimal(stored).round(KEPT));
        String format = cell.getCellStyle().getDataFormatString();
        boolean percent = format != null && QUOTED.matcher(format).replaceAll("").contains("%");
        return new CellValue.Number(percent ? plain(amount.movePointRight(2)) : amount, percent);
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String errorCode(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
    }
}
