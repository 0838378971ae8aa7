package yardstick.importing.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftNote;
import yardstick.importing.words.Plain;
import yardstick.sheet.Cell;
import yardstick.sheet.Sheet;

/** Splits the lines below a table into notes and gives each to the indicators it names. */
final class NoteReader {
    /** Before 2. or （2） or ② that begins a note, behind a full stop, a break or the opening 注：. */
    private static final Pattern BETWEEN_NOTES =
            Pattern.compile("(?<=[。；;：:\\s])\\s*(?=(?:\\d{1,2}[.．、](?!\\d)|[(（]\\d{1,2}[)）]|[\\u2460-\\u2473]))");

    private static final Pattern NEXT_NOTE = Pattern.compile("\\d{1,2}[.．、](?!\\d)|[(（]\\d{1,2}[)）]");
    private static final Pattern MARK_AT_START = Pattern.compile("^(?:注\\s*)?([\\u2460-\\u2473*＊※†‡])");
    private static final Pattern MARK_AT_END = Pattern.compile("([\\u2460-\\u2473*＊※†‡])$");

    private final LineWords lines;

    NoteReader(LineWords lines) {
        this.lines = lines;
    }

    /** @param notes those of a table that name no indicator are added here */
    List<DraftIndicator> join(TableShape shape, List<DraftIndicator> indicators, List<DraftNote> notes) {
        List<DraftIndicator> joined = new ArrayList<>(indicators);
        Sheet sheet = shape.area().sheet();
        for (Cell cell : shape.below()) {
            if (!lines.isForm(cell.text())) {
                give(cell.text(), cell.address(), sheet, joined, notes);
            }
        }
        boolean note = false;
        for (String line : sheet.around().below()) {
            note = lines.isNote(line) || note && NEXT_NOTE.matcher(line.strip()).lookingAt();
            if (note) {
                give(line, "", sheet, joined, notes);
            }
        }
        return joined;
    }

    private void give(String text, String cell, Sheet sheet, List<DraftIndicator> joined, List<DraftNote> notes) {
        for (String note : split(text)) {
            if (!give(note, joined) && !giveByMark(note, sheet, joined)) {
                notes.add(new DraftNote(note, sheet.name(), cell));
            }
        }
    }

    /** ① before a note belongs to the name or number that ends with it. */
    private static boolean giveByMark(String note, Sheet sheet, List<DraftIndicator> joined) {
        Matcher start = MARK_AT_START.matcher(note);
        if (!start.find()) {
            return false;
        }
        List<DraftIndicator> marked = joined.stream()
                .filter(i -> endsWith(start.group(1), nameText(sheet, i))
                        || i.values().stream().anyMatch(v -> endsWith(start.group(1), v.text())))
                .toList();
        marked.forEach(i -> joined.set(joined.indexOf(i), withNote(i, note)));
        return !marked.isEmpty();
    }

    private static String nameText(Sheet sheet, DraftIndicator indicator) {
        return sheet.row(indicator.row() - 1).stream()
                .filter(c -> c.address().equals(indicator.nameCell()))
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    private static boolean endsWith(String mark, String text) {
        Matcher end = MARK_AT_END.matcher(text.strip());
        return end.find() && end.group(1).equals(mark);
    }

    List<String> split(String text) {
        List<String> notes = new ArrayList<>();
        for (String part : BETWEEN_NOTES.split(text.strip())) {
            String note = Plain.line(part);
            if (!note.isEmpty() && !lines.isOpening(note)) {
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
