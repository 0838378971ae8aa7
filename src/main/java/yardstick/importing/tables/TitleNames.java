package yardstick.importing.tables;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import yardstick.importing.cells.PeriodHit;
import yardstick.importing.cells.PeriodReader;
import yardstick.importing.cells.UnitReader;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Lexicon.DistrictWord;
import yardstick.importing.words.Lexicon.FrameWord;
import yardstick.importing.words.Lexicon.LineKey;
import yardstick.importing.words.Plain;
import yardstick.importing.words.WordList;

/** Finds the one indicator or district of all rows in the lines above a table, else in the names of sheet and file. */
final class TitleNames {
    private static final int LONGEST_NAME = 25;
    private static final int FARTHEST_EACH = 14;
    private static final int LONGEST_TOLD = 40;
    private static final Pattern ASIDE = Pattern.compile("[（(][^（()）]*[)）]$");
    private static final Pattern NUMBERED =
            Pattern.compile("^附?[表件](?:\\d+|[一二三四五六七八九十]+)?[-\\d]*[:：、.]?");
    private static final Pattern BRACKETS = Pattern.compile("[()（）《》“”\"_-]");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{2,5}$");
    private static final Pattern WORDS = Pattern.compile(".*(?:\\p{IsHan}{2}|[A-Za-z]{4}).*");

    private final Lexicon lexicon;
    private final UnitReader units;
    private final PeriodReader periods;

    TitleNames(Lexicon lexicon, UnitReader units) {
        this.lexicon = lexicon;
        this.periods = new PeriodReader(lexicon.cells().units());
        this.units = units;
    }

    /** 指标：地区生产总值（亿元）, as printed. */
    Optional<String> toldName(List<String> lines) {
        return told(lines, LineKey.NAME);
    }

    /** 地区：东湖区, 考核对象：东湖区; empty where none is told, or the whole: 全市, 全国. */
    String district(List<String> lines) {
        return told(lines, LineKey.DISTRICT)
                .or(() -> told(lines, LineKey.WHOSE).filter(this::endsAsDistrict))
                .filter(name -> lexicon.districts().exact(Plain.of(name)).isEmpty())
                .orElse("");
    }

    private boolean endsAsDistrict(String name) {
        return lexicon.districts()
                .endOf(Plain.of(name))
                .filter(e -> e.meaning() == DistrictWord.SUFFIX)
                .isPresent();
    }

    private Optional<String> told(List<String> lines, LineKey key) {
        return lines.stream().flatMap(line -> told(line, key).stream()).findFirst();
    }

    private Optional<String> told(String line, LineKey key) {
        int colon = Math.max(line.indexOf(':'), line.indexOf('：'));
        String behind = line.substring(colon + 1).strip();
        boolean fits = colon > 0
                && !behind.isEmpty()
                && behind.length() <= LONGEST_TOLD
                && lexicon.parts().keys().is(key, Plain.of(line.substring(0, colon)));
        return fits ? Optional.of(behind) : Optional.empty();
    }

    /**
     * 某市各县（市、区）有效发明专利拥有量统计表 names what its rows of districts hold.
     *
     * @param places names of the sheet and of the file, the nearer one first
     */
    String name(List<String> lines, List<String> places) {
        Optional<String> told = toldName(lines);
        if (told.isPresent()) {
            return units.withoutBracket(told.get());
        }
        return lines.isEmpty() ? nameOfPlace(places) : name(lines.getLast());
    }

    private String nameOfPlace(List<String> places) {
        for (String place : places) {
            String name = name(ENDING.matcher(place).replaceFirst(""));
            boolean says = WORDS.matcher(name).matches()
                    && !lexicon.parts().frames().is(FrameWord.NOTHING, Plain.of(name.replaceAll("\\d", "")));
            if (says) {
                return lexicon.columns().exact(Plain.of(name)).isEmpty() && !endsAsDistrict(name) ? name : "";
            }
        }
        return "";
    }

    private String name(String line) {
        String plain = Plain.line(units.withoutBracket(line)).replaceAll("\\s", "");
        String left = behindDistricts(ASIDE.matcher(plain).replaceAll(""));
        left = BRACKETS.matcher(periods.read(left).map(PeriodHit::rest).orElse(left)).replaceAll("");
        String before = "";
        while (!before.equals(left)) {
            before = left;
            left = unframed(NUMBERED.matcher(left).replaceFirst(""));
        }
        return left.length() > LONGEST_NAME ? "" : left;
    }

    private String behindDistricts(String title) {
        WordList<FrameWord> frames = lexicon.parts().frames();
        for (int at = 0; at < Math.min(FARTHEST_EACH, title.length()); at++) {
            Optional<String> each = frames.startOf(FrameWord.EACH, Plain.of(title.substring(at)));
            if (each.isPresent()) {
                return title.substring(at + each.get().length());
            }
        }
        return title;
    }

    private String unframed(String title) {
        WordList<FrameWord> frames = lexicon.parts().frames();
        String plain = Plain.of(title);
        if (plain.length() != title.length()) {
            return title;
        }
        Optional<String> start = frames.startOf(FrameWord.START, plain);
        if (start.isPresent()) {
            return title.substring(start.get().length());
        }
        return frames.endOf(FrameWord.END, plain)
                .map(end -> title.substring(0, title.length() - end.length()))
                .orElse(title);
    }
}
