package yardstick.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.settings.Settings.Bounds;

class SettingsFileTest {
    private static final Settings LAST = new Settings("en", true, new Bounds(10, 20, 1280, 800, false), "蚌埠-2024");

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private SettingsFile settings = new SettingsFile(file);

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        file = folder.resolve("设置").resolve("settings.json");
        settings = new SettingsFile(file);
    }

    @Test
    void whatWasWrittenIsRead() {
        settings.write(LAST);
        assertEquals(new SettingsFile.Found(LAST, null), settings.read());
    }

    @Test
    void firstStartHasDefaults() {
        assertEquals(new SettingsFile.Found(Settings.defaults(), null), settings.read());
    }

    @Test
    void writingLeavesNothingBeside() throws IOException {
        settings.write(LAST);
        settings.write(Settings.defaults());
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "[1]", "{\"language\":{}}", "{\"dark\":null,\"language\":\"zh\"}"})
    void damagedFileIsSetAsideWithItsContent(String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        SettingsFile.Found found = settings.read();
        assertEquals(Settings.defaults(), found.settings());
        assertEquals(file.resolveSibling("settings.json.damaged"), found.setAside());
        assertEquals(content, Files.readString(file.resolveSibling("settings.json.damaged")));
        assertFalse(Files.exists(file));
    }

    @Test
    void fieldOfALaterVersionIsPassedOver() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"language\":\"zh\",\"dark\":true,\"density\":\"compact\"}");
        assertEquals(new Settings("zh", true, null, null), settings.read().settings());
    }

    @Test
    void secondDamageReplacesTheFirst() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "first");
        settings.read();
        Files.writeString(file, "second");
        settings.read();
        assertEquals("second", Files.readString(file.resolveSibling("settings.json.damaged")));
        assertNull(settings.read().setAside());
    }
}
