package yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.settings.Folders;
import yardstick.ui.parts.Place;
import yardstick.walk.ImportFiles;
import yardstick.walk.SamplePlans;
import yardstick.walk.Visit;
import yardstick.walk.Walk;
import yardstick.walk.Walk.Dress;

/** The review of what comes from outside in every dress: a locked file, a pasted table, many findings, hidden parts. */
class ImportScreensTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final ImportFiles FILES = new ImportFiles(Path.of("target", "import-samples"));
    private static final Path IMPORTS = Path.of("sample-data", "import");

    @TempDir
    Path folder;

    private static List<Visit> visits() {
        return List.of(
                new Visit("import-locked", file(FILES.locked())),
                new Visit("import-locked-wrong", file(FILES.locked()), root -> {
                    ((TextField) root.lookup("#intake-password")).setText("x");
                    press(root, "#intake-open");
                }),
                new Visit("import-pasted", new Place.ImportFile(null, null), ImportScreensTest::paste),
                new Visit("import-doubtful", file(FILES.doubtful())),
                new Visit("import-fixed", file(FILES.doubtful()), root -> {
                    ((Hyperlink) root.lookup(".findings .hyperlink")).fire();
                    ((ListView<?>) root.lookup(".findings")).getSelectionModel().select(0);
                }),
                new Visit("import-name-links", new Place.ImportFile("bengbu", FILES.likeNames())),
                new Visit("import-hidden", file(FILES.hidden())),
                new Visit("import-hidden-sample", file(IMPORTS.resolve("翠屏江市主要指标（含隐藏行列与工作表）.xlsx"))),
                new Visit("import-tables", file(IMPORTS.resolve("白鹭市创造与保护指标对照（左右两表）.xlsx"))),
                new Visit("import-no-table", file(IMPORTS.resolve("差旅费报销明细表.et"))));
    }

    private static Place file(Path path) {
        return new Place.ImportFile(null, path);
    }

    private static void press(Parent root, String button) {
        ((Button) root.lookup(button)).fire();
    }

    private static void paste(Parent root) {
        ClipboardContent table = new ClipboardContent();
        table.putHtml("<table><tr><th>指标</th><th>单位</th><th>2024年实际</th></tr>"
                + "<tr><td>有效发明专利拥有量</td><td>件</td><td>5230</td></tr>"
                + "<tr><td>专利实施率</td><td>%</td><td>61.5</td></tr></table>");
        Clipboard.getSystemClipboard().setContent(table);
        Node[] buttons = root.lookupAll(".drop-zone .button").toArray(Node[]::new);
        ((Button) buttons[1]).fire();
    }

    @ParameterizedTest
    @MethodSource("yardstick.walk.Walk$Dress#all")
    void everyReviewIsWholeNamedAndInItsLanguage(Dress dress) {
        Workbench bench = new Workbench(Folders.of("Linux", Map.of(), folder), Clock.systemUTC(), dress.locale());
        List<String> complaints = new ArrayList<>();
        try (Walk walk = new Walk(dress, SamplePlans.all(), bench::screens, folder)) {
            visits().forEach(visit -> walk.visit(visit, PICTURES)
                    .forEach(complaint -> complaints.add(visit.name() + ": " + complaint)));
        }
        assertEquals(List.of(), complaints);
    }
}
