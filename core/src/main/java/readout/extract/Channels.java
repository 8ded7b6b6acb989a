package readout.extract;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Statement.Channel;
import readout.text.Sentence;
import readout.text.Token;

/** Through what something was said, as the cue's own sentence tells outside the words said. */
final class Channels {

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "at", "during", "via", "through", "over", "by", "after", "address");
    private static final int REACH = 7;

    private final Reading reading;
    private final Quotations quotations;

    Channels(Reading reading, Quotations quotations) {
        this.reading = reading;
        this.quotations = quotations;
    }

    /** The channel of {@code cue}, whose paper, if any, has {@code paper}. */
    Optional<Channel> of(Cue cue, Optional<Channel> paper) {
        return paper.or(() -> hearers(cue))
                .or(() -> nouns(cue))
                .or(() -> SpeechDocuments.channel(
                        "verbs", cue.sentence().token(cue.token()).lemma()));
    }

    private Optional<Channel> hearers(Cue cue) {
        for (int addressee : cue.addressees()) {
            Optional<Channel> told = channel("hearers", cue.sentence(), addressee);
            if (told.isPresent()) {
                return told;
            }
            for (ActorRef ref : reading.cast().refer(cue.sentence(), addressee)) {
                if (reading.cast()
                        .actor(ref.actor())
                        .filter(a -> a.kind() == Actor.Kind.MEDIA)
                        .isPresent()) {
                    return Optional.of(Channel.INTERVIEW);
                }
            }
        }
        return Optional.empty();
    }

    /** Through what {@code speaker} is said to have spoken or acted in the sentence before, of the same paragraph. */
    Optional<Channel> before(Cue cue, ActorRef speaker) {
        int index = cue.sentence().index() - 1;
        if (index < 0) {
            return Optional.empty();
        }
        Sentence before = reading.text().sentences().get(index);
        boolean same = before.paragraph() == cue.sentence().paragraph()
                && reading.cast().in(before).stream()
                        .findFirst()
                        .filter(first -> first.actor().equals(speaker.actor()))
                        .isPresent();
        return same
                ? before.tokens().stream()
                        .filter(word -> word.is("NN") && isGoverned(before, word.index()))
                        .map(word -> channel("nouns", before, word.index()))
                        .flatMap(Optional::stream)
                        .filter(c -> c != Channel.CALL && c != Channel.MEETING)
                        .findFirst()
                : Optional.empty();
    }

    /** The nearest noun of a channel after a preposition, outside the words said. */
    private Optional<Channel> nouns(Cue cue) {
        Sentence sentence = cue.sentence();
        return sentence.tokens().stream()
                .filter(word -> word.is("NN") || word.is("CD") || word.is("SYM"))
                .filter(word -> !saidIn(cue, word) && isGoverned(sentence, word.index()))
                .sorted(Comparator.comparingInt(word -> Math.abs(word.index() - cue.token())))
                .map(word -> channel("nouns", sentence, word.index()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean saidIn(Cue cue, Token word) {
        boolean quoted = quotations.at(word.span().start()).isPresent()
                && quotations.at(cue.span().start()).isEmpty();
        return quoted || cue.content().contains(word.span()) && !cue.content().contains(cue.span());
    }

    private static boolean isGoverned(Sentence sentence, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
            Token word = sentence.token(i);
            if (PREPOSITIONS.contains(word.lemma())) {
                return !word.lemma().equals("after");
            }
            boolean inPhrase = word.is("NN")
                    || word.is("JJ")
                    || word.is("DT")
                    || word.is("PRP$")
                    || word.is("POS")
                    || word.is("CD")
                    || word.is("HYPH")
                    || word.pos().equals("VBN");
            if (!inPhrase) {
                return false;
            }
        }
        return false;
    }

    private static Optional<Channel> channel(String key, Sentence sentence, int token) {
        String lemma = sentence.token(token).lemma();
        String two = token > 0 ? sentence.token(token - 1).lemma() + "_" + lemma : "";
        boolean request =
                token + 1 < sentence.size() && sentence.token(token + 1).lemma().equals("for") && lemma.equals("call");
        return request
                ? Optional.empty()
                : SpeechDocuments.channel(key, two).or(() -> SpeechDocuments.channel(key, lemma));
    }
}
