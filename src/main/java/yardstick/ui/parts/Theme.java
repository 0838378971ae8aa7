package yardstick.ui.parts;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

    /** Puts this theme on a scene in place of the one before, with letters of the usual size. */
    public void dress(Scene scene) {
        dress(scene, TextSize.USUAL);
    }

    public void dress(Scene scene, TextSize size) {
        String base = this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        String shapes = size.equals(TextSize.USUAL) ? sheet("yardstick.css").toExternalForm() : grown(size);
        String inks = sheet(this == DARK ? "dark.css" : "light.css").toExternalForm();
        if (!base.equals(scene.getUserAgentStylesheet())) {
            scene.setUserAgentStylesheet(base);
        }
        scene.getStylesheets().setAll(shapes, inks);
    }

    private static String grown(TextSize size) {
        try (InputStream in = sheet("yardstick.css").openStream()) {
            String grown = size.applied(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return "data:text/css;charset=utf-8;base64,"
                    + Base64.getEncoder().encodeToString(grown.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL sheet(String name) {
        String path = "/yardstick/ui/" + name;
        return Objects.requireNonNull(Theme.class.getResource(path), path);
    }
}
