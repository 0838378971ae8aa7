package yardstick.ui.units;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.calc.Duties;
import yardstick.text.Words;
import yardstick.ui.parts.Buttons;
import yardstick.ui.parts.EmptyState;
import yardstick.ui.parts.Icon;
import yardstick.ui.parts.Surroundings;

/** What every unit owes, to look through, hand out and print. */
final class OverviewSection implements Section {
    private final DutyPapers papers;
    private final Words words;
    private final OverviewTable table;
    private final Chips<Overview> chips;
    private final Label unassigned = Lines.note("");
    private final VBox content;
    private Overview filter = Overview.ALL;
    private @Nullable Duties duties;

    OverviewSection(UnitActs acts, DutyPapers papers, Surroundings around) {
        this.papers = papers;
        this.words = around.words();
        this.table = new OverviewTable(around, row -> acts.showUnit(row.id()));
        this.chips = new Chips<>(this::turnTo);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setPlaceholder(new EmptyState(
                Icon.CHECK,
                words.get("units.overview.nothing.title"),
                words.get("units.overview.nothing.hint"),
                Buttons.plain(words.get("units.nothing.all"), Icon.LIST, () -> turnTo(Overview.ALL))));
        content = new VBox(12, table, unassigned);
    }

    @Override
    public Button[] acts() {
        Duties known = Objects.requireNonNull(duties);
        Button print = Buttons.plain(words.get("units.print"), Icon.PRINT, () -> papers.print(known));
        Button xlsx = Buttons.plain(words.get("units.export.xlsx"), Icon.TABLE, () -> papers.xlsx(known));
        Button pdf = Buttons.primary(words.get("units.export.pdf"), Icon.EXPORT, () -> papers.pdf(known));
        print.setId("duties-print");
        print.getStyleClass().add("prints");
        xlsx.setId("duties-xlsx");
        pdf.setId("duties-pdf");
        return new Button[] {print, xlsx, pdf};
    }

    @Override
    public Node tool() {
        return chips;
    }

    @Override
    public String told() {
        Duties known = Objects.requireNonNull(duties);
        List<UnitRow> rows = Overview.busy(known);
        int year = known.asOf().getYear();
        return rows.isEmpty()
                ? ""
                : words.get(
                        "units.overview.told",
                        Integer.toString(rows.size()),
                        count(rows, Overview.OVERDUE, year),
                        count(rows, Overview.THIS_YEAR, year));
    }

    private static String count(List<UnitRow> rows, Overview filter, int year) {
        return Long.toString(rows.stream().filter(row -> filter.keeps(row, year)).count());
    }

    @Override
    public Node show(Duties now) {
        duties = now;
        List<UnitRow> rows = Overview.busy(now);
        chips.clear();
        if (rows.isEmpty() && now.unassigned().isEmpty()) {
            return new EmptyState(
                    Icon.UNITS, words.get("units.overview.empty.title"), words.get("units.overview.empty.hint"));
        }
        int year = now.asOf().getYear();
        for (Overview each : Overview.values()) {
            chips.add(each, words.word("units.overview", each) + " " + count(rows, each, year), "");
        }
        chips.select(filter);
        table.show(rows.stream().filter(row -> filter.keeps(row, year)).toList());
        unassigned.setText(unassigned(now));
        return content;
    }

    private String unassigned(Duties now) {
        List<String> titles =
                now.unassigned().stream().map(task -> task.title()).toList();
        String read = words.get("units.overview.note", now.asOf().toString());
        return titles.isEmpty()
                ? read
                : read + "\n"
                        + words.get(
                                "units.overview.unassigned",
                                Integer.toString(titles.size()),
                                String.join(words.get("units.semicolon"), titles));
    }

    private void turnTo(Overview now) {
        filter = now;
        show(Objects.requireNonNull(duties));
    }
}
