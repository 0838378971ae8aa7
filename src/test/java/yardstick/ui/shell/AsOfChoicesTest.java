package yardstick.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsOfChoicesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-05 | 2026-03-05 2025-12-31 2025-09-30 2025-06-30 2024-12-31
            2026-11-23 | 2026-11-23 2026-09-30 2026-06-30 2026-03-31 2025-12-31 2024-12-31
            2026-12-31 | 2026-12-31 2026-09-30 2026-06-30 2026-03-31 2025-12-31 2024-12-31
            2026-01-01 | 2026-01-01 2025-12-31 2025-09-30 2025-06-30 2024-12-31
            """)
    void offersTodayAndTheEndsBehindIt(LocalDate today, String days) {
        List<String> offered = new AsOfChoices(today)
                .all().stream().map(choice -> choice.day().toString()).toList();
        assertEquals(List.of(days.split(" ")), offered);
    }
}
