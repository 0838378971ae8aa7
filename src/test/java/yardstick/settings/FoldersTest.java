package yardstick.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path home;

    @Test
    void windowsKeepsTheStoreInAppData() {
        Path appData = home.resolve("roaming");
        Folders folders = Folders.of("Windows 11", Map.of("APPDATA", appData.toString()), home);
        assertEquals(appData.resolve("Yardstick").resolve("标尺.mv.db"), folders.store());
    }

    @Test
    void windowsKeepsTheLogOutOfTheRoamingProfile() {
        Folders folders = Folders.of("Windows 10", Map.of(), home);
        assertEquals(home.resolve("AppData/Local/Yardstick/logs"), folders.log());
    }

    @Test
    void macUsesApplicationSupport() {
        Folders folders = Folders.of("Mac OS X", Map.of(), home);
        assertEquals(home.resolve("Library/Application Support/Yardstick/settings.json"), folders.settings());
    }

    @Test
    void linuxUsesTheDataFolderOfTheUser() {
        assertEquals(home.resolve(".local/share/yardstick/标尺.mv.db"), Folders.of("Linux", Map.of(), home).store());
    }

    @Test
    void linuxFollowsTheVariablesOfTheDesktop() {
        Path data = home.resolve("data");
        Folders folders = Folders.of("Linux", Map.of("XDG_DATA_HOME", data.toString()), home);
        assertEquals(data.resolve("yardstick"), folders.data());
    }

    @Test
    void relativeVariableIsPassedOver() {
        Folders folders = Folders.of("Linux", Map.of("XDG_DATA_HOME", "here"), home);
        assertEquals(home.resolve(".local/share/yardstick"), folders.data());
    }
}
