package yardstick.importing.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import yardstick.importing.cells.UnitReader;
import yardstick.importing.words.Lexicon.DistrictWord;
import yardstick.importing.words.Plain;
import yardstick.model.Unit;

/** Understands names, units and districts of one table's rows, each text once: long tables repeat them in every row. */
final class RowTexts {
    private static final Pattern NO_UNIT = Pattern.compile("[-—–―/]*");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** 一、专利授权 over its parts is 专利授权. */
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）])\\s*(?=.)");

    /** Words of a Latin language, and no unit or number in brackets. */
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][^\\p{IsHan}]+");

    private final UnitReader reader;
    private final HeadWords words;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Optional<Unit>> units = new HashMap<>();
    private final Map<String, Optional<Unit>> unitsInNames = new HashMap<>();
    private final Map<String, String> districts = new HashMap<>();
    private final Map<String, Boolean> subtotals = new HashMap<>();

    RowTexts(UnitReader reader, HeadWords words) {
        this.reader = reader;
        this.words = words;
    }

    /** Without numbering and without the unit in brackets. */
    String name(String printed) {
        return names.computeIfAbsent(printed, text -> {
            String bare = reader.withoutBracket(text);
            return Plain.name(NUMBERED.matcher(bare).replaceFirst(""));
        });
    }

    /** Of a column of units; a dash states none. */
    Optional<Unit> unit(String printed) {
        return units.computeIfAbsent(
                printed,
                text -> NO_UNIT.matcher(Plain.of(text)).matches() ? Optional.empty() : Optional.of(Unit.of(text)));
    }

    /** Of 有效发明专利 over Invention patents in force the Chinese line, then the other one; else the text as it is. */
    static List<String> inTwoLanguages(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return List.of(text);
        }
        List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        boolean two = lines.size() > 1
                && HAN.matcher(lines.getFirst()).find()
                && lines.stream().skip(1).allMatch(l -> LATIN.matcher(l).matches());
        return two ? List.of(lines.getFirst(), String.join(" ", lines.subList(1, lines.size()))) : List.of(text);
    }

    Optional<Unit> unitInName(String printed) {
        return unitsInNames.computeIfAbsent(printed, reader::bracketed);
    }

    /** Of a text that is nothing but one, in brackets or without: （件）. */
    Optional<Unit> unitAlone(String printed) {
        return unitInName(printed).or(() -> reader.known(printed));
    }

    boolean isSubtotal(String printed) {
        return subtotals.computeIfAbsent(printed, words::isSubtotal);
    }

    /** Empty for the whole city: 全市 and 合计 among districts. */
    String district(String printed) {
        return districts.computeIfAbsent(printed, text -> {
            boolean whole = words.district(text) == DistrictWord.WHOLE || words.isTotal(text);
            return whole ? "" : Plain.name(text);
        });
    }
}
