package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.sheet.Cell;
import yardstick.sheet.Region;
import yardstick.sheet.Sheet;
import yardstick.work.Progress;

/**
 * Finds the tables of a sheet, above and beside one another. A table begins at a row that heads a column of names or
 * columns of periods; one whose indicators stand side by side is read turned.
 */
final class TableFinder {
    /** Each is held against the others for its title and its district. */
    private static final int MOST_TABLES = 1_000;

    private final HeaderReader headers;
    private final Profiles profiles;
    private final BodyReader bodies;
    private final HeadFinder heads;
    private final CrossedFinder crossed;
    private final TitleLines titles;

    TableFinder(Lexicon lexicon, HeadWords words, LineWords lines) {
        this.headers = new HeaderReader(lexicon, words);
        this.profiles = new Profiles(words, lexicon);
        this.bodies = new BodyReader(words, lines);
        this.heads = new HeadFinder(words, profiles);
        this.crossed = new CrossedFinder(words, profiles);
        this.titles = new TitleLines(lines);
    }

    /** @param shapes from top to bottom, at most {@value #MOST_TABLES} */
    record Tables(List<TableShape> shapes, boolean more) {}

    Tables find(Sheet sheet, Progress progress) {
        Area all = Area.of(sheet);
        List<TableShape> found = new ArrayList<>();
        List<Region> open = new ArrayList<>();
        int covered = -1;
        for (int row : all.used()) {
            progress.checkpoint();
            if (row <= covered) {
                continue;
            }
            open.removeIf(extent -> extent.lastRow() < row);
            int from = all.firstColumn();
            for (Optional<TableShape> table = tableAt(all, row, from, open, found);
                    table.isPresent();
                    table = tableAt(all, row, from, open, found)) {
                if (found.size() == MOST_TABLES) {
                    return new Tables(found, true);
                }
                found.add(table.get());
                Region extent = table.get().extent();
                open.add(extent);
                covered = takesWholeWidth(all, extent) ? Math.max(covered, extent.lastRow()) : covered;
                from = table.get().range().lastColumn() + 1;
            }
        }
        return new Tables(found, false);
    }

    /** Long tables are not searched row by row for others. */
    private static boolean takesWholeWidth(Area all, Region extent) {
        return extent.firstColumn() <= all.firstColumn() && extent.lastColumn() >= all.lastColumn();
    }

    /** @param open where tables lie that reach down to this row */
    private Optional<TableShape> tableAt(
            Area all, int row, int from, List<Region> open, List<TableShape> found) {
        List<Cell> free = all.row(row);
        free.removeIf(c -> c.column() < from || open.stream().anyMatch(e -> e.contains(c.row(), c.column())));
        if (free.isEmpty()) {
            return Optional.empty();
        }
        return heads.byName(all, row, free)
                .flatMap(start -> upright(all, start, found))
                .or(() -> heads.byPeriods(all, row, free).flatMap(start -> upright(all, start, found)))
                .or(() -> crossed.at(all, row, free).flatMap(c -> turned(all, c, found)));
    }

    private Optional<TableShape> upright(Area all, HeadFinder.Start start, List<TableShape> found) {
        return head(all, start.band(), start.nameColumn()).map(head -> shape(all, head, found));
    }

    /** Rows of a crossed head above the names group them; what rows below them tell, their texts show. */
    private Optional<Head> head(Area view, Band band, CrossedFinder.Crossed crossed) {
        int nameColumn = crossed.districts() ? -1 : crossed.names();
        List<Column> columns = headers.read(view, band, nameColumn).stream()
                .map(c -> inHead(c, crossed))
                .toList();
        return refined(view, band, nameColumn, columns);
    }

    private static Column inHead(Column column, CrossedFinder.Crossed crossed) {
        int index = column.index();
        if (index == crossed.names()) {
            return new Column.Words(index, "", crossed.districts() ? ColumnKind.DISTRICT : ColumnKind.NAME);
        }
        if (index < crossed.names()) {
            return new Column.Words(index, "", ColumnKind.CATEGORY);
        }
        return index <= crossed.bottom() ? new Column.Other(index, "") : column;
    }

    private Optional<Head> head(Area area, Band band, int nameColumn) {
        return refined(area, band, nameColumn, headers.read(area, band, nameColumn));
    }

    private Optional<Head> refined(Area area, Band band, int nameColumn, List<Column> columns) {
        Head head = new Head(area, band.top(), band.bottom(), band.left(), band.right(), nameColumn, columns);
        List<Integer> body = bodies.first(Profiles.SAMPLE, area, band, nameColumn, indexes(head));
        Head refined = profiles.refined(head, body);
        return refined.values().isEmpty() || body.isEmpty() ? Optional.empty() : Optional.of(refined);
    }

    private static Set<Integer> indexes(Head head) {
        return head.values().stream().map(Column.Values::index).collect(Collectors.toSet());
    }

    private TableShape shape(Area all, Head head, List<TableShape> found) {
        Band band = new Band(head.top(), head.bottom(), head.left(), head.right());
        BodyReader.Body body = bodies.read(head.area(), band, head.nameColumn(), indexes(head));
        Region range = new Region(head.top(), head.left(), body.last(head.bottom()), head.right());
        List<Cell> above = titles.above(all, range, found);
        return new TableShape(head, body.rows(), above, body.below(), range, body.repeated());
    }

    /** The lines below a turned table are looked for the way the sheet is read. */
    private Optional<TableShape> turned(Area all, CrossedFinder.Crossed crossed, List<TableShape> found) {
        Region upright = crossed.upright();
        Band rows = new Band(upright.firstRow(), crossed.bottom(), upright.firstColumn(), upright.lastColumn());
        BodyReader.Body body = bodies.read(all, rows, upright.firstColumn(), crossed.values(upright));
        Region range = new Region(
                upright.firstRow(), upright.firstColumn(), body.last(crossed.bottom()), upright.lastColumn());
        Area view = all.turned(range);
        Band band = new Band(range.firstColumn(), crossed.lastHeadColumn(), range.firstRow(), range.lastRow());
        return head(view, band, crossed).map(head -> {
            int[] columns = view.usedBetween(band.bottom(), range.lastColumn() + 1);
            List<Integer> names = Arrays.stream(columns).boxed().toList();
            return new TableShape(head, names, titles.above(all, range, found), body.below(), range, List.of());
        });
    }
}
