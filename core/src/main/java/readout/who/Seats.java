package readout.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Article;
import readout.model.Article.Dateline;
import readout.model.Span;
import readout.text.Sentence;
import readout.where.Countries;
import readout.where.GeoName;
import readout.where.Places;

/** The countries a report is from. */
final class Seats {

    private Seats() {}

    /** The countries of the dateline and of the outlet's name ("Lima Observer"). */
    static Set<String> of(Article article, List<Sentence> sentences, Places places) {
        Set<String> seats = new TreeSet<>();
        Optional<String> capital = article.dateline().flatMap(Dateline::place).flatMap(Seats::country);
        capital.ifPresent(seats::add);
        article.dateline()
                .filter(line -> capital.isEmpty())
                .map(Dateline::span)
                .ifPresent(line -> seats.addAll(countries(line, sentences, places)));
        article.outlet().ifPresent(outlet -> {
            String[] words = outlet.split("[ -]");
            for (int i = 0; i < words.length; i++) {
                country(words[i]).ifPresent(seats::add);
                if (i + 1 < words.length) {
                    country(words[i] + " " + words[i + 1]).ifPresent(seats::add);
                }
            }
        });
        return seats;
    }

    /** Those of the towns and countries of a dateline: "GOMA, Congo". */
    private static Set<String> countries(Span dateline, List<Sentence> sentences, Places places) {
        Set<String> countries = new TreeSet<>();
        for (Sentence sentence : sentences) {
            if (sentence.span().start() >= dateline.end()) {
                break;
            }
            for (GeoName name : places.names(sentence)) {
                if (Words.span(sentence, name.from(), name.to()).overlaps(dateline)) {
                    name.country().ifPresent(countries::add);
                }
            }
        }
        return countries;
    }

    private static Optional<String> country(String name) {
        return Countries.shipped().naming(name).map(Countries.Naming::country);
    }
}
