package yardstick.ui.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.calc.GapTable;
import yardstick.model.Baseline;
import yardstick.model.Comparator;
import yardstick.model.Indicator;
import yardstick.model.Period;
import yardstick.model.Revision;
import yardstick.model.Source;
import yardstick.model.Target;
import yardstick.model.TargetsInForce;
import yardstick.text.Amounts;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.parts.SourceText;

/** Puts the start and the promises of an indicator into rows: by original, and in force with its paper. */
final class TargetRows {
    private final Words words;
    private final PeriodText periods;
    private final SourceText sources;

    TargetRows(Words words) {
        this.words = words;
        this.periods = new PeriodText(words);
        this.sources = new SourceText(words);
    }

    List<TargetRow> of(Indicator indicator, GapTable table) {
        List<TargetRow> rows = new ArrayList<>();
        Baseline baseline = indicator.baseline();
        if (baseline != null) {
            rows.add(start(indicator, baseline));
        }
        TargetsInForce inForce = new TargetsInForce(table.plan());
        List<Target> holding = inForce.at(indicator, table.asOf());
        List<Target> first = TargetsInForce.original(indicator);
        for (Target newest : newest(indicator)) {
            String original = value(indicator, find(first, newest.period()));
            String now = value(indicator, find(holding, newest.period()));
            rows.add(new TargetRow(
                    newest,
                    period(newest.period()),
                    original,
                    now,
                    paper(indicator, newest, inForce, table),
                    hint(indicator, newest)));
        }
        return List.copyOf(rows);
    }

    /** The version of each period that counts in the end. */
    static List<Target> newest(Indicator indicator) {
        Map<String, Target> found = new LinkedHashMap<>();
        for (Target target : indicator.targets()) {
            String key = target.period() == null ? "" : target.period().code();
            found.merge(key, target, (one, other) -> other.version() > one.version() ? other : one);
        }
        return List.copyOf(found.values());
    }

    private TargetRow start(Indicator indicator, Baseline baseline) {
        String value = new Amounts(words, indicator).number(baseline.value());
        String hint = baseline.isNoneStated() ? words.get("indicator.baseline.none", baseline.text()) : "";
        return new TargetRow(
                null,
                words.get(
                        "indicator.baseline.of",
                        baseline.period() == null ? "" : periods.of(baseline.period())),
                value,
                value,
                "",
                joined(hint, sources.of(baseline.source())));
    }

    private static Optional<Target> find(List<Target> targets, @Nullable Period period) {
        return targets.stream()
                .filter(target -> Objects.equals(target.period(), period))
                .findFirst();
    }

    private String value(Indicator indicator, Optional<Target> target) {
        return target.map(found -> new Amounts(words, indicator).target(found)).orElse("");
    }

    private String period(@Nullable Period period) {
        return period == null ? words.get("indicator.target.undated") : periods.of(period);
    }

    private String paper(Indicator indicator, Target newest, TargetsInForce inForce, GapTable table) {
        if (newest.version() <= 1) {
            return "";
        }
        Optional<Revision> paper = inForce.paper(indicator, newest);
        String name = paper.map(Revision::label).orElse(words.get("indicator.target.noPaper"));
        String day = paper.map(Revision::day).map(Object::toString).orElse("");
        return inForce.isAhead(indicator, newest, table.asOf())
                ? words.get(
                        "indicator.target.ahead",
                        new Amounts(words, indicator).target(newest),
                        day,
                        name)
                : joined(name, day);
    }

    private String hint(Indicator indicator, Target target) {
        boolean none = target.comparator() == Comparator.NONE;
        String text = target.aim().text();
        boolean said = text.isBlank() || text.strip().equals(new Amounts(words, indicator).target(target));
        String printed = said ? "" : words.get("indicator.printed", text);
        Source source = target.source();
        return joined(none ? words.get("indicator.target.none") : printed, sources.of(source));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** Shown where there is none. */
    static String orMissing(String value) {
        return value.isEmpty() ? Numbers.MISSING : value;
    }
}
