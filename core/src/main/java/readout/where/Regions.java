package readout.where;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.text.Sentence;

/** Regions, disputed lands, seas and lines of control. */
final class Regions {

    private static final Phrases<Region> SHIPPED = load();

    private Regions() {}

    /**
     * A region.
     *
     * @param name its usual name
     * @param country alpha-3, where one country governs it
     * @param kind {@code region}, {@code area}, {@code disputed}, {@code sea} or {@code line}
     * @param lat degrees north of a point inside
     * @param lon degrees east of it
     */
    record Region(String name, Optional<String> country, String kind, double lat, double lon) {}

    private static Phrases<Region> load() {
        var phrases = new Phrases.Builder<Region>();
        for (String[] row : Phrases.rows(Regions.class, "regions.tsv")) {
            Optional<String> country = row[2].isEmpty() ? Optional.empty() : Optional.of(row[2]);
            Region region = new Region(row[0], country, row[3], Double.parseDouble(row[4]), Double.parseDouble(row[5]));
            phrases.add(row[0], region);
            Phrases.values(row[1]).forEach(name -> phrases.add(name, region));
        }
        return phrases.build();
    }

    /** The names of each region, the usual one first. */
    static List<NamedPlaces.Named> all() {
        return Phrases.rows(Regions.class, "regions.tsv").stream()
                .map(row -> new NamedPlaces.Named(
                        Stream.concat(Stream.of(row[0]), Phrases.values(row[1]).stream())
                                .toList(),
                        Optional.of(row[2]).filter(country -> !country.isEmpty())))
                .toList();
    }

    static Optional<Phrases.Match<Region>> longestAt(Sentence sentence, int from) {
        return SHIPPED.longestAt(sentence, from);
    }
}
