package yardstick.sheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.work.Progress;

/**
 * What a file holds.
 *
 * @param format what it really is, see {@link Book#format()}
 */
record Contents(String format, List<Sheet> sheets) {

    /** @throws Unopenable with the reason why not */
    static Contents of(byte[] bytes, @Nullable String password, Progress progress) throws IOException {
        FileKind kind = FileKind.of(bytes);
        if (kind == FileKind.LOCKED) {
            byte[] unlocked = LockedPackage.open(bytes, password);
            progress.checkpoint();
            return of(FileKind.of(unlocked), unlocked, null, progress);
        }
        return of(kind, bytes, password, progress);
    }

    /** Of text from the clipboard, with the blanks, tabs or commas it came with. */
    static Contents ofText(String text, Progress progress) throws IOException {
        return new DelimitedFile(new Budget(progress)).read(text);
    }

    /** Of a piece of a web page from the clipboard, where Windows puts lines of its own before it. */
    static Contents ofHtml(String html, Progress progress) {
        String page = html.startsWith("Version:") ? html.substring(Math.max(0, html.indexOf('<'))) : html;
        return new Contents(FileKind.HTML.format(), new HtmlFile(new Budget(progress)).read(page));
    }

    private static Contents of(FileKind kind, byte[] bytes, @Nullable String password, Progress progress) {
        try {
            return read(kind, bytes, password, progress);
        } catch (IOException damaged) {
            throw new Unopenable("FILE_TRUNCATED", damaged);
        }
    }

    private static Contents read(FileKind kind, byte[] bytes, @Nullable String password, Progress progress)
            throws IOException {
        Budget budget = new Budget(progress);
        return switch (kind) {
            case XLSX, XLSM -> new Contents(kind.format(), new WorkbookFile(FileKind.XLSX, progress).read(bytes));
            case XLS -> new Contents(kind.format(), LockedWorkbook.read(bytes, password, progress));
            case ODS -> new Contents(kind.format(), new OdsFile(budget).readZip(bytes));
            case FODS -> new Contents(kind.format(), new OdsFile(budget).readFlat(bytes));
            case DOCX -> new Contents(kind.format(), new DocxFile(budget).read(bytes));
            case XML -> new Contents(kind.format(), new Excel2003File(budget).read(bytes));
            case TEXT -> new DelimitedFile(budget).read(TextDecoder.decode(bytes));
            case HTML -> new Contents(kind.format(), new HtmlFile(budget).read(bytes));
            case LOCKED -> throw new Unopenable("FILE_FOREIGN", null);
        };
    }
}
