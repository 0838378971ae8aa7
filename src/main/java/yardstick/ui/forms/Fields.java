package yardstick.ui.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import yardstick.model.Period;
import yardstick.model.Plan;
import yardstick.model.Target;
import yardstick.model.Unit;
import yardstick.text.Words;
import yardstick.ui.parts.DayInput;
import yardstick.work.Outcome;

/** The kinds of fields. Every title is a key of the words. */
public record Fields(Words words) {
    private static final int LINES = 4;

    /**
     * Small records inside a record.
     *
     * @param line how one reads in a line
     * @param form a new one for each record that is opened
     */
    public record Small<S>(Supplier<S> fresh, Function<S, String> line, Supplier<Form<S>> form) {}

    /** One line of text; kept without blanks at its ends. */
    public Field<String> text(String title) {
        return typed(title, new TextField(), new Readings.Plain());
    }

    public Field<String> longText(String title) {
        return typed(title, area(), new Readings.Plain());
    }

    /** Several short texts, one a line. */
    public Field<List<String>> lines(String title) {
        return typed(title, hinted(area(), "forms.lines"), new Readings.Lines());
    }

    /** A table: one row a line, cells parted by bars. */
    public Field<List<List<String>>> rows(String title) {
        return typed(title, hinted(area(), "forms.rows"), new Readings.Rows());
    }

    public Field<Optional<Period>> period(String title) {
        return typed(title, hinted(new TextField(), "forms.period"), new Readings(words).period());
    }

    public Field<Optional<LocalDate>> day(String title) {
        Reading<Optional<LocalDate>> reading = new Readings(words).day();
        String calendar = words.get("forms.calendar", DayInput.CALENDAR.getDisplayText());
        DayInput input = new DayInput(
                calendar,
                text -> reading.read(text) instanceof Outcome.Done<Optional<LocalDate>>(Optional<LocalDate> day)
                        ? day
                        : Optional.empty());
        return typed(title, hinted(input, "forms.day"), reading);
    }

    public Field<Optional<LocalTime>> time(String title) {
        return typed(title, hinted(new TextField(), "forms.time"), new Readings(words).time());
    }

    /** A whole number, 0 or more. */
    public Field<Optional<Integer>> whole(String title) {
        return typed(title, new TextField(), new Readings(words).whole());
    }

    /** @param unit the one the amount is kept in, asked anew at every reading */
    public Field<Optional<BigDecimal>> amount(String title, Supplier<Unit> unit) {
        return typed(title, new TextField(), new Readings(words).amount(unit));
    }

    /** Reads an amount typed outside any form, as {@link #amount} does; blank is none. */
    public Outcome<Optional<BigDecimal>> read(String typed, Unit unit) {
        return new Readings(words).amount(() -> unit).read(typed);
    }

    /** @param group of the words: {@code category} for {@code category.OTHER} */
    public <E extends Enum<E>> Field<E> choice(String title, String group, E[] choices) {
        return new ChoiceField<>(words.get(title), words, List.of(choices), each -> words.word(group, each));
    }

    /** The same where none may be chosen. */
    public <E extends Enum<E>> Field<Optional<E>> choiceOrNone(String title, String group, E[] choices) {
        List<Optional<E>> all = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(choices).map(Optional::of).forEach(all::add);
        return new ChoiceField<>(
                words.get(title),
                words,
                all,
                each -> each.map(one -> words.word(group, one)).orElse(words.get("forms.choice.none")));
    }

    public UnitField unit(String title) {
        return new UnitField(words.get(title), words);
    }

    /**
     * A promise as a person types it, or none.
     *
     * @param title itself and no key: it may name a period
     * @param prompt shown while nothing is typed
     * @param reads what was typed; never blank
     */
    public Field<Optional<Target.Aim>> target(String title, String prompt, Function<String, Outcome<Target.Aim>> reads) {
        TextField control = new TextField();
        control.setPromptText(prompt);
        return new TypedField<>(title, words, control, new Readings(words).target(reads));
    }

    /** The id of one record of the plan, or none. */
    public Field<Optional<String>> one(String title, Function<Plan, List<Option>> options) {
        return new OneField(words.get(title), words, new OptionList(options));
    }

    /** The ids of several records of the plan. */
    public Field<List<String>> picks(String title, Function<Plan, List<Option>> options) {
        return new PicksField(words.get(title), words, new OptionList(options));
    }

    /** Several small records, in an order that can be changed. */
    public <S> Field<List<S>> records(String title, Small<S> small) {
        return new RecordsField<>(words.get(title), words, small);
    }

    public Field<Boolean> flag(String title) {
        return new FlagField(words.get(title), words);
    }

    private <T> Field<T> typed(String title, TextInputControl control, Reading<T> reading) {
        return new TypedField<>(words.get(title), words, control, reading);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        return area;
    }

    private TextInputControl hinted(TextInputControl control, String key) {
        control.setPromptText(words.get(key));
        return control;
    }
}
