package readout.extract;

import java.util.Optional;
import readout.model.ActorRef;
import readout.model.Statement.Channel;

/**
 * Whose words a cue reports.
 *
 * @param speaker who spoke
 * @param issuer whose paper it stands in, where that is another: the ministry of "a ministry statement attributed to X"
 * @param channel what the paper is, where there is one
 * @param sure confidence in the speaker
 * @param step how it was concluded, in words
 */
record SpeechSource(ActorRef speaker, Optional<ActorRef> issuer, Optional<Channel> channel, double sure, String step) {

    /** The same source, speaking through {@code paper}. */
    SpeechSource withChannel(Channel paper) {
        return new SpeechSource(speaker, issuer, Optional.of(paper), sure, step);
    }

    /** The words of {@code source}, which come through this one. */
    SpeechSource of(ActorRef source, String ground) {
        return new SpeechSource(source, Optional.of(speaker), channel, sure, ground);
    }
}
