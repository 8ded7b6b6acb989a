package readout.extract;

import java.util.List;
import java.util.Optional;

/** Which of the deeds that one sentence tells a later noun comes back to. */
final class OneOfSeveral {

    private static final String CAPTURE = "assault.capture";

    private OneOfSeveral() {}

    /** "He spoke with A and, separately, with B": which of the two "the call" is, a noun alone does not tell. */
    static boolean haveTwins(List<ToldDeed> fitting) {
        return fitting.stream().map(ToldDeed::trigger).distinct().count() < fitting.size();
    }

    /**
     * Of several that one sentence tells, the one that shares the part of the day or the word, else the one that took no ground: "police retook the
     * town after an assault … the attack"; else the one that is not told aside. "It was the worst attack in years" says of none of several which it was.
     */
    static Optional<ToldDeed> of(DeedPhrase phrase, List<ToldDeed> fitting) {
        if (fitting.size() > 1 && DeedDescription.is(phrase.sentence(), phrase.noun())) {
            return Optional.empty();
        }
        return single(fitting)
                .or(() -> single(fitting.stream()
                        .filter(deed -> deed.isOfSameDayPart(phrase))
                        .toList()))
                .or(() -> single(fitting.stream()
                        .filter(deed -> deed.sentence()
                                .token(deed.trigger())
                                .lemma()
                                .equals(phrase.token().lemma()))
                        .toList()))
                .or(() -> single(fitting.stream()
                        .filter(deed -> !deed.event().why().rule().startsWith(CAPTURE))
                        .toList()))
                .or(() ->
                        single(fitting.stream().filter(deed -> !deed.isAside()).toList()))
                .or(() -> Optional.of(fitting.get(0))
                        .filter(first -> fitting.stream().allMatch(first::isOfOneClause)));
    }

    /** The only one; empty where there are none or several. */
    static Optional<ToldDeed> single(List<ToldDeed> deeds) {
        return deeds.size() == 1 ? Optional.of(deeds.get(0)) : Optional.empty();
    }
}
