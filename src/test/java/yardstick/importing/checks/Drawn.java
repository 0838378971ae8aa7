package yardstick.importing.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftSum;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Finding;
import yardstick.importing.words.Lexicon;
import yardstick.model.Category;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Indicator;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Period;
import yardstick.model.PeriodOrigin;
import yardstick.model.Role;
import yardstick.model.Unit;

/**
 * A table already recognised, drawn in a text block; for tests. Names stand in A with a district behind @ and the kind
 * and direction behind /, units in B, then columns headed by the first letter of the role and a period: {@code A2024}.
 */
final class Drawn {
    private static final Pattern CELL = Pattern.compile("(?<sign>≥?)(?<number>-?[\\d.]+)(?<unit>[^\\d]*)");
    private static final Measure.Limits WHOLE = new Measure.Limits(BigDecimal.ZERO, new BigDecimal("100"));

    private Drawn() {}

    static DraftTable table(String drawn) {
        List<String> lines = drawn.lines().toList();
        String[] heads = lines.getFirst().split("\\|");
        List<DraftIndicator> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(row(i + 1, heads, lines.get(i).split("\\|", -1)));
        }
        return new DraftTable("s", "A1:Z99", "", null, false, List.of(), rows, List.of(), List.of());
    }

    static DraftTable ofPlan(int from, int to, String drawn) {
        DraftTable t = table(drawn);
        Period plan = new Period.Years(from, to);
        return new DraftTable("s", t.range(), "", plan, false, List.of(), t.indicators(), List.of(), List.of());
    }

    /** The first row is the whole, the others are its parts. */
    static DraftTable total(boolean partial, String drawn) {
        DraftTable t = table(drawn);
        List<DraftValue> values = t.indicators().stream().map(i -> i.values().getFirst()).toList();
        DraftSum sum = new DraftSum(
                t.indicators().getFirst().name(), values.getFirst(), values.subList(1, values.size()), partial);
        return new DraftTable("s", t.range(), "", null, false, List.of(), t.indicators(), List.of(sum), List.of());
    }

    /** Codes with their cells, and what makes each right if anything does. */
    static String told(DraftTable table) {
        return new Checks(Lexicon.standard())
                .of(table).stream().map(f -> f.code() + " " + f.cell()).collect(Collectors.joining("\n"));
    }

    static Finding only(DraftTable table) {
        List<Finding> found = new Checks(Lexicon.standard()).of(table);
        if (found.size() != 1) {
            throw new AssertionError(found.toString());
        }
        return found.getFirst();
    }

    private static DraftIndicator row(int number, String[] heads, String[] cells) {
        String[] words = cells[0].strip().split("/");
        String[] name = words[0].split("@");
        Unit unit = Unit.of(cells[1].strip());
        List<DraftValue> values = new ArrayList<>();
        for (int column = 2; column < cells.length; column++) {
            String at = (char) ('A' + column) + Integer.toString(number);
            values.add(value(heads[column].strip(), cells[column].strip(), unit, at));
        }
        Kind kind = named(Kind.values(), words, unit.isShare() ? Kind.SHARE : Kind.LEVEL);
        Direction direction = named(Direction.values(), words, Direction.HIGHER);
        Measure measure = new Measure(kind, direction, unit, null, kind == Kind.SHARE ? WHOLE : null);
        return new DraftIndicator(
                new DraftIndicator.Naming(name[0], List.of(), "", "A" + number, number, ""),
                new Indicator.Heading(Category.OTHER, ""),
                measure,
                null,
                name.length > 1 ? name[1] : "",
                values,
                DraftIndicator.About.NOTHING,
                Set.of());
    }

    private static <E extends Enum<E>> E named(E[] all, String[] words, E otherwise) {
        return Arrays.stream(all)
                .filter(e -> Arrays.asList(words).contains(e.name()))
                .findFirst()
                .orElse(otherwise);
    }

    private static DraftValue value(String head, String text, Unit ofRow, String cell) {
        Role role = Arrays.stream(Role.values())
                .filter(r -> r.name().startsWith(head.substring(0, 1)))
                .findFirst()
                .orElseThrow();
        Matcher read = CELL.matcher(text);
        boolean number = read.matches();
        Unit unit = number && !read.group("unit").isEmpty() ? Unit.of(read.group("unit")) : ofRow;
        Comparator comparator =
                !number ? Comparator.NONE : read.group("sign").isEmpty() ? Comparator.EQ : Comparator.GE;
        @Nullable BigDecimal amount = number ? new BigDecimal(read.group("number")) : null;
        Period period = Period.parse(head.substring(1)).orElseThrow();
        return new DraftValue(
                period, PeriodOrigin.PRINTED, role, false, comparator, amount, null, unit, text, cell);
    }
}
