package yardstick.importing.tables;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.sheet.Cell;
import yardstick.sheet.Region;

/** Finds tables whose indicators stand side by side, with years, districts or units going down. */
final class CrossedFinder {
    private static final int LOOK_AHEAD = 30;
    private static final Pattern TELEPHONE = Pattern.compile("[\\d\\- +()（）]{7,}");
    private static final List<ColumnKind> CORNERS =
            List.of(ColumnKind.PERIOD, ColumnKind.DISTRICT, ColumnKind.ROLE);

    /**
     * @param upright from the heads of the indicators to the end of the sheet, in its rows and columns
     * @param names the row of the indicators' names
     * @param bottom the lowest row of the head
     * @param lastHeadColumn the last column that tells periods, districts …
     * @param districts whether districts stand in the place of names, and the title names the one indicator
     */
    record Crossed(Region upright, int names, int bottom, int lastHeadColumn, boolean districts) {
        Set<Integer> values(Region within) {
            return IntStream.rangeClosed(lastHeadColumn + 1, within.lastColumn()).boxed().collect(Collectors.toSet());
        }
    }

    private final HeadWords words;
    private final Profiles profiles;

    CrossedFinder(HeadWords words, Profiles profiles) {
        this.words = words;
        this.profiles = profiles;
    }

    Optional<Crossed> at(Area area, int row, List<Cell> free) {
        int first = free.getFirst().column();
        int left = isHeadColumn(area, row, first) ? first : first - 1;
        if (left < area.firstColumn() || !isHeadColumn(area, row, left)) {
            return Optional.empty();
        }
        while (isHeadColumn(area, row, left - 1)) {
            left--;
        }
        int bottom = bottom(area, row, left);
        int last = left;
        while (last < area.lastColumn() && isHeadColumn(area, row, last + 1)) {
            last++;
        }
        int right = right(area, row, bottom, last);
        OptionalInt names = names(area, row, bottom, last + 1, right);
        if (right == last || names.isEmpty() || !hasNumbers(area, bottom, last + 1, right)) {
            return Optional.empty();
        }
        Region upright = new Region(row, left, area.lastRow(), right);
        boolean districts = Profiles.most(names(area, names.getAsInt(), last + 1, right), profiles::isDistrict);
        return Optional.of(new Crossed(upright, names.getAsInt(), bottom, last, districts));
    }

    /** The lowest row of the head in which names stand; roles, periods and units may stand below them. */
    private OptionalInt names(Area area, int top, int bottom, int from, int right) {
        for (int row = bottom; row >= top; row--) {
            List<String> texts = names(area, row, from, right);
            if (profiles.mayBeNames(texts)
                    && texts.stream().noneMatch(profiles::isUnit)
                    && texts.stream().map(words::of).anyMatch(CrossedFinder::mayBeName)) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    private static List<String> names(Area area, int row, int from, int right) {
        return IntStream.rangeClosed(from, right)
                .mapToObj(column -> area.seen(row, column).text())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean mayBeName(HeadWord word) {
        return word.kind() == null && !word.tellsNothingElse() && word.rest().length() >= 2;
    }

    /** By its own head, or because periods or districts stand in it. */
    private boolean isHeadColumn(Area area, int row, int column) {
        if (column < area.firstColumn()) {
            return false;
        }
        String head = area.seen(row, column).text();
        List<String> below = below(area, row, column);
        boolean told = CORNERS.stream().anyMatch(kind -> words.corner(head, kind));
        if (told) {
            List<String> periods =
                    below.stream().filter(t -> words.of(t).kind() == null).toList();
            return !words.of(head).is(ColumnKind.PERIOD) || Profiles.most(periods, profiles::isPeriod);
        }
        if (words.of(head).is(ColumnKind.NUMBER)) {
            return isHeadColumn(area, row, column + 1);
        }
        if (below.size() >= 2 && Profiles.most(below, profiles::isRole)) {
            return true;
        }
        boolean open = head.isEmpty() || words.of(head).is(ColumnKind.NAME);
        return open
                && below.size() >= 2
                && (Profiles.most(below, t -> words.of(t).tellsPeriod() && words.of(t).tellsNothingElse())
                        || Profiles.most(below, this::tellsAnything) && words.of(head).is(ColumnKind.NAME)
                        || Profiles.most(below, profiles::isDistrict));
    }

    /** A row of units among rows of periods and roles. */
    private boolean tellsAnything(String text) {
        HeadWord word = words.of(text);
        return word.tellsNothingElse() || word.is(ColumnKind.UNIT) || word.is(ColumnKind.ATTRIBUTE);
    }

    private static List<String> below(Area area, int row, int column) {
        List<Integer> rows = IntStream.of(area.usedBelow(row, LOOK_AHEAD))
                .filter(r -> area.row(r).size() > 1)
                .boxed()
                .toList();
        return Profiles.texts(area, rows, column);
    }

    /** Names may stand in two rows, one grouping the other, with units or roles below. */
    private int bottom(Area area, int row, int left) {
        int bottom = area.region(row, left).map(Region::lastRow).orElse(row);
        while (bottom < area.lastRow()
                && bottom - row < 3
                && area.seen(bottom + 1, left).isBlank()
                && area.row(bottom + 1).stream().noneMatch(UnreadRows::isNumber)
                && !area.row(bottom + 1).isEmpty()) {
            bottom++;
        }
        return bottom;
    }

    private static int right(Area area, int row, int bottom, int last) {
        int right = last;
        for (int column = last + 1; column <= area.lastColumn(); column++) {
            boolean headed = !area.seen(row, column).isBlank() || !area.seen(bottom, column).isBlank();
            if (!headed && !area.isHiddenColumn(column)) {
                break;
            }
            right = headed ? column : right;
        }
        return right;
    }

    private static boolean hasNumbers(Area area, int names, int from, int right) {
        List<Integer> rows = IntStream.of(area.usedBelow(names, LOOK_AHEAD))
                .boxed()
                .toList();
        return IntStream.rangeClosed(from, right).anyMatch(column -> {
            List<String> texts = Profiles.texts(area, rows, column);
            boolean amounts = rows.stream().anyMatch(row -> UnreadRows.isNumber(area.seen(row, column)));
            return amounts && !Profiles.most(texts, t -> TELEPHONE.matcher(t).matches());
        });
    }
}
