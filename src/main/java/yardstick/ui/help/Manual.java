package yardstick.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** The manual as it lies in the program, in one language. */
final class Manual {
    private static final String FOLDER = "/yardstick/manual/";

    private final String language;
    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final TextContentRenderer plain =
            TextContentRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    /**
     * One page.
     *
     * @param text without any marks, for finding
     */
    record Leaf(Guide guide, String title, Node document, String text) {}

    /** @param chinese else English */
    Manual(boolean chinese) {
        language = chinese ? "zh" : "en";
    }

    List<Leaf> leaves() {
        return Stream.of(Guide.values()).map(this::leaf).toList();
    }

    /** A picture of the manual, by its path from a page. */
    InputStream picture(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return open("/yardstick/images/" + name);
    }

    private Leaf leaf(Guide guide) {
        Node document = parser.parse(read(FOLDER + language + "/" + guide.file()));
        return new Leaf(guide, title(document), document, plain.render(document));
    }

    private String title(Node document) {
        return document instanceof Document && document.getFirstChild() instanceof Heading heading
                ? plain.render(heading).strip()
                : "";
    }

    private static String read(String path) {
        try (InputStream in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(Manual.class.getResourceAsStream(path), path);
    }
}
