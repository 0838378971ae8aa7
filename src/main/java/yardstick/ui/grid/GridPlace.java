package yardstick.ui.grid;

/** A cell by the ids of its row and column, which outlive other rows and columns. */
public record GridPlace(String row, String column) {}
