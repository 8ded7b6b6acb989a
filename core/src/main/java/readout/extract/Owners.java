package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.text.Sentence;
import readout.text.Token;
import readout.who.Cast;

/**
 * Those to whom what a word names belongs, who stand in where it means no actor: "{Indian} airstrikes", "nine sites in {Pakistan}", "homes of
 * {settlers}", "the march staged by {students}", "the host, {President Cruz}".
 */
final class Owners {

    /** Prepositions before those who do a deed. */
    static final List<String> DOERS = List.of("of", "from", "by");

    /** Prepositions before those to whom a deed is done. */
    static final List<String> RECIPIENTS =
            List.of("of", "from", "by", "in", "across", "near", "at", "inside", "to", "around", "with");

    /** Prepositions before those whom somebody condemns, if no deed that they underwent stands before. */
    static final List<String> BLAMED =
            List.of("by", "of", "from", "in", "across", "near", "at", "inside", "to", "around", "with");

    /** "The biggest expulsion of its {kind}": whose kind it is, nothing is done to. */
    private static final Set<String> KINDS = Set.of("kind", "sort", "type");

    private static final Set<String> INSIDE_NOUN = Set.of("poss", "nmod", "compound");

    /** What a deed is done in answer to is not where it is done. */
    private static final Set<String> OCCASION = Set.of(
            "response",
            "retaliation",
            "reprisal",
            "revenge",
            "protest",
            "support",
            "wake",
            "aftermath",
            "connection",
            "reaction");

    /** Whose help a deed is done with does not do it: "was reached with the involvement of {Oman}". */
    private static final Set<String> MEANS = Set.of(
            "involvement",
            "help",
            "assistance",
            "aid",
            "mediation",
            "facilitation",
            "participation",
            "presence",
            "backing");

    private static final Set<String> BELONGING =
            Set.of("affiliate", "affiliated", "loyal", "link", "linked", "ally", "allied", "belong");

    /** Who names a thing has nothing to do with it: "a tanker named by {Finland} as the Sola". */
    private static final Set<String> NAMING = Set.of(
            "name",
            "call",
            "identify",
            "describe",
            "know",
            "dub",
            "suspect",
            "believe",
            "consider",
            "see",
            "label",
            "report",
            "quote",
            "cite",
            "mention");

    /** Who serves or loves somebody is not he: "two of {Sy's} bodyguards were killed". */
    private static final Set<String> SERVING = Set.of(
            "bodyguard",
            "aide",
            "adviser",
            "advisor",
            "driver",
            "guard",
            "wife",
            "husband",
            "son",
            "daughter",
            "brother",
            "sister",
            "father",
            "mother",
            "relative",
            "cousin",
            "nephew",
            "uncle");

    /** What holds people is hit with them: "a bus {carrying} pilgrims", "a school {sheltering} families". */
    private static final Set<String> HOLDING = Set.of(
            "carry", "transport", "ferry", "shelter", "house", "host", "bring", "take", "accommodate", "contain");

    private final Cast cast;
    private final Sentence sentence;

    Owners(Cast cast, Sentence sentence) {
        this.cast = cast;
        this.sentence = sentence;
    }

    /** The actors behind the word, where {@code prepositions} may stand before them; through one word that means nobody either. */
    List<ActorRef> of(int word, List<String> prepositions) {
        return of(word, prepositions, 2);
    }

    private List<ActorRef> of(int word, List<String> prepositions, int depth) {
        if (isMeans(word) || KINDS.contains(sentence.token(word).lemma())) {
            return List.of();
        }
        for (int candidate : candidates(word, prepositions)) {
            List<ActorRef> refs = cast.refer(sentence, candidate);
            if (isOurs(candidate, refs)) {
                continue;
            }
            if (refs.isEmpty() && depth > 1) {
                refs = of(candidate, prepositions, depth - 1);
            }
            if (!refs.isEmpty()) {
                return refs;
            }
        }
        return List.of();
    }

    /** "An attack on {our} bases", as a president says: they are not his. */
    private boolean isOurs(int word, List<ActorRef> refs) {
        return sentence.token(word).lower().equals("our")
                && refs.stream()
                        .anyMatch(ref -> cast.actor(ref.actor())
                                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                                .isPresent());
    }

    private List<Integer> candidates(int word, List<String> prepositions) {
        List<Integer> found = new ArrayList<>();
        Grammar.child(sentence, word, "appos").ifPresent(found::add);
        boolean ofAnother = Words.shipped().in(sentence.token(word).lemma(), "@other_side");
        for (int child : sentence.children(word)) {
            String relation = sentence.token(child).relation();
            boolean served = relation.equals("poss")
                    && sentence.token(child).name().equals("PERSON")
                    && SERVING.contains(sentence.token(word).lemma());
            if (INSIDE_NOUN.contains(relation) && !(ofAnother && relation.equals("poss")) && !served) {
                found.add(child);
            }
        }
        boolean ofDeed = isUndergone(word) && (prepositions.equals(DOERS) || prepositions.equals(BLAMED));
        for (String preposition : ofDeed ? List.of("by") : prepositions) {
            Grammar.preposition(sentence, word, preposition)
                    .filter(noun -> !OCCASION.contains(sentence.token(noun).lemma()))
                    .ifPresent(found::add);
        }
        if (Words.shipped().in(sentence.token(word).lemma(), "@shelter")) {
            Grammar.preposition(sentence, word, "for").ifPresent(found::add);
        }
        addParticiples(word, found);
        return found;
    }

    /** "Fighters linked to {the party}", "the march staged by {students}", "a bus carrying {pilgrims}". */
    private void addParticiples(int word, List<Integer> found) {
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            if (token.relation().equals("acl") && token.is("VBN") && !NAMING.contains(token.lemma())) {
                Grammar.preposition(sentence, child, isBelonging(token) ? "to" : "by")
                        .ifPresent(found::add);
            }
            if (HOLDING.contains(token.lemma()) && child > word && token.pos().equals("VBG")) {
                Grammar.child(sentence, child, "dobj").ifPresent(found::add);
            }
        }
    }

    /** Whether the word says that somebody is of a body: "{loyal} to the general". */
    static boolean isBelonging(Token word) {
        return BELONGING.contains(word.lemma());
    }

    private boolean isMeans(int word) {
        Token token = sentence.token(word);
        return MEANS.contains(token.lemma())
                && token.relation().equals("pobj")
                && sentence.token(token.head()).lemma().equals("with");
    }

    /** "The gassing of {villagers} killed nine": behind the noun of a deed, "of" tells to whom it was done. */
    private boolean isUndergone(int word) {
        Token token = sentence.token(word);
        return token.is("NN")
                && (token.lemma().endsWith("ing") || Words.shipped().in(token.lemma(), "@suffered"));
    }
}
