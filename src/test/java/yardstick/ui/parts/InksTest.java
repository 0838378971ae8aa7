package yardstick.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yardstick.walk.Fx;

/** Contrast as WCAG 2 reckons it, of the colours the stylesheets really give: 4.5 for letters, 3 for shapes. */
class InksTest {
    private static final double LETTERS = 4.5;
    private static final double SHAPES = 3;

    private static final List<String> GROUNDS =
            List.of("-color-bg-default", "-color-bg-subtle", "-color-accent-subtle");

    @BeforeEach
    void toolkit() {
        Fx.start();
    }

    private static Color ink(Theme theme, String name) {
        return Fx.run(() -> {
            Region region = new Region();
            region.setStyle("-fx-background-color: " + name + ";");
            Scene scene = new Scene(new VBox(region), 100, 100);
            theme.dress(scene);
            scene.getRoot().applyCss();
            return (Color) region.getBackground().getFills().getFirst().getFill();
        });
    }

    private static double light(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double contrast(Color one, Color other) {
        double a = light(one);
        double b = light(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static List<String> tooFaint(Theme theme, List<String> inks, List<String> grounds, double least) {
        List<String> faint = new ArrayList<>();
        for (String ink : inks) {
            for (String ground : grounds) {
                double contrast = contrast(ink(theme, ink), ink(theme, ground));
                if (contrast < least) {
                    faint.add(ink + " on " + ground + String.format(Locale.ROOT, " %.2f", contrast));
                }
            }
        }
        return faint;
    }

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21.0", "#777777, #ffffff, 4.48", "#ffffff, #ffffff, 1.0"})
    void contrastIsReckonedAsTheRuleSays(String one, String other, double expected) {
        assertEquals(expected, contrast(Color.web(one), Color.web(other)), 0.01);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lettersCanBeRead(Theme theme) {
        List<String> inks = List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg", "-color-danger-fg");
        assertEquals(List.of(), tooFaint(theme, inks, GROUNDS, LETTERS));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lettersOnThePrimaryButtonCanBeRead(Theme theme) {
        assertEquals(
                List.of(), tooFaint(theme, List.of("-color-fg-emphasis"), List.of("-color-accent-emphasis"), LETTERS));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void shapesOfTheStatusesAndTheFocusCanBeTold(Theme theme) {
        List<String> inks = List.of(
                "-status-ahead", "-status-on-schedule", "-status-behind", "-status-reached", "-status-none",
                "-color-accent-emphasis");
        assertEquals(List.of(), tooFaint(theme, inks, List.of("-color-bg-default", "-color-bg-subtle"), SHAPES));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void cellsOfAnImportCanBeRead(Theme theme) {
        List<String> grounds =
                List.of("-part-name", "-part-unit", "-part-baseline", "-part-target", "-part-actual");
        assertEquals(List.of(), tooFaint(theme, List.of("-color-fg-default"), grounds, LETTERS));
    }

    @Test
    void lettersOfTheUsualSizeAreThoseOfTheStylesheet() {
        assertEquals("a { -fx-font-size: 26.0px; -fx-padding: 4px; }", new TextSize(200)
                .applied("a { -fx-font-size: 13px; -fx-padding: 4px; }"));
    }
}
