package yardstick.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.ui.help.Manual.Leaf;
import yardstick.ui.parts.Place;

class ManualTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPageIsThereWithATitleAndWords(boolean chinese) {
        List<Leaf> leaves = new Manual(chinese).leaves();
        assertEquals(List.of(Guide.values()), leaves.stream().map(Leaf::guide).toList());
        for (Leaf leaf : leaves) {
            assertFalse(leaf.title().isBlank(), leaf.guide()::name);
            assertTrue(leaf.text().length() > leaf.title().length() + 40, leaf.guide()::name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noPageIsLeftOutOfTheList(String language) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "docs", "manual", language))) {
            Set<String> names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            Set<String> listed = new TreeSet<>(Stream.of(Guide.values()).map(Guide::file).toList());
            assertEquals(listed, new TreeSet<>(names));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyLinkLeadsToAPageAndEveryPictureIsThere(boolean chinese) throws IOException {
        Manual manual = new Manual(chinese);
        for (Leaf leaf : manual.leaves()) {
            Targets targets = new Targets();
            leaf.document().accept(targets);
            for (String link : targets.links) {
                assertTrue(Guide.linked(link).isPresent(), () -> leaf.guide() + " links to " + link);
            }
            for (String picture : targets.pictures) {
                try (var in = manual.picture(picture)) {
                    assertTrue(in.read() >= 0, picture);
                }
            }
        }
    }

    @Test
    void everyPageIsLinkedFromTheFirst() {
        for (boolean chinese : new boolean[] {true, false}) {
            Targets targets = new Targets();
            new Manual(chinese).leaves().getFirst().document().accept(targets);
            assertEquals(
                    Stream.of(Guide.values()).skip(1).map(Guide::file).toList(), targets.links);
        }
    }

    @Test
    void helpAboutAPlaceIsItsPage() {
        assertEquals(Guide.INDICATOR, Guide.of(new Place.IndicatorPage("p", "i")));
        assertEquals(Guide.CREATE, Guide.of(new Place.NewPlan()));
        assertEquals(Guide.TASKS, Guide.of(new Place.Help(new Place.Tasks("p", null))));
    }

    private static final class Targets extends AbstractVisitor {
        private final List<String> links = new ArrayList<>();
        private final List<String> pictures = new ArrayList<>();

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
        }

        @Override
        public void visit(Image image) {
            pictures.add(image.getDestination());
        }
    }
}
