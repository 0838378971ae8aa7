package yardstick.importing.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yardstick.importing.cells.PeriodHit;
import yardstick.importing.cells.PeriodReader;
import yardstick.importing.cells.UnitReader;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Lexicon.CellWord;
import yardstick.importing.words.Lexicon.ColumnKind;
import yardstick.importing.words.Lexicon.DistrictWord;
import yardstick.importing.words.Lexicon.HeadPart;
import yardstick.importing.words.Lexicon.HeaderRole;
import yardstick.importing.words.Lexicon.PeriodWord;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;
import yardstick.model.Period;
import yardstick.model.Unit;
import yardstick.sheet.Cell;
import yardstick.sheet.CellValue;

/** Understands the texts that stand in heads; each text once, since tables repeat them. */
final class HeadWords {
    private static final int LONGEST = 80;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final int SHORTEST_DISTRICT = 2;
    private static final int LONGEST_DISTRICT = 12;
    private static final Pattern BETWEEN_TWO = Pattern.compile("[/／\\\\、|｜\\s]+");
    private static final Pattern BRACKET_AT_END = Pattern.compile("(.+)\\(([^()]+)\\)");
    private static final Pattern BETWEEN_DISTRICTS = Pattern.compile("^各|[()、/]");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    private final Lexicon lexicon;
    private final UnitReader units;
    private final PeriodReader periods;
    private final Pattern small;
    private final Pattern besideParts;
    private final Pattern ofParts;
    private final Pattern wholeYear;
    private final Pattern names;
    private final Map<String, HeadWord> known = new HashMap<>();
    private final Map<String, Optional<Period>> knownPeriods = new HashMap<>();

    HeadWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.periods = new PeriodReader(lexicon.cells().units());
        this.units = new UnitReader(lexicon.cells().units());
        WordList<HeadPart> of = lexicon.parts().heads();
        this.small = Pattern.compile(of.any(HeadPart.SMALL) + "|[（()）:：、，,./\\-—“”\"'\\s]");
        this.besideParts = Pattern.compile(of.any(HeadPart.BESIDE_PART) + "|[()（）]");
        this.ofParts = Pattern.compile(of.any(HeadPart.OF_PART) + "|\\d");
        this.wholeYear = Pattern.compile("(?<!\\d)" + of.any(HeadPart.WHOLE_YEAR));
        this.names = Pattern.compile("\\p{IsHan}{0,6}" + of.any(HeadPart.NAMES));
    }

    /** A number is no head unless it can be a year; a date is one where it ends a year, quarter or month. */
    HeadWord of(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Number n when !YEAR.matcher(cell.text()).matches() -> of("");
            case CellValue.Date date -> of(shown(date, cell.text()));
            default -> of(cell.text());
        };
    }

    HeadWord of(String text) {
        if (text.length() > LONGEST) {
            return of("");
        }
        return known.computeIfAbsent(text, this::understand);
    }

    private HeadWord understand(String text) {
        String plain = Plain.of(text);
        Optional<PeriodHit> period = periods.read(plain);
        Optional<IntFunction<Period>> part = period.isPresent() ? Optional.empty() : partOfYear(plain);
        Optional<HeaderRole> role = lexicon.header().in(plain).filter(r -> r != HeaderRole.NONE);
        return new HeadWord(
                text,
                plain,
                kind(text),
                period.map(PeriodHit::period),
                part,
                role,
                referring(plain),
                units.bracketed(text).orElse(Unit.NONE),
                district(text),
                referring(plain) == null ? rest(text, period.map(PeriodHit::rest), part.isPresent()) : "");
    }

    /** 当月, 本年累计, 累计完成, but not 累计培训人次. */
    private @Nullable PeriodWord referring(String plain) {
        Optional<WordList.Entry<PeriodWord>> word = lexicon.periods().entryIn(plain);
        return word.filter(w -> small
                        .matcher(withoutRoles(plain.replace(w.word(), "")))
                        .replaceAll("")
                        .replaceFirst("^本$", "")
                        .isEmpty())
                .map(WordList.Entry::meaning)
                .orElse(null);
    }

    private @Nullable ColumnKind kind(String text) {
        String bare = units.withoutBracket(text);
        WordList<ColumnKind> columns = lexicon.columns();
        Optional<ColumnKind> whole = columns.exact(Plain.of(bare));
        if (whole.isPresent() || DIGIT.matcher(bare).find()) {
            return whole.orElse(null);
        }
        return besideUnit(bare)
                .or(() -> isMadeOfDistricts(bare) ? Optional.of(ColumnKind.DISTRICT) : Optional.empty())
                .or(() -> columns.exact(Plain.of(bare.replaceAll("[^\\p{IsHan}]", ""))))
                .or(() -> inLatin(bare))
                .orElse(names.matcher(Plain.of(bare)).matches() ? ColumnKind.NAME : null);
    }

    /** 指标（单位）: the names, each with its unit. */
    private Optional<ColumnKind> besideUnit(String bare) {
        Matcher bracket = BRACKET_AT_END.matcher(Plain.of(bare));
        return bracket.matches() && lexicon.columns().is(ColumnKind.UNIT, bracket.group(2))
                ? lexicon.columns().exact(bracket.group(1))
                : Optional.empty();
    }

    /** 镇（街道）, 旗县/区, 各市、州: sorts of districts and nothing else. */
    private boolean isMadeOfDistricts(String bare) {
        String plain = Plain.of(bare);
        String left = BETWEEN_DISTRICTS.matcher(plain).replaceAll("");
        boolean several = left.length() < plain.length();
        int sorts = 0;
        while (several && !left.isEmpty()) {
            Optional<WordList.Entry<DistrictWord>> sort =
                    lexicon.districts().startOf(left).filter(e -> e.meaning() != DistrictWord.WHOLE);
            several = sort.isPresent();
            left = sort.map(e -> e.word().length()).map(left::substring).orElse("");
            sorts++;
        }
        return several && sorts > 0 && !lexicon.districts().is(DistrictWord.SUFFIX, plain);
    }

    /** 指标 Indicator, but not #发明. */
    private Optional<ColumnKind> inLatin(String bare) {
        String latin = HAN.matcher(bare).replaceAll("");
        return latin.length() < 2 ? Optional.empty() : lexicon.columns().exact(Plain.of(latin));
    }

    /** The corner of a crossed table may name both ways: 指标／年份. */
    boolean corner(String text, ColumnKind kind) {
        HeadWord whole = of(text);
        if (whole.is(kind)) {
            return true;
        }
        String[] parts = BETWEEN_TWO.split(text.strip());
        return parts.length == 2
                && of(parts[0]).kind() != null
                && of(parts[1]).kind() != null
                && (of(parts[0]).is(kind) || of(parts[1]).is(kind));
    }

    /** 一季度, 1—9月, 上半年, 全年: a period as soon as a year is known. */
    Optional<IntFunction<Period>> partOfYear(String plain) {
        return periods.partOfYear(plain)
                .or(() -> periods.partOfYear(besideParts.matcher(withoutRoles(plain)).replaceAll("")))
                .or(() -> inTwoLanguages(plain))
                .or(() -> lexicon.periods()
                        .entryIn(plain)
                        .flatMap(e -> periods.partOfYear(plain.replace(e.word(), ""))))
                .or(() -> wholeYear.matcher(plain).find() ? Optional.of(Period.Year::new) : Optional.empty());
    }

    /** 上半年 H1. */
    private Optional<IntFunction<Period>> inTwoLanguages(String plain) {
        String chinese = plain.replaceAll("[^\\p{IsHan}]", "");
        return chinese.isEmpty() || chinese.length() == plain.length() || DIGIT.matcher(chinese).find()
                ? Optional.empty()
                : periods.partOfYear(chinese);
    }

    /** What a date says as a head: by what is shown of it, else by the day. */
    private String shown(CellValue.Date date, String text) {
        return periods.period(date, text).map(Period::code).orElse("");
    }

    /** 2024, 2024年, 2024年1—9月, 十四五末 …; also joined from several columns. */
    Optional<Period> period(String text) {
        return knownPeriods.computeIfAbsent(text, t -> periods.read(Plain.of(t)).map(PeriodHit::period));
    }

    @Nullable DistrictWord district(String text) {
        String plain = Plain.of(text);
        WordList<DistrictWord> districts = lexicon.districts();
        Optional<DistrictWord> exact = districts.exact(plain);
        if (exact.filter(w -> w != DistrictWord.SUFFIX).isPresent()) {
            return exact.get();
        }
        boolean named = plain.length() >= SHORTEST_DISTRICT
                && plain.length() <= LONGEST_DISTRICT
                && !plain.matches(".*[\\d(（:：，。].*")
                && districts.endOf(plain).filter(e -> e.meaning() == DistrictWord.SUFFIX).isPresent();
        return named ? DistrictWord.SUFFIX : null;
    }

    /** The text of a cell; of a date what it says as a period. */
    String text(Cell cell) {
        return cell.value() instanceof CellValue.Date date ? shown(date, cell.text()) : cell.text();
    }

    boolean isTotal(String text) {
        String plain = Plain.of(text);
        WordList<CellWord> cells = lexicon.cells().words();
        return cells.is(CellWord.TOTAL, plain) || cells.is(CellWord.SUBTOTAL, plain);
    }

    boolean isSubtotal(String text) {
        return lexicon.cells().words().has(CellWord.SUBTOTAL, Plain.of(text));
    }

    private String rest(String text, Optional<String> withoutPeriod, boolean partOfYear) {
        String bare = withoutPeriod.orElseGet(() -> Plain.of(units.withoutBracket(text)));
        String left = withoutRoles(Plain.of(units.withoutBracket(bare)));
        String rest = small.matcher(left).replaceAll("");
        return partOfYear ? ofParts.matcher(rest).replaceAll("") : rest;
    }

    private String withoutRoles(String plain) {
        String left = plain;
        Optional<WordList.Entry<HeaderRole>> role = lexicon.header().entryIn(left);
        while (role.isPresent()) {
            left = left.replace(role.get().word(), "");
            role = lexicon.header().entryIn(left);
        }
        return left;
    }
}
