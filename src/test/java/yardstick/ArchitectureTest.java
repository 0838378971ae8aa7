package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("yardstick");
    private static final JavaClasses BAD_HOUSE = new ClassFileImporter().importPackages("badhouse");

    private final HouseRules rules = new HouseRules("yardstick");
    private final HouseRules badRules = new HouseRules("badhouse");

    static Stream<String> rooms() {
        return HouseRules.rooms().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void roomUsesOnlyWhatItMay(String room) {
        rules.arrowsOf(room).check(HOUSE);
    }

    @Test
    void everyPackageIsARoomOfTheTable() {
        Set<String> found = new TreeSet<>();
        HOUSE.forEach(type -> found.add(type.getPackageName().replaceFirst("^yardstick\\.?", "")));
        found.remove("");
        assertEquals(new TreeSet<>(HouseRules.rooms()), found);
    }

    @Test
    void sqlIsSpokenInTheStoreOnly() {
        rules.onlyIn("java.sql..", "the store is the only place of SQL", "store").check(HOUSE);
        rules.onlyIn("org.jdbi..", "the store is the only place of SQL", "store").check(HOUSE);
        rules.onlyIn("org.h2..", "the store is the only place of SQL", "store").check(HOUSE);
    }

    @Test
    void foreignFilesAreReadInSheetAndWrittenInReport() {
        rules.onlyIn("org.apache.poi..", "sheet reads and report writes foreign files", "sheet", "report")
                .check(HOUSE);
        rules.onlyIn("org.apache.pdfbox..", "report writes foreign files", "report").check(HOUSE);
    }

    @Test
    void toolkitIsMetInTheWindowOnly() {
        rules.onlyIn("javafx..", "everything else works without a screen", "ui").check(HOUSE);
        rules.onlyIn("picocli..", "the command line is one way in among two", "cli").check(HOUSE);
    }

    @Test
    void manualIsReadInHelpOnly() {
        rules.onlyIn("org.commonmark..", "only the help reads marked text", "ui.help").check(HOUSE);
    }

    @Test
    void addedControlLibrariesAreMetInPartsOnly() {
        for (String library : new String[] {"org.controlsfx..", "eu.hansolo..", "atlantafx..", "org.kordamp.."}) {
            rules.onlyIn(library, "a screen can then change its looks in one place", "ui.parts").check(HOUSE);
        }
    }

    @Test
    void onlyChangeWritesToTheStore() {
        for (String writer : HouseRules.WRITERS) {
            assertTrue(HOUSE.contain("yardstick.store." + writer), writer);
        }
        rules.onlyChangeWrites().check(HOUSE);
    }

    @Test
    void nothingIsHeldInStaticState() {
        rules.noStaticState().check(HOUSE);
    }

    @Test
    void namesSaySomething() {
        rules.namesThatSaySomething().check(HOUSE);
    }

    @Test
    void badExampleOfAnArrowIsCaught() {
        AssertionError caught = assertThrows(
                AssertionError.class, () -> badRules.arrowsOf("calc").check(BAD_HOUSE));
        assertTrue(String.valueOf(caught.getMessage()).contains("badhouse.calc.ReachesForTheStore"));
    }

    @Test
    void badExampleOfStaticStateIsCaught() {
        assertThrows(AssertionError.class, () -> badRules.noStaticState().check(BAD_HOUSE));
    }

    @Test
    void emptyRoomIsCaught() {
        AssertionError caught = assertThrows(
                AssertionError.class, () -> badRules.arrowsOf("chart").check(BAD_HOUSE));
        assertTrue(String.valueOf(caught.getMessage()).contains("failed to check any classes"));
    }
}
