package yardstick.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import yardstick.work.Outcome;
import yardstick.work.Progress;

/** A process with 512 MB of memory that reads the files it is told and says what came of them. */
final class SmallReader implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;

    SmallReader() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallReader.class.getName()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** The code of the refusal; else rows × columns of the first sheet and the text of its cell A1. */
    String read(Path file) throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append(file.toString()).append('\n').flush();
        return Objects.requireNonNullElse(answers.readLine(), "the process ended");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] none) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        BufferedReader files = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String file = files.readLine(); file != null; file = files.readLine()) {
            out.println(answer(Path.of(file)));
        }
    }

    private static String answer(Path file) {
        try {
            return switch (new SheetReader().open(file, Progress.none())) {
                case Outcome.Done<Book>(Book book) -> {
                    Sheet sheet = book.sheets().getFirst();
                    yield sheet.rows() + "×" + sheet.columns() + " " + sheet.seen(0, 0).text();
                }
                case Outcome.Refused<Book>(var refusal) -> refusal.code();
            };
        } catch (OutOfMemoryError told) {
            return told.toString();
        }
    }
}
