package yardstick.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program keeps its files, by the customs of each system.
 *
 * @param data holds the store
 * @param config holds the settings
 * @param log holds the log
 */
public record Folders(Path data, Path config, Path log) {

    /**
     * @param system the system property {@code os.name}
     * @param environment the environment variables
     * @param home the user's own folder
     */
    public static Folders of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return windows(environment, home);
        }
        return name.startsWith("mac") ? mac(home) : freedesktop(environment, home);
    }

    public Path store() {
        return data.resolve("标尺.mv.db");
    }

    public Path settings() {
        return config.resolve("settings.json");
    }

    private static Folders windows(Map<String, String> environment, Path home) {
        Path roaming = folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
        Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
        Path own = roaming.resolve("Yardstick");
        return new Folders(own, own, local.resolve("Yardstick").resolve("logs"));
    }

    private static Folders mac(Path home) {
        Path library = home.resolve("Library");
        Path own = library.resolve("Application Support").resolve("Yardstick");
        return new Folders(own, own, library.resolve("Logs").resolve("Yardstick"));
    }

    private static Folders freedesktop(Map<String, String> environment, Path home) {
        Path local = home.resolve(".local");
        return new Folders(
                folder(environment, "XDG_DATA_HOME", local.resolve("share")).resolve("yardstick"),
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("yardstick"),
                folder(environment, "XDG_STATE_HOME", local.resolve("state")).resolve("yardstick"));
    }

    /** The base directory specification has relative paths ignored. */
    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        String given = environment.getOrDefault(name, "");
        return given.isBlank() || !Path.of(given).isAbsolute() ? otherwise : Path.of(given);
    }
}
