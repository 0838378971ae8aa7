package yardstick.ui.importing;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;
import yardstick.exchange.BundleFile;
import yardstick.sheet.Book;
import yardstick.ui.parts.Surroundings;
import yardstick.work.Outcome;
import yardstick.work.Progress;
import yardstick.work.Refusal;

/** Opens a file for the review. A password is asked for in place, tried once and kept nowhere. */
final class FileOpening {
    private final ImportScreen.Backing backing;
    private final Surroundings around;
    private final Consumer<Opened> opened;
    private final Consumer<PasswordPane> asking;
    private final Runnable cancelled;

    /**
     * @param asking shows the question for the password of a file
     * @param cancelled shows again what was there before the question
     */
    FileOpening(
            ImportScreen.Backing backing,
            Surroundings around,
            Consumer<Opened> opened,
            Consumer<PasswordPane> asking,
            Runnable cancelled) {
        this.backing = backing;
        this.around = around;
        this.opened = opened;
        this.asking = asking;
        this.cancelled = cancelled;
    }

    void read(Path file) {
        read(file, null);
    }

    private void read(Path file, @Nullable String password) {
        around.jobs()
                .run(
                        around.words().get("intake.reading", file.getFileName()),
                        progress -> open(file, password, progress),
                        outcome -> tell(file, outcome));
    }

    /** A table from the clipboard: as HTML where it is there, since that keeps what is merged. */
    void paste(Clipboard clipboard) {
        String name = around.words().get("intake.pasted");
        String html = clipboard.getHtml();
        String text = clipboard.getString();
        if (html == null && text == null) {
            around.notices().tell(around.words().get("intake.paste.nothing"));
            return;
        }
        around.jobs()
                .attempt(
                        around.words().get("intake.reading", name),
                        progress -> pasted(name, html, text, progress).map(book -> reading(book, progress)),
                        opened);
    }

    private Outcome<Book> pasted(String name, @Nullable String html, @Nullable String text, Progress progress) {
        Outcome<Book> book = html == null
                ? Outcome.refused("FILE_WITHOUT_TABLE", name)
                : backing.sheets().pastedHtml(name, html, progress);
        return book instanceof Outcome.Refused<Book> && text != null
                ? backing.sheets().pasted(name, text, progress)
                : book;
    }

    private void tell(Path file, Outcome<Opened> outcome) {
        switch (outcome) {
            case Outcome.Done<Opened>(Opened read) -> {
                around.navigator().opened(file);
                opened.accept(read);
            }
            case Outcome.Refused<Opened>(Refusal refusal) -> {
                boolean wrong = refusal.code().equals("PASSWORD_WRONG");
                if (wrong || refusal.code().equals("FILE_ENCRYPTED")) {
                    asking.accept(new PasswordPane(around.words(), file, wrong, typed -> read(file, typed), cancelled));
                } else {
                    around.notices().refuse(refusal);
                }
            }
        }
    }

    private Outcome<Opened> open(Path file, @Nullable String password, Progress progress) {
        BundleFile bundles = new BundleFile();
        if (bundles.isOne(file)) {
            return bundles.read(file, progress).map(Opened.Bundle::new);
        }
        return backing.sheets()
                .open(file, password, progress)
                .map(book -> reading(book, progress));
    }

    private Opened reading(Book book, Progress progress) {
        return new Reading(
                book,
                backing.recogniser().recognise(book, progress),
                backing.plans().all());
    }
}
