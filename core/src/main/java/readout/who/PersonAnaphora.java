package readout.who;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Form;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/** Whom "he" and "she" mean: the person of fitting gender who scores best by nearness and by being a subject. */
final class PersonAnaphora {

    private static final int REACH = 3;
    private static final double MARGIN = 0.35;
    private static final double OWN_CLAUSE = 1;

    /** For who says what the pronoun is the subject of, whatever the main clause is about: "X fined Niger after its premier said {he} would sue". */
    private static final double OWN_WORDS = 1.8;

    /** What it takes off that another sentence tells of a person, besides one for each sentence between. */
    private static final double ELSEWHERE = 0.3;

    /** For an object of the verb joined to that whose object the pronoun is: "summoned the envoy and told him". */
    private static final double PARALLEL = 0.8;

    /** For whom the sentence before speaks of as "he" or "she": what a report is about it keeps to (centering's rule of continuing). */
    private static final double TOPIC = 0.4;

    private final Links links;
    private final Speakers speakers;
    private final Assertions assertions;

    PersonAnaphora(Links links, Speakers speakers) {
        this.links = links;
        this.speakers = speakers;
        this.assertions = new Assertions(links);
    }

    /** The person; empty where none fits or two fit alike. */
    List<Entity> meant(Mention mention, String gender, boolean quoted) {
        Sentence sentence = links.sentence(mention);
        Optional<Entity> glossed = glossed(mention, gender);
        if (glossed.isPresent()) {
            return learn(List.of(glossed.get()), gender);
        }
        Optional<Entity> answerable = Answerable.of(sentence, mention)
                .flatMap(whom -> links.at(mention.sentence(), whom))
                .filter(whom -> links.isBefore(whom, mention))
                .flatMap(links::only)
                .filter(e -> isPerson(e, gender));
        if (answerable.isPresent()) {
            return learn(List.of(answerable.get()), gender);
        }
        List<Entity> ahead = quoted ? List.of() : subjectAhead(mention, gender);
        if (!ahead.isEmpty()) {
            return learn(ahead, gender);
        }
        List<Entity> excluded = new ArrayList<>(quoted ? speakers.meant(sentence) : List.of());
        boolean answered = links.isAnswered(mention);
        links.in(sentence.index()).stream()
                .filter(other ->
                        links.areArgumentsOfOneVerb(other, mention) || answered && links.isSubjectOver(other, mention))
                .forEach(other -> excluded.addAll(links.meant(other)));
        Optional<Entity> claimant = quoted ? Optional.empty() : assertions.claimant(mention);
        Map<Entity, Double> scores = new LinkedHashMap<>();
        for (int s = sentence.index(); s >= Math.max(0, sentence.index() - REACH); s--) {
            for (Mention other : links.in(s)) {
                Optional<Entity> meant = links.only(other).filter(e -> isPerson(e, gender) && !excluded.contains(e));
                if (links.isBefore(other, mention)
                        && meant.isPresent()
                        && !links.areArgumentsOfOneVerb(other, mention)) {
                    double clause = isSubjectOfClause(other, mention) ? OWN_CLAUSE : 0;
                    clause += links.areJoinedObjects(other, mention) ? PARALLEL : 0;
                    clause += claimant.filter(meant.get()::equals).isPresent() ? OWN_WORDS : 0;
                    scores.merge(
                            meant.get(),
                            clause + score(other, meant.get(), sentence.index() - s, gender, quoted),
                            Math::max);
                }
            }
        }
        return learn(best(scores), gender);
    }

    /** "He (Minister Frey) said": whom the reporter puts in brackets behind the pronoun. */
    private Optional<Entity> glossed(Mention mention, String gender) {
        Sentence sentence = links.sentence(mention);
        return Words.is(sentence, mention.to(), "(")
                ? links.in(mention.sentence()).stream()
                        .filter(other -> other.from() == mention.to() + 1)
                        .flatMap(other -> links.only(other).stream())
                        .filter(e -> isPerson(e, gender))
                        .findFirst()
                : Optional.empty();
    }

    /** The subject of the sentence, where the pronoun stands in what is put before it. */
    private List<Entity> subjectAhead(Mention mention, String gender) {
        Sentence sentence = links.sentence(mention);
        for (int root : sentence.roots()) {
            Optional<Integer> subject = sentence.child(root, "nsubj").filter(s -> s > mention.to());
            Optional<Integer> top = topUnder(sentence, mention.head(), root);
            boolean fronted = top.isPresent()
                    && Set.of("prep", "advcl")
                            .contains(sentence.token(top.get()).relation());
            if (subject.isPresent() && fronted && sentence.paragraph() >= 0) {
                return links.at(sentence.index(), subject.get())
                        .filter(m -> m.form() == Form.NAME || m.form() == Form.TITLE)
                        .flatMap(links::only)
                        .filter(e -> isPerson(e, gender))
                        .map(List::of)
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    private static Optional<Integer> topUnder(Sentence sentence, int token, int root) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            int head = sentence.token(at).head();
            if (head == root) {
                return Optional.of(at);
            }
            at = head;
        }
        return Optional.empty();
    }

    /**
     * "Saleh met Meer, who defended his plan": the relative pronoun that is the subject of the verb the pronoun stands under, be it with others
     * between: "who shut the road after crowds stormed his office".
     */
    private boolean isSubjectOfClause(Mention other, Mention mention) {
        if (other.sentence() != mention.sentence() || other.form() != Form.PRONOUN) {
            return false;
        }
        Sentence sentence = links.sentence(mention);
        int at = mention.head();
        for (int steps = 0; at >= 0 && steps < 8; steps++) {
            if (sentence.token(at).is("VB")) {
                Optional<Integer> subject = sentence.child(at, "nsubj");
                if (subject.isPresent() && !sentence.token(subject.get()).pos().equals("NNS")) {
                    return subject.get() == other.head();
                }
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    private double score(Mention other, Entity meant, int distance, String gender, boolean quoted) {
        Token head = links.head(other);
        head = ownerOfSubject(other, gender).orElse(head);
        boolean subject = links.isSubject(other)
                || head.relation().startsWith("nsubj")
                || head.relation().equals("vocative");
        boolean main = links.isMainSubject(other)
                || subject
                        && head.head() >= 0
                        && links.sentence(other).token(head.head()).head() < 0;
        boolean topic = distance == 1 && subject && other.form() == Form.PRONOUN && speakers.isQuoted(other) == quoted;
        boolean known = meant.gender.filter(gender::equals).isPresent();
        boolean otherSide = speakers.isQuoted(other) != quoted;
        return 3
                - (distance == 0 ? 0 : distance + ELSEWHERE)
                + (subject ? 1.2 : 0)
                + (main ? 0.5 : 0)
                + (known ? 0.4 : 0)
                + (meant.named ? 0.5 : 0)
                + (topic ? TOPIC : 0)
                - (isNew(other) ? 0.6 : 0)
                - (otherSide ? 0.8 : 0);
    }

    /** "A judge", told of here for the first time and by no name. */
    private boolean isNew(Mention other) {
        String first = links.sentence(other).token(other.from()).lemma();
        return other.form() != Form.NAME && (first.equals("a") || first.equals("an"));
    }

    /** "Meer's office said he …": whose office it is speaks; "Meer's wife said he …" too, as she is not he. */
    private Optional<Token> ownerOfSubject(Mention other, String gender) {
        Token head = links.head(other);
        if (!head.relation().equals("poss") || head.head() < 0) {
            return Optional.empty();
        }
        Token owned = links.sentence(other).token(head.head());
        boolean subject = owned.relation().startsWith("nsubj");
        boolean rival = isPerson(other.sentence(), owned.index(), gender)
                || links.sentence(other)
                        .child(owned.index(), "appos")
                        .filter(a -> isPerson(other.sentence(), a, gender))
                        .isPresent();
        return subject && !rival ? Optional.of(owned) : Optional.empty();
    }

    private boolean isPerson(int sentence, int token, String gender) {
        return links.at(sentence, token)
                .flatMap(links::only)
                .filter(e -> isPerson(e, gender))
                .isPresent();
    }

    private static List<Entity> best(Map<Entity, Double> scores) {
        Entity best = null;
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Entity, Double> entry : scores.entrySet()) {
            if (entry.getValue() > first) {
                second = first;
                first = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return best == null || first - second < MARGIN ? List.of() : List.of(best);
    }

    private static List<Entity> learn(List<Entity> meant, String gender) {
        meant.forEach(e -> e.learn(Optional.empty(), Optional.empty(), Optional.of(gender)));
        return meant;
    }

    static boolean isPerson(Entity entity, String gender) {
        boolean person = entity.isPerson() || entity.kind == Kind.PEOPLE && (entity.gender.isPresent() || entity.human);
        return person
                && !entity.plural
                && entity.gender.filter(g -> !g.equals(gender)).isEmpty();
    }
}
