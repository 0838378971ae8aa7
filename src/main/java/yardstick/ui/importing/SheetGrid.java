package yardstick.ui.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftColumn;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftNote;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.sheet.Cell;
import yardstick.sheet.Region;
import yardstick.sheet.Sheet;

/** One sheet with the parts that were recognised in it; cells are worked out when they are looked at. */
final class SheetGrid {
    private final Sheet sheet;
    private final Map<String, GridCell.Part> parts = new HashMap<>();
    private final Map<Integer, DraftColumn> columns = new HashMap<>();

    SheetGrid(Sheet sheet, Draft draft) {
        this.sheet = sheet;
        for (DraftTable table : draft.tables()) {
            if (table.sheet().equals(sheet.name())) {
                mark(table);
                table.columns().forEach(column -> Position.of(column.cell())
                        .ifPresent(cell -> columns.putIfAbsent(cell.column(), column)));
            }
        }
        for (DraftNote note : draft.notes()) {
            if (note.sheet().equals(sheet.name())) {
                parts.put(note.cell(), GridCell.Part.NOTE);
            }
        }
    }

    /** Hidden in the file, so that nothing of it was read. */
    boolean isHiddenRow(int row) {
        return sheet.hidden().sheet() || sheet.hidden().rows().contains(row);
    }

    boolean isHiddenColumn(int column) {
        return sheet.hidden().sheet() || sheet.hidden().columns().contains(column);
    }

    /** How the column was understood by the first table that has it. */
    Optional<DraftColumn> understood(int column) {
        return Optional.ofNullable(columns.get(column));
    }

    String name() {
        return sheet.name();
    }

    int rows() {
        return sheet.rows();
    }

    int columns() {
        return sheet.columns();
    }

    /** The cell that stands for this one: of a merged region the one at its upper left. */
    Position shown(Position cell) {
        return sheet.region(cell.row(), cell.column())
                .map(region -> new Position(region.firstRow(), region.firstColumn()))
                .orElse(cell);
    }

    GridCell cell(int row, int column) {
        Optional<Region> region = sheet.region(row, column);
        boolean covered = region.isPresent()
                && (region.get().firstRow() != row || region.get().firstColumn() != column);
        String address = region.map(r -> Cell.address(r.firstRow(), r.firstColumn()))
                .orElseGet(() -> Cell.address(row, column));
        return new GridCell(
                covered ? "" : sheet.cell(row, column).text(),
                parts.getOrDefault(address, GridCell.Part.NOTHING));
    }

    /** Whether the cell is merged over several columns, so that its text may reach beyond its own. */
    boolean isWide(int row, int column) {
        return sheet.region(row, column).filter(region -> region.width() > 1).isPresent();
    }

    /** Whether a text reaches over its neighbours: titles and notes, and what is merged over several columns. */
    boolean spills(int row, int column) {
        GridCell cell = cell(row, column);
        boolean reaches = cell.part() == GridCell.Part.TITLE
                || cell.part() == GridCell.Part.NOTE
                || cell.part() == GridCell.Part.NOTHING && cell.text().length() > 12;
        return !cell.text().isEmpty() && (reaches || isWide(row, column));
    }

    private void mark(DraftTable table) {
        int head = Position.of(table.range()).map(Position::row).orElse(0);
        int first = table.indicators().stream().mapToInt(i -> i.row() - 1).min().orElse(head);
        for (int row = 0; row < first; row++) {
            for (int column = 0; column < sheet.columns(); column++) {
                String text = sheet.cell(row, column).text();
                if (row >= head && !text.isEmpty()) {
                    parts.put(Cell.address(row, column), GridCell.Part.HEADER);
                } else if (!text.isEmpty() && fold(table.title()).contains(fold(text))) {
                    parts.put(Cell.address(row, column), GridCell.Part.TITLE);
                }
            }
        }
        table.indicators().forEach(this::mark);
    }

    private void mark(DraftIndicator indicator) {
        int row = indicator.row() - 1;
        for (DraftValue value : indicator.values()) {
            parts.put(
                    value.cell(),
                    value.fix() != null ? GridCell.Part.FIXED : switch (value.role()) {
                        case BASELINE -> GridCell.Part.BASELINE;
                        case TARGET -> GridCell.Part.TARGET;
                        case ACTUAL -> GridCell.Part.ACTUAL;
                    });
        }
        List<GridCell.Part> wanted = new ArrayList<>(
                List.of(GridCell.Part.NAME, GridCell.Part.UNIT, GridCell.Part.CATEGORY));
        for (int column = 0; column < sheet.columns() && !wanted.isEmpty(); column++) {
            String text = fold(sheet.seen(row, column).text());
            Optional<GridCell.Part> found = wanted.stream()
                    .filter(part -> !text.isEmpty() && text.equals(fold(printed(indicator, part))))
                    .findFirst();
            if (found.isPresent()) {
                wanted.remove(found.get());
                parts.putIfAbsent(seenAt(row, column), found.get());
            }
        }
    }

    private String seenAt(int row, int column) {
        return sheet.seen(row, column).address();
    }

    private static String printed(DraftIndicator indicator, GridCell.Part part) {
        return switch (part) {
            case NAME -> indicator.name();
            case UNIT -> indicator.measure().unit().symbol();
            case CATEGORY -> indicator.heading().printed();
            default -> "";
        };
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0]+", "");
    }
}
