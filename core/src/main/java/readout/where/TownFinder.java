package readout.where;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Passage;
import readout.model.Place;
import readout.model.Place.Precision;
import readout.model.Span;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;

/** Finds towns: those of the gazetteer, the likeliest of one name, and places that only the engine or a preposition tells. */
final class TownFinder {

    private static final Set<String> PLACE_TAGS = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> BEFORE_PLACE = Set.of(
            "in", "at", "near", "from", "outside", "around", "inside", "towards", "toward", "across", "of", "over");
    private static final Set<String> WHERE_ONLY = Set.of("in", "near", "outside", "around", "inside");
    private static final int LONGEST_TOWN = 4;

    /** What alone is the rest of a longer name: the "States" of "Community of West African States". */
    private static final Set<String> TORN =
            Set.of("States", "Nations", "Republic", "Kingdom", "Federation", "Emirates");

    /** What stands before the names of ships, by navies and trades. */
    private static final Set<String> SHIPS = Set.of(
            "BAP", "USS", "HMS", "INS", "BRP", "KRI", "MV", "M/V", "SS", "ARA", "ROKS", "PNS", "RFA", "USNS", "USCGC",
            "HMCS", "HMAS", "HNLMS", "HDMS", "TCG", "KDB", "RSS");

    private static final Set<String> MODIFIERS = Set.of("nmod", "compound", "poss");

    /** Words after which an unknown name is a place's, even where the engine takes it for a person's. */
    private static final Set<String> NEAR = Set.of("near", "outside");

    private final AnnotatedText text;
    private final Set<String> countriesSeen;

    /** Towns of {@code text}; {@code countriesSeen} fills while the names of countries are found. */
    /* In powers of ten of people: what naming its country counts for a town, and by how much one must be likelier than those abroad. */
    private static final double NAMED = 2;

    private static final double CLEAR = 0.5;

    /* Thousands of people from which a town needs no country beside it. */
    private static final int WELL_KNOWN = 100;

    TownFinder(AnnotatedText text, Set<String> countriesSeen) {
        this.text = text;
        this.countriesSeen = countriesSeen;
    }

    /**
     * The town or the unknown place that starts at the word.
     *
     * @param certain the names of countries and regions in the sentence
     */
    Optional<GeoName> at(Sentence sentence, int i, List<GeoName> certain) {
        Token first = sentence.token(i);
        if (!first.is("NNP") || !Character.isUpperCase(first.form().charAt(0)) || !mayBePlace(sentence, i)) {
            return Optional.empty();
        }
        for (int to = Math.min(sentence.size(), i + LONGEST_TOWN); to > i; to--) {
            if (sentence.token(to - 1).is("NNP") && !GeoNameFinder.isPartOfName(sentence, i, to)) {
                List<Gazetteer.Town> towns = Gazetteer.shipped().towns(key(sentence, i, to));
                if (!towns.isEmpty() && isNamedAfterTown(sentence, i, to)) {
                    return Optional.empty();
                }
                Optional<Gazetteer.Town> best = towns.isEmpty() ? Optional.empty() : likeliest(towns, certain);
                if (best.isPresent() && placeEnd(sentence, i) <= to) {
                    return Optional.of(townName(best.get(), i, to, passage(sentence, i, to)));
                }
            }
        }
        return unlisted(sentence, i);
    }

    /** "The attack on {the Odessa}", "the patrol boat BAP {Moss}": a ship, for towns have no article of their own, nor what stands before a ship's name. */
    private static boolean isNamedAfterTown(Sentence sentence, int from, int to) {
        boolean the = from > 0 && sentence.token(from - 1).form().equals("the");
        if (from > 0 && SHIPS.contains(sentence.token(from - 1).form())) {
            return true;
        }
        boolean modifies = MODIFIERS.contains(sentence.token(to - 1).relation());
        return the
                && !modifies
                && (to == sentence.size()
                        || !sentence.token(to).is("NN") && !sentence.token(to).is("POS"));
    }

    private static GeoName townName(Gazetteer.Town town, int from, int to, Passage at) {
        Place place = PlaceRecords.town(town, at);
        return new GeoName(from, to, GeoName.Form.TOWN, place.country(), town.name(), Optional.of(place), false);
    }

    /** A place the engine saw and the gazetteer lacks: "Tampa Bay", and "Al Sukari" in "near Al Sukari", where the engine saw a person. */
    private Optional<GeoName> unlisted(Sentence sentence, int i) {
        int to = placeEnd(sentence, i);
        boolean torn = to == i + 1 && TORN.contains(sentence.token(i).form());
        if (to == i
                || torn
                || to < sentence.size() && sentence.token(to).pos().equals("POS") && isTaggedPerson(sentence, i)) {
            return Optional.empty();
        }
        Passage at = passage(sentence, i, to);
        Place place = PlaceRecords.unknown(at, Optional.empty(), Precision.UNKNOWN);
        return Optional.of(
                new GeoName(i, to, GeoName.Form.TOWN, Optional.empty(), at.text(), Optional.of(place), false));
    }

    /** Index one past the engine's place that starts at the word; the word's own where none does. */
    private static int placeEnd(Sentence sentence, int i) {
        Token first = sentence.token(i);
        boolean near = i > 0
                && isTaggedPerson(sentence, i)
                && NEAR.contains(sentence.token(i - 1).lemma());
        if (!first.name().equals("GPE") && !first.name().equals("LOC") && !near) {
            return i;
        }
        int to = i + 1;
        while (to < sentence.size()
                && sentence.token(to).name().equals(first.name())
                && !sentence.token(to).nameStart()
                && !sentence.token(to).pos().equals("POS")) {
            to++;
        }
        return to;
    }

    private static boolean isTaggedPerson(Sentence sentence, int i) {
        return sentence.token(i).name().equals("PERSON");
    }

    private static boolean mayBePlace(Sentence sentence, int i) {
        String tag = sentence.token(i).name();
        if (PLACE_TAGS.contains(tag)) {
            return true;
        }
        if (placeEnd(sentence, i) > i) {
            return true;
        }
        boolean afterPreposition =
                i > 0 && BEFORE_PLACE.contains(sentence.token(i - 1).lemma());
        boolean single =
                i + 1 >= sentence.size() || !sentence.token(i + 1).name().equals("PERSON");
        boolean person = tag.equals("PERSON")
                && !(afterPreposition
                        && single
                        && WHERE_ONLY.contains(sentence.token(i - 1).lemma()));
        return afterPreposition && !person && !tag.equals("DATE");
    }

    /**
     * By population, by being a seat, and by whether the sentence or the report names its country. None where that leaves two countries about
     * as likely, nor a small town of a country that the report does not name: there are a hundred places called Santa Cruz.
     */
    private Optional<Gazetteer.Town> likeliest(List<Gazetteer.Town> towns, List<GeoName> certain) {
        Optional<Gazetteer.Town> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        double abroad = Double.NEGATIVE_INFINITY;
        for (Gazetteer.Town town : towns) {
            double score = score(town, certain);
            boolean same = best.filter(b -> b.alpha2().equals(town.alpha2())).isPresent();
            if (score > bestScore) {
                abroad = same ? abroad : bestScore;
                best = Optional.of(town);
                bestScore = score;
            } else if (!same) {
                abroad = Math.max(abroad, score);
            }
        }
        double least = bestScore;
        double second = abroad;
        return best.filter(town -> least - second >= CLEAR)
                .filter(town -> isNamed(town, certain)
                        || town.thousands() >= WELL_KNOWN
                        || !town.seat().isBlank());
    }

    private double score(Gazetteer.Town town, List<GeoName> certain) {
        return Math.log10(town.thousands() + 1)
                + (isNamed(town, certain) ? NAMED : 0)
                + (town.seat().equals("C") ? 1 : town.seat().equals("A") ? 0.5 : 0);
    }

    private boolean isNamed(Gazetteer.Town town, List<GeoName> certain) {
        String country = Countries.shipped().alpha3(town.alpha2()).orElse("");
        return countriesSeen.contains(country)
                || certain.stream()
                        .anyMatch(n -> n.country().filter(country::equals).isPresent());
    }

    private static String key(Sentence sentence, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(Phrases.key(sentence.token(i).form()));
        }
        return key.toString();
    }

    private Passage passage(Sentence sentence, int from, int to) {
        return text.passage(new Span(
                sentence.token(from).span().start(),
                sentence.token(to - 1).span().end()));
    }
}
