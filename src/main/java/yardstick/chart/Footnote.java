package yardstick.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Gap;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.model.Actual;
import yardstick.model.Source;
import yardstick.model.Target;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** What stands under a chart or a table: where the numbers are from, the day, and the rule with its borders. */
public final class Footnote {
    private final Words words;

    public Footnote(Words words) {
        this.words = words;
    }

    /** Sources, day and rule in one line. */
    public String of(Gap gap, GapTable table) {
        List<String> parts = new ArrayList<>();
        String sources = sources(gap);
        if (!sources.isEmpty()) {
            parts.add(words.get("chart.sources", sources));
        }
        parts.add(words.get("chart.asOf", table.asOf().toString()));
        dataUntil(gap).ifPresent(until -> parts.add(words.get("chart.dataUntil", until)));
        parts.add(rule(table.rule()));
        return String.join(" · ", parts);
    }

    /** The period of the actual judged by where it is old; empty where it is the latest one could have. */
    public Optional<String> dataUntil(Gap gap) {
        Actual actual = gap.basis().actual();
        return gap.basis().stale() && actual != null
                ? Optional.of(new PeriodText(words).of(actual.period()))
                : Optional.empty();
    }

    /** Name, version and borders of a rule. */
    public String rule(RuleSet rule) {
        return words.get(
                "chart.rule",
                words.word("rule", rule.name()),
                Integer.toString(rule.version()),
                points(rule.borders().ahead()),
                points(rule.borders().behind()));
    }

    private static String points(BigDecimal border) {
        return Numbers.amount(border.movePointRight(2), null);
    }

    /** The cells of all figures drawn, file by file: 数据.xlsx 表1 C5、D5. Empty where none is known. */
    public String sources(Gap gap) {
        List<String> files = new ArrayList<>();
        cells(gap).forEach((file, places) -> files.add(words.get("chart.source", file, joined(places))
                .strip()));
        return String.join(words.get("chart.semicolon"), files);
    }

    /** One line for each file and sheet with the cells of every indicator by its number: 数据.xlsx 表1：1 C5、D5；2 C6. */
    public List<String> sources(GapTable table) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (Gap gap : table.gaps()) {
            String number = Integer.toString(gap.indicator().position());
            cells(gap).forEach((file, places) -> files.computeIfAbsent(file, f -> new ArrayList<>())
                    .add(words.get("chart.source", number, joined(places)).strip()));
        }
        List<String> lines = new ArrayList<>();
        files.forEach((file, cells) ->
                lines.add(words.get("chart.sourceLine", file, String.join(words.get("chart.semicolon"), cells))));
        return lines;
    }

    private String joined(Set<String> places) {
        return String.join(words.get("chart.comma"), places);
    }

    private Map<String, Set<String>> cells(Gap gap) {
        Map<String, Set<String>> cells = new LinkedHashMap<>();
        if (gap.basis().baseline() != null) {
            add(cells, gap.basis().baseline().source());
        }
        for (Target target : gap.indicator().targets()) {
            if (target.value() != null) {
                add(cells, target.source());
            }
        }
        for (Actual actual : gap.indicator().actuals()) {
            add(cells, actual.source());
        }
        return cells;
    }

    private void add(Map<String, Set<String>> cells, @Nullable Source source) {
        if (source == null) {
            return;
        }
        boolean typed = source.file().isEmpty();
        String file = typed ? words.get("chart.typed") : (source.file() + " " + source.place().sheet()).strip();
        Set<String> places = cells.computeIfAbsent(file, f -> new LinkedHashSet<>());
        if (!source.place().cell().isEmpty()) {
            places.add(source.place().cell());
        } else if (source.place().line() > 0) {
            places.add(words.get("chart.line", Integer.toString(source.place().line())));
        }
    }
}
