package yardstick.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import yardstick.importing.checks.Checks;
import yardstick.importing.checks.Fixes;
import yardstick.importing.draft.Draft;
import yardstick.importing.draft.DraftFile;
import yardstick.importing.draft.DraftNote;
import yardstick.importing.draft.DraftTable;
import yardstick.importing.draft.Finding;
import yardstick.importing.draft.Finding.Code;
import yardstick.importing.draft.Findings;
import yardstick.importing.tables.TableReader;
import yardstick.importing.words.Lexicon;
import yardstick.sheet.Book;
import yardstick.sheet.Sheet;
import yardstick.work.Progress;

/** Finds the indicator tables of a spreadsheet without being told where they are. */
public final class Recogniser {
    private final Lexicon lexicon;
    private final Clock clock;
    private final Checks checks;

    public Recogniser(Lexicon lexicon) {
        this(lexicon, Clock.systemDefaultZone());
    }

    /** @param clock tells which periods have passed and so can have been measured */
    public Recogniser(Lexicon lexicon, Clock clock) {
        this.lexicon = lexicon;
        this.clock = clock;
        this.checks = new Checks(lexicon);
    }

    /** Takes what was recognised as a person says it is meant. */
    public Fixes fixes() {
        return new Fixes(checks);
    }

    /** Hidden sheets, rows and columns are named in findings and left out. */
    public Draft recognise(Book book, Progress progress) {
        List<DraftTable> found = new ArrayList<>();
        List<DraftNote> notes = new ArrayList<>();
        List<Finding> told = new ArrayList<>();
        TableReader tables = new TableReader(lexicon, LocalDate.now(clock));
        SheetDistricts districts = new SheetDistricts(book, lexicon);
        for (Sheet sheet : book.sheets()) {
            progress.checkpoint();
            Findings findings = new Findings(sheet.name());
            if (sheet.hidden().sheet()) {
                findings.tell(Code.SHEET_HIDDEN, "", sheet.name());
            } else if (!sheet.isEmpty()) {
                String district = districts.of(sheet);
                List<DraftTable> here = tables.read(sheet, book.fileName(), district, notes, findings, progress);
                if (here.isEmpty() && !sheet.name().isEmpty()) {
                    findings.tell(Code.SHEET_WITHOUT_TABLE, "", sheet.name());
                }
                found.addAll(here);
            }
            told.addAll(findings.all());
        }
        found.forEach(table -> told.addAll(checks.of(table)));
        if (found.isEmpty()) {
            told.add(new Finding(Code.NO_TABLE, "", "", List.of(book.fileName())));
        }
        return new Draft(
                new DraftFile(book.fileName(), book.fingerprint(), book.format()),
                found,
                notes,
                new KnownUnits(found).offered(told));
    }
}
