package yardstick.importing.cells;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.importing.words.Lexicon.UnitWord;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;
import yardstick.model.Unit;

/** Tells a printed unit from any other words. */
public final class UnitReader {
    private static final Pattern BRACKET = Pattern.compile(
            "[(（\\[【〔](?<in>(?:[^()（）\\[\\]【】〔〕]|[(（][^()（）]{1,6}[)）]){1,40})[)）\\]】〕]");
    private static final Pattern BEFORE_A_FORM = Pattern.compile("\\s{2,}|\\t|\\u3000");
    /** 除另有注明外均为件, 除注明外，为万元. */
    private static final Pattern EXCEPT = Pattern.compile("^除.{0,12}?外[,，]?(?:均|皆|一律)?(?:为|以|按)?");
    private static final Pattern PARTS = Pattern.compile("\\s*[,，、;；]\\s*(?!000)");

    /** Signs and single words that no name has as one of its syllables, as 省（部）级 has 部. */
    private static final List<String> NEVER_A_SYLLABLE = List.of("件", "元", "%", "‰", "项", "家");

    private record Place(int start, int end, Unit unit) {}

    private final WordList<UnitWord> units;
    private final Pattern said;
    private final Pattern tail;
    private final Pattern line;

    public UnitReader(WordList<UnitWord> units) {
        this.units = units;
        String word = units.words(UnitWord.SAID).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        this.said = Pattern.compile("(?i)^\\s*" + word + "\\s*[:：]?\\s*");
        this.tail = tail(word);
        this.line = Pattern.compile("(?i)(?:^|[\\s(（])" + word + "\\s*[:：]\\s*(?<in>.{1,40}?)\\s*[)）]?$");
    }

    /** 成交额：万元; 授权量，单位：件; 成交额/万元. */
    private static Pattern tail(String word) {
        return Pattern.compile(
                "(?i)(?:\\s*[,，、;；]?\\s*" + word + "\\s*[:：]|\\s*[:：]|(?<![\\d\\s])\\s*[/／]|\\s*,)"
                        + "\\s*(?<in>[^:：,，;；]{1,30})$");
    }

    /** Empty for words that are no unit of the lexicon. */
    public Optional<Unit> known(String printed) {
        Unit unit = Unit.of(printed);
        if (unit.equals(Unit.NONE)) {
            return Optional.empty();
        }
        boolean scaleOnly = unit.base().isEmpty() && unit.exponent() > 0 && unit.per().isEmpty();
        boolean perOnly = unit.base().isEmpty() && unit.exponent() == 0 && printed.strip().length() > 2;
        boolean base = unit.isShare() || isWord(UnitWord.UNIT, unit.base()) || scaleOnly || perOnly;
        return base && (unit.per().isEmpty() || isPer(unit.per())) ? Optional.of(unit) : Optional.empty();
    }

    /** The unit a name or head prints of itself: 注册量（万件）, 成交额：万元, 授权量，单位：件. */
    public Optional<Unit> bracketed(String text) {
        return place(text).map(Place::unit);
    }

    /** The text without what {@link #bracketed} read. */
    public String withoutBracket(String text) {
        return place(text)
                .map(p -> (text.substring(0, p.start) + text.substring(p.end)).strip())
                .orElse(text);
    }

    /** 单位：万元. Empty where it names an office instead, or several units. */
    public Optional<Unit> line(String text) {
        Matcher matcher = line.matcher(text.strip());
        if (matcher.find()) {
            String unit = BEFORE_A_FORM.split(matcher.group("in").strip(), 2)[0];
            return alone(unit).or(() -> alone(EXCEPT.matcher(unit).replaceFirst("")));
        }
        Matcher bracket = BRACKET.matcher(text.strip());
        return bracket.matches() ? alone(said.matcher(bracket.group("in")).replaceFirst("")) : Optional.empty();
    }

    private Optional<Place> place(String text) {
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            Optional<Unit> unit = inside(bracket.group("in"));
            if (unit.isPresent() && !isSyllable(text, bracket)) {
                return Optional.of(new Place(bracket.start(), bracket.end(), unit.get()));
            }
        }
        Matcher behind = tail.matcher(text);
        boolean itself = known(text).isPresent();
        while (!itself && behind.find()) {
            Optional<Unit> unit = alone(behind.group("in"));
            if (unit.isPresent() && behind.start() > 1) {
                return Optional.of(new Place(behind.start(), text.length(), unit.get()));
            }
        }
        return Optional.empty();
    }

    /** （累计，万元） says one unit, （件、万元） none that holds. */
    private Optional<Unit> inside(String printed) {
        String bare = said.matcher(printed).replaceFirst("").strip();
        Optional<Unit> whole = known(bare);
        if (whole.isPresent()) {
            return whole;
        }
        List<Unit> parts =
                PARTS.splitAsStream(bare).flatMap(part -> known(part.strip()).stream()).toList();
        return parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
    }

    private Optional<Unit> alone(String printed) {
        return known(printed.strip().replaceFirst("[。.;；]$", ""));
    }

    private static boolean isSyllable(String text, Matcher bracket) {
        String inside = bracket.group("in").strip();
        boolean amidst = bracket.end() < text.length() && isHan(text.charAt(bracket.end()));
        return amidst && inside.length() == 1 && Stream.of(inside).noneMatch(NEVER_A_SYLLABLE::contains);
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** Whether the word may stand behind a slash. */
    boolean isPer(String word) {
        return isWord(UnitWord.PER, word);
    }

    private boolean isWord(UnitWord meaning, String word) {
        return units.is(meaning, Plain.of(word).replaceAll("(?<=\\d),(?=\\d)", ""));
    }
}
