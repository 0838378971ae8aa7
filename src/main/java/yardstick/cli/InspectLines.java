package yardstick.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftColumn;
import yardstick.importing.draft.DraftIndicator;
import yardstick.importing.draft.DraftNote;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.DraftValue;
import yardstick.text.Numbers;
import yardstick.text.PeriodText;
import yardstick.text.Words;

/** What the importer saw, as it is printed in the terminal. */
final class InspectLines {
    private final Words words;
    private final FindingLines findings;
    private final PeriodText periods;

    InspectLines(Words words, FindingLines findings) {
        this.words = words;
        this.findings = findings;
        this.periods = new PeriodText(words);
    }

    String of(Draft draft) {
        StringBuilder text = new StringBuilder();
        if (draft.tables().isEmpty()) {
            text.append(words.get("cli.inspect.noTable", draft.file().name())).append('\n');
        }
        for (DraftTable table : draft.tables()) {
            text.append(words.get(
                            "cli.inspect.table",
                            table.sheet(),
                            table.range(),
                            table.title(),
                            Integer.toString(table.indicators().size())))
                    .append('\n')
                    .append(columns(table))
                    .append("\n\n")
                    .append(rows(table))
                    .append('\n');
        }
        text.append(notes(draft));
        return text + findings.lines(draft.findings());
    }

    /** A note that stands in several sheets is told once. */
    private String notes(Draft draft) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (DraftNote note : draft.notes()) {
            String place = note.cell().isEmpty() || note.sheet().isEmpty()
                    ? note.cell()
                    : note.sheet() + "!" + note.cell();
            places.computeIfAbsent(note.text(), text -> new ArrayList<>()).add(place);
        }
        StringBuilder lines = new StringBuilder();
        places.forEach((text, at) -> {
            String cells = at.stream().filter(place -> !place.isEmpty()).collect(Collectors.joining(" · "));
            lines.append(cells.isEmpty()
                            ? words.get("cli.inspect.note.somewhere", text)
                            : words.get("cli.inspect.note", text, cells))
                    .append('\n');
        });
        return lines.toString();
    }

    /** 各列的含义：B3 指标 · C3 单位 · D3 基期 2020 · E3 算得，未读取. */
    private String columns(DraftTable table) {
        return words.get(
                "cli.inspect.columns",
                table.columns().stream()
                        .map(column -> column.cell() + " " + meaning(column))
                        .collect(Collectors.joining(" · ")));
    }

    private String meaning(DraftColumn column) {
        if (column.meaning() != DraftColumn.Meaning.VALUES) {
            return words.word("meaning", column.meaning());
        }
        String role = column.role() == null
                ? words.word("meaning", column.meaning())
                : words.word("role", column.role());
        String period = column.period() == null ? "" : " " + periods.of(column.period());
        String district = column.district().isEmpty() ? "" : " " + column.district();
        return role + period + district;
    }

    private String name(DraftIndicator indicator) {
        return indicator.district().isEmpty()
                ? indicator.name()
                : words.get("cli.inspect.district", indicator.name(), indicator.district());
    }

    private TextTable rows(DraftTable table) {
        TextTable rows = new TextTable(List.of(
                ">" + words.get("cli.column.row"),
                words.get("cli.column.category"),
                words.get("cli.column.indicator"),
                words.get("cli.column.unit"),
                words.get("cli.column.kind"),
                words.get("cli.column.values")));
        for (DraftIndicator indicator : table.indicators()) {
            rows.row(Arrays.asList(
                    Integer.toString(indicator.row()),
                    indicator.heading().printed(),
                    name(indicator),
                    indicator.measure().unit().symbol(),
                    words.word("kind", indicator.measure().kind()),
                    indicator.values().stream().map(this::value).collect(Collectors.joining(" · "))));
        }
        return rows;
    }

    private String value(DraftValue value) {
        String period = value.period() == null ? Numbers.MISSING : periods.of(value.period());
        return words.word("role", value.role()) + " " + period + " " + value.cell() + " = " + value.text();
    }
}
