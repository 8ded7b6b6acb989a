package readout.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/** With whom a state's body deals as only another state does: whose envoy it summons, whom it breaks with, whose protest it rejects. That is not its own country. */
final class Facing {

    private static final Set<String> DEALING = WordSets.of("dealing with states");
    private static final Set<String> ENVOYS = WordSets.of("envoys");
    private static final Set<String> WITH_ENVOYS = WordSets.of("dealing with envoys");
    private static final Set<String> ANSWERS = WordSets.of("answering states");
    private static final Set<String> WORDS = WordSets.of("words and deeds");
    private static final Set<String> ABROAD = Set.of("embassy", "consulate");
    private static final Set<String> MISSIONS = Set.of("embassy", "consulate", "headquarters", "compound", "mission");
    private static final Set<String> RAIDING = WordSets.of("raiding missions");
    private static final Set<String> OBJECTS = Set.of("dobj", "iobj", "dative", "oprd");
    private static final Set<String> TIES = Set.of("relation", "tie", "talk", "contact", "border");
    private static final Set<String> TOWARDS = Set.of("with", "to");

    private final Links links;
    private final Map<Integer, List<Mention>> nations = new HashMap<>();
    private final Map<Integer, List<Mention>> missions = new HashMap<>();

    Facing(Links links, List<Mention> all) {
        this.links = links;
        for (Mention mention : all) {
            if (mention.sketch() instanceof Sketch.Nation) {
                nations.computeIfAbsent(mention.sentence(), k -> new ArrayList<>())
                        .add(mention);
            } else if (mention.sketch() instanceof Sketch.Body) {
                missions.computeIfAbsent(mention.sentence(), k -> new ArrayList<>())
                        .add(mention);
            }
        }
    }

    /** Whether the body of {@code mention}, as the subject of its clause, deals so with {@code country}. */
    boolean faces(Mention mention, String country) {
        Sentence sentence = links.sentence(mention);
        Token head = links.subjectHead(mention);
        if (isCaller(mention, country)) {
            return true;
        }
        if (!head.relation().startsWith("nsubj") || head.head() < 0) {
            return false;
        }
        Token verb = sentence.token(head.head());
        if (!verb.is("VB")) {
            return false;
        }
        for (int child : sentence.children(verb.index())) {
            Token part = sentence.token(child);
            if (isFacing(mention, verb, part, country) || isTiedTo(mention, part, country)) {
                return true;
            }
        }
        return false;
    }

    /** "The Kenyan envoy was summoned to {the foreign ministry}", "was called in by the ministry": the one who came is not of it. */
    private boolean isCaller(Mention mention, String country) {
        Sentence sentence = links.sentence(mention);
        Token body = sentence.token(mention.head());
        Token preposition = sentence.token(Math.max(0, body.head()));
        boolean behind = body.relation().equals("pobj")
                && Set.of("to", "by").contains(preposition.lemma())
                && preposition.head() >= 0;
        if (!behind) {
            return false;
        }
        Token verb = sentence.token(preposition.head());
        return WITH_ENVOYS.contains(verb.lemma())
                && sentence.child(verb.index(), "nsubjpass")
                        .filter(envoy ->
                                ENVOYS.contains(sentence.token(envoy).lemma()) && isOf(mention, envoy, country))
                        .isPresent();
    }

    /** Whether the part of the clause is the other state, or what is the other state's. */
    private boolean isFacing(Mention mention, Token verb, Token part, String country) {
        Sentence sentence = links.sentence(mention);
        boolean object =
                OBJECTS.contains(part.relation()) || part.relation().startsWith("nsubj") && part.index() > verb.index();
        if (object) {
            return isOfOther(part, verb, mention, country)
                    || isNation(mention, part.index(), country) && DEALING.contains(verb.lemma());
        }
        Optional<Integer> within = part.relation().endsWith("comp")
                ? sentence.child(part.index(), "nsubj")
                : part.relation().equals("prep") && Set.of("in", "into").contains(part.lemma())
                        ? sentence.child(part.index(), "pobj")
                        : Optional.empty();
        return within.filter(i -> isOfOther(sentence.token(i), verb, mention, country))
                .isPresent();
    }

    /** "Broke relations {with Colombia}", "closed the border with Colombia". */
    private boolean isTiedTo(Mention mention, Token part, String country) {
        Sentence sentence = links.sentence(mention);
        Optional<Integer> joint = part.relation().equals("prep")
                ? Optional.of(part.index())
                        .filter(p -> sentence.child(part.head(), "dobj")
                                .filter(o -> TIES.contains(sentence.token(o).lemma()))
                                .isPresent())
                : TIES.contains(part.lemma()) && part.relation().equals("dobj")
                        ? sentence.child(part.index(), "prep")
                        : Optional.empty();
        return joint.filter(p -> TOWARDS.contains(sentence.token(p).lemma()))
                .flatMap(p -> sentence.child(p, "pobj"))
                .filter(o -> isNation(mention, o, country))
                .isPresent();
    }

    /** "Summoned {the Russian envoy}", "rejected {Poland's protest}". */
    private boolean isOfOther(Token noun, Token verb, Mention mention, String country) {
        boolean envoy = ENVOYS.contains(noun.lemma()) && WITH_ENVOYS.contains(verb.lemma());
        boolean words = WORDS.contains(noun.lemma()) && ANSWERS.contains(verb.lemma());
        if (MISSIONS.contains(noun.lemma()) && RAIDING.contains(verb.lemma())) {
            return isMissionOf(mention, noun.index(), country);
        }
        return (envoy || words) && isOf(mention, noun.index(), country);
    }

    /** "The Kenyan embassy"; "its embassy", "the embassy": those who raid it are its host's, and the report may be about the other. */
    private boolean isMissionOf(Mention mention, int noun, String country) {
        boolean named = missions.getOrDefault(mention.sentence(), List.of()).stream()
                .anyMatch(m -> m.head() == noun
                        && m.sketch() instanceof Sketch.Body body
                        && body.country().filter(country::equals).isPresent());
        Sentence sentence = links.sentence(mention);
        boolean its = sentence.child(noun, "poss")
                .filter(p -> sentence.token(p).is("PRP"))
                .isPresent();
        boolean bare = ABROAD.contains(sentence.token(noun).lemma())
                && sentence.child(noun, "poss").isEmpty()
                && sentence.child(noun, "nmod").isEmpty()
                && sentence.child(noun, "compound").isEmpty();
        return named || its || bare || isOf(mention, noun, country);
    }

    private boolean isNation(Mention mention, int at, String country) {
        return nations.getOrDefault(mention.sentence(), List.of()).stream()
                .anyMatch(m -> m.head() == at
                        && m.sketch() instanceof Sketch.Nation nation
                        && nation.country().equals(country));
    }

    /** "Colombia's ambassador", "the Russian deputy chief of mission". */
    private boolean isOf(Mention mention, int noun, String country) {
        Sentence sentence = links.sentence(mention);
        return nations.getOrDefault(mention.sentence(), List.of()).stream()
                .anyMatch(m -> m.sketch() instanceof Sketch.Nation nation
                        && nation.country().equals(country)
                        && m.from() < noun
                        && sentence.isUnder(m.head(), noun));
    }
}
