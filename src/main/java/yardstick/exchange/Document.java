package yardstick.exchange;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import yardstick.model.Period;

/**
 * A JSON object under construction, by the habits of all our documents: decimals as plain strings, periods by their
 * code, missing as null. The methods with {@code Known} leave a field out that has nothing to say.
 */
public final class Document {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(layout())
            .build();

    private final ObjectNode node;

    public Document() {
        this(JsonNodeFactory.instance.objectNode());
    }

    private Document(ObjectNode node) {
        this.node = node;
    }

    /** @param json an object of our own, not one that came from outside */
    public static Document read(String json) {
        return new Document((ObjectNode) MAPPER.readTree(json));
    }

    /** The same bytes on every system: not its own line end. */
    private static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    public Document put(String field, @Nullable String text) {
        node.put(field, text);
        return this;
    }

    /** Never in scientific notation, never through floating point. */
    public Document put(String field, @Nullable BigDecimal number) {
        node.put(field, number == null ? null : number.toPlainString());
        return this;
    }

    public Document put(String field, @Nullable Period period) {
        node.put(field, period == null ? null : period.code());
        return this;
    }

    public Document put(String field, @Nullable Enum<?> constant) {
        node.put(field, constant == null ? null : constant.name());
        return this;
    }

    public Document put(String field, boolean flag) {
        node.put(field, flag);
        return this;
    }

    public Document put(String field, int count) {
        node.put(field, count);
        return this;
    }

    public Document put(String field, @Nullable Document part) {
        if (part == null) {
            node.putNull(field);
        } else {
            node.set(field, part.node);
        }
        return this;
    }

    public <T> Document list(String field, Collection<T> items, Function<T, @Nullable Document> write) {
        ArrayNode array = node.putArray(field);
        for (T item : items) {
            Document part = write.apply(item);
            if (part != null) {
                array.add(part.node);
            }
        }
        return this;
    }

    public Document texts(String field, Collection<String> texts) {
        ArrayNode array = node.putArray(field);
        texts.forEach(array::add);
        return this;
    }

    /** An empty text is a missing one. */
    public Document text(String field, String text) {
        return put(field, text.isEmpty() ? null : text);
    }

    public Document putKnown(String field, @Nullable String text) {
        return text == null || text.isEmpty() ? this : put(field, text);
    }

    public Document putKnown(String field, @Nullable BigDecimal number) {
        return number == null ? this : put(field, number);
    }

    public Document putKnown(String field, @Nullable Document part) {
        return part == null ? this : put(field, part);
    }

    public Document putKnown(String field, @Nullable Integer count) {
        return count == null ? this : put(field, count.intValue());
    }

    /** Written only where true. */
    public Document putTrue(String field, boolean flag) {
        return flag ? put(field, true) : this;
    }

    public <T> Document listKnown(String field, Collection<T> items, Function<T, @Nullable Document> write) {
        return items.isEmpty() ? this : list(field, items, write);
    }

    public Document textsKnown(String field, Collection<String> texts) {
        return texts.isEmpty() ? this : texts(field, texts);
    }

    /** The document as indented text. */
    public String toJson() {
        return MAPPER.writeValueAsString(node);
    }
}
