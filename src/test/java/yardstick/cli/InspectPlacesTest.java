package yardstick.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where inspect says that something stands, and how often. */
class InspectPlacesTest {
    @TempDir
    Path folder;

    @Test
    void noteOfSeveralSheetsIsToldOnceWithAllItsPlaces() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            table(book.createSheet("2023年"), "2023年实际");
            table(book.createSheet("2024年"), "2024年实际");
            String out = inspected(book);
            assertTrue(out.contains("附注（2023年!A4 · 2024年!A4）：说明：数据由各科室提供。"), out);
            assertEquals(out.indexOf("数据由各科室提供"), out.lastIndexOf("数据由各科室提供"), out);
        }
    }

    @Test
    void findingOfAWholeSheetNamesTheSheetAlone() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            table(book.createSheet("2024年"), "2024年实际");
            row(book.createSheet("公示"), 0, "以下人员名单");
            String out = inspected(book);
            assertTrue(out.contains("公示  “公示”里没有指标表"), out);
        }
    }

    @Test
    void fileWithoutSheetsHasNoSheetWithoutAName() throws IOException {
        Path file = Files.writeString(folder.resolve("通知.txt"), "请各单位于周五前报送材料。");
        assertFalse(terminal().run("inspect", file.toString(), "--lang", "zh").out().contains("“”"));
    }

    private String inspected(XSSFWorkbook book) throws IOException {
        Path file = folder.resolve("表.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return terminal().run("inspect", file.toString(), "--lang", "zh").out();
    }

    private Terminal terminal() {
        return new Terminal(folder.resolve("store.mv.db"));
    }

    private static void table(Sheet sheet, String head) {
        row(sheet, 0, "指标", "单位", head);
        row(sheet, 1, "专利授权量", "件", "12");
        row(sheet, 2, "商标注册量", "件", "30");
        row(sheet, 3, "说明：数据由各科室提供。");
    }

    private static void row(Sheet sheet, int at, String... texts) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }
}
