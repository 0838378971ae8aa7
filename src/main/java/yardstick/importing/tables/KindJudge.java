package yardstick.importing.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import yardstick.importing.draft.DraftValue;
import yardstick.importing.draft.Trend;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Lexicon.DoubtWord;
import yardstick.importing.words.Lexicon.IndicatorWords;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;
import yardstick.model.Comparator;
import yardstick.model.Direction;
import yardstick.model.Kind;
import yardstick.model.Measure;
import yardstick.model.Role;
import yardstick.model.Unit;

/** What an indicator measures and which way is better, judged by its name, unit, comparators and numbers. */
final class KindJudge {
    private static final Measure.Limits WHOLE = new Measure.Limits(BigDecimal.ZERO, new BigDecimal("100"));

    /** What is said of the number of a year, such as how fast it grows, is no such number. */
    private static final List<Kind> BEFORE_FLOW =
            List.of(Kind.LEVEL, Kind.GROWTH_RATE, Kind.REDUCTION, Kind.RANK, Kind.COVERAGE, Kind.KEEP);

    private final IndicatorWords words;
    private final WordList<DoubtWord> doubts;

    KindJudge(Lexicon lexicon) {
        this.words = lexicon.indicators();
        this.doubts = lexicon.doubts();
    }

    Measure measure(String name, Unit unit, List<DraftValue> values) {
        Kind kind = kind(Plain.of(name), unit, values);
        boolean whole = kind == Kind.SHARE && unit.equals(Unit.PERCENT);
        return new Measure(kind, direction(kind, Plain.of(name), values), unit, null, whole ? WHOLE : null);
    }

    private Kind kind(String name, Unit unit, List<DraftValue> values) {
        Kind byName = told(name, values).orElse(Kind.LEVEL);
        if (unit.isShare()) {
            boolean rate = byName == Kind.GROWTH_RATE
                    || byName == Kind.REDUCTION
                    || byName == Kind.COVERAGE
                    || byName == Kind.KEEP;
            return rate ? byName : Kind.SHARE;
        }
        if (!unit.per().isEmpty() && unit.per().equals("年")) {
            return Kind.ANNUAL_FLOW;
        }
        if (unit.base().equals("分")) {
            return Kind.SCORE;
        }
        return byName == Kind.GROWTH_RATE || byName == Kind.REDUCTION ? Kind.LEVEL : byName;
    }

    /** By the name; a target may tell it too: 累计2000件, 每年不低于80%. */
    private Optional<Kind> told(String name, List<DraftValue> values) {
        Optional<Kind> byName = words.kinds().in(name);
        Optional<Kind> byTarget = values.stream()
                .filter(v -> v.role() == Role.TARGET)
                .flatMap(v -> words.targets().in(Plain.of(v.text())).stream())
                .findFirst();
        if (byName.filter(kind -> kind == Kind.ANNUAL_FLOW).isEmpty()) {
            return byName.or(() -> byTarget);
        }
        Optional<Kind> stronger = BEFORE_FLOW.stream()
                .filter(kind -> words.kinds().has(kind, name))
                .findFirst();
        boolean ofMoreYears = doubts.has(DoubtWord.STOCK, name)
                || byTarget.filter(kind -> kind == Kind.CUMULATIVE).isPresent();
        return stronger.or(() -> ofMoreYears ? byTarget : byName);
    }

    private Direction direction(Kind kind, String name, List<DraftValue> values) {
        List<Comparator> asked = values.stream()
                .filter(v -> v.role() == Role.TARGET)
                .map(DraftValue::comparator)
                .toList();
        if (asked.contains(Comparator.LE) || asked.contains(Comparator.LT)) {
            return Direction.LOWER;
        }
        if (asked.contains(Comparator.GE) || asked.contains(Comparator.GT)) {
            return Direction.HIGHER;
        }
        if (asked.contains(Comparator.RANGE) || asked.contains(Comparator.ABOUT)) {
            return Direction.REACH;
        }
        return switch (kind) {
            case REDUCTION -> Direction.HIGHER;
            case RANK -> Direction.LOWER;
            case KEEP -> Direction.KEEP;
            default -> words.directions()
                    .in(name)
                    .or(() -> Trend.of(values).map(Trend::direction))
                    .orElse(Direction.HIGHER);
        };
    }
}
