package readout.who;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readout.model.Actor.Form;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Resolves pronouns and pairs. Cautious: a pronoun that two could claim has no referent.
 *
 * <p>he, she: the person of fitting gender who is the subject nearest before, within three sentences; before the subject of its own
 * sentence ("In his call with Saleh, Stone …") that subject. it, as subject or possessor: the body or country that is the subject of the same or the last
 * sentence. they: a group, likewise. I, we in quotation marks: the speaker. who, which: what their clause modifies. both sides, each other:
 * the pair the report joins most often. Object and subject of one verb are never one.
 */
final class Anaphora {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> SPEAKER =
            Set.of("i", "me", "my", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> SEVERAL = Set.of("they", "them", "their", "themselves");
    private static final int REACH = 3;
    private static final double MARGIN = 0.4;

    private final Links links;
    private final Speakers speakers;

    Anaphora(Links links, Speakers speakers) {
        this.links = links;
        this.speakers = speakers;
    }

    void resolve(List<Mention> mentions) {
        List<Entity> adversaries = Adversaries.of(links);
        for (Mention mention : mentions) {
            if (mention.sketch() instanceof Sketch.Pair pair) {
                links.link(mention, pair.persons() ? lastTwo(mention) : adversaries);
            }
        }
        for (boolean quoted : new boolean[] {false, true}) {
            for (Mention mention : mentions) {
                if (mention.sketch() instanceof Sketch.Pronoun pronoun && speakers.isQuoted(mention) == quoted) {
                    links.link(mention, pronoun(mention, pronoun.form(), quoted));
                }
            }
        }
    }

    private List<Entity> pronoun(Mention mention, String form, boolean quoted) {
        if (SPEAKER.contains(form)) {
            return quoted ? speakers.meant(links.sentence(mention)) : List.of();
        }
        if (MALE.contains(form) || FEMALE.contains(form)) {
            return person(mention, MALE.contains(form) ? "m" : "f", quoted);
        }
        if (THING.contains(form)) {
            return isSubjectOrOwner(mention) ? subject(mention, e -> isBody(e) && !e.plural) : List.of();
        }
        if (SEVERAL.contains(form)) {
            List<Entity> pair = pairBefore(mention);
            return !pair.isEmpty() ? pair : subject(mention, e -> e.plural || !e.isPerson() && e.kind != Kind.COUNTRY);
        }
        return relative(mention);
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

    private boolean isSubjectOrOwner(Mention mention) {
        Token token = links.head(mention);
        return token.relation().startsWith("nsubj") || token.relation().equals("poss");
    }

    private List<Entity> person(Mention mention, String gender, boolean quoted) {
        Sentence sentence = links.sentence(mention);
        List<Entity> ahead = quoted ? List.of() : subjectAhead(mention, gender);
        if (!ahead.isEmpty()) {
            return learn(ahead, gender);
        }
        List<Entity> speaker = quoted ? speakers.meant(sentence) : List.of();
        Map<Entity, Double> scores = new LinkedHashMap<>();
        for (int s = sentence.index(); s >= Math.max(0, sentence.index() - REACH); s--) {
            for (Mention other : links.in(s)) {
                Optional<Entity> meant = links.only(other).filter(e -> isPerson(e, gender) && !speaker.contains(e));
                if (isBefore(other, mention) && meant.isPresent() && !areArgumentsOfOneVerb(other, mention)) {
                    scores.merge(
                            meant.get(), score(other, meant.get(), sentence.index() - s, gender, quoted), Math::max);
                }
            }
        }
        return learn(best(scores), gender);
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

    private boolean isBefore(Mention other, Mention mention) {
        return other.sentence() < mention.sentence() || other.to() <= mention.from();
    }

    /** "Stone told him": he is not Stone. A possessor is no argument. */
    private boolean areArgumentsOfOneVerb(Mention other, Mention mention) {
        if (other.sentence() != mention.sentence()
                || links.head(mention).relation().equals("poss")) {
            return false;
        }
        return verbOf(other) >= 0 && verbOf(other) == verbOf(mention);
    }

    private int verbOf(Mention mention) {
        Token head = links.head(mention);
        Sentence sentence = links.sentence(mention);
        int up = head.head();
        if (up >= 0 && head.relation().equals("pobj")) {
            up = sentence.token(up).head();
        }
        return up >= 0 && sentence.token(up).is("VB") ? up : -1;
    }

    private double score(Mention other, Entity meant, int distance, String gender, boolean quoted) {
        Token head = links.head(other);
        boolean subject = head.relation().startsWith("nsubj") || head.relation().equals("vocative");
        boolean main = subject
                && head.head() >= 0
                && links.sentence(other).token(head.head()).head() < 0;
        boolean known = meant.gender.filter(gender::equals).isPresent();
        boolean otherSide = speakers.isQuoted(other) != quoted;
        return 3
                - distance
                + (subject ? 1.2 : 0)
                + (main ? 0.5 : 0)
                + (known ? 0.6 : 0)
                + (meant.named ? 0.5 : 0)
                - (otherSide ? 0.8 : 0);
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

    private static boolean isPerson(Entity entity, String gender) {
        return entity.isPerson()
                && !entity.plural
                && entity.gender.filter(g -> !g.equals(gender)).isEmpty();
    }

    private static boolean isBody(Entity entity) {
        return !entity.isPerson() && entity.kind != Kind.PEOPLE;
    }

    /** The one fitting subject nearest before in the same sentence, else in the last one. */
    private List<Entity> subject(Mention mention, Predicate<Entity> fits) {
        for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - 1); s--) {
            Set<Entity> subjects = new LinkedHashSet<>();
            for (Mention other : links.in(s)) {
                if (isBefore(other, mention)
                        && links.head(other).relation().startsWith("nsubj")
                        && !areArgumentsOfOneVerb(other, mention)) {
                    links.only(other).filter(fits).ifPresent(subjects::add);
                }
            }
            if (!subjects.isEmpty()) {
                return subjects.size() == 1 ? List.copyOf(subjects) : List.of();
            }
        }
        return List.of();
    }

    /** What the clause of a relative pronoun modifies: a word that stands right before it, but for a comma or a preposition. */
    private List<Entity> relative(Mention mention) {
        Sentence sentence = links.sentence(mention);
        int at = mention.head();
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            Token token = sentence.token(at);
            if (token.relation().equals("relcl")) {
                return links.at(sentence.index(), token.head())
                        .filter(m -> m.to() <= mention.from() && mention.from() - m.to() <= 12)
                        .map(links::meant)
                        .orElse(List.of());
            }
            at = token.head();
        }
        return List.of();
    }

    /** "The two ministers": the only two persons named in this sentence before it, else in the last. */
    private List<Entity> lastTwo(Mention mention) {
        for (int s = mention.sentence(); s >= Math.max(0, mention.sentence() - 1); s--) {
            Set<Entity> persons = new LinkedHashSet<>();
            for (Mention other : new ArrayList<>(links.in(s))) {
                if (isBefore(other, mention)) {
                    links.only(other).filter(Entity::isPerson).ifPresent(persons::add);
                }
            }
            if (!persons.isEmpty()) {
                return persons.size() == 2 ? List.copyOf(persons) : List.of();
            }
        }
        return List.of();
    }
}
