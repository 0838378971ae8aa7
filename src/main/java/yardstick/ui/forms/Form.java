package yardstick.ui.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import yardstick.model.Plan;
import yardstick.model.Source;
import yardstick.model.Trace;

/**
 * The fields of one sort of record: how they are filled, what record comes of them, and how the record reads without
 * typing. The fields keep what is typed until another record is shown.
 */
public final class Form<R> {
    private final Function<R, Trace> traces;
    private final List<Section<R>> sections = new ArrayList<>();
    private UnaryOperator<R> result = record -> record;
    private BiFunction<R, String, Optional<Source>> sources = (record, field) -> Optional.empty();

    /**
     * @param name of the field among the inferred ones, as bundles name it; empty for one that is never inferred
     * @param told whether it stands among the facts
     */
    record Bound<R, T>(Field<T> field, String name, Function<R, T> reads, boolean told) {
        void show(R record) {
            field.show(reads.apply(record));
        }

        Fact fact(R record, Trace trace, Optional<Source> source) {
            return new Fact(
                    field.title(),
                    field.told(reads.apply(record)),
                    trace.inferred().contains(name),
                    source.orElse(null));
        }
    }

    /** @param title empty for fields that need none */
    record Section<R>(String title, List<Bound<R, ?>> fields) {}

    /** @param traces how a record is known, {@link Trace#NONE} for one that has no trace of its own */
    public Form(Function<R, Trace> traces) {
        this.traces = traces;
    }

    /** Begins a section; the fields added from here on belong to it. */
    public Form<R> section(String title) {
        sections.add(new Section<>(title, new ArrayList<>()));
        return this;
    }

    /** @param name of the field among the inferred ones, as bundles name it; empty for one that is never inferred */
    public <T> Field<T> add(String name, Field<T> field, Function<R, T> reads) {
        return bind(new Bound<>(field, name, reads, true));
    }

    /** A field that is not among the facts, because the screen shows it better in another way. */
    public <T> Field<T> addUntold(String name, Field<T> field, Function<R, T> reads) {
        return bind(new Bound<>(field, name, reads, false));
    }

    private <T> Field<T> bind(Bound<R, T> bound) {
        if (sections.isEmpty()) {
            section("");
        }
        sections.getLast().fields().add(bound);
        return bound.field();
    }

    /** @param build the record that comes of the fields, out of the one that was shown */
    public Form<R> result(UnaryOperator<R> build) {
        result = build;
        return this;
    }

    /** @param found where each field stands, for records whose fields stand in several places */
    public Form<R> sources(BiFunction<R, String, Optional<Source>> found) {
        sources = found;
        return this;
    }

    /** Without the fields that a person has typed over: they are no judgements of the program any more. */
    public Trace trace(Trace before) {
        Set<String> left = new HashSet<>(before.inferred());
        fields().filter(bound -> bound.field().dirty().get()).forEach(bound -> left.remove(bound.name()));
        return new Trace(left, before.source());
    }

    /** What can be picked, and the names of what is picked, are those of this plan. */
    public void plan(Plan plan) {
        fields().forEach(bound -> bound.field().plan(plan));
    }

    void show(R record) {
        fields().forEach(bound -> {
            bound.show(record);
            bound.field().node().inferred(traces.apply(record).inferred().contains(bound.name()), bound.field().words());
        });
    }

    /** Only while everything is valid. */
    R read(R shown) {
        return result.apply(shown);
    }

    boolean isValid() {
        return fields().allMatch(bound -> bound.field().isValid());
    }

    /** Points at what is missing or wrong. */
    void ask() {
        fields().forEach(bound -> bound.field().ask());
        fields().filter(bound -> !bound.field().isValid()).findFirst().ifPresent(bound -> bound.field().focus());
    }

    BooleanBinding dirty() {
        var each = fields().map(bound -> bound.field().dirty()).toList();
        return Bindings.createBooleanBinding(
                () -> each.stream().anyMatch(dirty -> dirty.get()), each.toArray(Observable[]::new));
    }

    void focus() {
        fields().findFirst().ifPresent(bound -> bound.field().focus());
    }

    List<Section<R>> sections() {
        return sections;
    }

    /** The record for reading, field by field. */
    public List<Fact> facts(R record) {
        Trace trace = traces.apply(record);
        return fields().filter(Bound::told).map(bound -> bound.fact(record, trace, sources.apply(record, bound.name()))).toList();
    }

    private Stream<Bound<R, ?>> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }
}
