package readout.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/** Which two actors the sentences of a report join or set against each other, in order. */
final class Joins {

    private static final Set<String> THIRD_PARTIES = WordSets.of("third parties");
    private static final Set<String> ASIDE = Set.of("by", "like", "including", "as");
    private static final Set<Kind> PARTIES = Set.of(
            Kind.COUNTRY,
            Kind.ARMED_GROUP,
            Kind.ARMED_FORCE,
            Kind.GOVERNMENT,
            Kind.ORGANIZATION,
            Kind.BLOC,
            Kind.PERSON);

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
        /** "France and Italy urged restraint": together, as third parties do. */
        BESIDE,
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

    /** Whether it stands before a mention. */
    static boolean isBefore(Join join, Mention mention) {
        return join.sentence() < mention.sentence()
                || join.sentence() == mention.sentence() && join.at() < mention.from();
    }

    /** The last of this kind before a mention, in its sentence or one of so many before. */
    Optional<Join> lastBefore(Mention mention, int sentences, Predicate<Join> fits) {
        for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - sentences); s--) {
            Join last = null;
            for (Join join : bySentence.get(s)) {
                last = isBefore(join, mention) && fits.test(join) && (last == null || join.at() >= last.at())
                        ? join
                        : last;
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
        Deeds.of(links, sentence).forEach(join -> {
            if (isParty(join.first()) && isParty(join.second()) && join.first() != join.second()) {
                bySentence.get(sentence.index()).add(join);
            }
        });
        bySentence.get(sentence.index()).sort(Comparator.comparingInt(Join::at));
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
        Token head = sentence.token(mention.head());
        if (head.head() < 0) {
            return How.TOGETHER;
        }
        Token up = sentence.token(head.head());
        boolean beside = head.relation().equals("nsubj") && THIRD_PARTIES.contains(up.lemma())
                || head.relation().equals("pobj") && ASIDE.contains(up.lemma());
        return up.lemma().equals("between") ? How.BETWEEN : beside ? How.BESIDE : How.TOGETHER;
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

    private Optional<Entity> party(Mention mention) {
        return links.only(mention).filter(Joins::isParty);
    }

    private static boolean isParty(Entity entity) {
        return PARTIES.contains(entity.kind);
    }

    private void add(Sentence sentence, int at, Entity first, Entity second, How how) {
        if (first != second) {
            bySentence.get(sentence.index()).add(new Join(sentence.index(), at, first, second, how));
        }
    }
}
