package readout.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows in aligned columns, none wider than the terminal: the last column takes what is left and is cut with an ellipsis.
 *
 * @param rows all of the same number of cells
 */
record Table(List<List<String>> rows) {

    private static final int GAP = 2;
    private static final double WIDEST_SHARE = 0.35;

    /** Copies the list. */
    Table {
        rows = List.copyOf(rows);
    }

    /** The lines, {@code width} columns wide at most, each indented by {@code indent}. */
    List<String> lines(int width, int indent) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int[] widths = widths(width - indent);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(" ".repeat(indent));
            for (int i = 0; i < row.size(); i++) {
                line.append(padded(cut(row.get(i), widths[i]), widths[i])).append(" ".repeat(GAP));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** {@code text} on one line, {@code width} characters long at most. */
    static String cut(String text, int width) {
        String line = text.replaceAll("\\s+", " ").strip();
        int length = line.codePointCount(0, line.length());
        if (length <= width) {
            return line;
        }
        return width < 1
                ? ""
                : line.substring(0, line.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
    }

    private int[] widths(int width) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                String cell = cut(row.get(i), width);
                widths[i] = Math.max(widths[i], cell.codePointCount(0, cell.length()));
            }
        }
        int widest = (int) (width * WIDEST_SHARE);
        int left = width;
        for (int i = 0; i < columns - 1; i++) {
            widths[i] = Math.min(widths[i], Math.min(widest, Math.max(0, left - GAP)));
            left -= widths[i] + GAP;
        }
        widths[columns - 1] = Math.max(0, Math.min(widths[columns - 1], left));
        return widths;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }
}
