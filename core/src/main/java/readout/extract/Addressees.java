package readout.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.model.ActorRef;
import readout.text.Sentence;

/** To whom something was said: the cue's own addressees, else the partner of the call or meeting that its sentence sets it in. */
final class Addressees {

    private final Reading reading;
    private final TalkSettings settings;

    Addressees(Reading reading, TalkSettings settings) {
        this.reading = reading;
        this.settings = settings;
    }

    /** To whom {@code speaker} said it, each once; "phoned both leaders and urged them …" means the leaders. */
    List<ActorRef> of(Cue cue, ActorRef speaker) {
        Map<String, ActorRef> found = new LinkedHashMap<>();
        List<TalkSettings.Setting> talks = settings.of(cue);
        if (!isPronoun(cue) || talks.isEmpty()) {
            cue.addressees().forEach(a -> add(cue.sentence(), a, speaker, found));
        }
        talks.forEach(s -> add(cue.sentence(), s.partner(), speaker, found));
        return List.copyOf(found.values());
    }

    /** Whether the one spoken to is a pronoun: "also told {him} that …". */
    static boolean isPronoun(Cue cue) {
        return cue.addressees().stream().anyMatch(a -> cue.sentence().token(a).is("PRP"));
    }

    private void add(Sentence sentence, int token, ActorRef speaker, Map<String, ActorRef> found) {
        for (ActorRef ref : reading.cast().refer(sentence, token)) {
            if (!ref.actor().equals(speaker.actor())) {
                found.putIfAbsent(ref.actor(), ref);
            }
        }
    }
}
