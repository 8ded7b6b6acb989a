package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import readout.where.Countries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cuts the outlines of the countries that the page's map is drawn on, {@code web/basemap.json}, from the TopoJSON file
 * {@code countries-50m.json} of world-atlas 2.0.2 ({@code npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz}):
 *
 * <pre>{@code Basemap package/countries-50m.json web/basemap.json}</pre>
 *
 * <p>Borders that countries share stay shared: they are arcs, and a country is rings of arcs. An arc is simplified after Douglas and Peucker,
 * put on a grid of {@value #GRID} steps to the degree and written as Google's encoded polylines are: the differences of longitude and latitude,
 * in turn, as characters. {@code {"arcs": [TEXT, ...], "countries": [[CODE, NAME, [POLYGON, ...]], ...]}}; a polygon is a list of rings, the
 * outer one first, a ring a list of arcs, {@code ~i} for arc i from its end to its start. CODE and NAME are those of {@code countries.tsv},
 * empty where it has none.
 */
public final class Basemap {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SOURCE =
            "Natural Earth, 1:50m cultural vectors, version 4.1 (https://www.naturalearthdata.com), public domain, as"
                    + " packaged in world-atlas 2.0.2 by Michael Bostock (ISC); simplified and rounded by"
                    + " readout.bench.Basemap";

    private static final int GRID = 100;
    /** Islands less wide than this, in degrees, are left out, but for a country's largest. */
    private static final double ISLAND = 0.08;

    /** Names that Natural Earth cuts short, by the codes of countries.tsv. */
    private static final Map<String, String> SHORTENED = Map.ofEntries(
            Map.entry("Antigua and Barb.", "ATG"),
            Map.entry("Bosnia and Herz.", "BIH"),
            Map.entry("Central African Rep.", "CAF"),
            Map.entry("Dem. Rep. Congo", "COD"),
            Map.entry("Dominican Rep.", "DOM"),
            Map.entry("Eq. Guinea", "GNQ"),
            Map.entry("Falkland Is.", "FLK"),
            Map.entry("Marshall Is.", "MHL"),
            Map.entry("N. Cyprus", "XNC"),
            Map.entry("S. Sudan", "SSD"),
            Map.entry("Solomon Is.", "SLB"),
            Map.entry("St. Vin. and Gren.", "VCT"),
            Map.entry("São Tomé and Principe", "STP"),
            Map.entry("W. Sahara", "ESH"),
            Map.entry("eSwatini", "SWZ"));

    private final List<List<long[]>> arcs;
    private final Map<Integer, Integer> kept = new LinkedHashMap<>();

    private Basemap(JsonNode topology) {
        this.arcs = items(topology.path("arcs"))
                .map(arc -> Simplification.of(points(arc, topology.path("transform")), GRID))
                .toList();
    }

    /** Reads the first file, writes the second and prints its size and the areas without a code. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException(
                    "name world-atlas's countries-50m.json and the file to write: web/basemap.json");
        }
        JsonNode topology = JSON.readTree(Files.readString(Path.of(args[0])));
        String written = new Basemap(topology).written(topology.path("objects").path("countries"));
        Files.writeString(Path.of(args[1]), written);
        System.out.println(args[1] + ": " + written.length() + " characters");
    }

    private String written(JsonNode countries) {
        List<String> rows = new ArrayList<>();
        for (JsonNode country : countries.path("geometries")) {
            String name = country.path("properties").path("name").asString();
            Optional<Countries.Country> known = known(name);
            if (known.isEmpty()) {
                System.out.println("no code: " + name);
            }
            String code = known.map(Countries.Country::id).orElse("");
            String label = known.map(Countries.Country::name).orElse("");
            rows.add(JSON.writeValueAsString(List.of(code, label, polygons(country))));
        }
        String lines = kept.keySet().stream()
                .map(arc -> JSON.writeValueAsString(encoded(arcs.get(arc))))
                .collect(Collectors.joining(",\n"));
        return "{\"source\":" + JSON.writeValueAsString(SOURCE) + ",\"grid\":" + GRID + ",\n\"countries\":[\n"
                + String.join(",\n", rows) + "],\n\"arcs\":[\n" + lines + "]}\n";
    }

    private static Optional<Countries.Country> known(String name) {
        Countries countries = Countries.shipped();
        return Optional.ofNullable(SHORTENED.get(name))
                .or(() -> countries
                        .naming(name)
                        .filter(naming -> naming.form() == Countries.Form.NAME)
                        .map(Countries.Naming::country))
                .flatMap(countries::country);
    }

    /** The country's polygons, its small islands left out, with the arcs numbered anew. */
    private List<List<List<Integer>>> polygons(JsonNode country) {
        List<JsonNode> all = country.path("type").asString().equals("Polygon")
                ? List.of(country.path("arcs"))
                : items(country.path("arcs")).toList();
        double largest = all.stream().mapToDouble(this::width).max().orElse(0);
        return all.stream()
                .filter(polygon -> width(polygon) >= Math.min(ISLAND, largest))
                .map(polygon -> items(polygon)
                        .filter(ring -> area(ring) != 0)
                        .map(this::renumbered)
                        .toList())
                .filter(polygon -> !polygon.isEmpty())
                .toList();
    }

    private List<Integer> renumbered(JsonNode ring) {
        return items(ring)
                .map(JsonNode::asInt)
                .map(arc -> {
                    int number = kept.computeIfAbsent(arc < 0 ? ~arc : arc, a -> kept.size());
                    return arc < 0 ? ~number : number;
                })
                .toList();
    }

    /** How wide or high the polygon's outer ring is, in degrees. */
    private double width(JsonNode polygon) {
        List<long[]> ring = ring(polygon.path(0));
        return Math.max(extent(ring, 0), extent(ring, 1)) / (double) GRID;
    }

    private static long extent(List<long[]> points, int axis) {
        var values = points.stream().mapToLong(point -> point[axis]).summaryStatistics();
        return values.getMax() - values.getMin();
    }

    private List<long[]> ring(JsonNode ring) {
        return items(ring)
                .flatMap(node -> {
                    List<long[]> arc = new ArrayList<>(arcs.get(node.asInt() < 0 ? ~node.asInt() : node.asInt()));
                    if (node.asInt() < 0) {
                        Collections.reverse(arc);
                    }
                    return arc.stream();
                })
                .toList();
    }

    /** Twice the ring's area on the grid; nought for one that rounding made a line. */
    private double area(JsonNode ring) {
        List<long[]> points = ring(ring);
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            long[] a = points.get(i);
            long[] b = points.get((i + 1) % points.size());
            twice += (double) a[0] * b[1] - (double) b[0] * a[1];
        }
        return twice;
    }

    /** The arc's points in degrees; TopoJSON gives each as its difference from the one before. */
    private static List<double[]> points(JsonNode arc, JsonNode transform) {
        List<double[]> points = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (JsonNode step : arc) {
            x += step.path(0).asLong();
            y += step.path(1).asLong();
            points.add(new double[] {at(transform, 0, x), at(transform, 1, y)});
        }
        return points;
    }

    private static double at(JsonNode transform, int axis, long value) {
        return value * transform.path("scale").path(axis).asDouble()
                + transform.path("translate").path(axis).asDouble();
    }

    private static String encoded(List<long[]> points) {
        StringBuilder out = new StringBuilder();
        long[] before = {0, 0};
        for (long[] point : points) {
            encode(point[0] - before[0], out);
            encode(point[1] - before[1], out);
            before = point;
        }
        return out.toString();
    }

    /** Five bits a character, the lowest first, 32 added where more follow; the sign is the lowest bit. */
    private static void encode(long difference, StringBuilder out) {
        long rest = difference < 0 ? ~(difference << 1) : difference << 1;
        for (; rest >= 32; rest >>= 5) {
            out.append((char) (63 + (32 | (rest & 31))));
        }
        out.append((char) (63 + rest));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
