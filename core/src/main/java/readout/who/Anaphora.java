package readout.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Resolves pronouns and pairs. Cautious: a pronoun that two could claim has no referent.
 *
 * <p>he, she: the person of fitting gender who is the subject nearest before, within three sentences. it: the body or country that is
 * the subject of the same or the last sentence. they: a group or two joined, likewise. I, we in quotation marks: the
 * speaker. who, which, that: what their clause modifies. both sides, each other: the pair the report joins most often.
 */
final class Anaphora {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> SPEAKER =
            Set.of("i", "me", "my", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> SEVERAL = Set.of("they", "them", "their", "themselves");
    private static final int REACH = 3;

    private final AnnotatedText text;
    private final Map<Mention, List<Entity>> links;
    private final List<Entity> persons;
    private final Quotation quotation;
    private final Map<Integer, List<Mention>> linked = new HashMap<>();

    Anaphora(AnnotatedText text, Map<Mention, List<Entity>> links, List<Entity> persons) {
        this.text = text;
        this.links = links;
        this.persons = persons;
        this.quotation = new Quotation(text);
    }

    void resolve(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (links.containsKey(mention)) {
                linked.computeIfAbsent(mention.sentence(), k -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<Entity> adversaries = adversaries();
        for (Mention mention : mentions) {
            if (mention.sketch() instanceof Sketch.Pronoun pronoun) {
                link(mention, pronoun(mention, pronoun.form()));
            } else if (mention.sketch() instanceof Sketch.Pair pair) {
                link(mention, pair.persons() ? List.of() : adversaries);
            }
        }
    }

    private void link(Mention mention, List<Entity> meant) {
        if (!meant.isEmpty()) {
            links.put(mention, meant);
            meant.forEach(e -> e.add(mention));
            linked.computeIfAbsent(mention.sentence(), k -> new ArrayList<>()).add(mention);
        }
    }

    private List<Entity> pronoun(Mention mention, String form) {
        Sentence sentence = text.sentences().get(mention.sentence());
        Token token = sentence.token(mention.head());
        if (SPEAKER.contains(form)) {
            return quotation.covers(token) ? speaker(sentence) : List.of();
        }
        if (MALE.contains(form)) {
            return person(mention, sentence, "m");
        }
        if (FEMALE.contains(form)) {
            return person(mention, sentence, "f");
        }
        if (THING.contains(form)) {
            return subject(mention, sentence, e -> isBody(e) && !e.plural);
        }
        if (SEVERAL.contains(form)) {
            return subject(
                    mention, sentence, e -> e.plural || e.kind == Kind.ARMED_GROUP || e.kind == Kind.ARMED_FORCE);
        }
        return relative(sentence, token);
    }

    private List<Entity> speaker(Sentence sentence) {
        return quotation
                .frame(text.sentences(), sentence)
                .flatMap(frame -> quotation.speaker(frame).flatMap(head -> at(frame, head)))
                .map(links::get)
                .orElse(List.of());
    }

    private Optional<Mention> at(Sentence sentence, int token) {
        return linked.getOrDefault(sentence.index(), List.of()).stream()
                .filter(m -> m.head() == token || m.covers(token) && m.sketch() instanceof Sketch.Person)
                .min(Comparator.comparingInt(Mention::width));
    }

    private List<Entity> person(Mention mention, Sentence sentence, String gender) {
        boolean quoted = quotation.covers(sentence.token(mention.head()));
        List<Entity> speaker = quoted ? speaker(sentence) : List.of();
        Map<Entity, Double> scores = new LinkedHashMap<>();
        for (int s = sentence.index(); s >= Math.max(0, sentence.index() - REACH); s--) {
            for (Mention other : linked.getOrDefault(s, List.of())) {
                boolean before = s < sentence.index() || other.to() <= mention.from();
                List<Entity> meant = links.get(other);
                if (before && meant.size() == 1 && isPerson(meant.get(0), gender) && !speaker.contains(meant.get(0))) {
                    scores.merge(meant.get(0), score(other, sentence.index() - s), Math::max);
                }
            }
        }
        return best(scores, gender);
    }

    private double score(Mention other, int distance) {
        Token head = text.sentences().get(other.sentence()).token(other.head());
        boolean subject = head.relation().startsWith("nsubj");
        return 3 - distance + (subject ? 1.5 : 0);
    }

    private static List<Entity> best(Map<Entity, Double> scores, String gender) {
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
        if (best == null || first - second < 0.5) {
            return List.of();
        }
        best.gender = best.gender.or(() -> Optional.of(gender));
        return List.of(best);
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
    private List<Entity> subject(Mention mention, Sentence sentence, java.util.function.Predicate<Entity> fits) {
        for (int s = sentence.index(); s >= Math.max(0, sentence.index() - 1); s--) {
            List<Mention> there = linked.getOrDefault(s, List.of());
            List<Entity> subjects = new ArrayList<>();
            for (Mention other : there) {
                Token head = text.sentences().get(s).token(other.head());
                boolean before = s < sentence.index() || other.to() <= mention.from();
                List<Entity> meant = links.get(other);
                if (before
                        && head.relation().startsWith("nsubj")
                        && meant.size() == 1
                        && fits.test(meant.get(0))
                        && !subjects.contains(meant.get(0))) {
                    subjects.add(meant.get(0));
                }
            }
            if (!subjects.isEmpty()) {
                return subjects.size() == 1 ? subjects : List.of();
            }
        }
        return List.of();
    }

    /** What the clause of a relative pronoun modifies. */
    private List<Entity> relative(Sentence sentence, Token pronoun) {
        int at = pronoun.index();
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            Token token = sentence.token(at);
            if (token.relation().equals("relcl")) {
                return at(sentence, token.head()).map(links::get).orElse(List.of());
            }
            at = token.head();
        }
        return List.of();
    }

    /** The two that the report joins most often: "between X and Y" counts thrice, "X and Y" once. */
    private List<Entity> adversaries() {
        Map<Set<Entity>, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : text.sentences()) {
            for (Mention mention : linked.getOrDefault(sentence.index(), List.of())) {
                joined(sentence, mention)
                        .ifPresent(pair -> counts.merge(
                                new java.util.LinkedHashSet<>(pair), weight(sentence, mention), Integer::sum));
            }
        }
        int best = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(e -> e.getValue() == best)
                .findFirst()
                .map(e -> List.copyOf(e.getKey()))
                .orElse(List.of());
    }

    private Optional<List<Entity>> joined(Sentence sentence, Mention mention) {
        Entity first = links.get(mention).get(0);
        Token head = sentence.token(mention.head());
        List<Entity> pair = new ArrayList<>();
        for (int child : sentence.children(head.index())) {
            if (sentence.token(child).relation().equals("conj")) {
                at(sentence, child)
                        .map(m -> links.get(m).get(0))
                        .filter(e -> isParty(e) && e != first)
                        .ifPresent(pair::add);
            }
        }
        return isParty(first) && pair.size() == 1 ? Optional.of(List.of(first, pair.get(0))) : Optional.empty();
    }

    private static boolean isParty(Entity entity) {
        return entity.kind == Kind.COUNTRY
                || entity.kind == Kind.ARMED_GROUP
                || entity.kind == Kind.ARMED_FORCE
                || entity.kind == Kind.GOVERNMENT;
    }

    private static int weight(Sentence sentence, Mention mention) {
        Token head = sentence.token(mention.head());
        return head.head() >= 0 && sentence.token(head.head()).lemma().equals("between") ? 3 : 1;
    }
}
