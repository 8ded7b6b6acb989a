package readout.who;

import java.util.List;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.text.AnnotatedText;
import readout.text.Sentence;
import readout.text.TestEngine;
import readout.where.Places;

/** A small report and its actors, for tests. */
record CastReading(AnnotatedText text, Cast cast) {

    static CastReading of(String text) {
        AnnotatedText annotated = TestEngine.annotate(text);
        return new CastReading(annotated, Cast.of(annotated, Places.of(annotated)));
    }

    /** Names of those whom the first word so spelled means. */
    List<String> names(String word, int sentence) {
        return refer(word, sentence).stream().map(ActorRef::name).toList();
    }

    List<String> ids(String word, int sentence) {
        return refer(word, sentence).stream().map(ActorRef::actor).toList();
    }

    String id(String word) {
        return ids(word, 0).get(0);
    }

    /** Names of all actors. */
    List<String> actors() {
        return cast.actors().stream().map(Actor::name).toList();
    }

    List<ActorRef> refer(String word, int index) {
        Sentence sentence = text.sentences().get(index);
        int token = sentence.tokens().stream()
                .filter(t -> t.form().equals(word))
                .findFirst()
                .orElseThrow()
                .index();
        return cast.refer(sentence, token);
    }
}
