package yardstick.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yardstick.importing.words.Lexicon;
import yardstick.importing.words.Lexicon.DistrictWord;
import yardstick.importing.words.Plain;
import yardstick.sheet.Book;
import yardstick.sheet.Sheet;

/** Some offices keep one sheet a district. A single sheet named like one is no such workbook. */
final class SheetDistricts {
    private static final int FEWEST = 2;

    private final Map<String, String> districts = new HashMap<>();

    SheetDistricts(Book book, Lexicon lexicon) {
        List<String> named = book.sheets().stream()
                .filter(sheet -> !sheet.hidden().sheet())
                .map(Sheet::name)
                .filter(name -> isDistrict(name, lexicon))
                .toList();
        if (named.size() >= FEWEST) {
            named.forEach(name -> districts.put(name, Plain.name(name)));
        }
    }

    private static boolean isDistrict(String name, Lexicon lexicon) {
        String plain = Plain.of(name);
        return lexicon.districts().exact(plain).filter(w -> w != DistrictWord.SUFFIX).isEmpty()
                && lexicon.districts()
                        .endOf(plain)
                        .filter(e -> e.meaning() == DistrictWord.SUFFIX)
                        .isPresent();
    }

    /** Empty where the sheet is not that of one district. */
    String of(Sheet sheet) {
        return districts.getOrDefault(sheet.name(), "");
    }
}
