package yardstick.ui.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.calc.GapTable;
import yardstick.calc.Status;
import yardstick.text.Numbers;
import yardstick.text.Words;

/** What the overview says at its head: the verdict, how it changed, and a count for every standing. */
final class OverviewModel {
    private final Words words;
    private @Nullable LocalDate chosen;

    /** @param change on the earlier day */
    record Count(Standing standing, String word, int count, int change) {}

    OverviewModel(Words words) {
        this.words = words;
    }

    /** Compares with this day from now on, as long as it is before the as-of day. */
    void choose(LocalDate day) {
        chosen = day;
    }

    /** The day to compare with: the chosen one, or else the last end of a quarter. */
    LocalDate since(LocalDate asOf) {
        LocalDate day = chosen;
        return day != null && day.isBefore(asOf) ? day : new EarlierDays(asOf).usual();
    }

    /** Four to six: reached and missed only where there are such. */
    List<Count> counts(Read read) {
        Map<Status, Integer> now = read.now().summary();
        Map<Status, Integer> before = read.before().summary();
        List<Count> counts = new ArrayList<>();
        for (Standing each : Standing.values()) {
            int count = each.count(now);
            int change = count - each.count(before);
            if (each.isAlwaysShown() || count > 0 || change != 0) {
                counts.add(new Count(each, words.word("overview.standing", each), count, change));
            }
        }
        return counts;
    }

    /** Only what there is: nobody reads of zeros. */
    String verdict(Read read) {
        GapTable table = read.now();
        String results = number(table.results().size());
        if (table.gaps().isEmpty()) {
            return words.get("overview.onlyResults", results);
        }
        Stream<String> parts = counts(read).stream()
                .filter(count -> count.count() > 0)
                .map(count -> words.get("overview.verdict.part", number(count.count()), count.word().toLowerCase(words.locale())));
        String verdict = words.get("overview.verdict", number(table.gaps().size()), joined(parts));
        return table.results().isEmpty() ? verdict : words.get("overview.verdict.results", verdict, results);
    }

    /** How the counts changed since the earlier day. */
    String change(Read read) {
        String since = read.before().asOf().toString();
        List<String> parts = counts(read).stream()
                .filter(count -> count.change() != 0)
                .map(count -> words.get("overview.change.part", count.word().toLowerCase(words.locale()), signed(count.change())))
                .toList();
        return parts.isEmpty()
                ? words.get("overview.change.none", since)
                : words.get("overview.change", since, joined(parts.stream()));
    }

    /** The line below a count. */
    String change(Count count, Read read) {
        String since = read.before().asOf().toString();
        return count.change() == 0
                ? words.get("overview.tile.same", since)
                : words.get("overview.tile.change", since, signed(count.change()));
    }

    private String joined(Stream<String> parts) {
        return String.join(words.get("overview.comma"), parts.toList());
    }

    private static String signed(int change) {
        return Numbers.signed(BigDecimal.valueOf(change), 0);
    }

    private static String number(int count) {
        return Integer.toString(count);
    }
}
