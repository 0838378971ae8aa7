package yardstick.exchange;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import yardstick.model.Period;

/**
 * A JSON object under construction, by the habits of all our documents: decimals as plain strings, periods by their
 * code, missing as null.
 */
public final class Document {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

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

    public <T> Document list(String field, Collection<T> items, Function<T, Document> write) {
        ArrayNode array = node.putArray(field);
        items.forEach(item -> array.add(write.apply(item).node));
        return this;
    }

    public Document texts(String field, Collection<String> texts) {
        ArrayNode array = node.putArray(field);
        texts.forEach(array::add);
        return this;
    }

    /** The document as indented text. */
    public String toJson() {
        return MAPPER.writeValueAsString(node);
    }
}
