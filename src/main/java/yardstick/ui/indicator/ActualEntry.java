package yardstick.ui.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import yardstick.model.Actual;
import yardstick.model.ActualStatus;
import yardstick.model.Indicator;
import yardstick.model.Origin;
import yardstick.model.Period;
import yardstick.model.Source;
import yardstick.text.PeriodText;
import yardstick.text.Words;
import yardstick.ui.forms.PeriodInput;
import yardstick.ui.forms.ValueInput;
import yardstick.work.Outcome;

/**
 * One actual being typed: what stands in the two fields, what is wrong with each, and the value that comes of them.
 *
 * <p>An empty field is not yet wrong; it only cannot be saved.
 */
final class ActualEntry {
    private final Words words;
    private final PeriodText periods;

    private final StringProperty period = new SimpleStringProperty("");
    private final StringProperty value = new SimpleStringProperty("");
    private final BooleanProperty provisional = new SimpleBooleanProperty();
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty paper = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper periodProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper valueProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Actual> corrected = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding savable;
    private final BooleanBinding typed;

    private @Nullable Indicator indicator;
    private LocalDate asOf = LocalDate.MAX;

    ActualEntry(Words words) {
        this.words = words;
        this.periods = new PeriodText(words);
        period.addListener((p, old, now) -> check());
        value.addListener((p, old, now) -> check());
        savable = Bindings.createBooleanBinding(
                () -> periodProblem.get().isEmpty()
                        && valueProblem.get().isEmpty()
                        && !period.get().isBlank()
                        && !value.get().isBlank(),
                period,
                value,
                periodProblem,
                valueProblem);
        typed = Bindings.createBooleanBinding(this::isTyped, value, by, paper, note, corrected);
    }

    /** Whether anything stands in the fields that is not stored. */
    BooleanBinding typed() {
        return typed;
    }

    private boolean isTyped() {
        Actual old = corrected.get();
        Actual.Evidence known = old == null ? Actual.Evidence.NONE : old.evidence();
        boolean sameValue = old == null ? value.get().isBlank() : isUntouched();
        return !sameValue
                || !known.by().equals(by.get())
                || !known.paper().equals(paper.get())
                || !known.note().equals(note.get());
    }

    /** What is typed stays; it is held against the new state. */
    void show(Indicator now, LocalDate day) {
        indicator = now;
        asOf = day;
        check();
    }

    /** Fills the fields with a stored value; its period is then fixed. */
    void correct(Actual actual) {
        corrected.set(actual);
        period.set(periods.of(actual.period()));
        value.set(shown(actual));
        provisional.set(actual.status() == ActualStatus.PROVISIONAL);
        Actual.Evidence known = actual.evidence();
        by.set(known.by());
        paper.set(known.paper());
        note.set(known.note());
    }

    void clear() {
        corrected.set(null);
        period.set("");
        value.set("");
        provisional.set(false);
        by.set("");
        paper.set("");
        note.set("");
    }

    /** Empty as long as something is missing or wrong. */
    Optional<Actual> actual(Instant typedAt) {
        Period when = typedPeriod();
        Actual old = corrected.get();
        Outcome<Actual.Reading> typed = old != null && isUntouched() ? Outcome.done(old.reading()) : reading();
        if (!savable.get() || when == null || !(typed instanceof Outcome.Done<Actual.Reading>(Actual.Reading read))) {
            return Optional.empty();
        }
        boolean same = isUntouched();
        Optional<Actual> replaced = old != null ? Optional.of(old) : storedAt(when);
        return Optional.of(new Actual(
                when,
                old == null ? "" : old.district(),
                read,
                provisional.get() ? ActualStatus.PROVISIONAL : ActualStatus.FINAL,
                old != null && same ? old.origin() : Origin.ENTERED,
                evidence(replaced.map(Actual::evidence).orElse(Actual.Evidence.NONE), old == null),
                old != null && same ? old.source() : Source.typed(read.text(), typedAt)));
    }

    /** The stored value stands in the field as it was put there: only what is beside it was typed. */
    private boolean isUntouched() {
        Actual old = corrected.get();
        return old != null && value.get().equals(shown(old));
    }

    /** @param keeps whether what is known of the value it replaces stays where nothing is typed */
    private Actual.Evidence evidence(Actual.Evidence before, boolean keeps) {
        return new Actual.Evidence(
                before.periodOrigin(),
                typed(by, before.by(), keeps),
                typed(paper, before.paper(), keeps),
                typed(note, before.note(), keeps));
    }

    private static String typed(StringProperty field, String before, boolean keeps) {
        String text = field.get() == null ? "" : field.get().strip();
        return text.isEmpty() && keeps ? before : text;
    }

    private static String shown(Actual actual) {
        return actual.value() == null
                ? actual.reading().text()
                : actual.reading().comparator().sign() + actual.value().toPlainString();
    }

    private void check() {
        periodProblem.set(corrected.get() != null || period.get().isBlank() ? "" : problem(PeriodInput.read(period.get())));
        valueProblem.set(
                value.get().isBlank() || indicator == null || isUntouched() ? "" : problem(reading()));
        hint.set(tell());
    }

    private String tell() {
        Period when = typedPeriod();
        if (when == null || indicator == null) {
            return "";
        }
        LocalDate end = when.end();
        if (end != null && end.isAfter(asOf)) {
            return words.get("indicator.entry.later", asOf.toString());
        }
        boolean replaces = corrected.get() == null && storedAt(when).isPresent();
        return replaces ? words.get("indicator.entry.replaces", periods.of(when)) : "";
    }

    /** The value of the whole city that one typed for this period takes the place of. */
    private Optional<Actual> storedAt(Period when) {
        return Optional.ofNullable(indicator).stream()
                .flatMap(shown -> shown.actuals().stream())
                .filter(actual -> actual.period().equals(when) && actual.district().isEmpty())
                .findFirst();
    }

    private @Nullable Period typedPeriod() {
        Actual old = corrected.get();
        if (old != null) {
            return old.period();
        }
        return PeriodInput.read(period.get()) instanceof Outcome.Done<Period>(Period typed) ? typed : null;
    }

    private Outcome<Actual.Reading> reading() {
        return indicator == null
                ? Outcome.refused("VALUE_EMPTY")
                : new ValueInput(indicator.measure()).read(value.get());
    }

    private String problem(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? words.get(
                        "refusal." + refused.refusal().code(),
                        refused.refusal().arguments().toArray())
                : "";
    }

    StringProperty period() {
        return period;
    }

    StringProperty value() {
        return value;
    }

    BooleanProperty provisional() {
        return provisional;
    }

    /** Who told it. */
    StringProperty by() {
        return by;
    }

    /** By which paper. */
    StringProperty paper() {
        return paper;
    }

    StringProperty note() {
        return note;
    }

    ReadOnlyStringProperty periodProblem() {
        return periodProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty valueProblem() {
        return valueProblem.getReadOnlyProperty();
    }

    /** Not wrong, but worth knowing before saving. */
    ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    /** The stored value being corrected, null while a new one is typed. */
    ReadOnlyObjectProperty<@Nullable Actual> corrected() {
        return corrected.getReadOnlyProperty();
    }

    BooleanBinding savable() {
        return savable;
    }
}
