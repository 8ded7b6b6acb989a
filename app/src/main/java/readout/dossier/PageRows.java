package readout.dossier;

import static readout.dossier.Shapes.object;
import static readout.dossier.Shapes.strings;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Article;
import readout.model.Article.Status;
import readout.model.ComparedArticle;
import readout.model.Dossier;
import readout.model.Place;
import readout.model.Relevance;
import readout.page.Page;
import readout.view.CountryPairs;
import readout.where.Countries;
import tools.jackson.databind.node.ObjectNode;

/** What the page has besides the rows of the files: who of the countries talks to whom, and what they are called. */
final class PageRows {

    private static final Countries COUNTRIES = Countries.shipped();

    /** So many of the reports that --about left out stand on the page: more than anyone reads, and a crawl leaves out a hundred thousand. */
    private static final int LEFT_OUT = 200;

    private PageRows() {}

    /** Which articles stand on the page: all but those that --about left out, and of these the ones that came nearest. */
    static Predicate<ComparedArticle> articles(Dossier dossier) {
        Set<String> nearest = leftOut(dossier)
                .sorted(Comparator.comparing((Article a) -> -score(a)).thenComparing(a -> a.id()))
                .limit(LEFT_OUT)
                .map(Article::id)
                .collect(Collectors.toSet());
        return row -> row.article().status() != Status.OFF_TOPIC
                || nearest.contains(row.article().id());
    }

    private static double score(Article article) {
        return article.relevance().map(Relevance::score).orElse(0.0);
    }

    private static Stream<Article> leftOut(Dossier dossier) {
        return dossier.articles().stream().map(ComparedArticle::article).filter(a -> a.status() == Status.OFF_TOPIC);
    }

    static void add(Page page, Dossier dossier) {
        page.table("tension");
        dossier.tension().forEach(day -> page.add("tension", TensionTable.row(day)));
        page.table("pairs");
        CountryPairs.of(dossier).pairs().forEach(pair -> page.add("pairs", pair(pair)));
        page.table("left_out");
        long off = leftOut(dossier).count();
        if (off > 0) {
            page.add("left_out", object().put("reports", off));
        }
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
