package yardstick.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The merged regions of a sheet, found by a cell in a few steps however large or many they are. The sheet is divided
 * into tiles; a region lies in the at most four tiles of its own size that it touches.
 */
final class Merges {
    /** Regions that do not overlap put far fewer into one tile; more only come from damaged or malicious files. */
    private static final int MOST_IN_A_TILE = 64;

    /** Tiles of 2^rows × 2^columns cells. */
    private record Size(int rows, int columns) {
        static Size of(Region region) {
            return new Size(power(region.height()), power(region.width()));
        }

        private static int power(int length) {
            return length <= 1 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(length - 1);
        }
    }

    private record Tile(Size size, int row, int column) {}

    private record Numbered(int number, Region region) {}

    private final Map<Tile, List<Numbered>> tiles = new HashMap<>();
    private final List<Size> sizes;

    /** @param regions of two that overlap the earlier one holds */
    Merges(List<Region> regions) {
        Set<Size> used = new LinkedHashSet<>();
        int number = 0;
        for (Region region : regions) {
            Size size = Size.of(region);
            used.add(size);
            put(size, new Numbered(number++, region));
        }
        sizes = List.copyOf(used);
    }

    private void put(Size size, Numbered numbered) {
        Region region = numbered.region();
        for (int row = region.firstRow() >> size.rows(); row <= region.lastRow() >> size.rows(); row++) {
            int lastColumn = region.lastColumn() >> size.columns();
            for (int column = region.firstColumn() >> size.columns(); column <= lastColumn; column++) {
                List<Numbered> tile = tiles.computeIfAbsent(new Tile(size, row, column), t -> new ArrayList<>(2));
                if (tile.size() < MOST_IN_A_TILE) {
                    tile.add(numbered);
                }
            }
        }
    }

    @Nullable Region at(int row, int column) {
        Numbered first = null;
        for (Size size : sizes) {
            Tile tile = new Tile(size, row >> size.rows(), column >> size.columns());
            for (Numbered found : tiles.getOrDefault(tile, List.of())) {
                boolean earlier = first == null || found.number() < first.number();
                if (earlier && found.region().contains(row, column)) {
                    first = found;
                }
            }
        }
        return first == null ? null : first.region();
    }
}
