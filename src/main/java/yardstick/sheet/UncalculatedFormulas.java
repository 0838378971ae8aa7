package yardstick.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The formulas of an .xls file that nobody calculated. The format has no place for a missing result: programs write 0
 * and the wish to be calculated on loading, which only the records tell.
 */
final class UncalculatedFormulas {
    private record Place(int sheet, int row, int column) {}

    private final Set<Place> places = new HashSet<>();
    private int depth;

    /** The part that comes first speaks of the whole workbook. */
    private int sheet = -2;

    static UncalculatedFormulas in(byte[] xls) throws IOException {
        UncalculatedFormulas found = new UncalculatedFormulas();
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(found::see);
        try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(xls))) {
            new HSSFEventFactory().processWorkbookEvents(request, parts);
        }
        return found;
    }

    private void see(Record record) {
        switch (record) {
            case BOFRecord begin -> {
                sheet += depth == 0 ? 1 : 0;
                depth++;
            }
            case EOFRecord end -> depth--;
            case FormulaRecord formula when formula.isCalcOnLoad() && formula.getValue() == 0 ->
                places.add(new Place(sheet, formula.getRow(), formula.getColumn()));
            default -> {}
        }
    }

    boolean contains(int sheetIndex, int row, int column) {
        return places.contains(new Place(sheetIndex, row, column));
    }
}
