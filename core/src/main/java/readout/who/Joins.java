package readout.who;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/** Which two actors the sentences of a report join or set against each other, in order. */
final class Joins {

    private static final Set<String> RECIPROCAL = WordSets.of("reciprocal");
    private static final Set<String> HOSTILE = WordSets.of("hostile");
    private static final Set<String> OWNERS = Set.of("poss", "compound", "nmod");
    private static final Set<String> WITH = Set.of("with", "against", "to", "on", "at");
    private static final Set<Kind> PARTIES =
            Set.of(Kind.COUNTRY, Kind.ARMED_GROUP, Kind.ARMED_FORCE, Kind.GOVERNMENT, Kind.ORGANIZATION, Kind.PERSON);

    private final Links links;
    private final List<List<Join>> bySentence = new ArrayList<>();

    private Joins(Links links) {
        this.links = links;
    }

    /** How two are joined. */
    enum How {
        /** "Between Chad and Niger". */
        BETWEEN,
        /** "Chad and Niger", "the Chad-Niger border". */
        TOGETHER,
        /** "Chad's envoy met Niger's". */
        MET,
        /** "Chad accused Niger". */
        AGAINST
    }

    /**
     * Two joined.
     *
     * @param at index of the first word of what stands later of the two
     */
    record Join(int sentence, int at, Entity first, Entity second, How how) {

        boolean isOf(Predicate<Entity> kind) {
            return kind.test(first) && kind.test(second);
        }

        List<Entity> two() {
            return List.of(first, second);
        }
    }

    static Joins of(Links links) {
        Joins joins = new Joins(links);
        for (Sentence sentence : links.text.sentences()) {
            joins.bySentence.add(new ArrayList<>());
            joins.read(sentence);
        }
        return joins;
    }

    /** Those of a sentence. */
    List<Join> in(int sentence) {
        return bySentence.get(sentence);
    }

    /** All of them, in order. */
    List<Join> all() {
        return bySentence.stream().flatMap(List::stream).toList();
    }

    /** The last of this kind before a mention, in its sentence or one of so many before. */
    Optional<Join> lastBefore(Mention mention, int sentences, Predicate<Join> fits) {
        for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - sentences); s--) {
            Join last = null;
            for (Join join : bySentence.get(s)) {
                boolean before = s < mention.sentence() || join.at() < mention.from();
                last = before && fits.test(join) && (last == null || join.at() >= last.at()) ? join : last;
            }
            if (last != null) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private void read(Sentence sentence) {
        List<Mention> here = List.copyOf(links.in(sentence.index()));
        for (Mention mention : here) {
            together(sentence, mention);
            adjoining(sentence, mention, here);
            several(sentence, mention);
        }
        for (Token token : sentence.tokens()) {
            if (token.is("VB") && (RECIPROCAL.contains(token.lemma()) || HOSTILE.contains(token.lemma()))) {
                deed(sentence, token);
            }
        }
    }

    /** "Kenya and Uganda", and no third. */
    private void together(Sentence sentence, Mention mention) {
        Optional<Entity> first = party(mention);
        if (first.isEmpty() || sentence.token(mention.head()).relation().equals("conj")) {
            return;
        }
        List<Integer> conjuncts = conjuncts(sentence, mention.head());
        if (conjuncts.size() == 1) {
            Optional<Mention> other = links.at(sentence.index(), conjuncts.get(0));
            other.flatMap(this::party)
                    .ifPresent(
                            second -> add(sentence, other.get().from(), first.get(), second, joint(sentence, mention)));
        }
    }

    private static How joint(Sentence sentence, Mention mention) {
        int up = sentence.token(mention.head()).head();
        return up >= 0 && sentence.token(up).lemma().equals("between") ? How.BETWEEN : How.TOGETHER;
    }

    /** The words joined to {@code head} by "and" or commas, also in a chain. */
    static List<Integer> conjuncts(Sentence sentence, int head) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(head)) {
            if (sentence.token(child).relation().equals("conj")
                    && !sentence.token(child).is("VB")) {
                found.add(child);
                found.addAll(conjuncts(sentence, child));
            }
        }
        return found;
    }

    /** "The Thai-Cambodian border", "the India-Pakistan war". */
    private void adjoining(Sentence sentence, Mention mention, List<Mention> here) {
        int joint = mention.to();
        boolean hyphen = joint < sentence.size()
                && (sentence.token(joint).pos().equals("HYPH")
                        || sentence.token(joint).form().matches("[-\u2013/]"));
        if (!hyphen || !(mention.sketch() instanceof Sketch.Nation)) {
            return;
        }
        here.stream()
                .filter(m -> m.from() == joint + 1 && m.sketch() instanceof Sketch.Nation)
                .findFirst()
                .ifPresent(m -> links.only(mention)
                        .ifPresent(a -> links.only(m).ifPresent(b -> add(sentence, m.from(), a, b, How.TOGETHER))));
    }

    /** "Thai and Cambodian soldiers". */
    private void several(Sentence sentence, Mention mention) {
        List<Entity> meant = links.meant(mention);
        if (mention.sketch() instanceof Sketch.Several && meant.size() == 2) {
            add(sentence, mention.from(), meant.get(0), meant.get(1), How.TOGETHER);
        }
    }

    private void deed(Sentence sentence, Token verb) {
        Optional<Mention> subject = sentence.predicateAt(verb.index())
                .flatMap(p -> p.argument("A0"))
                .or(() -> sentence.child(verb.index(), "nsubj"))
                .flatMap(i -> links.at(sentence.index(), i));
        Optional<Entity> doer = subject.flatMap(this::party);
        if (doer.isEmpty() || !conjuncts(sentence, subject.get().head()).isEmpty()) {
            return;
        }
        Set<Integer> objects = objects(sentence, verb);
        List<Mention> met = objects.stream()
                .flatMap(o -> links.at(sentence.index(), o).stream())
                .toList();
        if (objects.size() == 2 && met.size() == 2) {
            party(met.get(0))
                    .ifPresent(a -> party(met.get(1))
                            .ifPresent(b -> add(sentence, met.get(1).from(), a, b, How.TOGETHER)));
        }
        How how = RECIPROCAL.contains(verb.lemma()) ? How.MET : How.AGAINST;
        for (int object : objects) {
            Optional<Mention> other = thing(sentence, object);
            if (conjuncts(sentence, object).isEmpty()) {
                other.flatMap(this::party)
                        .ifPresent(second -> add(sentence, Math.max(object, verb.index()), doer.get(), second, how));
            }
        }
    }

    /** Whom the object of a deed means: itself, or those whose it is ("an {army} post", "{Peru's} ships"). */
    private Optional<Mention> thing(Sentence sentence, int object) {
        Optional<Mention> itself = links.at(sentence.index(), object);
        if (itself.isPresent()) {
            return itself;
        }
        for (int child : sentence.children(object)) {
            if (OWNERS.contains(sentence.token(child).relation())) {
                Optional<Mention> owner = links.at(sentence.index(), child);
                if (owner.isPresent()) {
                    return owner;
                }
            }
        }
        return Optional.empty();
    }

    private static Set<Integer> objects(Sentence sentence, Token verb) {
        Set<Integer> objects = new LinkedHashSet<>();
        for (int child : sentence.children(verb.index())) {
            Token token = sentence.token(child);
            if (token.relation().equals("dobj")) {
                objects.add(child);
            } else if (token.relation().equals("prep") && WITH.contains(token.lemma())) {
                sentence.child(child, "pobj").ifPresent(objects::add);
                sentence.child(child, "conj")
                        .filter(c -> sentence.token(c).lemma().equals(token.lemma()))
                        .flatMap(c -> sentence.child(c, "pobj"))
                        .ifPresent(objects::add);
            }
        }
        return objects;
    }

    private Optional<Entity> party(Mention mention) {
        return links.only(mention).filter(e -> PARTIES.contains(e.kind));
    }

    private void add(Sentence sentence, int at, Entity first, Entity second, How how) {
        if (first != second) {
            bySentence.get(sentence.index()).add(new Join(sentence.index(), at, first, second, how));
        }
    }
}
