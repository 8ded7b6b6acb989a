package readout.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Id;
import readout.model.Span;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Speakers for whom the cast has no actor, since they act nowhere: "court records", "his office", "one" of the diplomats
 * ({@code speakers.txt}). Each is an actor with its phrase as its name; phrases alike in one report are one actor.
 */
final class UnnamedSpeakers {

    private static final int LONGEST = 8;
    private static final String SOME = "some";
    private static final String STATES = "states";
    private static final String SURE = "0.9";
    private static final String QUOTED = "quoted";
    private static final double SURE_OF_QUOTED = 0.85;
    private static final Kind BODY = new Kind("name", Actor.Kind.ORGANIZATION, 0.8);
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some");
    private static final Map<String, Kind> BY_WORD = read();

    private final Reading reading;

    UnnamedSpeakers(Reading reading) {
        this.reading = reading;
    }

    /**
     * What a word of the list makes of its phrase.
     *
     * @param rule id of its group
     * @param kind what the actor is
     * @param sure confidence in the speaker
     */
    record Kind(String rule, Actor.Kind kind, double sure) {}

    /**
     * A speaker found by its noun.
     *
     * @param ref the actor, with the phrase as its name
     * @param sure confidence in it
     */
    record Unnamed(ActorRef ref, double sure) {}

    /** The speaker whose phrase the word at {@code head} heads; none where the word is neither of the list nor the name of a body. */
    Optional<Unnamed> at(Sentence sentence, int head) {
        Token word = sentence.token(head);
        return kind(word)
                .filter(kind -> means(sentence, head, kind))
                .or(() -> isBody(word) ? Optional.of(BODY) : Optional.empty())
                .map(kind -> unnamed(sentence, head, kind));
    }

    /** "Nine countries", "the member states": what they agree on, plan and want is told as any government's is. */
    boolean isOfStates(Sentence sentence, int head) {
        return kind(sentence.token(head))
                .filter(kind -> kind.rule().equals(STATES))
                .isPresent();
    }

    /** A body that no table knows, by the name the engine sees in it: "Acme Motors", "the army's 4th Infantry Brigade". */
    private static boolean isBody(Token word) {
        return word.is("NNP") && word.name().equals("ORG");
    }

    /** The same for who says a quotation, whom any common noun may stand for: "“…,” said a street vendor". */
    Optional<Unnamed> quoted(Sentence sentence, int head) {
        Token word = sentence.token(head);
        boolean common = word.pos().equals("NN") || word.pos().equals("NNS");
        return at(sentence, head)
                .or(() -> common ? Optional.of(unnamed(sentence, head, kindOfQuoted(word))) : Optional.empty());
    }

    private static Kind kindOfQuoted(Token word) {
        return new Kind(QUOTED, word.pos().equals("NNS") ? Actor.Kind.PEOPLE : Actor.Kind.PERSON, SURE_OF_QUOTED);
    }

    private Unnamed unnamed(Sentence sentence, int head, Kind kind) {
        Span span = new Span(
                sentence.token(first(sentence, head)).span().start(),
                sentence.token(last(sentence, head)).span().end());
        String name = kind.rule().equals(SOME) ? some(sentence, head) : name(sentence, head);
        return new Unnamed(new ActorRef(id(name), name, reading.text().passage(span)), kind.sure());
    }

    private String id(String name) {
        return Id.of("p", reading.text().article().id(), "speaker", name.toLowerCase(Locale.ROOT));
    }

    /** The phrase without "the"; a possessor that is a pronoun by its name: "Ana Ruiz's office". */
    private String name(Sentence sentence, int head) {
        int from = first(sentence, head);
        Token opening = sentence.token(from);
        if (opening.is("PRP$") && from < head) {
            List<ActorRef> owners = reading.cast().refer(sentence, from);
            if (owners.size() == 1) {
                return owners.get(0).name() + "'s " + words(sentence, from + 1, head);
            }
        }
        boolean article = from < head && opening.is("DT") && !INDEFINITE.contains(opening.lemma());
        return words(sentence, article ? from + 1 : from, last(sentence, head));
    }

    /** The last word of the phrase: its head, or of the "of …" right after it. */
    private static int last(Sentence sentence, int head) {
        boolean of = head + 1 < sentence.size()
                && sentence.token(head + 1).lemma().equals("of")
                && sentence.token(head + 1).head() == head;
        if (!of) {
            return head;
        }
        int[] words = sentence.subtree(head + 1);
        boolean whole = words.length <= LONGEST && words[words.length - 1] == head + words.length;
        return whole ? head + words.length : head;
    }

    /** "One of the gains" is nobody. */
    private boolean means(Sentence sentence, int head, Kind kind) {
        Optional<Integer> of = Clauses.under(sentence, head, "of");
        return !kind.rule().equals(SOME)
                || of.isEmpty()
                || sentence.token(of.get()).lemma().equals("those")
                || sentence.token(of.get()).form().equalsIgnoreCase("them")
                        && crowdBefore(sentence, head).isPresent()
                || !reading.cast().refer(sentence, of.get()).isEmpty();
    }

    /** "One" after "diplomats" is "one of the diplomats". */
    private String some(Sentence sentence, int head) {
        if (last(sentence, head) > head) {
            return words(sentence, head, last(sentence, head));
        }
        String word = sentence.token(head).lower();
        return crowdBefore(sentence, head)
                .map(crowd -> word + " of the " + crowd)
                .orElse(word);
    }

    private Optional<String> crowdBefore(Sentence sentence, int head) {
        int index = sentence.index();
        for (int i = index; i >= Math.max(0, index - 1); i--) {
            Sentence there = reading.text().sentences().get(i);
            int end = sentence.token(head).span().start();
            Optional<String> crowd = there.paragraph() == sentence.paragraph()
                    ? reading.cast().in(there).stream()
                            .filter(ref -> ref.span().span().end() <= end && isPlural(there, ref))
                            .map(ref -> ref.span().text().toLowerCase(Locale.ROOT))
                            .reduce((a, b) -> b)
                    : Optional.empty();
            if (crowd.isPresent()) {
                return crowd;
            }
        }
        return Optional.empty();
    }

    private static boolean isPlural(Sentence sentence, ActorRef ref) {
        return sentence.tokenAt(ref.span().span().end() - 1)
                .map(sentence::token)
                .filter(t -> t.pos().equals("NNS"))
                .isPresent();
    }

    private String words(Sentence sentence, int from, int to) {
        String words = new Span(
                        sentence.token(from).span().start(),
                        sentence.token(to).span().end())
                .of(reading.text().article().text());
        boolean shouted = words.codePoints().noneMatch(Character::isLowerCase);
        return (shouted ? words.toLowerCase(Locale.ROOT) : words).replaceAll("\\s+", " ");
    }

    /** The first word of the noun phrase left of its head. */
    private static int first(Sentence sentence, int head) {
        int from = head;
        while (from > 0 && head - from < LONGEST && belongs(sentence, from - 1, head)) {
            from--;
        }
        while (from < head
                && !Character.isLetterOrDigit(sentence.token(from).form().charAt(0))) {
            from++;
        }
        return from;
    }

    private static boolean belongs(Sentence sentence, int i, int head) {
        Token token = sentence.token(i);
        boolean noun = token.is("NN") || token.is("JJ") || token.is("DT") || token.is("PRP$") || token.is("CD");
        boolean joint = token.is("POS")
                || token.is("HYPH")
                || token.pos().equals("VBN")
                || token.pos().equals("VBG");
        return (noun || joint) && sentence.isUnder(i, head);
    }

    /** What a nominal word of the list is. */
    static Optional<Kind> kind(Token word) {
        boolean nominal = Clauses.isNominal(word);
        return Optional.ofNullable(BY_WORD.get(word.lower()))
                .or(() -> Optional.ofNullable(BY_WORD.get(word.lemma())))
                .filter(kind -> nominal);
    }

    private static Map<String, Kind> read() {
        Map<String, Kind> found = new LinkedHashMap<>();
        for (RuleBlocks.Block block : RuleBlocks.read("speakers.txt")) {
            Kind kind = new Kind(
                    block.id(),
                    Actor.Kind.valueOf(block.line("kind", "organization").toUpperCase(Locale.ROOT)),
                    Double.parseDouble(block.line("sure", SURE)));
            block.words("words").forEach(word -> found.putIfAbsent(word, kind));
        }
        return Map.copyOf(found);
    }
}
