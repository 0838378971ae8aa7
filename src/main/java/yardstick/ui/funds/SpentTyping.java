package yardstick.ui.funds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import yardstick.model.Fund;
import yardstick.model.Unit;
import yardstick.text.Numbers;
import yardstick.text.Words;
import yardstick.ui.forms.Fields;
import yardstick.ui.parts.Hint;
import yardstick.work.Outcome;
import yardstick.work.Refusal;

/** The spending typed in the cells of the tables. Unread typing outlives the fields, which are made anew at each drawing. */
final class SpentTyping {
    private final Words words;
    private final Save save;
    private final Map<String, String> unread = new HashMap<>();
    private final Map<String, ReadOnlyStringWrapper> problems = new HashMap<>();
    private final List<SpentField> fields = new ArrayList<>();

    /** Stores the spending of one amount; empty for not known. */
    interface Save {
        void spent(Fund fund, int line, String column, Optional<BigDecimal> spent);
    }

    SpentTyping(Words words, Save save) {
        this.words = words;
        this.save = save;
    }

    /** New fields follow; the old ones are taken off the screen. */
    void begin() {
        fields.forEach(SpentField::leave);
        fields.clear();
    }

    SpentField field(Fund fund, int line, String column) {
        Fund.Amount amount = new FundEdits(fund).amount(line, column).orElseThrow();
        String id = "spent-" + fund.id() + "-" + line + "-" + fund.columns().indexOf(column);
        String stored = amount.spent() == null ? "" : Numbers.amount(amount.spent(), null);
        String item = fund.lines().get(line).item();
        SpentField field = new SpentField(
                id, words.get("funds.spent.name", item, column), stored, new SpentField.Typing() {
                    @Override
                    public boolean given(String text) {
                        return read(fund, line, column, id, stored.equals(text) ? Optional.empty() : Optional.of(text));
                    }

                    @Override
                    public void next(SpentField from) {
                        int at = fields.indexOf(from);
                        fields.get((at + 1) % fields.size()).requestFocus();
                    }
                });
        field.setPromptText(Numbers.MISSING);
        if (unread.containsKey(id)) {
            field.setText(unread.get(id));
            mark(field, problem(fund.id()).get());
        }
        field.textProperty().addListener((p, old, now) -> keep(id, now, stored));
        problem(fund.id()).addListener((p, old, now) -> mark(field, unread.containsKey(id) ? now : ""));
        fields.add(field);
        return field;
    }

    private void keep(String id, String now, String stored) {
        if (now.equals(stored)) {
            unread.remove(id);
        } else {
            unread.put(id, now);
        }
    }

    private static void mark(SpentField field, String problem) {
        field.getStyleClass().remove("field-wrong");
        field.setTooltip(problem.isEmpty() ? null : new Hint(problem));
        if (!problem.isEmpty()) {
            field.getStyleClass().add("field-wrong");
        }
    }

    /** @param typed empty where what is stored stands in the field again */
    private boolean read(Fund fund, int line, String column, String id, Optional<String> typed) {
        if (typed.isEmpty()) {
            unread.remove(id);
            wrapper(fund.id()).set("");
            return true;
        }
        Outcome<Optional<BigDecimal>> read = new Fields(words)
                .read(typed.get(), fund.unit())
                .then(value -> notBelowZero(value, fund.unit()));
        return switch (read) {
            case Outcome.Done<Optional<BigDecimal>>(Optional<BigDecimal> spent) -> {
                unread.remove(id);
                wrapper(fund.id()).set("");
                save.spent(fund, line, column, spent);
                yield true;
            }
            case Outcome.Refused<Optional<BigDecimal>>(Refusal refusal) -> {
                wrapper(fund.id())
                        .set(words.get(
                                "refusal." + refusal.code(), refusal.arguments().toArray()));
                yield false;
            }
        };
    }

    private static Outcome<Optional<BigDecimal>> notBelowZero(Optional<BigDecimal> value, Unit unit) {
        boolean below = value.isPresent() && value.get().signum() < 0;
        return below ? Outcome.refused("VALUE_TOO_LOW", "0" + unit.symbol()) : Outcome.done(value);
    }

    /** What is wrong with what is typed in a table, empty for nothing. */
    ReadOnlyStringProperty problem(String fundId) {
        return wrapper(fundId).getReadOnlyProperty();
    }

    private ReadOnlyStringWrapper wrapper(String fundId) {
        return problems.computeIfAbsent(fundId, id -> new ReadOnlyStringWrapper(""));
    }
}
