package yardstick.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.change.JournalEntry;
import yardstick.text.Words;

class DeedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            zh | ADD_PART | TASK | 新增任务“推进专利导航”
            zh | REMOVE_PART | FUND_STATEMENT | 删除资金表述“推进专利导航”
            en | CHANGE_PART | UNIT | Changed the unit “推进专利导航”
            """)
    void aPartIsToldWithTheWordOfItsSort(String language, String code, String sort, String sentence) {
        JournalEntry entry = new JournalEntry(1, Instant.EPOCH, code, List.of(sort, "推进专利导航"), false);

        assertEquals(sentence, new DeedText(Words.of(Locale.forLanguageTag(language))).of(entry));
    }
}
