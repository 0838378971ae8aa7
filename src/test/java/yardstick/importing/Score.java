package yardstick.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.importing.ExpectedFile.Line;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Finding.Level;
import yardstick.importing.words.Plain;
import yardstick.model.Comparator;
import yardstick.model.Period;
import yardstick.model.Unit;

/** How a draft compares with what a person reads from the same file. */
final class Score {
    /** That a whole column or row was not read; a doubt about one cell says nothing of its neighbours. */
    private static final Set<Code> COLUMNS = Set.of(
            Code.COLUMN_HIDDEN,
            Code.COLUMN_LEFT_OUT,
            Code.COLUMN_UNCLEAR,
            Code.ROLE_UNKNOWN,
            Code.PERIOD_UNKNOWN);

    private static final Set<Code> ROWS = Set.of(Code.ROW_HIDDEN, Code.ROW_NOT_READ, Code.ROW_SHIFTED);

    int right;
    int asked;
    final List<String> wrong = new ArrayList<>();
    final List<String> missed = new ArrayList<>();

    static Score of(ExpectedFile expected, Draft draft) {
        Score score = new Score();
        Set<String> seen = new HashSet<>();
        for (DraftTable table : draft.tables()) {
            for (DraftIndicator indicator : table.indicators()) {
                for (DraftValue value : indicator.values()) {
                    String place = table.sheet() + "!" + value.cell();
                    score.judge(place, expected.lines().get(place), indicator, value, seen);
                }
            }
        }
        expected.lines().forEach((place, line) -> {
            if (!seen.contains(place)) {
                if (line.open() && isAsked(line, draft)) {
                    score.asked++;
                } else {
                    score.missed.add(told(line));
                }
            }
        });
        return score;
    }

    /** Whether a person is told to look at the cell itself, its row, the head of its column or its table. */
    private static boolean isAsked(Line line, Draft draft) {
        return draft.findings().stream()
                .filter(finding -> finding.sheet().equals(line.sheet()))
                .anyMatch(finding -> isAbout(finding, line, draft));
    }

    private static boolean isAbout(Finding finding, Line line, Draft draft) {
        String cell = finding.cell();
        boolean sameRow = cell.replaceAll("\\D", "").equals(line.cell().replaceAll("\\D", ""));
        boolean sameColumn = cell.replaceAll("\\d", "").equals(line.cell().replaceAll("\\d", ""));
        boolean sameTable = draft.tables().stream()
                .anyMatch(t -> t.range().equals(cell) && t.holds(line.sheet(), line.cell()));
        return cell.equals(line.cell())
                ? finding.level() != Level.INFO
                : sameRow && ROWS.contains(finding.code())
                        || sameColumn && COLUMNS.contains(finding.code())
                        || sameTable && finding.code() == Code.NAME_MISSING;
    }

    private void judge(
            String place, @Nullable Line line, DraftIndicator indicator, DraftValue value, Set<String> seen) {
        boolean blank = value.comparator() == Comparator.NONE && value.text().isEmpty();
        if (blank) {
            return;
        }
        if (line == null) {
            wrong.add(place + " not a value, read as " + told(indicator, value));
            return;
        }
        boolean unread = line.value() != null && value.value() == null;
        if (unread) {
            return;
        }
        seen.add(place);
        if (agrees(line, indicator, value)) {
            right++;
        } else {
            wrong.add(told(line) + " read as " + told(indicator, value));
        }
    }

    private static boolean agrees(Line line, DraftIndicator indicator, DraftValue value) {
        String name = Plain.of(indicator.name());
        return name.equals(line.name())
                && Plain.of(indicator.district()).equals(Plain.of(line.district()))
                && samePeriod(line.period(), value.period())
                && value.role().name().equals(line.role())
                && value.comparator().name().equals(line.comparator())
                && agrees(line.value(), line.unit(), value.value(), value.unit())
                && agrees(line.upper(), line.unit(), value.upper(), value.unit());
    }

    /** 1—6月 may be told as six months or as half a year. */
    private static boolean samePeriod(String expected, @Nullable Period read) {
        if (expected.isEmpty() || read == null) {
            return expected.isEmpty() && read == null;
        }
        Period period = Period.parse(expected).orElseThrow();
        return Objects.equals(period.start(), read.start()) && Objects.equals(period.end(), read.end());
    }

    private static boolean agrees(
            @Nullable BigDecimal expected, Unit unit, @Nullable BigDecimal value, Unit read) {
        if (expected == null || value == null) {
            return expected == null && value == null;
        }
        return read.convertsTo(unit) && rounded(read.convert(value, unit), expected).compareTo(expected) == 0;
    }

    /** Expected are the digits that are shown. */
    private static BigDecimal rounded(BigDecimal value, BigDecimal shown) {
        return value.setScale(Math.max(0, shown.scale()), RoundingMode.HALF_UP);
    }

    private static String told(Line l) {
        return l.place() + " " + l.name() + " " + l.district() + " " + l.period() + " " + l.role() + " "
                + l.comparator() + " " + l.value() + (l.upper() == null ? "" : ".." + l.upper()) + " " + l.unit();
    }

    private static String told(DraftIndicator i, DraftValue v) {
        return i.name() + " " + i.district() + " " + Told.value(v);
    }
}
