package readout.who;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import readout.model.Article;
import readout.where.Countries;

/**
 * The country that what a report names without one belongs to.
 *
 * @param home the dateline's country where the report is mainly about it, else the only one named
 * @param only the only country named, where it is named often enough
 */
record Homeland(Optional<String> home, Optional<String> only) {

    /** How often a report must name its only country before its office holders belong to it: one named once may be a visitor's host. */
    private static final int ENOUGH = 2;

    static Homeland of(Article article, Iterable<Mention> mentions) {
        Map<String, Integer> named = countries(mentions);
        Optional<String> only = named.size() == 1 ? named.keySet().stream().findFirst() : Optional.empty();
        Optional<String> enough = only.filter(c -> named.getOrDefault(c, 0) >= ENOUGH);
        return new Homeland(dateline(article).filter(c -> isMainly(c, named)).or(() -> enough), enough);
    }

    /** A dateline tells where the reporter is: the army of a report from there is another's where another country is named as often. */
    private static boolean isMainly(String country, Map<String, Integer> named) {
        int own = named.getOrDefault(country, 0);
        return named.entrySet().stream()
                .filter(other -> !other.getKey().equals(country))
                .allMatch(other -> 2 * other.getValue() <= own);
    }

    private static Map<String, Integer> countries(Iterable<Mention> mentions) {
        Map<String, Integer> named = new TreeMap<>();
        for (Mention mention : mentions) {
            Optional<String> country = Optional.empty();
            if (mention.sketch() instanceof Sketch.Nation nation) {
                country = Optional.of(nation.country());
            } else if (mention.sketch() instanceof Sketch.Body body) {
                country = body.country();
            } else if (mention.sketch() instanceof Sketch.Person person) {
                country = person.country();
            }
            country.ifPresent(c -> named.merge(c, 1, Integer::sum));
        }
        return named;
    }

    private static Optional<String> dateline(Article article) {
        return article.dateline()
                .flatMap(Article.Dateline::place)
                .flatMap(Countries.shipped()::naming)
                .map(Countries.Naming::country);
    }
}
