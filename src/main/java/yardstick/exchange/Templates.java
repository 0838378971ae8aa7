package yardstick.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import yardstick.model.IndicatorTemplate;

/** The common indicators that come with the program, in {@code indicator-templates.json}. */
public final class Templates {

    /** In the order of the file, which goes by subject. */
    public List<IndicatorTemplate> all() {
        try (InputStream in =
                Objects.requireNonNull(Templates.class.getResourceAsStream("indicator-templates.json"))) {
            return List.of(new JsonMapper().readValue(in, IndicatorTemplate[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
