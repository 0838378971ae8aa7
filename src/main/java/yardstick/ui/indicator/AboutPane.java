package yardstick.ui.indicator;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yardstick.model.Indicator;
import yardstick.model.Source;
import yardstick.text.Words;
import yardstick.ui.parts.SourceText;

/** Definition, notes and where every value was read. */
final class AboutPane extends VBox {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Words words;
    private final SourceText sources;

    AboutPane(Words words) {
        super(8);
        this.words = words;
        this.sources = new SourceText(words);
        getStyleClass().add("about");
    }

    void show(IndicatorModel.Content content) {
        Indicator indicator = content.gap().indicator();
        Label title = new Label(words.get("indicator.about"));
        title.getStyleClass().add("section-title");
        getChildren().setAll(title);
        add("indicator.definition", indicator.name().definition());
        add("indicator.aliases", String.join("、", indicator.name().aliases()));
        add(
                "indicator.kind",
                words.word("kind", indicator.measure().kind()) + " · "
                        + words.word("direction", indicator.measure().direction()));
        add("indicator.notes", String.join("\n", indicator.notes()));
        add("indicator.source", sources.of(indicator.source()));
        add("indicator.history", history(content));
    }

    private String history(IndicatorModel.Content content) {
        Indicator indicator = content.gap().indicator();
        Stream<@Nullable Source> baseline = indicator.baseline() == null
                ? Stream.empty()
                : Stream.of(indicator.baseline()).map(b -> b.source());
        Stream<@Nullable Source> values = Stream.concat(
                indicator.targets().stream().map(t -> t.source()),
                indicator.actuals().stream().map(a -> a.source()));
        List<String> lines = new ArrayList<>();
        for (Source source : Stream.concat(baseline, values).collect(Collectors.toList())) {
            if (source != null) {
                lines.add(line(source));
            }
        }
        return lines.stream().distinct().collect(Collectors.joining("\n"));
    }

    private String line(Source source) {
        String read = source.readAt() == null ? "" : MINUTE.format(source.readAt()) + "  ";
        String where = source.file().isEmpty()
                ? words.get("source.typed") + " “" + source.quote() + "”"
                : source.file();
        return read + where;
    }

    private void add(String key, String text) {
        if (text.isEmpty()) {
            return;
        }
        Label name = new Label(words.get(key));
        name.getStyleClass().add("note");
        Label value = new Label(text);
        value.setWrapText(true);
        getChildren().add(new VBox(name, value));
    }
}
