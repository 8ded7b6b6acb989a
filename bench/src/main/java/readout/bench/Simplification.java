package readout.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of the map with the points that are needed, after Douglas and Peucker, put on its grid. */
final class Simplification {

    /** How far a line may stray, in degrees of latitude: two kilometres. */
    private static final double TOLERANCE = 0.02;

    /** As a share of a small island's width. */
    private static final double SHARE = 0.06;

    private Simplification() {}

    /** The points that are needed of {@code points}, which are in degrees, with {@code grid} steps to the degree. */
    static List<long[]> of(List<double[]> points, int grid) {
        boolean[] needed = new boolean[points.size()];
        needed[0] = true;
        needed[points.size() - 1] = true;
        double width = Math.max(spread(points, 0), spread(points, 1));
        mark(points, 0, points.size() - 1, Math.min(TOLERANCE, SHARE * width), needed);
        List<long[]> line = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            long[] point = {Math.round(points.get(i)[0] * grid), Math.round(points.get(i)[1] * grid)};
            boolean repeats = !line.isEmpty() && Arrays.equals(line.get(line.size() - 1), point);
            if (needed[i] && (!repeats || i == points.size() - 1)) {
                line.add(point);
            }
        }
        return line;
    }

    private static double spread(List<double[]> points, int axis) {
        var values = points.stream().mapToDouble(point -> point[axis]).summaryStatistics();
        return values.getMax() - values.getMin();
    }

    /** Marks the point between two that is farthest from the line between them, if too far, and so on either side of it. */
    private static void mark(List<double[]> points, int from, int to, double tolerance, boolean[] needed) {
        int farthest = -1;
        double most = tolerance;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(points.get(i), points.get(from), points.get(to));
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        if (farthest > 0) {
            needed[farthest] = true;
            mark(points, from, farthest, tolerance, needed);
            mark(points, farthest, to, tolerance, needed);
        }
    }

    /** From a point to the line between two, in degrees of latitude. */
    private static double distance(double[] point, double[] from, double[] to) {
        double shrink = Math.cos(Math.toRadians(point[1]));
        double dx = (to[0] - from[0]) * shrink;
        double dy = to[1] - from[1];
        double px = (point[0] - from[0]) * shrink;
        double py = point[1] - from[1];
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
        return Math.hypot(px - along * dx, py - along * dy);
    }
}
