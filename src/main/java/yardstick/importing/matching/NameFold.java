package yardstick.importing.matching;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.importing.words.Lexicon.UnitWord;
import yardstick.importing.words.NameWords;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;
import yardstick.model.Region;
import yardstick.model.Unit;

/**
 * Brings the names of a plan and of a file to one form, in which everything that never makes a difference is gone: width,
 * case, blanks, punctuation, numbering, footnote marks, a unit in brackets, and 全市 in the plan of a city.
 */
final class NameFold {
    private static final Pattern BRACKET = Pattern.compile("[(\\[【](?:单位:)?([^()\\[\\]【】]{1,12})[)\\]】]");
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:[(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)、.](?!\\d)|其中:|[-—–·•*#]+)");
    private static final Pattern FOOTNOTE = Pattern.compile("(?:\\[注?\\d{0,2}]|\\(注\\d{0,2}\\)|\\*+|注\\d)$");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}&&[^%‰+&]]");

    private final NameWords words;
    private final WordList<UnitWord> units;
    private final Region region;

    NameFold(NameWords words, WordList<UnitWord> units, Region region) {
        this.words = words;
        this.units = units;
        this.region = region;
    }

    /** Never empty for a name that says something. */
    String of(String printed) {
        String plain = Plain.of(printed);
        String bare = withoutOwnRegion(NUMBERING
                .matcher(FOOTNOTE.matcher(withoutUnit(plain)).replaceFirst(""))
                .replaceFirst(""));
        String key = PUNCTUATION.matcher(bare).replaceAll("");
        return key.isEmpty() ? plain : key;
    }

    private String withoutUnit(String plain) {
        Matcher matcher = BRACKET.matcher(plain);
        while (matcher.find()) {
            if (isUnit(matcher.group(1))) {
                return plain.substring(0, matcher.start()) + plain.substring(matcher.end());
            }
        }
        return plain;
    }

    private boolean isUnit(String text) {
        Unit unit = Unit.of(text);
        return unit.isShare() || units.is(UnitWord.UNIT, unit.base());
    }

    private String withoutOwnRegion(String plain) {
        String own = Plain.of(region.name());
        if (own.length() > 1 && plain.length() > own.length() + 1 && plain.startsWith(own)) {
            return plain.substring(own.length());
        }
        return words.own()
                .startOf(region.level(), plain)
                .filter(word -> plain.length() > word.length() + 1)
                .map(word -> plain.substring(word.length()))
                .orElse(plain);
    }
}
