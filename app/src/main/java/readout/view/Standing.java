package readout.view;

import java.util.Set;

/**
 * Whether an actor of a country talks and acts for it. Those who fight their own state, criminals and armed people whom nobody names do
 * not, whatever country they are of: a rebel's talks abroad are no contact of his country.
 */
public final class Standing {

    private static final Set<String> NOT_THE_STATE = Set.of("REB", "CRM", "UAF", "OPP");
    private static final Set<String> FORCES = Set.of("GOV", "MIL", "SPY");

    private Standing() {}

    /**
     * Whether what is said to the actor is said to the country.
     *
     * @param kind as in {@code actors.jsonl}
     * @param sector PLOVER sector, empty if not known
     */
    public static boolean talksForCountry(String kind, String sector) {
        return !kind.equals("armed_group") && !NOT_THE_STATE.contains(sector);
    }

    /** Whether what the actor does by force is done by the country: its government, army and services, but not its workers or police. */
    public static boolean actsForCountry(String kind, String sector) {
        return talksForCountry(kind, sector) && (kind.equals("country") || FORCES.contains(sector));
    }
}
