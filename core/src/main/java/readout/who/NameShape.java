package readout.who;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Phrases;

/** Whether words of a sentence can be the name of an organization that no table has. */
final class NameShape {

    private static final Set<String> SHIPS = WordSets.of("ships");
    private static final Set<String> STATELY = Set.of("royal", "new", "national", "federal", "imperial");

    private final Surface surface;
    private final Sentence sentence;
    private final Set<String> surnames;
    private final boolean[] taken;

    NameShape(Surface surface, Set<String> surnames, List<Mention> persons) {
        this.surface = surface;
        this.sentence = surface.sentence;
        this.surnames = surnames;
        this.taken = new boolean[sentence.size()];
        persons.forEach(p -> java.util.Arrays.fill(taken, p.from(), p.to(), true));
    }

    /** Whether the words {@code [from, to)} look like a name, of none that another part of the reader has found. */
    boolean fits(int from, int to) {
        return from < to && isFree(from, to) && hasName(from, to) && !isPeople(from, to);
    }

    /** Whether the word is no part of a person's name, of a body of the tables, or of a title. */
    boolean isOpen(int i) {
        return i < sentence.size()
                && !taken[i]
                && surface.bodyAt(i).filter(b -> !b.unit()).isEmpty()
                && !surface.isInTitle(i)
                && !Set.of("DATE", "TIME", "PERSON").contains(sentence.token(i).name());
    }

    /** "Coalition Commanders"; not "the Union of Teachers" or "Stone Brothers". */
    private boolean isPeople(int from, int to) {
        Token last = sentence.token(to - 1);
        return last.lower().endsWith("s")
                && !last.lemma().equals("brother")
                && !surface.words(from, to).contains(" of ")
                && Nouns.of(last.lemma())
                        .filter(n -> n.kind() == Kind.PERSON || n.kind() == Kind.PEOPLE)
                        .isPresent();
    }

    /** "Mediation" at the head of a sentence is a common noun, whatever the engine takes it for. */
    private boolean hasName(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean capitals = token.form().length() > 1
                    && token.form().equals(token.form().toUpperCase(Locale.ROOT));
            boolean ordinary = i == 0
                    && (token.pos().equals("NNPS") || Nouns.of(token.lemma()).isPresent());
            if (capitals || token.is("NNP") && !ordinary) {
                return true;
            }
        }
        return false;
    }

    /** No name of a body, title or person's surname takes any of the words, it is no ship's, and they look like a name. */
    private boolean isFree(int from, int to) {
        boolean wholeIsCountry = surface.geoAt(from).filter(g -> g.to() >= to).isPresent();
        boolean unit = false;
        boolean only = true;
        for (int i = from; i < to; i++) {
            boolean ofUnit = surface.bodyAt(i).filter(Bodies.Body::unit).isPresent();
            unit |= ofUnit;
            only &= ofUnit || isCountrys(i);
            boolean surname = surnames.contains(Phrases.key(sentence.token(i).form()))
                    && (to - from < 3 || to - from == 3 && Words.is(sentence, from + 1, "-"));
            if (!isOpen(i) || surname) {
                return false;
            }
        }
        return !wholeIsCountry
                && !(unit && only)
                && !isRegion(from, to)
                && !SHIPS.contains(sentence.token(from).lower())
                && !surface.words(from, to).matches("[A-Z]{1,3}-?\\d+.*")
                && Words.isCapitalised(sentence.token(from))
                && Character.isLetter(sentence.token(from).form().charAt(0));
    }

    /** What may stand before a state's body without making it another: "the Royal Thai Army". */
    private boolean isCountrys(int i) {
        Token token = sentence.token(i);
        return surface.countryAt(i).isPresent()
                || token.pos().equals("POS")
                || token.pos().equals("HYPH")
                || token.is("DT")
                || token.pos().equals("IN")
                || STATELY.contains(token.lemma());
    }

    /** "La Paz Department" is no ministry. */
    private boolean isRegion(int from, int to) {
        String last = sentence.token(to - 1).lemma();
        return last.equals("department")
                && (Words.isShouted(sentence) || surface.geoAt(from).isPresent() && !isCountrys(from));
    }
}
