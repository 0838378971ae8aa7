package yardstick.importing.matching;

import java.util.ArrayList;
import java.util.List;

/** What of one name is not in the other, piece by piece, in their order. */
final class NamePieces {
    private NamePieces() {}

    /** Joined with …; empty where all of it is there. */
    static String onlyIn(String name, String other) {
        int[][] common = common(name, other);
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int at = 0;
        int there = 0;
        while (at < name.length()) {
            boolean shared = there < other.length() && name.charAt(at) == other.charAt(there);
            if (shared && common[at][there] == common[at + 1][there + 1] + 1) {
                close(piece, pieces);
                at++;
                there++;
            } else if (there < other.length() && common[at][there] == common[at][there + 1]) {
                there++;
            } else {
                piece.append(name.charAt(at++));
            }
        }
        close(piece, pieces);
        return String.join("…", pieces);
    }

    private static void close(StringBuilder piece, List<String> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
    }

    /** Length of the longest common subsequence of what follows each pair of places. */
    private static int[][] common(String a, String b) {
        int[][] length = new int[a.length() + 1][b.length() + 1];
        for (int i = a.length() - 1; i >= 0; i--) {
            for (int j = b.length() - 1; j >= 0; j--) {
                length[i][j] = a.charAt(i) == b.charAt(j)
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }
}
