package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftNote;
import yardstick.importing.words.Lexicon.LineWord;
import yardstick.importing.words.Plain;
import yardstick.sheet.Cell;

/** Splits the lines below a table into notes and gives each to the indicators it names. */
final class NoteReader {
    /** Before 2. or （2） or ② that begins a note, behind a full stop, a break or the opening 注：. */
    private static final Pattern BETWEEN_NOTES =
            Pattern.compile("(?<=[。；;：:\\s])\\s*(?=(?:\\d{1,2}[.．、](?!\\d)|[(（]\\d{1,2}[)）]|[\\u2460-\\u2473]))");

    private static final Pattern OPENING = Pattern.compile("^(?:注|备注|说明|注释|Notes?|Remarks?)\\s*[:：]?\\s*$");

    private final TableFinder lines;

    NoteReader(TableFinder lines) {
        this.lines = lines;
    }

    /** @param notes those of a table that name no indicator are added here */
    List<DraftIndicator> join(TableShape shape, List<DraftIndicator> indicators, List<DraftNote> notes) {
        List<DraftIndicator> joined = new ArrayList<>(indicators);
        for (int row : shape.below()) {
            for (Cell cell : shape.sheet().row(row)) {
                if (lines.lineWord(cell.text()).filter(w -> w == LineWord.FORM).isPresent()) {
                    break;
                }
                for (String note : split(cell.text())) {
                    if (!give(note, joined)) {
                        notes.add(new DraftNote(note, shape.sheet().name(), cell.address()));
                    }
                }
            }
        }
        return joined;
    }

    static List<String> split(String text) {
        List<String> notes = new ArrayList<>();
        for (String part : BETWEEN_NOTES.split(text.strip())) {
            String note = Plain.line(part);
            if (!note.isEmpty() && !OPENING.matcher(note).matches()) {
                notes.add(note);
            }
        }
        return notes;
    }

    private static boolean give(String note, List<DraftIndicator> indicators) {
        String plain = Plain.of(note);
        List<DraftIndicator> named = indicators.stream()
                .filter(i -> isNamed(Plain.of(i.name()), plain, indicators))
                .toList();
        for (DraftIndicator indicator : named) {
            indicators.set(indicators.indexOf(indicator), withNote(indicator, note));
        }
        return !named.isEmpty();
    }

    /** A name that only stands inside a longer name is not meant. */
    private static boolean isNamed(String name, String note, List<DraftIndicator> all) {
        String rest = note;
        for (DraftIndicator other : all) {
            String longer = Plain.of(other.name());
            if (longer.length() > name.length() && longer.contains(name)) {
                rest = rest.replace(longer, "");
            }
        }
        return rest.contains(name);
    }

    private static DraftIndicator withNote(DraftIndicator i, String note) {
        String all = i.note().isEmpty() ? note : i.note() + " " + note;
        return i.withNote(all);
    }
}
