package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.text.Sentence;
import readout.text.Token;

/** To whom something was said: the cue's own addressees, else the partner of the call or meeting that its sentence sets it in. */
final class Addressees {

    private static final Set<String> TALKS = Set.of("call", "conversation", "meeting", "talk", "discussion", "phone");
    private static final Set<String> TALKING = Set.of("speak", "talk", "meet", "call", "phone", "telephone", "ring");

    private final Reading reading;
    private final Quotations quotations;

    Addressees(Reading reading, Quotations quotations) {
        this.reading = reading;
        this.quotations = quotations;
    }

    /** To whom {@code speaker} said it, each once. */
    List<ActorRef> of(Cue cue, ActorRef speaker) {
        Map<String, ActorRef> found = new LinkedHashMap<>();
        cue.addressees().forEach(a -> add(cue.sentence(), a, speaker, found));
        partners(cue).forEach(a -> add(cue.sentence(), a, speaker, found));
        return List.copyOf(found.values());
    }

    private void add(Sentence sentence, int token, ActorRef speaker, Map<String, ActorRef> found) {
        for (ActorRef ref : reading.cast().refer(sentence, token)) {
            if (!ref.actor().equals(speaker.actor())) {
                found.putIfAbsent(ref.actor(), ref);
            }
        }
    }

    private List<Integer> partners(Cue cue) {
        List<Integer> found = new ArrayList<>();
        Sentence sentence = cue.sentence();
        for (Token word : sentence.tokens()) {
            boolean quoted = quotations.at(word.span().start()).isPresent()
                    != quotations.at(cue.span().start()).isPresent();
            if (quoted) {
                continue;
            }
            if (word.is("NN") && TALKS.contains(word.lemma()) && isSetting(sentence, word.index())) {
                partner(sentence, word.index()).ifPresent(found::add);
            } else if (word.is("VB") && TALKING.contains(word.lemma()) && isSettingOf(sentence, word, cue.token())) {
                partner(sentence, word.index()).ifPresent(found::add);
            }
        }
        frontedWith(cue).ifPresent(found::add);
        return found;
    }

    /** "in his call with X": the noun of a talk under "in", "during" or "on". */
    private static boolean isSetting(Sentence sentence, int noun) {
        Token word = sentence.token(noun);
        return word.head() >= 0
                && Set.of("in", "during", "on", "over")
                        .contains(sentence.token(word.head()).lemma());
    }

    /** "spoke to X, urging …", "while talking to X, he stressed …". */
    private static boolean isSettingOf(Sentence sentence, Token verb, int cue) {
        Token word = sentence.token(cue);
        boolean hangs = word.head() == verb.index()
                && Set.of("advcl", "conj", "xcomp", "dep").contains(word.relation());
        return hangs || verb.head() == cue && verb.relation().equals("advcl");
    }

    private static Optional<Integer> partner(Sentence sentence, int token) {
        return Clauses.under(sentence, token, "with").or(() -> Clauses.under(sentence, token, "to"));
    }

    /** "With X, he reaffirmed …". */
    private static Optional<Integer> frontedWith(Cue cue) {
        Token first = cue.sentence().token(0);
        boolean with = first.lemma().equals("with") && first.head() == cue.token();
        return with ? cue.sentence().child(0, "pobj") : Optional.empty();
    }
}
