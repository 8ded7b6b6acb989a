package readout.dossier;

import static readout.dossier.Shapes.object;
import static readout.dossier.Shapes.strings;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.model.Dossier;
import readout.model.Place;
import readout.page.Page;
import readout.view.CountryPairs;
import readout.where.Countries;
import tools.jackson.databind.node.ObjectNode;

/** What the page has besides the rows of the files: who of the countries talks to whom, and what they are called. */
final class PageRows {

    private static final Countries COUNTRIES = Countries.shipped();

    private PageRows() {}

    static void add(Page page, Dossier dossier) {
        page.table("tension");
        dossier.tension().forEach(day -> page.add("tension", TensionTable.row(day)));
        page.table("pairs");
        CountryPairs.of(dossier).pairs().forEach(pair -> page.add("pairs", pair(pair)));
        page.table("countries");
        countries(dossier)
                .forEach((code, name) ->
                        page.add("countries", object().put("code", code).put("name", name)));
    }

    private static ObjectNode pair(CountryPairs.Pair pair) {
        return object().put("one", pair.one())
                .put("two", pair.two())
                .put("adversaries", pair.adversaries())
                .put("direct", pair.direct())
                .put("last", pair.last().map(Object::toString).orElse(null))
                .put("words", pair.inWords())
                .set("between", strings(pair.between()));
    }

    /** The names of the countries in the dossier, by their alpha-3 codes. */
    private static Map<String, String> countries(Dossier dossier) {
        TreeSet<String> used = new TreeSet<>();
        dossier.actors().forEach(actor -> actor.country().ifPresent(used::add));
        dossier.events().forEach(event -> event.place().flatMap(Place::country).ifPresent(used::add));
        Map<String, String> names = new TreeMap<>();
        for (String code : used) {
            COUNTRIES.country(code).ifPresent(country -> names.put(code, country.name()));
        }
        return names;
    }
}
