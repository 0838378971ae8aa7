package yardstick.ui.units;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import yardstick.calc.Duties;
import yardstick.text.Words;

/** What strikes one about the units of a plan, in a few sentences. */
final class UnitsSummary {
    private static final int MOST_NAMES = 4;

    private final Words words;

    UnitsSummary(Words words) {
        this.words = words;
    }

    String of(Duties duties, List<UnitRow> rows) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get(
                "units.summary",
                Integer.toString(rows.size()),
                count(rows, UnitFilter.NAMED::keeps),
                Integer.toString(duties.pairs())));
        add(sentences, "units.summary.taskNoSeat", rows, UnitFilter.TASK_NO_SEAT);
        add(sentences, "units.summary.seatNoTask", rows, UnitFilter.SEAT_NO_TASK);
        if (!duties.unassigned().isEmpty()) {
            sentences.add(words.get(
                    "units.summary.unassigned", Integer.toString(duties.unassigned().size())));
        }
        return String.join(words.isChinese() ? "" : " ", sentences);
    }

    private void add(List<String> sentences, String key, List<UnitRow> rows, UnitFilter filter) {
        List<String> names =
                rows.stream().filter(filter::keeps).map(row -> row.unit().name()).toList();
        if (!names.isEmpty()) {
            String shown = String.join(words.get("units.comma"), names.subList(0, Math.min(MOST_NAMES, names.size())));
            String list = names.size() > MOST_NAMES ? words.get("units.summary.more", shown) : shown;
            sentences.add(words.get(key, Integer.toString(names.size()), list));
        }
    }

    private static String count(List<UnitRow> rows, Predicate<UnitRow> predicate) {
        return Long.toString(rows.stream().filter(predicate).count());
    }
}
