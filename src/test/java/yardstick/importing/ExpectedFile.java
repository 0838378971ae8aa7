package yardstick.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.importing.words.Plain;
import yardstick.model.Unit;

/** What a person reads from the picture of one file; see {@code sample-data/import/README.md} for the columns. */
record ExpectedFile(String name, Path file, Map<String, Line> lines) {

    /**
     * @param open whether asking is as good an answer as reading
     * @param upper of a range, else null
     */
    record Line(
            boolean open,
            String sheet,
            String cell,
            String name,
            String district,
            String period,
            String role,
            String comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upper,
            Unit unit) {
        String place() {
            return sheet + "!" + cell;
        }
    }

    static List<ExpectedFile> all(Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("expected"))) {
            return files.sorted().map(file -> read(folder, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExpectedFile read(Path folder, Path expected) {
        String name = expected.getFileName().toString().replaceFirst("\\.tsv$", "");
        Map<String, Line> lines = new LinkedHashMap<>();
        try (Stream<String> text = Files.lines(expected, StandardCharsets.UTF_8)) {
            text.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(ExpectedFile::line)
                    .forEach(line -> {
                        if (lines.put(line.place(), line) != null) {
                            throw new AssertionError(expected + " tells a cell twice: " + line);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExpectedFile(name, folder.resolve(name), lines);
    }

    private static Line line(String text) {
        boolean open = text.startsWith("?");
        String[] parts = text.substring(open ? 1 : 0).split("\t", -1);
        if (parts.length != 9) {
            throw new AssertionError("not nine columns: " + text);
        }
        String[] range = parts[7].split("\\.\\.", 2);
        return new Line(
                open,
                blank(parts[0]),
                parts[1],
                Plain.of(parts[2]),
                blank(parts[3]),
                blank(parts[4]),
                parts[5],
                parts[6],
                parts[7].equals("-") ? null : new BigDecimal(range[0]),
                range.length < 2 ? null : new BigDecimal(range[1]),
                Unit.of(blank(parts[8])));
    }

    private static String blank(String text) {
        return text.equals("-") ? "" : text;
    }
}
