package readout.who;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Resolves pronouns and pairs. Cautious: a pronoun that two could claim has no referent.
 *
 * <p>he, she: the person of fitting gender who is the subject nearest before, within three sentences; before the subject of its own
 * sentence ("In his call with Saleh, Stone …") that subject. it, as subject or possessor: the body or country that is the subject of the same or the last
 * sentence. they: a group or several joined, likewise. I, we in quotation marks: the speaker. who, which: what their clause modifies. both
 * sides, each other: see {@link PairAnaphora}. Object and subject of one verb are never one.
 */
final class Anaphora {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> SPEAKER =
            Set.of("i", "me", "my", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> SEVERAL = Set.of("they", "them", "their", "themselves");

    private final Links links;
    private final Speakers speakers;
    private final PersonAnaphora persons;
    private final Assertions assertions;
    private final Governors governors;

    Anaphora(Links links, Speakers speakers) {
        this.links = links;
        this.speakers = speakers;
        this.persons = new PersonAnaphora(links, speakers);
        this.assertions = new Assertions(links);
        this.governors = new Governors(links);
    }

    /** Resolves "who" and "which", then "he" and "she" outside quotation marks. */
    void persons(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.sketch() instanceof Sketch.Pronoun pronoun && RELATIVE.contains(pronoun.form())) {
                links.link(mention, relative(mention));
            }
        }
        for (Mention mention : mentions) {
            if (mention.sketch() instanceof Sketch.Pronoun pronoun
                    && !speakers.isQuoted(mention)
                    && (MALE.contains(pronoun.form()) || FEMALE.contains(pronoun.form()))) {
                links.link(mention, person(mention, pronoun.form(), false));
            }
        }
    }

    /** Resolves all else, with what is theirs: pairs first, each other last. */
    void rest(List<Mention> mentions, PairAnaphora pairs, Possessed possessed) {
        pairs(mentions, pairs, possessed, false);
        for (boolean quoted : new boolean[] {false, true}) {
            for (Mention mention : mentions) {
                Optional<Mention> owner = possessed.pronoun(mention);
                if (speakers.isQuoted(owner.orElse(mention)) == quoted) {
                    pronoun(owner.orElse(mention), quoted, pairs);
                    if (links.isLinked(mention)) {
                        possessed.tell(mention);
                    } else {
                        owner.ifPresent(o -> links.link(mention, possessed.of(links.meant(o), mention)));
                    }
                }
            }
        }
        pairs(mentions, pairs, possessed, true);
    }

    private void pronoun(Mention mention, boolean quoted, PairAnaphora pairs) {
        if (mention.sketch() instanceof Sketch.Pronoun pronoun && !links.isLinked(mention)) {
            links.link(mention, pronoun(mention, pronoun.form(), quoted, pairs));
        }
    }

    private void pairs(List<Mention> mentions, PairAnaphora pairs, Possessed possessed, boolean eachOther) {
        for (Mention mention : mentions) {
            if (mention.sketch() instanceof Sketch.Pair pair && eachOther == (pair.sort() == Pairs.Sort.EACH_OTHER)) {
                List<Entity> two = pairs.meant(mention, pair.sort());
                links.link(
                        mention,
                        possessed.ofBoth(two, mention, links.head(mention).lemma()));
            }
        }
    }

    private List<Entity> person(Mention mention, String form, boolean quoted) {
        String gender = MALE.contains(form) ? "m" : "f";
        List<Entity> joined = governors.joined(mention).stream()
                .filter(e -> PersonAnaphora.isPerson(e, gender))
                .toList();
        return joined.isEmpty() ? persons.meant(mention, gender, quoted) : joined;
    }

    private List<Entity> pronoun(Mention mention, String form, boolean quoted, PairAnaphora pairs) {
        if (SPEAKER.contains(form)) {
            return quoted ? speakers.meant(links.sentence(mention)) : List.of();
        }
        if (MALE.contains(form) || FEMALE.contains(form)) {
            return quoted ? person(mention, form, true) : List.of();
        }
        if (THING.contains(form) || SEVERAL.contains(form)) {
            boolean reflexive = form.endsWith("self") || form.endsWith("selves");
            List<Entity> told = governors.meant(mention, SEVERAL.contains(form), reflexive);
            return !told.isEmpty() ? told : THING.contains(form) ? thing(mention) : several(mention, pairs);
        }
        return relative(mention);
    }

    private List<Entity> thing(Mention mention) {
        if (!isSubjectOrOwner(mention)) {
            return List.of();
        }
        Optional<Entity> asserting = assertions.claimant(mention).filter(e -> isBody(e) && !e.plural);
        return asserting.map(List::of).orElseGet(() -> subject(mention, e -> isBody(e) && !e.plural));
    }

    /** "Urged both countries to settle their differences": the pair named last in the sentence. */
    private List<Entity> pairBefore(Mention mention) {
        List<Entity> pair = List.of();
        int last = -1;
        for (Mention other : links.in(mention.sentence())) {
            if (other.sketch() instanceof Sketch.Pair && other.to() <= mention.from() && other.from() > last) {
                pair = links.meant(other);
                last = other.from();
            }
        }
        return pair;
    }

    /**
     * "They": the only subject of several in this sentence before it or in the last, else two whom this sentence joins before it or the last one
     * says to have met. Two of another sentence are meant by a subject or its possessor only.
     */
    private List<Entity> several(Mention mention, PairAnaphora pairs) {
        List<Entity> pair = pairBefore(mention);
        if (!pair.isEmpty() || isBetween(mention)) {
            return !pair.isEmpty() ? pair : pairs.meant(mention, Pairs.Sort.ANY);
        }
        boolean subject = isSubjectOrOwner(mention);
        for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - 1); s--) {
            boolean here = s == mention.sentence();
            Set<List<Entity>> subjects = new LinkedHashSet<>();
            for (Mention other : links.in(s)) {
                if (links.isBefore(other, mention)
                        && links.isSubject(other)
                        && !links.areArgumentsOfOneVerb(other, mention)) {
                    List<Entity> all = pairs.allOf(links.sentence(other), other.head());
                    if (all.size() > 1 && (here || subject) || all.size() == 1 && isSeveral(all.get(0))) {
                        subjects.add(all);
                    }
                }
            }
            if (!subjects.isEmpty()) {
                return subjects.size() == 1 ? subjects.iterator().next() : List.of();
            }
            Set<Joins.How> how = here ? Set.of(Joins.How.TOGETHER, Joins.How.BESIDE) : Set.of(Joins.How.MET);
            Optional<Joins.Join> join = !subject
                    ? Optional.empty()
                    : pairs.joins().lastBefore(mention, here ? 0 : 1, j -> how.contains(j.how()));
            if (join.isPresent()) {
                return pairs.isOfSpeaker(join.get().two(), mention)
                        ? List.of()
                        : join.get().two();
            }
        }
        return List.of();
    }

    /** "Talks between them". */
    private boolean isBetween(Mention mention) {
        int up = links.head(mention).head();
        return up >= 0 && links.sentence(mention).token(up).lemma().equals("between");
    }

    static boolean isSeveral(Entity entity) {
        boolean one = entity.isPerson()
                || entity.kind == Kind.COUNTRY
                || entity.kind == Kind.PEOPLE && entity.gender.isPresent();
        return entity.plural || !one;
    }

    private boolean isSubjectOrOwner(Mention mention) {
        Token token = links.head(mention);
        return token.relation().startsWith("nsubj") || token.relation().equals("poss");
    }

    static boolean isBody(Entity entity) {
        return !entity.isPerson() && entity.kind != Kind.PEOPLE;
    }

    /** The one fitting subject nearest before in the same sentence, else in the last one. */
    private List<Entity> subject(Mention mention, Predicate<Entity> fits) {
        for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - 1); s--) {
            Set<Entity> subjects = new LinkedHashSet<>();
            for (Mention other : links.in(s)) {
                if (links.isBefore(other, mention)
                        && links.isSubject(other)
                        && Joins.conjuncts(links.sentence(other), other.head()).isEmpty()
                        && !links.areArgumentsOfOneVerb(other, mention)) {
                    links.only(other).filter(fits).ifPresent(subjects::add);
                }
            }
            if (!subjects.isEmpty()) {
                return subjects.size() == 1 ? List.copyOf(subjects) : List.of();
            }
        }
        return List.of();
    }

    /** "Karl Frey, a teacher who fled": what is said of the teacher is said of Frey. */
    private int modified(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        boolean apposed = token.relation().equals("appos") && token.head() >= 0;
        return apposed && links.at(sentence.index(), noun).isEmpty() ? token.head() : noun;
    }

    /** What the clause of a relative pronoun modifies: a word that stands right before it, but for a comma or a preposition. */
    private List<Entity> relative(Mention mention) {
        Sentence sentence = links.sentence(mention);
        int at = mention.head();
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            Token token = sentence.token(at);
            if (token.relation().equals("relcl")) {
                return links.at(sentence.index(), modified(sentence, token.head()))
                        .filter(m -> m.to() <= mention.from() && mention.from() - m.to() <= 12)
                        .map(links::meant)
                        .orElse(List.of());
            }
            at = token.head();
        }
        return List.of();
    }
}
