package readout.extract;

import java.util.Optional;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.Passage;
import readout.model.Why;
import readout.text.Sentence;

/** What the values of a claim stand on: the figure, what is counted, who did it, who says so, who answers. */
final class ClaimGrounds {

    private final Reading reading;
    private final Claim claim;
    private final Sentence sentence;

    private ClaimGrounds(Reading reading, Claim claim, Sentence sentence) {
        this.reading = reading;
        this.claim = claim;
        this.sentence = sentence;
    }

    /** The claim with its grounds. */
    static Claim of(Reading reading, Claim claim) {
        return Grounds.at(reading, claim.evidence().get(0), (s, first) -> new ClaimGrounds(reading, claim, s).why())
                .map(claim::withWhy)
                .orElse(claim);
    }

    private Why why() {
        Why why = claim.why();
        if (claim.value().isPresent()) {
            why = found(why, claim.value().get().words(), "the figure");
        }
        why = found(why, claim.object(), "what is counted or affected");
        why = party(why, claim.by(), "the doer");
        why = party(why, claim.against(), "the one it was done to");
        return claim.claimant().isPresent()
                ? party(why, claim.claimant(), "the one who says so")
                : why.then("no one is told who says so: the reporter vouches for it");
    }

    private Why found(Why why, String words, String what) {
        Optional<Passage> at = Grounds.find(reading, sentence, words);
        return at.isPresent() ? why.then(Grounds.quoted(at.get()) + " is " + what, at.get()) : why;
    }

    private static Why party(Why why, Optional<ActorRef> ref, String what) {
        return ref.isPresent()
                ? why.then(Grounds.meant(ref.get()) + " is " + what, ref.get().span())
                : why;
    }
}
