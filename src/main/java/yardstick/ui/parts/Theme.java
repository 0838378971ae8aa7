package yardstick.ui.parts;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The two dresses of the window. */
public enum Theme {
    LIGHT,
    DARK;

    private static final List<String> FONTS = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

    /** Loads the bundled fonts into the toolkit; needed once, before the first scene. */
    public static void loadFonts() {
        for (String name : FONTS) {
            String path = "/yardstick/fonts/" + name;
            try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(path), path)) {
                Objects.requireNonNull(Font.loadFont(in, 13), path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Puts this theme on a scene in place of the one before. */
    public void dress(Scene scene) {
        String base = this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        scene.setUserAgentStylesheet(base);
        scene.getStylesheets().setAll(sheet("yardstick.css"), sheet(this == DARK ? "dark.css" : "light.css"));
    }

    private static String sheet(String name) {
        String path = "/yardstick/ui/" + name;
        return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
    }
}
