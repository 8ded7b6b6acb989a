package readout.compare;

import java.util.Optional;
import java.util.OptionalDouble;
import readout.model.Place;
import readout.model.Place.Precision;

/** Whether two reports can mean one place. */
final class Places {

    private static final double EARTH_RADIUS_KM = 6371;

    private Places() {}

    /** 2 for one place, 0.7 where one may hold the other, 0 where one is not told, empty for two places. */
    static OptionalDouble likeness(Optional<Place> one, Optional<Place> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return OptionalDouble.of(0);
        }
        Place a = one.get();
        Place b = two.get();
        if (isSame(a, b)) {
            return OptionalDouble.of(Weights.SAME_PLACE);
        }
        if (differ(a.country(), b.country())) {
            return OptionalDouble.empty();
        }
        return isWithin(a, b) || isWithin(b, a) ? OptionalDouble.of(Weights.PLACE_WITHIN) : OptionalDouble.empty();
    }

    private static boolean isSame(Place a, Place b) {
        boolean id = a.geonamesId().isPresent() && a.geonamesId().equals(b.geonamesId());
        boolean name = Words.folded(a.name()).equals(Words.folded(b.name())) && !differ(a.country(), b.country());
        return id || name || isNear(a, b);
    }

    private static boolean differ(Optional<String> one, Optional<String> two) {
        return one.isPresent() && two.isPresent() && !one.equals(two);
    }

    private static boolean isWithin(Place narrow, Place wide) {
        return switch (wide.precision()) {
            case COUNTRY -> narrow.country().equals(wide.country());
            case ADMIN1 ->
                narrow.precision() != Precision.COUNTRY
                        && (narrow.admin1().isEmpty() || narrow.admin1().equals(wide.admin1()));
            case REGION, UNKNOWN -> true;
            case CITY -> false;
        };
    }

    /* Haversine. Only towns are near each other; a region's point says nothing. */
    private static boolean isNear(Place a, Place b) {
        if (a.precision() != Precision.CITY
                || b.precision() != Precision.CITY
                || a.lat().isEmpty()
                || b.lat().isEmpty()) {
            return false;
        }
        double dLat = Math.toRadians(b.lat().get() - a.lat().get());
        double dLon = Math.toRadians(b.lon().orElse(0.0) - a.lon().orElse(0.0));
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(a.lat().get()))
                        * Math.cos(Math.toRadians(b.lat().get()))
                        * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h)) <= Thresholds.ONE_TOWN_KM;
    }
}
