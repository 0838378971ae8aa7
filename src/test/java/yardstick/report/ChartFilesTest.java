package yardstick.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import yardstick.calc.GapAnalysis;
import yardstick.calc.GapTable;
import yardstick.calc.RuleSet;
import yardstick.chart.GapChart;
import yardstick.chart.HouseStyle;
import yardstick.chart.Look;
import yardstick.chart.Samples;
import yardstick.text.Words;
import yardstick.work.Outcome;

class ChartFilesTest {
    private static final HouseStyle STYLE = new HouseStyle();

    @TempDir
    Path folder;

    private final ChartFiles files = new ChartFiles(STYLE);

    @Test
    void pngHasTwiceTheDotsAndIsNotBlank() throws IOException {
        BufferedImage image = ImageIO.read(written("质押融资.png").toFile());

        assertEquals(2 * ChartFiles.WIDTH, image.getWidth());
        assertEquals(2 * ChartFiles.HEIGHT, image.getHeight());
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertTrue(Arrays.stream(dots).distinct().count() > 50);
    }

    @Test
    void svgIsDrawnAsShapesUnderItsTitle() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document svg = factory.newDocumentBuilder().parse(written("图.svg").toFile());

        assertEquals("svg", svg.getDocumentElement().getLocalName());
        assertTrue(svg.getElementsByTagNameNS("*", "path").getLength() > 20);
        assertEquals(0, svg.getElementsByTagNameNS("*", "text").getLength());
        assertEquals(0, svg.getElementsByTagNameNS("*", "image").getLength());
        String title = svg.getElementsByTagNameNS("*", "title").item(0).getTextContent();
        assertTrue(title.startsWith("每万人口高价值发明专利拥有量"), title);
    }

    @Test
    void pdfHoldsTextThatCanBeFound() throws IOException {
        try (PDDocument document = Loader.loadPDF(written("图.pdf").toFile())) {
            String text = new PDFTextStripper().getText(document);

            assertTrue(text.contains("每万人口高价值发明专利拥有量：增量完成率69.5%"), text);
            assertTrue(text.contains("实际 12.64，高于规划0.64件"), text);
            assertTrue(PdfFacts.imagesOf(document).isEmpty());
            assertEquals(List.of(), PdfFacts.looseFonts(document));
        }
    }

    @Test
    void missingFolderIsRefused() {
        assertRefused("OUT_FOLDER_MISSING", files.write(chart(), folder.resolve("no/图.png")));
    }

    @Test
    void folderInPlaceOfAFileIsRefused() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("图.png"));

        assertRefused("OUT_IS_FOLDER", files.write(chart(), taken));
    }

    @Test
    void unknownEndingIsRefused() {
        assertRefused("OUT_FORMAT", files.write(chart(), folder.resolve("图.bmp")));
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        written("图.png");

        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of("图.png"), left.map(p -> p.getFileName().toString()).toList());
        }
    }

    @Test
    void everyRefusalHasItsSentence() {
        Words words = Words.of(Locale.ENGLISH);
        for (String code :
                List.of("OUT_FOLDER_MISSING", "OUT_FOLDER_LOCKED", "OUT_IS_FOLDER", "OUT_NOT_WRITTEN", "OUT_FORMAT")) {
            assertFalse(words.get("refusal." + code, "a", "b").isEmpty());
        }
    }

    private Path written(String name) {
        Outcome<Path> outcome = files.write(chart(), folder.resolve(name));
        return assertInstanceOf(Outcome.Done.class, outcome).value() instanceof Path path ? path : folder;
    }

    private static JFreeChart chart() {
        GapTable table =
                new GapAnalysis().analyse(Samples.bengbu(), LocalDate.of(2025, 12, 31), RuleSet.nationalFour());
        return new GapChart(Words.of(Locale.SIMPLIFIED_CHINESE), STYLE)
                .draw(table.gaps().getFirst(), table, Look.PAPER);
    }

    private static void assertRefused(String code, Outcome<Path> outcome) {
        assertEquals(code, assertInstanceOf(Outcome.Refused.class, outcome).refusal().code());
    }
}
