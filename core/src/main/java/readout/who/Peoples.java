package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Phrases;

/** Peoples and faiths by name, from {@code peoples.tsv}, where their names mean people: "Hutus", "the Tuareg", "200 Rohingya"; not "a Hutu militia". */
final class Peoples {

    private static final Phrases<People> SHIPPED = load();
    private static final Set<String> BEFORE_BARE = Set.of("the", "ethnic", "many", "some", "most", "local");

    private Peoples() {}

    /**
     * A people.
     *
     * @param country of those of whom nearly all live in one
     * @param bare whether the name has no plural of its own, and so means people only after "the" and the like
     */
    record People(Optional<String> country, boolean bare) {

        /** As a mention {@code phrase}, called {@code words}. */
        Sketch.Group sketch(String phrase, String words, boolean definite) {
            return new Sketch.Group(
                    phrase,
                    words,
                    Phrases.key(words),
                    Kind.PEOPLE,
                    country,
                    Optional.of("CVL"),
                    definite,
                    true,
                    Optional.empty());
        }
    }

    private static Phrases<People> load() {
        var phrases = new Phrases.Builder<People>();
        for (String[] row : Phrases.rows(Peoples.class, "peoples.tsv")) {
            Optional<String> country = Words.optional(row[3]);
            Phrases.values(row[1]).forEach(name -> phrases.add(name, new People(country, false)));
            Phrases.values(row[2]).forEach(name -> phrases.add(name, new People(country, true)));
        }
        return phrases.build();
    }

    /** From left to right, without overlap. */
    static List<Phrases.Match<People>> in(Sentence sentence) {
        List<Phrases.Match<People>> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<Phrases.Match<People>> match =
                    SHIPPED.longestAt(sentence, i).filter(m -> areMeant(sentence, m));
            match.ifPresent(found::add);
            i = match.map(Phrases.Match::to).orElse(i + 1);
        }
        return found;
    }

    /** Those of two words or more, also where they tell of somebody what people he is of: "the {Bosnian Serb} leader". */
    static List<Phrases.Match<People>> ofWords(Sentence sentence) {
        List<Phrases.Match<People>> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            SHIPPED.longestAt(sentence, i).filter(m -> m.to() - m.from() > 1).ifPresent(found::add);
        }
        return found;
    }

    private static boolean areMeant(Sentence sentence, Phrases.Match<People> match) {
        Token head = sentence.token(match.to() - 1);
        boolean modifier =
                !Set.of("nsubj", "nsubjpass", "dobj", "pobj", "appos", "conj", "poss", "root", "dep", "attr", "iobj")
                                .contains(head.relation())
                        && head.head() > head.index();
        boolean name = match.to() < sentence.size()
                && sentence.token(match.to()).pos().equals("NNP")
                && Words.isCapitalised(sentence.token(match.to()));
        boolean noun = head.is("NN") || match.value().bare() && head.is("JJ");
        return noun && !modifier && !name && (!match.value().bare() || isBareOfPeople(sentence, match.from()));
    }

    private static boolean isBareOfPeople(Sentence sentence, int from) {
        if (from == 0) {
            return false;
        }
        Token before = sentence.token(from - 1);
        return before.is("CD") || BEFORE_BARE.contains(before.lemma());
    }
}
