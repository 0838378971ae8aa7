package yardstick.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;

class ShownNumberTest {
    private static final int MANY = 20_000;

    private final DataFormatter poi = new DataFormatter(Locale.ROOT);
    private final ShownNumber shown = new ShownNumber(poi);

    @Test
    void numberWithoutFormatIsShownAsSpreadsheetsShowIt() {
        assertEquals("1223.43", shown.of(1223.4299999999998, NumberFormat.GENERAL));
        assertEquals("-1234567.891", shown.of(-1234567.8910000001, NumberFormat.GENERAL));
        assertEquals("100", shown.of(100, NumberFormat.GENERAL));
    }

    @Test
    void numberWithoutFormatIsShownAsPoiShowsIt() {
        Random random = new Random(11);
        for (int i = 0; i < MANY; i++) {
            double size = Math.pow(10, random.nextInt(12) - 1);
            double eighths = Math.round(random.nextDouble() * size) / 8.0;
            double number = random.nextBoolean() ? random.nextGaussian() * size : eighths;
            assertEquals(
                    poi.formatRawCellContents(number, 0, "General"),
                    shown.of(number, NumberFormat.GENERAL),
                    () -> Double.toString(number));
        }
    }
}
