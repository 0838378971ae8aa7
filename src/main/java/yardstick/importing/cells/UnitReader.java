package yardstick.importing.cells;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.importing.words.Lexicon.UnitWord;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;
import yardstick.model.Unit;

/** Tells a printed unit from any other words. */
public final class UnitReader {
    private static final Pattern BRACKET = Pattern.compile("[(（\\[【]\\s*(?:单位[:：])?([^()（）\\[\\]【】]{1,12})[)）\\]】]");
    private static final Pattern LINE = Pattern.compile("^(?:计量)?单位:(.{1,12})$");

    private final WordList<UnitWord> units;

    public UnitReader(WordList<UnitWord> units) {
        this.units = units;
    }

    /** Empty for words that are no unit of the lexicon. */
    public Optional<Unit> known(String printed) {
        Unit unit = Unit.of(printed);
        if (unit.equals(Unit.NONE)) {
            return Optional.empty();
        }
        boolean base = unit.isShare() || isWord(UnitWord.UNIT, unit.base());
        return base && (unit.per().isEmpty() || isPer(unit.per())) ? Optional.of(unit) : Optional.empty();
    }

    /** A unit in brackets: 注册量（万件）. */
    public Optional<Unit> bracketed(String text) {
        Matcher matcher = BRACKET.matcher(text);
        while (matcher.find()) {
            Optional<Unit> unit = known(matcher.group(1).strip());
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** The text without a bracket that holds nothing but a unit. */
    public String withoutBracket(String text) {
        Matcher matcher = BRACKET.matcher(text);
        while (matcher.find()) {
            if (known(matcher.group(1).strip()).isPresent()) {
                return (text.substring(0, matcher.start()) + text.substring(matcher.end())).strip();
            }
        }
        return text;
    }

    /** 单位：万元. Empty where it names an office instead, or several units. */
    public Optional<Unit> line(String text) {
        String plain = Plain.of(text);
        Matcher matcher = LINE.matcher(plain.startsWith("(") ? plain.replaceAll("[()]", "") : plain);
        return matcher.matches() ? known(matcher.group(1)) : Optional.empty();
    }

    /** Whether the word may stand behind a slash. */
    boolean isPer(String word) {
        return isWord(UnitWord.PER, word);
    }

    private boolean isWord(UnitWord meaning, String word) {
        return units.is(meaning, Plain.of(word).replaceAll("(?<=\\d),(?=\\d)", ""));
    }
}
