package readout.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.text.Sentence;
import readout.text.Token;

/** Whose "the statement" is that says something, where none spoke before: of the body whose words were told just before it. */
final class EarlierPapers {

    private static final Set<String> STATEMENTS = Set.of("statement", "communique", "communiqué");
    private static final Set<Actor.Kind> BODIES =
            Set.of(Actor.Kind.GOVERNMENT, Actor.Kind.ARMED_FORCE, Actor.Kind.ARMED_GROUP, Actor.Kind.ORGANIZATION);

    private static final int SENTENCES_BACK = 3;

    private final Reading reading;

    EarlierPapers(Reading reading) {
        this.reading = reading;
    }

    /** The body that spoke last, in the sentence of "the statement" at {@code document} or one of the three before. */
    Optional<SpeechSource> of(Sentence sentence, int document, Optional<SpeechSources.Before> before) {
        Token paper = sentence.token(document);
        return before.filter(told -> STATEMENTS.contains(paper.lemma()) && isDefinite(sentence, document))
                .filter(told -> isNear(sentence, told))
                .filter(told -> isBody(told.source().speaker()))
                .map(told -> new SpeechSource(
                        new ActorRef(
                                told.source().speaker().actor(),
                                told.source().speaker().name(),
                                reading.text().passage(paper.span())),
                        told.source().issuer(),
                        SpeechDocuments.channel("documents", paper.lemma()),
                        0.75,
                        "“" + paper.form() + "” is taken for that of "
                                + told.source().speaker().name() + ", whose words stand before"));
    }

    private static boolean isDefinite(Sentence sentence, int document) {
        return Arrays.stream(sentence.children(document))
                .mapToObj(sentence::token)
                .anyMatch(word -> word.lower().equals("the"));
    }

    private boolean isNear(Sentence sentence, SpeechSources.Before told) {
        List<Sentence> sentences = reading.text().sentences();
        int from = Math.max(0, sentence.index() - SENTENCES_BACK);
        return told.content().end() > sentences.get(from).span().start();
    }

    private boolean isBody(ActorRef speaker) {
        return reading.cast()
                .actor(speaker.actor())
                .filter(actor -> BODIES.contains(actor.kind()))
                .isPresent();
    }
}
