package readout.where;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/** By which relation a word that holds a place makes it the place of the deed that it hangs from. */
final class PlaceRoles {

    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "on",
            "inside",
            "across",
            "over",
            "around",
            "along",
            "into",
            "within",
            "throughout",
            "off",
            "of",
            "above",
            "outside",
            "beside",
            "during",
            "under");

    private static final Set<String> MOTION = Set.of(
            "travel", "fly", "go", "arrive", "return", "come", "head", "visit", "trip", "advance", "march", "spread");

    /** What brings somebody or something to a place. */
    private static final Set<String> MOVING = Set.of(
            "deploy",
            "redeploy",
            "send",
            "dispatch",
            "move",
            "rush",
            "shift",
            "relocate",
            "transfer",
            "withdraw",
            "retreat",
            "evacuate",
            "airlift",
            "deport");

    /** What is sent to a capital and goes to its government. */
    private static final Set<String> MESSAGES = Set.of(
            "letter",
            "message",
            "note",
            "signal",
            "warning",
            "reply",
            "response",
            "text",
            "request",
            "invitation",
            "proposal",
            "draft",
            "list",
            "reminder",
            "condolence",
            "greeting",
            "complaint",
            "protest",
            "demand",
            "offer");

    /** What is done to a capital or a country as a place, and not to its government. */
    private static final Set<String> ENTERED = Set.of(
            "visit", "tour", "reach", "enter", "leave", "attack", "strike", "hit", "bomb", "shell", "capture", "seize",
            "storm", "invade", "occupy", "raid", "besiege", "pound", "bombard", "flee", "rock", "shake");

    /** What a town's name tells the place of: "stormed the Goma {prison}". Clinics, schools and churches bear names that are no place's. */
    private static final Set<String> SITES = Set.of(
            "airport",
            "airfield",
            "port",
            "harbour",
            "harbor",
            "prison",
            "jail",
            "base",
            "barracks",
            "garrison",
            "plant",
            "station",
            "refinery",
            "depot",
            "complex",
            "facility",
            "camp",
            "consulate",
            "embassy",
            "headquarters",
            "palace",
            "parliament",
            "mine",
            "dam",
            "terminal",
            "district",
            "suburb",
            "checkpoint",
            "post",
            "outpost",
            "factory",
            "warehouse",
            "region",
            "province",
            "area",
            "crossing",
            "reactor",
            "shipyard");

    /** What is done from afar to something that lies in a place. */
    private static final Set<String> ELSEWHERE = Set.of(
            "condemn",
            "support",
            "express",
            "discuss",
            "welcome",
            "reaffirm",
            "reiterate",
            "seek",
            "want",
            "offer",
            "propose",
            "denounce",
            "criticise",
            "criticize",
            "deplore",
            "praise",
            "back",
            "oppose",
            "reject",
            "deny",
            "report",
            "confirm",
            "announce",
            "mention",
            "describe",
            "mourn",
            "urge",
            "demand",
            "fund",
            "monitor",
            "appreciate",
            "underline",
            "emphasise",
            "emphasize",
            "call",
            "say",
            "include",
            "know",
            "see",
            "fear",
            "blame",
            "accuse",
            "order",
            "plan",
            "consider",
            "review",
            "address",
            "help",
            "understand");

    private PlaceRoles() {}

    /** Whether the preposition may lead from a place to what is done there. */
    static boolean isLocative(Token preposition) {
        return LOCATIVE.contains(preposition.lemma());
    }

    /**
     * Whether {@code word}, right below the word of the deed, ties a place to it.
     *
     * @param own the place where the deed's own word is meant, and not one above it
     * @param direct whether {@code word} is of the place's name
     * @param inside whether the place stands behind a preposition below {@code word}
     */
    static boolean links(
            Sentence sentence, int token, Token word, @Nullable GeoName own, boolean direct, boolean inside) {
        Token deed = sentence.token(token);
        boolean to = word.lemma().equals("to")
                && (word.relation().equals("prep") || word.relation().equals("dative"));
        if (to && brings(sentence, deed)) {
            return true;
        }
        if (word.relation().equals("prep")) {
            return isLocative(word) && (!word.lemma().equals("of") || deed.is("NN"))
                    || to && MOTION.contains(deed.lemma());
        }
        if (isLocativeArgument(sentence, token, word.index()) && !isTime(word)) {
            return !word.is("IN") || isLocative(word);
        }
        if (own == null) {
            return false;
        }
        boolean narrow = own.form() != GeoName.Form.COUNTRY;
        if (deed.is("NN")) {
            return direct && narrow && Set.of("compound", "nmod", "poss").contains(word.relation());
        }
        boolean object = word.relation().equals("dobj") || word.relation().equals("nsubjpass");
        boolean struck = own.form() != GeoName.Form.CAPITAL && narrow || ENTERED.contains(deed.lemma());
        boolean site = !inside && narrow && ENTERED.contains(deed.lemma()) && SITES.contains(word.lemma());
        return object && (direct ? struck : site || inside && !ELSEWHERE.contains(deed.lemma()));
    }

    /** "{Sent} troops to Moss", "were {moved} to Moss"; not "sent a letter to Lima". */
    private static boolean brings(Sentence sentence, Token deed) {
        return MOVING.contains(deed.lemma())
                && sentence.child(deed.index(), "dobj")
                        .or(() -> sentence.child(deed.index(), "nsubjpass"))
                        .filter(what -> !MESSAGES.contains(sentence.token(what).lemma()))
                        .isPresent();
    }

    private static boolean isLocativeArgument(Sentence sentence, int token, int word) {
        return sentence.predicateAt(token).stream()
                .map(Predicate::arguments)
                .flatMap(List::stream)
                .anyMatch(a -> a.token() == word && a.label().equals("AM-LOC"));
    }

    static boolean isTime(Token word) {
        return word.name().equals("DATE") || word.name().equals("TIME");
    }
}
