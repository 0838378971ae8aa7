package yardstick.ui.funds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import yardstick.calc.FundCheck;
import yardstick.calc.FundCheck.Sums;
import yardstick.text.Words;

/** One bar a column: planned outlined, spent solid inside it, the numbers in words beside it. */
final class SpendingBars extends GridPane {
    private static final double NAME = 168;

    SpendingBars(FundCheck check, Words words) {
        getStyleClass().add("spending-bars");
        setHgap(12);
        setVgap(6);
        ColumnConstraints bars = new ColumnConstraints(60, 200, Double.MAX_VALUE);
        bars.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(NAME), bars, new ColumnConstraints());
        List<Sums> shown =
                check.columns().stream().filter(sums -> sums.planned() != null).toList();
        double most = shown.stream()
                .map(Sums::planned)
                .filter(Objects::nonNull)
                .mapToDouble(planned -> Objects.requireNonNull(planned).doubleValue())
                .max()
                .orElse(0);
        for (int row = 0; row < shown.size(); row++) {
            Sums sums = shown.get(row);
            Label name = new Label(sums.column());
            name.getStyleClass().add("printed");
            name.setWrapText(true);
            name.setMinHeight(USE_PREF_SIZE);
            String numbers = words.get(
                    "funds.bar", FundRows.number(sums.planned()), FundRows.number(sums.spent()));
            Label text = new Label(numbers);
            text.getStyleClass().add("note");
            text.setMinWidth(USE_PREF_SIZE);
            addRow(row, name, new Bar(part(sums.planned(), most), part(sums.spent(), most)), text);
        }
    }

    /** For drawing only: a share of the longest bar. */
    private static double part(@Nullable BigDecimal value, double most) {
        return value == null || most <= 0 ? 0 : Math.min(1, value.doubleValue() / most);
    }

    private static final class Bar extends Region {
        private final Region planned = new Region();
        private final Region spent = new Region();
        private final double plannedPart;
        private final double spentPart;

        Bar(double plannedPart, double spentPart) {
            this.plannedPart = plannedPart;
            this.spentPart = spentPart;
            planned.getStyleClass().add("bar-planned");
            spent.getStyleClass().add("bar-spent");
            getChildren().addAll(planned, spent);
            setPrefHeight(16);
            setMinHeight(16);
        }

        @Override
        protected void layoutChildren() {
            planned.resizeRelocate(0, 0, Math.round(getWidth() * plannedPart), 16);
            spent.resizeRelocate(0, 3, Math.round(getWidth() * spentPart), 10);
            spent.setVisible(spentPart > 0);
        }
    }
}
