package yardstick.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook with one value a row, as statistics systems export it. */
final class LongForm {
    private static final int FIRST_YEAR = 2016;
    private static final int YEARS = 10;
    private static final int DISTRICTS = 20;

    private LongForm() {}

    /** Makes the file unless it is there. */
    static Path of(Path file, int rows) throws IOException {
        if (Files.exists(file)) {
            return file;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (SXSSFWorkbook book = new SXSSFWorkbook(null, 100, false, true);
                OutputStream out = Files.newOutputStream(file)) {
            fill(book.createSheet("明细"), rows);
            book.write(out);
        }
        return file;
    }

    private static void fill(Sheet sheet, int rows) {
        texts(sheet.createRow(0), "序号", "指标名称", "区县", "年份", "类型", "单位", "数值", "备注");
        Random random = new Random(7);
        for (int i = 0; i < rows; i++) {
            int year = i % YEARS;
            boolean target = i / YEARS % 2 == 1;
            int district = i / (2 * YEARS) % DISTRICTS;
            int indicator = i / (2 * YEARS * DISTRICTS);
            Row row = sheet.createRow(i + 1);
            texts(row, "", "第" + (indicator + 1) + "项专利拥有量", "第" + (district + 1) + "区", "", target ? "目标" : "实际", "件", "", "");
            row.createCell(0).setCellValue(i + 1);
            row.createCell(3).setCellValue(FIRST_YEAR + year);
            row.createCell(6).setCellValue(1000 + 50 * year + random.nextInt(4000) / 100.0);
            if (i % 50 == 0) {
                row.createCell(7).setCellValue("初步统计");
            }
        }
    }

    private static void texts(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
    }
}
