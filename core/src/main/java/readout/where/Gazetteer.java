package readout.where;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The towns of the world: 54,000 places of GeoNames. Loading only unpacks the lines and notes where each begins; a look-up is a binary search,
 * for the lines are sorted by key.
 */
final class Gazetteer {

    /** A town is meant by a name alone where it has this many times the people of the next so called. */
    private static final int FAR_LARGER = 4;

    private final byte[] lines;
    private final int[] starts;
    private final Map<String, Exonym> exonyms;

    private Gazetteer(byte[] lines, Map<String, Exonym> exonyms) {
        this.lines = lines;
        this.exonyms = exonyms;
        this.starts = startsOf(lines);
    }

    /* A town by a key under which it stands, and its GeoNames id. */
    private record Exonym(String listed, long id) {}

    private static final class Holder {
        static final Gazetteer SHIPPED = load();
    }

    /**
     * A town.
     *
     * @param id GeoNames id
     * @param name GeoNames' name
     * @param lat degrees north
     * @param lon degrees east
     * @param alpha2 country
     * @param thousands population in thousands
     * @param seat C for a capital, A for the seat of a first-level division, else empty
     */
    record Town(long id, String name, double lat, double lon, String alpha2, int thousands, String seat) {}

    /** The gazetteer that comes with Readout; loaded at the first call. */
    static Gazetteer shipped() {
        return Holder.SHIPPED;
    }

    private static Gazetteer load() {
        try (InputStream in = Gazetteer.class.getResourceAsStream("gazetteer.tsv.gz")) {
            if (in == null) {
                throw new IllegalStateException("the table gazetteer.tsv.gz is missing from the class path");
            }
            return new Gazetteer(new GZIPInputStream(in, 1 << 16).readAllBytes(), exonyms());
        } catch (IOException e) {
            throw new UncheckedIOException("the table gazetteer.tsv.gz cannot be read", e);
        }
    }

    private static Map<String, Exonym> exonyms() throws IOException {
        try (InputStream in = Gazetteer.class.getResourceAsStream("exonyms.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the table exonyms.tsv is missing from the class path");
            }
            Map<String, Exonym> exonyms = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(cells ->
                            exonyms.put(Phrases.key(cells[0]), new Exonym(cells[1], Long.parseLong(cells[2]))));
            return Map.copyOf(exonyms);
        }
    }

    /** The towns whose key this is, the largest first; after them the town that goes by it in English only. */
    List<Town> towns(String key) {
        List<Town> found = new ArrayList<>(listed(key));
        Exonym exonym = exonyms.get(key);
        if (exonym != null) {
            listed(exonym.listed()).stream()
                    .filter(town -> town.id() == exonym.id())
                    .forEach(found::add);
        }
        return found;
    }

    /**
     * The names of the towns of the country with at least so many thousand people, in the order of the table: those that are its by far
     * the largest bearer of.
     */
    List<String> names(String alpha2, int thousands) {
        List<String> names = new ArrayList<>();
        for (int line = 0; line < starts.length; line++) {
            if (isOf(line, alpha2)) {
                Town town = town(line);
                String key = Phrases.key(town.name());
                List<Town> all = town.thousands() >= thousands ? towns(key) : List.of();
                boolean known =
                        !all.isEmpty() && all.get(0).id() == town.id() && compare(starts[line], bytes(key)) == 0;
                if (known && (all.size() == 1 || all.get(1).thousands() * FAR_LARGER <= town.thousands())) {
                    names.add(town.name());
                }
            }
        }
        return names;
    }

    /** Whether the country's code stands in the line: nearly all lines are told apart by it. */
    private boolean isOf(int line, String alpha2) {
        int end = line + 1 < starts.length ? starts[line + 1] : lines.length;
        for (int i = starts[line]; i + 3 < end; i++) {
            if (lines[i] == '\t'
                    && lines[i + 1] == alpha2.charAt(0)
                    && lines[i + 2] == alpha2.charAt(1)
                    && lines[i + 3] == '\t') {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.US_ASCII);
    }

    private List<Town> listed(String key) {
        byte[] wanted = bytes(key);
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(starts[middle], wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Town> found = new ArrayList<>();
        for (int line = low; line < starts.length && compare(starts[line], wanted) == 0; line++) {
            found.add(town(line));
        }
        return found;
    }

    private int compare(int start, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            byte here = lines[start + i];
            if (here != wanted[i]) {
                return here == '\t' ? -1 : Byte.compare(here, wanted[i]);
            }
        }
        return lines[start + wanted.length] == '\t' ? 0 : 1;
    }

    private Town town(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] - 1 : lines.length - 1;
        String[] cells = new String(lines, starts[line], end - starts[line], StandardCharsets.UTF_8).split("\t", -1);
        return new Town(
                Long.parseLong(cells[1]),
                cells[2],
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]),
                cells[5],
                Integer.parseInt(cells[7]),
                cells[8]);
    }

    private static int[] startsOf(byte[] lines) {
        int[] starts = new int[1 << 16];
        int count = 0;
        for (int i = 0; i < lines.length; i++) {
            if (i == 0 || lines[i - 1] == '\n') {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
