package readout.where;

import java.util.Optional;
import readout.model.Passage;
import readout.model.Place;
import readout.model.Place.Precision;

/** Place records of what the tables know. */
final class PlaceRecords {

    private PlaceRecords() {}

    static Place country(String name, String id, Passage at) {
        return new Place(
                name,
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Precision.COUNTRY,
                at);
    }

    static Place capital(String country, Passage at) {
        return Gazetteer.shipped().towns(Phrases.key(at.text())).stream()
                .filter(town -> Countries.shipped()
                        .alpha3(town.alpha2())
                        .filter(country::equals)
                        .isPresent())
                .findFirst()
                .map(town -> town(town, at))
                .orElseGet(() -> unknown(at, Optional.of(country), Precision.CITY));
    }

    static Place unknown(Passage at, Optional<String> country, Precision precision) {
        return new Place(
                at.text(),
                country,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                precision,
                at);
    }

    static Place town(Gazetteer.Town town, Passage at) {
        return new Place(
                town.name(),
                Countries.shipped().alpha3(town.alpha2()),
                Optional.empty(),
                Optional.of(town.lat()),
                Optional.of(town.lon()),
                Optional.of(town.id()),
                Precision.CITY,
                at);
    }
}
