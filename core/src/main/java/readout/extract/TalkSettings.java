package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.ActorRef;
import readout.model.Statement.Channel;
import readout.text.Sentence;
import readout.text.Token;

/**
 * The call, meeting or letter that a sentence sets its statement in: "in a call with X, Y urged …", "Y met X, urging …", "Y held talks
 * with X and urged …", "in a letter to X".
 */
final class TalkSettings {

    private static final String ACCORDING = "according-to";
    private static final Set<String> HOLDING = Set.of("hold", "have", "conduct", "make", "place");
    private static final Set<String> SPEAKING = Set.of("speak", "talk");
    private static final String WRITING = "write";
    private static final Set<String> HANGS = Set.of("advcl", "conj", "xcomp", "dep");
    private static final Set<String> PREPOSITIONS = Set.of("in", "during", "on", "over");

    private final Reading reading;
    private final Quotations quotations;

    TalkSettings(Reading reading, Quotations quotations) {
        this.reading = reading;
        this.quotations = quotations;
    }

    /**
     * One setting of a statement.
     *
     * @param partner head of the phrase for the other side of the talk
     * @param channel the channel that the talk is, where its word tells
     */
    record Setting(int partner, Optional<Channel> channel) {}

    /** The settings of {@code cue} in its own sentence, in order. */
    List<Setting> of(Cue cue) {
        List<Setting> found = new ArrayList<>();
        if (cue.needs().contains("own")
                || !cue.sentence().token(cue.token()).is("VB")
                || cue.rule().equals(ACCORDING)) {
            return found;
        }
        Sentence sentence = cue.sentence();
        for (Token word : sentence.tokens()) {
            if (isElsewhere(cue, word)) {
                continue;
            }
            if (word.is("NN") && (isSetting(sentence, word.index()) || isHeld(sentence, word, cue.token()))) {
                noun(sentence, word.index()).ifPresent(found::add);
            } else if (word.is("VB")
                    && isSettingOf(sentence, word, cue.token())
                    && isHis(sentence, word, cue.token())) {
                verb(sentence, word).ifPresent(found::add);
            }
        }
        Token first = sentence.token(0);
        if (first.lemma().equals("with") && first.head() == cue.token()) {
            sentence.child(0, "pobj").ifPresent(partner -> found.add(new Setting(partner, Optional.empty())));
        }
        return found;
    }

    /** The call or meeting that {@code word} is or tells of and the other side of it, whoever tells of it: "spoke with X", "in a call with X". */
    Optional<Setting> talkAt(Sentence sentence, Token word) {
        if (word.is("VB")) {
            return verb(sentence, word);
        }
        boolean held = word.relation().equals("dobj")
                && HOLDING.contains(sentence.token(word.head()).lemma());
        return word.is("NN") && (held || isSetting(sentence, word.index()))
                ? noun(sentence, word.index())
                : Optional.empty();
    }

    /** Quoted where the cue is not, or the other way round, or parted from it by a semicolon. */
    private boolean isElsewhere(Cue cue, Token word) {
        boolean quoted = quotations.at(word.span().start()).isPresent()
                        != isInside(cue.span().start())
                || cue.content().contains(word.span()) && !cue.content().contains(cue.span());
        for (int i = Math.min(word.index(), cue.token()); i < Math.max(word.index(), cue.token()); i++) {
            if (cue.sentence().token(i).form().equals(";")) {
                return true;
            }
        }
        return quoted;
    }

    /** A cue that opens the quotation is the reporter's word as well: "in a call with Y, X “stressed …”". */
    private boolean isInside(int cue) {
        return quotations.at(cue).filter(q -> q.parts().get(0).start() < cue).isPresent();
    }

    private static Optional<Setting> noun(Sentence sentence, int noun) {
        String lemma = sentence.token(noun).lemma();
        String two = noun > 0 ? sentence.token(noun - 1).lemma() + "_" + lemma : "";
        if (SpeechDocuments.channel("partners", lemma).isEmpty()) {
            return Optional.empty();
        }
        Optional<Channel> channel =
                SpeechDocuments.channel("nouns", two).or(() -> SpeechDocuments.channel("nouns", lemma));
        return partner(sentence, noun).or(() -> heldWith(sentence, noun)).map(partner -> new Setting(partner, channel));
    }

    /** "in his call with X": the noun of a talk under "in", "during" or "on". */
    private static boolean isSetting(Sentence sentence, int noun) {
        Token word = sentence.token(noun);
        return word.head() >= 0
                && !ContactTopics.isOfPaper(sentence, noun)
                && PREPOSITIONS.contains(sentence.token(word.head()).lemma());
    }

    /** "held a call with X, urging …": the noun is what the verb that governs the cue has for its object. */
    private boolean isHeld(Sentence sentence, Token noun, int cue) {
        if (noun.head() < 0 || !noun.relation().equals("dobj")) {
            return false;
        }
        Token verb = sentence.token(noun.head());
        return HOLDING.contains(verb.lemma()) && isSettingOf(sentence, verb, cue) && isHis(sentence, verb, cue);
    }

    /** "X met Y as {sources said} …": what others say meanwhile is not said to Y. */
    private boolean isHis(Sentence sentence, Token verb, int cue) {
        Optional<Integer> own = sentence.child(cue, "nsubj");
        Optional<Integer> talker = sentence.child(verb.index(), "nsubj");
        return own.isEmpty()
                || talker.isEmpty()
                || reading.cast().refer(sentence, own.get()).stream()
                        .anyMatch(speaker -> reading.cast().refer(sentence, talker.get()).stream()
                                .anyMatch(other -> other.actor().equals(speaker.actor())));
    }

    private static Optional<Integer> heldWith(Sentence sentence, int noun) {
        return sentence.token(noun).relation().equals("dobj")
                ? Clauses.under(sentence, sentence.token(noun).head(), "with")
                : Optional.empty();
    }

    private Optional<Setting> verb(Sentence sentence, Token verb) {
        Optional<Channel> told = SpeechDocuments.channel("talking", verb.lemma());
        if (told.isEmpty() || sentence.child(verb.index(), "auxpass").isPresent()) {
            return Optional.empty();
        }
        boolean writing = verb.lemma().equals(WRITING);
        boolean speaking = SPEAKING.contains(verb.lemma());
        Optional<Integer> partner = writing
                ? Clauses.under(sentence, verb.index(), "to")
                : partner(sentence, verb.index())
                        .or(() -> object(sentence, verb).filter(o -> !speaking));
        return partner.map(p -> new Setting(p, speaking ? spoken(sentence, verb, p, told) : told));
    }

    /** Whom one calls or meets: an actor; "called the raid a crime" tells of no call. */
    private Optional<Integer> object(Sentence sentence, Token verb) {
        boolean named = sentence.child(verb.index(), "oprd").isPresent();
        return sentence.child(verb.index(), "dobj")
                .filter(o -> !named
                        && (ReportingVerbs.isPerson(sentence.token(o).lemma())
                                || !reading.cast().refer(sentence, o).isEmpty()));
    }

    /** "Speaking to lawmakers" is a speech, "speaking to reporters" a briefing; else a call or nothing known. */
    private Optional<Channel> spoken(Sentence sentence, Token verb, int partner, Optional<Channel> told) {
        return SpeechDocuments.channel("hearers", sentence.token(partner).lemma())
                .or(() -> told.filter(c -> isAbroad(sentence, verb, partner)));
    }

    /** Between those of two countries "spoke with" is a call unless the text puts them in one place (CONTRACT, contacts). */
    private boolean isAbroad(Sentence sentence, Token verb, int partner) {
        Optional<String> other = country(sentence, partner);
        int clause = verb.relation().equals("advcl")
                        && Clauses.subject(sentence, verb.index()).isEmpty()
                ? verb.head()
                : verb.index();
        Optional<String> own = Clauses.subject(sentence, clause).flatMap(s -> country(sentence, s));
        boolean place = Clauses.under(sentence, verb.index(), "in").isPresent()
                || Clauses.under(sentence, verb.index(), "at").isPresent();
        return own.isPresent() && other.isPresent() && !own.equals(other) && !place;
    }

    private Optional<String> country(Sentence sentence, int token) {
        return reading.cast().refer(sentence, token).stream()
                .map(ActorRef::actor)
                .flatMap(id -> Nationality.of(reading.cast(), id).stream())
                .findFirst();
    }

    /** "spoke to X, urging …", "while talking to X, he stressed …". */
    private static boolean isSettingOf(Sentence sentence, Token verb, int cue) {
        int at = cue;
        for (int steps = 0; steps < 4 && at >= 0; steps++) {
            Token word = sentence.token(at);
            if (verb.head() == at && verb.relation().equals("advcl")) {
                return true;
            }
            if (!HANGS.contains(word.relation())) {
                return false;
            }
            if (word.head() == verb.index()) {
                return true;
            }
            at = word.head();
        }
        return false;
    }

    private static Optional<Integer> partner(Sentence sentence, int token) {
        return Clauses.under(sentence, token, "with").or(() -> Clauses.under(sentence, token, "to"));
    }
}
