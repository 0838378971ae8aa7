package yardstick.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Holds a bundle against the schema that is published with the program. Nothing is ever loaded from elsewhere. */
final class SchemaCheck {
    static final String FILE = "/yardstick/exchange/yardstick-plan-1.schema.json";

    private final Schema schema;

    SchemaCheck() {
        SchemaRegistry closed = SchemaRegistry.withDialect(
                Dialects.getDraft202012(), builder -> builder.schemaLoader(loader -> loader.block(iri -> true)));
        try (InputStream in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(FILE), FILE)) {
            schema = closed.getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops after so many findings as anybody would read. */
    void check(JsonNode bundle, FindingList findings) {
        FirstErrors errors = new FirstErrors();
        try {
            schema.validate(bundle, (ExecutionContext context) -> context.setErrors(errors));
        } catch (EnoughErrors enough) {
            // What was found by then is told.
        }
        errors.forEach(error -> tell(error, findings));
    }

    private static void tell(Error error, FindingList findings) {
        String place = error.getInstanceLocation().toString();
        String value = error.getInstanceNode() == null ? "" : error.getInstanceNode().asString("");
        String property = Objects.requireNonNullElse(error.getProperty(), "");
        switch (Objects.requireNonNullElse(error.getKeyword(), "")) {
            case "required" -> findings.error("FIELD_MISSING", place, property);
            case "additionalProperties" -> findings.error("FIELD_UNKNOWN", place, property);
            case "type" -> findings.error("VALUE_OF_WRONG_SORT", place);
            case "enum", "const" -> findings.error("VALUE_NOT_ALLOWED", place, value);
            case "pattern" -> findings.error("VALUE_MISSHAPEN", place, value);
            case "maxLength" -> findings.error("TEXT_TOO_LONG", place);
            case "maxItems", "maxProperties" -> findings.error("LIST_TOO_LONG", place);
            case "minimum", "maximum" -> findings.error("NUMBER_OUT_OF_RANGE", place, value);
            default -> findings.error("VALUE_OF_WRONG_SORT", place);
        }
    }

    /** Ends a validation that has found enough. */
    private static final class EnoughErrors extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The validator adds to its list one by one; a hostile file would fill the memory with errors. */
    private static final class FirstErrors extends AbstractList<Error> {
        private final List<Error> errors = new ArrayList<>();

        @Override
        public boolean add(Error error) {
            if (errors.size() >= FindingList.MOST) {
                throw new EnoughErrors();
            }
            return errors.add(error);
        }

        @Override
        public Error get(int index) {
            return errors.get(index);
        }

        @Override
        public int size() {
            return errors.size();
        }
    }
}
