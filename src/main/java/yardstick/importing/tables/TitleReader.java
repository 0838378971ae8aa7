package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.importing.cells.PeriodHit;
import yardstick.importing.cells.PeriodReader;
import yardstick.importing.cells.UnitReader;
import yardstick.importing.words.Lexicon.LineWord;
import yardstick.importing.words.Lexicon.PeriodWord;
import yardstick.importing.words.Lexicon.TitleWord;
import yardstick.importing.words.Lexicon.UnitWord;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Plain;
import yardstick.model.Attribute;
import yardstick.model.Period;
import yardstick.model.Unit;
import yardstick.sheet.Cell;
import yardstick.sheet.Sheet;

/** Reads the lines above a table; what they do not say, the names of sheet and file may. */
final class TitleReader {
    /** The day a paper was made or its number tell no period. */
    private static final Pattern DAY_OR_NUMBER = Pattern.compile(
            "(?<!截至)(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|[〔\\[(](?:19|20)\\d{2}[〕\\])]第?\\d+号");

    private static final Pattern SENTENCE = Pattern.compile("[。；]");

    /** 附件1 and the title may stand side by side. */
    private static final Pattern NUMBERED = Pattern.compile("附?[表件][\\d一二三四五六七八九十-]*[:.]?");

    private static final Pattern BEHIND_BRACKETS = Pattern.compile("[〔\\[【〕\\]】](?=(.{0,24}))");

    private final Lexicon lexicon;
    private final UnitReader units;
    private final TitleNames names;
    private final PeriodReader periods;

    TitleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.periods = new PeriodReader(lexicon.cells().units());
        this.units = new UnitReader(lexicon.cells().units());
        this.names = new TitleNames(lexicon, units);
    }

    /** @param district of the whole sheet, empty where it is not that of one district */
    TitleFacts read(TableShape shape, String fileName, String district) {
        List<String> printed = new ArrayList<>(shape.area().sheet().around().above());
        shape.above().forEach(cell -> printed.add(cell.text()));
        List<String> lines = new ArrayList<>();
        Unit unit = Unit.NONE;
        for (String text : printed) {
            Optional<Unit> found = units.line(text).or(() -> units.line(text.replaceFirst("[（(][^（(]*除外[)）]$", "")));
            unit = found.orElse(unit);
            if (found.isEmpty() && !isFormLine(text) && !isExplained(text)) {
                lines.add(Plain.line(text));
            }
        }
        if (unit.equals(Unit.NONE)) {
            unit = lines.stream()
                    .filter(line -> saysUnit(line) || line.equals(lines.getLast()))
                    .flatMap(line -> units.bracketed(line).stream())
                    .findFirst()
                    .orElse(Unit.NONE);
        }
        List<String> places = List.of(shape.area().sheet().name(), fileName);
        return facts(lines, title(lines, shape), below(shape), places, unit, district);
    }

    private boolean saysUnit(String line) {
        return lexicon.cells().units().has(UnitWord.SAID, Plain.of(line));
    }

    /** 填报单位, 填报日期 … say nothing about the values, though a date stands in them. */
    private boolean isFormLine(String text) {
        return lexicon.notes().startOf(Plain.of(text)).filter(e -> e.meaning() == LineWord.FORM).isPresent();
    }

    /** 说明：实际寿命仍未知。 is a sentence of another table's notes and no title. */
    private boolean isExplained(String text) {
        String plain = Plain.of(text);
        return plain.endsWith("。")
                && lexicon.notes().startOf(plain).filter(e -> e.meaning() == LineWord.NOTE).isPresent();
    }

    /** The lines that may be a title; sentences and the fields of a form above the table are none. */
    private static String title(List<String> lines, TableShape shape) {
        Set<String> fields = shape.above().stream()
                .collect(Collectors.groupingBy(Cell::row))
                .values()
                .stream()
                .filter(row -> row.size() > 1 && !NUMBERED.matcher(Plain.of(row.getFirst().text())).matches())
                .flatMap(row -> row.stream().map(cell -> Plain.line(cell.text())))
                .collect(Collectors.toSet());
        List<String> titles = lines.stream()
                .filter(line -> !fields.contains(line) && !SENTENCE.matcher(line).find())
                .toList();
        return String.join(" ", titles.isEmpty() ? lines : titles);
    }

    private TitleFacts facts(
            List<String> lines, String text, List<String> below, List<String> places, Unit unit, String district) {
        List<String> plain = Stream.concat(lines.stream(), places.stream())
                .map(line -> DAY_OR_NUMBER.matcher(Plain.of(line)).replaceAll(""))
                .toList();
        boolean plan = says(TitleWord.PLAN, plain);
        boolean actuals = says(TitleWord.ACTUAL, plain) || !plan && says(TitleWord.SITUATION, plain);
        Period valuePeriod = plain.stream()
                .flatMap(line -> periods.title(line).stream())
                .map(PeriodHit::period)
                .filter(p -> !(p instanceof Period.Years))
                .findFirst()
                .orElse(null);
        return new TitleFacts(
                text,
                names.name(lines, places),
                planPeriod(plain, below, actuals),
                span(plain, below),
                below.stream().anyMatch(this::addsUpBrackets),
                valuePeriod,
                actuals,
                plan,
                says(TitleWord.SAMPLE, plain),
                attribute(plain),
                unit.equals(Unit.NONE)
                        ? names.toldName(lines).flatMap(units::bracketed).orElse(Unit.NONE)
                        : unit,
                district.isEmpty() ? names.district(lines) : district);
    }

    private static List<String> below(TableShape shape) {
        return Stream.concat(
                        shape.below().stream().map(Cell::text),
                        shape.area().sheet().around().below().stream())
                .map(Plain::of)
                .toList();
    }

    private boolean addsUpBrackets(String line) {
        return BEHIND_BRACKETS.matcher(line)
                .results()
                .anyMatch(m -> lexicon.periods().has(PeriodWord.CUMULATIVE, m.group(1)));
    }

    /** Also a note 〔〕内为2026—2030年累计数 prints them. */
    private @Nullable Period span(List<String> plain, List<String> below) {
        Stream<String> notes = below.stream().filter(line -> lexicon.periods().has(PeriodWord.CUMULATIVE, line));
        return Stream.concat(notes, plain.stream())
                .flatMap(line -> periods.title(line).stream())
                .map(PeriodHit::period)
                .filter(Period.Years.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    /**
     * A span of years above measured values is theirs, not the plan's, unless it is a five-year plan by name. A note
     * 规划期为2021—2025年 tells the plan's as well.
     */
    private @Nullable Period planPeriod(List<String> plain, List<String> below, boolean actuals) {
        Stream<String> notes = below.stream().filter(line -> lexicon.periods().has(PeriodWord.PLAN, line));
        return Stream.concat(plain.stream(), notes)
                .flatMap(line -> periods.title(line).stream())
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
