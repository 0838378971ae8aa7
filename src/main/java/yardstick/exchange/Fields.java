package yardstick.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import yardstick.model.Period;
import yardstick.model.Progress;
import yardstick.model.Source;
import yardstick.model.Trace;

/**
 * One object of a bundle that the schema has found in order, with its place. What the schema cannot tell, such as a day
 * that no calendar has, becomes a finding here.
 */
final class Fields {
    private final JsonNode node;
    private final String place;
    private final FindingList findings;

    Fields(JsonNode node, String place, FindingList findings) {
        this.node = node;
        this.place = place;
        this.findings = findings;
    }

    String place() {
        return place;
    }

    String place(String field) {
        return place + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    FindingList findings() {
        return findings;
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    /** Empty where missing. */
    String text(String field) {
        return Objects.requireNonNullElse(textOrNull(field), "");
    }

    @Nullable String textOrNull(String field) {
        if (!has(field)) {
            return null;
        }
        String text = node.get(field).asString();
        TextCheck.check(text, place(field), findings);
        return text;
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : node.path(field)) {
            TextCheck.check(item.asString(), place(field) + "/" + texts.size(), findings);
            texts.add(item.asString());
        }
        return texts;
    }

    <E extends Enum<E>> E constant(String field, Class<E> type, E otherwise) {
        return Objects.requireNonNullElse(constantOrNull(field, type), otherwise);
    }

    <E extends Enum<E>> @Nullable E constantOrNull(String field, Class<E> type) {
        return has(field) ? Enum.valueOf(type, node.get(field).asString()) : null;
    }

    @Nullable BigDecimal number(String field) {
        return read(field, BigDecimal::new);
    }

    @Nullable Integer count(String field) {
        return has(field) ? Integer.valueOf(node.get(field).intValue()) : null;
    }

    int count(String field, int otherwise) {
        return has(field) ? node.get(field).intValue() : otherwise;
    }

    boolean flag(String field, boolean otherwise) {
        return has(field) ? node.get(field).booleanValue() : otherwise;
    }

    @Nullable Period period(String field) {
        return read(field, code -> Period.parse(code).orElseThrow(() -> new DateTimeException(code)));
    }

    @Nullable LocalDate date(String field) {
        return read(field, LocalDate::parse);
    }

    @Nullable LocalTime time(String field) {
        return read(field, LocalTime::parse);
    }

    private <T> @Nullable T read(String field, Function<String, T> reading) {
        String text = textOrNull(field);
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (DateTimeException | NumberFormatException impossible) {
            findings.error("VALUE_IMPOSSIBLE", place(field), text);
            return null;
        }
    }

    @Nullable Fields part(String field) {
        return has(field) ? new Fields(node.get(field), place(field), findings) : null;
    }

    <T> List<T> list(String field, Function<Fields, T> reading) {
        return numbered(field, 1, (item, position) -> reading.apply(item));
    }

    /** Reads an item with its position in the document. */
    interface Numbered<T> {
        T read(Fields item, int position);
    }

    /** @param first position of the first item */
    <T> List<T> numbered(String field, int first, Numbered<T> reading) {
        List<T> items = new ArrayList<>();
        for (JsonNode item : node.path(field)) {
            Fields fields = new Fields(item, place(field) + "/" + items.size(), findings);
            items.add(reading.read(fields, first + items.size()));
        }
        return items;
    }

    /** The members of an object, by name. */
    List<Map.Entry<String, Fields>> members(String field) {
        List<Map.Entry<String, Fields>> members = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : node.path(field).properties()) {
            String at = place(field) + "/" + member.getKey();
            members.add(Map.entry(member.getKey(), new Fields(member.getValue(), at, findings)));
        }
        return members;
    }

    Trace trace() {
        return new Trace(Set.copyOf(texts("inferred")), source());
    }

    @Nullable Source source() {
        Fields part = part("source");
        return part == null ? null : part.asSource();
    }

    Source asSource() {
        Source.Place at = new Source.Place(text("sheet"), text("cell"), count("line", 0));
        return new Source(text("file"), text("fingerprint"), at, text("quote"), read("readAt", Instant::parse));
    }

    Progress progress() {
        Progress.State state = constant("state", Progress.State.class, Progress.State.OPEN);
        return new Progress(state, text("note"), date("stateDate"));
    }
}
