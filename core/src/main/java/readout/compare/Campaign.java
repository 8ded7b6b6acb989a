package readout.compare;

import java.util.regex.Pattern;

/**
 * "Norland continues to shell the coast": deeds told as going on, or as a row of deeds. They are no deed of one day and must not become the
 * day on which another report has one of them happen.
 */
final class Campaign {

    /* How far before its word the deed is told to go on: about a clause. */
    private static final int CHARACTERS_BEFORE = 70;

    private static final Pattern GOING_ON = Pattern.compile(
            "\\b(?:continu(?:e|es|ed|ing) (?:to|its|their|with)|continued|keeps? (?:on )?\\p{L}+ing|kept (?:on"
                    + " )?\\p{L}+ing|ongoing|ha(?:s|ve|d) been \\p{L}+ing|repeatedly|repeated|near-daily|daily|almost"
                    + " daily|routinely|regularly|intermittent|sporadic|(?:series|spate|string|waves?|campaign|weeks|months|years|days)"
                    + " of)\\b[^.;:]*$",
            Pattern.CASE_INSENSITIVE);

    private Campaign() {}

    /** Whether the sentence of {@code mention} tells its deed as going on. */
    static boolean isTold(EventMention mention) {
        String sentence = mention.sentence().text();
        int end = mention.triggerPassage().span().end()
                - mention.sentence().span().start();
        if (end < 0 || end > sentence.length()) {
            return false;
        }
        return GOING_ON.matcher(sentence.substring(Math.max(0, end - CHARACTERS_BEFORE), end))
                .find();
    }
}
