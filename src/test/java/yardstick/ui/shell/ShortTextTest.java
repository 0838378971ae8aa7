package yardstick.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShortTextTest {
    @Test
    void shortTextStaysWhole() {
        assertEquals("蚌埠市试点方案", new ShortText("蚌埠市试点方案").within(14));
    }

    @Test
    void longTextEndsWithAnEllipsis() {
        assertEquals("蚌埠市试…", new ShortText("蚌埠市试点方案").within(8));
    }

    @Test
    void longPathKeepsFolderAndFile() {
        Path path = Path.of("a-folder-with-a-rather-long-name", "and-another-one-below-it", "demo", "标尺.mv.db");
        assertEquals("…/demo/标尺.mv.db".replace("/", path.getFileSystem().getSeparator()), ShortText.ofPath(path, 40));
    }
}
