package yardstick.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.text.Words;
import yardstick.ui.parts.Theme;
import yardstick.walk.Fx;
import yardstick.walk.Language;
import yardstick.walk.ScreenCheck;

class FailurePaneTest {
    private static final FailureReport REPORT = FailureReport.of(new IllegalStateException("no such row"));

    @BeforeAll
    static void toolkit() {
        Fx.start();
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT", "en, LIGHT", "zh, DARK", "en, DARK"})
    void dialogIsWholeNamedAndInItsLanguage(String language, Theme theme) {
        Scene scene = Fx.run(() -> {
            Scene made = new Scene(new FailurePane(REPORT, Words.of(Locale.of(language))), 720, 460);
            theme.dress(made);
            made.getRoot().applyCss();
            return made;
        });
        String name = "failure-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        Fx.picture(scene, Path.of("target", "screens", name));
        ScreenCheck check = new ScreenCheck(new Language(language.equals("zh"), Set.of()));
        assertEquals(List.of(), Fx.run(() -> check.complaints(scene.getRoot())));
    }

    @Test
    void sameFaultHasTheSameCode() {
        assertEquals(failed(1).code(), failed(2).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no such row", "FailurePaneTest"})
    void detailsTellMessageAndPlace(String part) {
        assertTrue(REPORT.details().contains(part), REPORT::details);
    }

    private static FailureReport failed(int row) {
        return FailureReport.of(new IllegalStateException("row " + row));
    }
}
