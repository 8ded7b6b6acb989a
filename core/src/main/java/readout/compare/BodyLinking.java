package readout.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import readout.model.Actor;
import readout.model.Actor.Kind;

/** Which countries, forces, groups and organisations of different reports are one: they go by their names. */
final class BodyLinking {

    private final List<Mentioned> all;
    private final Identities identities;

    /** For {@code all} mentions; those of persons are left alone. */
    BodyLinking(List<Mentioned> all, Identities identities) {
        this.all = all;
        this.identities = identities;
    }

    /** Joins those that are one. */
    void link() {
        Institutions institutions = Institutions.of(all.stream()
                .map(Mentioned::actor)
                .filter(a -> a.kind() == Kind.COUNTRY)
                .toList());
        Map<String, List<Mentioned>> byName = new TreeMap<>();
        Map<String, List<Mentioned>> inStory = new TreeMap<>();
        for (Mentioned one : all) {
            if (!one.isPerson()) {
                String name = nameOf(one, institutions);
                boolean isWide =
                        one.isNamed() && !one.isBody() || one.actor().country().isPresent();
                Identities.index(byName, isWide ? name : name + " in " + one.story(), one);
                Identities.index(inStory, name + " in " + one.story(), one);
            }
        }
        FocusCountries focus = FocusCountries.of(all);
        byName.values().forEach(same -> joinByCountry(same, focus));
        inStory.values().forEach(same -> joinByCountry(same, focus));
        linkShortNames();
    }

    private static String nameOf(Mentioned one, Institutions institutions) {
        Optional<String> country = one.actor().country();
        return one.actor().kind() == Kind.COUNTRY && country.isPresent()
                ? "country " + country.get()
                : institutions.core(one.isNamed() ? one.actor().name() : phraseOf(one.actor()), country);
    }

    /* A phrase as it stands, with the number that its name leaves out: 26 civilians are not 13. */
    private static String phraseOf(Actor actor) {
        return actor.aliases().stream().findFirst().orElse(actor.name());
    }

    /* As for names; but "the army" is a country's only in a report that is about that country more than about any other. */
    private void joinByCountry(List<Mentioned> same, FocusCountries focus) {
        Set<String> known = same.stream()
                .flatMap(one -> one.actor().country().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Predicate<Mentioned> anyones = one -> one.isBody()
                && one.actor().country().isEmpty()
                && focus.of(one).filter(known::contains).isEmpty();
        identities.joinByCountry(same.stream().filter(anyones.negate()).toList());
        identities.joinAll(same.stream().filter(anyones).toList());
    }

    /* "The Front" is the one front that the story names in full. */
    private void linkShortNames() {
        Map<String, List<Mentioned>> byStoryAndWord = new TreeMap<>();
        all.stream()
                .filter(one -> !one.isPerson() && one.isNamed() && one.actor().kind() != Kind.COUNTRY)
                .filter(one -> !one.isBody() || one.actor().country().isPresent())
                .forEach(one -> Identities.index(byStoryAndWord, lastWordOf(one), one));
        for (List<Mentioned> sameWord : byStoryAndWord.values()) {
            List<Mentioned> bodies = identities.distinct(sameWord);
            for (Mentioned one : bodies) {
                List<Mentioned> longer = new ArrayList<>(bodies);
                longer.removeIf(other -> !isShortFor(one, other));
                identities.joinOnly(one, longer);
            }
        }
    }

    private static String lastWordOf(Mentioned one) {
        return one.story() + " " + one.actor().kind() + " " + one.name().surname();
    }

    private static boolean isShortFor(Mentioned one, Mentioned other) {
        List<String> words = one.name().words();
        List<String> longer = other.name().words();
        return words.size() < longer.size()
                && longer.subList(longer.size() - words.size(), longer.size()).equals(words)
                && one.fitsCountryOf(other);
    }
}
