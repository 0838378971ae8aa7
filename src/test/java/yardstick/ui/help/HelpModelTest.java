package yardstick.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yardstick.ui.help.Manual.Leaf;

class HelpModelTest {
    private final HelpModel model = new HelpModel(Guide.TASKS);

    @BeforeEach
    void read() {
        model.show(new Manual(true).leaves());
    }

    private Optional<Guide> open() {
        return Optional.ofNullable(model.open().get()).map(Leaf::guide);
    }

    private List<Guide> found() {
        return model.found().get().stream().map(Leaf::guide).toList();
    }

    @Test
    void opensAtThePlaceAsked() {
        assertEquals(Optional.of(Guide.TASKS), open());
    }

    @Test
    void allWordsMustStandOnAPage() {
        model.find().set("看板 卡片");
        assertEquals(List.of(Guide.TASKS), found());
    }

    @Test
    void capitalsDoNotMatter() {
        model.find().set("scale_too_LARGE");
        assertEquals(List.of(Guide.FINDINGS), found());
        assertEquals(Optional.of(Guide.FINDINGS), open());
    }

    @Test
    void nothingFoundKeepsThePageOpen() {
        model.find().set("鲸鱼");
        assertTrue(found().isEmpty());
        assertEquals(Optional.of(Guide.TASKS), open());
    }

    @Test
    void linkToAPageThatIsNotFoundGivesUpTheSearch() {
        model.find().set("看板 卡片");
        model.go(Guide.RULE);
        assertEquals(Optional.of(Guide.RULE), open());
        assertEquals("", model.find().get());
    }
}
