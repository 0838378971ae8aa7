package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.importing.cells.PeriodHit;
import yardstick.importing.cells.PeriodReader;
import yardstick.importing.cells.UnitReader;
import yardstick.importing.words.Lexicon.LineWord;
import yardstick.importing.words.Lexicon.TitleWord;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Plain;
import yardstick.model.Attribute;
import yardstick.model.Period;
import yardstick.model.Unit;
import yardstick.sheet.Cell;
import yardstick.sheet.Sheet;

/** Reads the lines above a table; what they do not say, the names of sheet and file may. */
final class TitleReader {
    private static final int MOST_LINES = 6;

    private final Lexicon lexicon;
    private final UnitReader units;
    private final PeriodReader periods = new PeriodReader();

    TitleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.units = new UnitReader(lexicon.cells().units());
    }

    /**
     * @param from the first row that may belong to the title
     * @param headerTop the first row that does not
     */
    TitleFacts read(Sheet sheet, int from, int headerTop, String fileName) {
        List<String> lines = new ArrayList<>();
        Unit unit = Unit.NONE;
        for (int row : sheet.usedRows().subSet(Math.max(from, headerTop - MOST_LINES), true, headerTop, false)) {
            if (sheet.hidden().rows().contains(row)) {
                continue;
            }
            for (Cell cell : sheet.row(row)) {
                Optional<Unit> found = units.line(cell.text());
                unit = found.orElse(unit);
                if (found.isEmpty() && !isFormLine(cell.text())) {
                    lines.add(Plain.line(cell.text()));
                }
            }
        }
        return facts(lines, List.of(sheet.name(), fileName), unit);
    }

    /** 填报单位, 填报日期 … say nothing about the values, though a date stands in them. */
    private boolean isFormLine(String text) {
        return lexicon.notes().startOf(Plain.of(text)).filter(e -> e.meaning() == LineWord.FORM).isPresent();
    }

    private TitleFacts facts(List<String> lines, List<String> names, Unit unit) {
        String text = String.join(" ", lines);
        List<String> plain = Stream.concat(lines.stream(), names.stream()).map(Plain::of).toList();
        boolean actuals = says(TitleWord.ACTUAL, plain);
        Period valuePeriod = plain.stream()
                .flatMap(line -> periods.read(line).stream())
                .map(PeriodHit::period)
                .filter(p -> !(p instanceof Period.Years))
                .findFirst()
                .orElse(null);
        return new TitleFacts(
                text,
                planPeriod(plain, actuals),
                valuePeriod,
                actuals,
                says(TitleWord.PLAN, plain),
                says(TitleWord.SAMPLE, plain),
                attribute(plain),
                unit);
    }

    /** A span of years above measured values is theirs, not the plan's, unless it is a five-year plan by name. */
    private @Nullable Period planPeriod(List<String> plain, boolean actuals) {
        return plain.stream()
                .flatMap(line -> periods.read(line).stream())
                .map(PeriodHit::period)
                .filter(p -> p instanceof Period.Years years && (!actuals || isFiveYearPlan(years)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isFiveYearPlan(Period.Years years) {
        return years.from() % 5 == 1 && years.to() == years.from() + 4;
    }

    private boolean says(TitleWord word, List<String> plain) {
        return plain.stream().anyMatch(line -> lexicon.titles().has(word, line));
    }

    /** 主要预期性指标 holds for the whole table; a title with both words for none. */
    private @Nullable Attribute attribute(List<String> plain) {
        boolean expected = says(TitleWord.EXPECTED, plain);
        boolean binding = says(TitleWord.BINDING, plain);
        return expected == binding ? null : expected ? Attribute.EXPECTED : Attribute.BINDING;
    }
}
