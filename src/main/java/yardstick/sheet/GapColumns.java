package yardstick.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells divided by runs of blanks, as text copied from a paper has them. A line with as many cells as most lines is
 * taken as it stands. One with fewer lacks some: where the columns stand under one another it is told by its places
 * which, else the line stays one cell, for a value in the wrong year is worse than none.
 */
final class GapColumns {
    private static final Pattern PIECE = Pattern.compile("\\S+(?: \\S+)*");
    private static final int WIDE_FROM = 0x1100;

    /** A piece of a line, and from where to where it stands, a Chinese character being two places wide. */
    private record Piece(String text, int from, int to) {}

    private final List<List<Piece>> lines;

    GapColumns(List<String> lines) {
        this.lines = lines.stream().map(GapColumns::pieces).toList();
    }

    private static List<Piece> pieces(String line) {
        String plain = line.replace('\u00A0', ' ').replace("\u3000", "  ").replace("\t", "    ");
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(plain);
        int seen = 0;
        int place = 0;
        while (matcher.find()) {
            int from = place + width(plain.substring(seen, matcher.start()));
            seen = matcher.end();
            place = from + width(matcher.group());
            pieces.add(new Piece(matcher.group(), from, place));
        }
        return pieces;
    }

    private static int width(String text) {
        return text.chars().map(c -> c >= WIDE_FROM ? 2 : 1).sum();
    }

    List<List<String>> rows() {
        int columns = usual();
        int[][] places = places(columns);
        return lines.stream().map(line -> row(line, columns, places)).toList();
    }

    private int usual() {
        Map<Integer, Integer> linesByCount = new HashMap<>();
        for (List<Piece> line : lines) {
            if (line.size() > 1) {
                linesByCount.merge(line.size(), 1, Integer::sum);
            }
        }
        return linesByCount.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    /** From where to where the whole lines fill each column; nothing if columns run into one another. */
    private int[][] places(int columns) {
        int[][] places = new int[columns][];
        for (List<Piece> line : lines) {
            for (int i = 0; line.size() == columns && i < columns; i++) {
                Piece piece = line.get(i);
                int[] before = places[i];
                places[i] = before == null
                        ? new int[] {piece.from(), piece.to()}
                        : new int[] {Math.min(before[0], piece.from()), Math.max(before[1], piece.to())};
            }
        }
        for (int i = 0; i < columns; i++) {
            if (places[i] == null || i > 0 && places[i - 1][1] > places[i][0]) {
                return new int[0][];
            }
        }
        return places;
    }

    private static List<String> row(List<Piece> line, int columns, int[][] places) {
        if (line.size() == columns || line.size() < 2) {
            return line.stream().map(Piece::text).toList();
        }
        String[] row = new String[Math.max(columns, places.length)];
        Arrays.fill(row, "");
        for (Piece piece : line) {
            int column = only(piece, places);
            if (column < 0 || !row[column].isEmpty()) {
                return List.of(String.join(" ", line.stream().map(Piece::text).toList()));
            }
            row[column] = piece.text();
        }
        return List.of(row);
    }

    /** The one column the piece stands in, -1 if there is none or several. */
    private static int only(Piece piece, int[][] places) {
        int found = -1;
        for (int i = 0; i < places.length; i++) {
            if (piece.from() < places[i][1] && piece.to() > places[i][0]) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }
}
