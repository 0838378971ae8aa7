package yardstick.walk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as they come to the review: locked, full of doubts, with parts that are hidden. */
public record ImportFiles(Path folder) {
    public static final String PASSWORD = "密码Secret1";

    private static final List<String> NAMES = List.of(
            "高价值专利",
            "商标注册",
            "地理标志",
            "集成电路布图设计",
            "植物新品种",
            "作品登记",
            "软件登记",
            "专利转让",
            "专利许可",
            "质押融资",
            "专利保险",
            "侵权纠纷办理",
            "行政处罚案件",
            "维权援助",
            "调解案件",
            "代理机构",
            "从业人员",
            "培训场次");

    /** Six good values behind {@link #PASSWORD}. */
    public Path locked() {
        Path open = workbook("未加密.xlsx", book -> {
            Sheet sheet = book.createSheet("指标");
            row(sheet, 0, "指标", "单位", "2023年基期值", "2026年目标值");
            row(sheet, 1, "有效发明专利拥有量", "件", 5200, 6800);
            row(sheet, 2, "有效注册商标数量", "万件", 4.9, 7.1);
            row(sheet, 3, "专利实施率", "%", 61, 70);
        });
        Path locked = folder.resolve("知识产权指标（加密）.xlsx");
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream out = encryptor.getDataStream(parts)) {
                Files.copy(open, out);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                parts.writeFilesystem(out);
            }
            Files.delete(open);
            return locked;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Two sheets: in 创造 eighteen rows without a unit, in 运用 twelve shares above 100 % and twelve written as fractions
     * among percentages. The category of 创造 is merged downwards.
     */
    public Path doubtful() {
        return workbook("各部门报送汇总.xlsx", book -> {
            Sheet first = book.createSheet("创造");
            row(first, 0, "类别", "指标", "2023年实际", "2024年实际");
            for (int i = 1; i <= 18; i++) {
                row(first, i, "创造", NAMES.get(i - 1), 120 + i, 130 + i);
            }
            first.addMergedRegion(new CellRangeAddress(1, 18, 0, 0));
            Sheet second = book.createSheet("运用");
            row(second, 0, "指标", "单位", "2022年实际", "2023年实际", "2024年实际");
            for (int i = 1; i <= 12; i++) {
                row(second, i, NAMES.get(i - 1) + "合格率", "%", 87, 88, 872 + i);
            }
            for (int i = 13; i <= 24; i++) {
                row(second, i, NAMES.get(i - 13) + "办结率", "%", 85, 0.86, 87);
            }
        });
    }

    /** Row 3, column D and the sheet 旧稿 are hidden; the heading stands over two columns. */
    public Path hidden() {
        return workbook("含隐藏内容.xlsx", book -> {
            Sheet sheet = book.createSheet("指标");
            row(sheet, 0, "指标", "单位", "实际", "", "");
            row(sheet, 1, "", "", "2022年", "2023年", "2024年");
            row(sheet, 2, "有效发明专利拥有量", "件", 5200, 5600, 6100);
            row(sheet, 3, "有效注册商标数量", "件", 49000, 51000, 54300);
            row(sheet, 4, "地理标志产品数量", "件", 11, 12, 13);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 4));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 1));
            sheet.getRow(3).setZeroHeight(true);
            sheet.setColumnHidden(3, true);
            Sheet old = book.createSheet("旧稿");
            row(old, 0, "指标", "单位", "2022年实际");
            row(old, 1, "有效发明专利拥有量", "件", 5100);
            book.setSheetHidden(1, true);
        });
    }

    /** Two names that are only like those of 蚌埠's plan, and one of it. */
    public Path likeNames() {
        try {
            return Files.writeString(Files.createDirectories(folder).resolve("报送.csv"), """
                    指标,单位,2024年实际
                    专利质押融资额,亿元,19.5
                    有效注册商标数量,件,54300
                    每万人口高价值发明专利拥有量,件,9.9
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Filling {
        void fill(XSSFWorkbook book);
    }

    private Path workbook(String name, Filling filling) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            filling.fill(book);
            Path file = Files.createDirectories(folder).resolve(name);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Sheet sheet, int number, Object... texts) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < texts.length; column++) {
            if (texts[column] instanceof Number value) {
                row.createCell(column).setCellValue(value.doubleValue());
            } else {
                row.createCell(column).setCellValue(texts[column].toString());
            }
        }
    }
}
