package readout.who;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.Actor.Kind;
import readout.model.Id;
import readout.model.Passage;
import readout.model.Span;
import readout.model.Why;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.where.Countries;
import readout.where.GeoName;
import readout.where.Places;

/** The countries a report tells of only by their towns and regions: one who shells Nyala does it to Sudan. */
final class TownCountries {

    private TownCountries() {}

    /** An actor for each country in which a place of the report lies, by code, without those among {@code known}. */
    static Map<String, Actor> of(AnnotatedText text, Places places, Iterable<Actor> known) {
        Set<String> named = new HashSet<>();
        known.forEach(a -> {
            if (a.kind() == Kind.COUNTRY) {
                a.country().ifPresent(named::add);
            }
        });
        Map<String, List<Passage>> towns = new LinkedHashMap<>();
        for (Sentence sentence : text.sentences()) {
            for (GeoName name : places.names(sentence)) {
                Optional<String> country = name.country().filter(c -> name.isPlace() && !named.contains(c));
                country.ifPresent(
                        c -> towns.computeIfAbsent(c, k -> new ArrayList<>()).add(passage(text, sentence, name)));
            }
        }
        Map<String, Actor> actors = new LinkedHashMap<>();
        towns.forEach((code, at) ->
                Countries.shipped().country(code).ifPresent(country -> actors.put(code, actor(text, country, at))));
        return actors;
    }

    private static Actor actor(AnnotatedText text, Countries.Country country, List<Passage> towns) {
        Passage first = towns.get(0);
        return new Actor(
                Id.of("p", text.article().id(), "c:" + country.id()),
                country.name(),
                Kind.COUNTRY,
                Optional.of(country.id()),
                Optional.of("GOV"),
                List.of(),
                List.of(),
                Optional.empty(),
                towns.stream()
                        .map(at -> new Actor.Mention(at, Actor.Form.NOMINAL))
                        .toList(),
                Why.of("who.country.place").then("“" + first.text() + "” lies in " + country.name(), first));
    }

    private static Passage passage(AnnotatedText text, Sentence sentence, GeoName name) {
        return text.passage(new Span(
                sentence.token(name.from()).span().start(),
                sentence.token(name.to() - 1).span().end()));
    }
}
