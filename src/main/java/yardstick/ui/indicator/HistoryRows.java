package yardstick.ui.indicator;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.store.ValueEvent;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.parts.SourceText;

/** Puts what the journal tells of the values of an indicator into words. */
final class HistoryRows {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Words words;
    private final PeriodText periods;
    private final SourceText sources;
    private final ZoneId zone;

    HistoryRows(Words words, ZoneId zone) {
        this.words = words;
        this.periods = new PeriodText(words);
        this.sources = new SourceText(words);
        this.zone = zone;
    }

    HistoryRow of(ValueEvent event) {
        String period = event.period() == null ? "" : periods.of(event.period());
        String version = event.version() > 1
                ? words.get("indicator.target.version", Integer.toString(event.version()))
                : "";
        return new HistoryRow(
                MINUTE.format(event.at().atZone(zone)),
                event.role(),
                period,
                joined(words.word("role", event.role()), period, event.district(), version),
                value(event.before()),
                value(event.after()),
                way(event),
                details(event),
                event.source() != null || event.before() == null
                        ? event.source()
                        : event.before().source());
    }

    private String value(ValueEvent.@Nullable Standing standing) {
        if (standing == null) {
            return Numbers.MISSING;
        }
        if (standing.value() == null) {
            return standing.text().isBlank() ? Numbers.MISSING : standing.text().strip();
        }
        String upper = standing.upper() == null ? "" : "—" + Numbers.amount(standing.upper(), null);
        String number = standing.comparator().sign() + Numbers.amount(standing.value(), null) + upper;
        String unit = standing.unit().symbol();
        boolean tight = words.isChinese() || standing.unit().isShare() || unit.isEmpty();
        return number + (tight ? "" : " ") + unit;
    }

    private String way(ValueEvent event) {
        String argument = event.step().arguments().isEmpty()
                ? ""
                : event.step().arguments().getFirst();
        return switch (event.way()) {
            case TYPED -> words.get("indicator.history.typed");
            case FILE -> {
                String cell = event.source() == null ? "" : sources.place(event.source());
                yield joined(words.get("indicator.history.file", argument), cell);
            }
            case PAPER -> words.get("indicator.history.paper", argument);
            case PLAN -> joined(words.get("indicator.history.plan"), sources.place(event.source()));
        };
    }

    private List<String> details(ValueEvent event) {
        List<String> details = new ArrayList<>();
        ValueEvent.Standing before = event.before();
        ValueEvent.Standing after = event.after();
        if (!event.changesTheValue()) {
            details.add(words.get("indicator.history.beside"));
        }
        if (before != null && after != null && before.status() != after.status()) {
            details.add(words.get("indicator.history.status", status(before), status(after)));
        }
        if (before != null && !before.text().isBlank()) {
            details.add(words.get("indicator.history.beforeText", before.text().strip()));
        }
        if (after != null) {
            details.addAll(evidence(after.evidence()));
        }
        return details;
    }

    private String status(ValueEvent.Standing standing) {
        return standing.status() == null ? Numbers.MISSING : words.word("actualStatus", standing.status());
    }

    private List<String> evidence(Actual.Evidence evidence) {
        return Stream.of(
                        evidence.by().isEmpty() ? "" : words.get("indicator.evidence.by", evidence.by()),
                        evidence.paper().isEmpty() ? "" : words.get("indicator.evidence.paper", evidence.paper()),
                        evidence.note())
                .filter(each -> !each.isBlank())
                .toList();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
