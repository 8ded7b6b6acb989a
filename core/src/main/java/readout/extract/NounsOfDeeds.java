package readout.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import readout.model.Event;
import readout.model.PloverType;
import readout.text.Sentence;

/** Which deeds of a report a noun names by what it is: "the attack" one that a side made on another, "the clashes" what both did. */
final class NounsOfDeeds {

    private static final Set<String> HARM =
            Set.of("kill", "wound", "injure", "hurt", "die", "destroy", "damage", "leave", "claim");
    private static final Set<String> ONE_SIDED =
            Set.of("attack", "killing", "raid", "ambush", "shelling", "air-strike");
    private static final String MUTUAL = "clash";

    private NounsOfDeeds() {}

    /** Of the deeds told before, by sentence, those that are the nearest first, those that are of one side or of both as the noun has it; all where none is. */
    static Map<Integer, List<ToldDeed>> ofKind(DeedPhrase phrase, Map<Integer, List<ToldDeed>> told) {
        boolean mutual = phrase.senses().stream().anyMatch(sense -> sense.id().equals(MUTUAL));
        boolean oneSided = phrase.senses().stream().anyMatch(sense -> ONE_SIDED.contains(sense.id()));
        if (mutual == oneSided) {
            return told;
        }
        Map<Integer, List<ToldDeed>> fitting = new TreeMap<>(Comparator.reverseOrder());
        told.forEach((sentence, deeds) -> {
            List<ToldDeed> alike = deeds.stream()
                    .filter(deed -> isMutual(deed.event()) == mutual)
                    .toList();
            if (!alike.isEmpty()) {
                fitting.put(sentence, alike);
            }
        });
        return fitting.isEmpty() ? told : fitting;
    }

    /* Whether two sides did it to each other. */
    private static boolean isMutual(Event event) {
        return event.type() == PloverType.ASSAULT
                && event.recipients().isEmpty()
                && event.actors().size() > 1;
    }

    /** Whether the word at {@code trigger} tells the deed that the noun names, in one sentence: "the {blast} killed nine", "died in the {blast}". */
    static boolean isOwn(Sentence sentence, int trigger, int noun) {
        if (trigger == noun || DeedSetting.isWhen(sentence, noun, trigger)) {
            return true;
        }
        boolean harm = HARM.contains(sentence.token(trigger).lemma());
        return harm
                && (Doers.of(sentence, trigger).filter(doer -> doer == noun).isPresent()
                        || Stream.of("in", "by", "during", "from")
                                .anyMatch(word -> Grammar.preposition(sentence, trigger, word)
                                        .filter(n -> n == noun)
                                        .isPresent()));
    }
}
