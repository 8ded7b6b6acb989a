package readout.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Event.Status;
import readout.model.PloverType;

/**
 * What only counts those who came to harm in a deed that the report tells of in other words: "Two guards were wounded." after the attack, "a
 * clash that killed two", "killed after troops clashed", "opened fire on a patrol, wounding a policeman". It has no doer, day or place of its own and
 * goes to that deed. Where two deeds may be meant, nothing says which.
 */
final class Casualties {

    private static final Set<String> HARM = Set.of(Synonyms.of(Stem.of("kill")), Synonyms.of(Stem.of("wound")));

    /* About a sentence may stand between the two. */
    private static final int CHARACTERS_BETWEEN = 200;

    /* Where the report has told of one attack only, a few sentences. */
    private static final int CHARACTERS_OF_ONE = 600;

    /* "… a dawn clash that killed two": the deed once more, by a noun, right before its victims. */
    private static final Pattern DEED_THAT = Pattern.compile(
            "\\b(?:clash|clashes|fighting|battle|gunbattle|gunfight|firefight|shootout|skirmish|skirmishes|confrontation"
                    + "|exchange of (?:gun)?fire)(?: that| which|, which)?(?: has| have| had)?(?: also| reportedly)? $");

    /* "… were killed and seven wounded after troops clashed": no other clause between. */
    private static final Pattern AFTER = Pattern.compile(
            "^(?: and [\\p{L}\\d-]+(?: others?| more)?(?: were)? (?:wounded|injured|hurt))?,? (?:after|when|as)\\b[^.;:]*$");

    private static final Pattern ASIDE = Pattern.compile("\\b(?:following|amid|despite) (?:[\\p{L}-]+ ){0,3}$");

    private static final Pattern DEAD_AT = Pattern.compile(
            "\\b[Tt]he (?:dead|victims|casualties|killed|wounded|injured) (?:at|in|of) the (\\p{Ll}{3,})\\b");

    /* What counts the dead of many deeds. */
    private static final Pattern SUM = Pattern.compile(
            "\\b(?:since|so far|in (?:all|total)|altogether|overall|toll|(?:days?|weeks?|months?|years?) of|(?:over|in|during) the (?:past|last)"
                    + "|(?:this|last) (?:week|month|year)|(?:days|weeks|months|years) (?:ago|earlier|before)|in (?:\\p{L}+|\\d+) (?:days|weeks|months))\\b",
            Pattern.CASE_INSENSITIVE);

    /* "… the second blast, which killed three", "killed in a separate attack": of a deed that is told right here. */
    private static final Pattern OF_ANOTHER_BEFORE = Pattern.compile(
            "\\p{L},? (?:that|which)(?: has| have| had)?(?: also)? $|\\b(?:fighting|violence|conflict|clashes|unrest|war|attacks|strikes|raids) (?:has|have|had)"
                    + "(?: so far| also)? $",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_ANOTHER_AFTER = Pattern.compile(
            "^[^.;:]*?\\b(?:(?:in|by|during|from) (?:an?|another|other|separate|different|two|three|further|\\p{L}+ing|clashes|attacks|strikes"
                    + "|blasts|airstrikes)|when|after|while|earlier|later|elsewhere|meanwhile)\\b",
            Pattern.CASE_INSENSITIVE);

    private Casualties() {}

    /** {@code mention} as coming back to the deed among {@code earlier} mentions of the report that it counts the victims of. */
    static Optional<EventMention> comingBack(EventMention mention, List<EventMention> earlier) {
        if (!isHarm(mention)) {
            return Optional.empty();
        }
        return resultOf(mention, earlier)
                .or(() -> Optional.of(mention).filter(Casualties::isCountOnly).flatMap(count -> deedOf(count, earlier)))
                .map(deed -> isOfOneSide(mention, deed) || isResult(mention, deed)
                        ? mention.asResultOf(deed)
                        : mention.comingBackTo(deed));
    }

    /* "… opened fire on a patrol, killing one": the same doer's deed in the same sentence. */
    private static Optional<EventMention> resultOf(EventMention mention, List<EventMention> earlier) {
        return earlier.stream().filter(deed -> isResult(mention, deed)).reduce((one, two) -> two);
    }

    private static boolean isResult(EventMention mention, EventMention deed) {
        return deed.sentence().equals(mention.sentence())
                && deed.event().type() == PloverType.ASSAULT
                && deed.triggerPassage().span().end()
                        <= mention.triggerPassage().span().start()
                && mention.triggerPassage().text().endsWith("ing")
                && !mention.actors().actors().isEmpty()
                && mention.actors().actors().equals(deed.actors().actors())
                && deed.stage() == mention.stage()
                && isParticiple(mention, deed);
    }

    /* Behind a comma, or behind another such participle. */
    private static boolean isParticiple(EventMention mention, EventMention deed) {
        String between = between(deed, mention);
        return between.matches("(?s).*(?:, (?:\\p{L}+ly )?|, \\p{Ll}+ing [^,]{0,80} and )$");
    }

    private static Optional<EventMention> deedOf(EventMention mention, List<EventMention> earlier) {
        boolean told = earlier.stream().anyMatch(one -> one.event().type() == PloverType.ASSAULT && !isAside(one));
        List<EventMention> attacks = earlier.stream()
                .filter(one -> !told || !isAside(one))
                .filter(one -> one.event().type() == PloverType.ASSAULT && one.stage() == mention.stage())
                .filter(one -> !one.isHeadline() || one.sentence().equals(mention.sentence()))
                .toList();
        List<EventMention> here = attacks.stream()
                .filter(one -> one.sentence().equals(mention.sentence()))
                .toList();
        int within = roots(attacks) == 1 ? CHARACTERS_OF_ONE : CHARACTERS_BETWEEN;
        List<EventMention> near = here.isEmpty()
                ? attacks.stream().filter(one -> isBefore(one, mention, within)).toList()
                : here.stream().filter(one -> isOfSentence(mention, one)).toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> site = here.isEmpty() ? siteBetween(near.get(near.size() - 1), mention) : Optional.empty();
        if (site.isPresent()) {
            List<EventMention> there = attacks.stream()
                    .filter(one ->
                            one.sentence().text().contains(site.get()) && isBefore(one, mention, Integer.MAX_VALUE))
                    .toList();
            return roots(there) == 1 ? Optional.of(there.get(there.size() - 1)) : Optional.empty();
        }
        EventMention last = near.get(near.size() - 1);
        boolean one = roots(near.stream()
                        .filter(other -> other.sentence().equals(last.sentence()))
                        .toList())
                == 1;
        return Optional.of(last)
                .filter(deed -> one
                        && (isOfOneSide(mention, deed)
                                || deed.fits(mention) && EventContradiction.victimsFit(deed, mention)));
    }

    /* "Was sent to fetch troops following {clashes} with rebels": told to date another deed. */
    private static boolean isAside(EventMention deed) {
        int to = deed.triggerPassage().span().start() - deed.sentence().span().start();
        return ASIDE.matcher(deed.sentence().text().substring(0, to)).find();
    }

    /* "The dead at the {market} were six women. Nine others were hurt": whom the sentence between counts, and where they fell. */
    private static Optional<String> siteBetween(EventMention deed, EventMention mention) {
        String text = deed.report().article().text();
        int from = deed.sentence().span().end();
        int to = mention.sentence().span().start();
        Matcher dead = DEAD_AT.matcher(text.substring(from, Math.max(from, to)));
        return dead.find() ? Optional.of(dead.group(1)) : Optional.empty();
    }

    private static long roots(List<EventMention> mentions) {
        return mentions.stream().map(EventMention::root).distinct().count();
    }

    /** Whether {@code deed} is a clash of two sides and {@code mention} tells no more than that one of them was attacked: both sides have their dead. */
    static boolean isOfOneSide(EventMention mention, EventMention deed) {
        return deed.isMutual()
                && deed.event().type() == PloverType.ASSAULT
                && mention.event().type() == PloverType.ASSAULT
                && deed.stage() == mention.stage()
                && !mention.isMutual()
                && mention.actors().actors().isEmpty()
                && mention.recipients().within(deed.actors(), true).isPresent();
    }

    private static boolean isHarm(EventMention mention) {
        return mention.event().type() == PloverType.ASSAULT && HARM.contains(mention.trigger());
    }

    /** Whether it tells of those who came to harm and of nothing else. */
    static boolean isCountOnly(EventMention mention) {
        return isHarm(mention)
                && mention.actors().actors().isEmpty()
                && mention.event().date().isEmpty()
                && mention.place().isEmpty()
                && !mention.event().magnitude().isEmpty()
                && mention.event().status() != Status.BACKGROUND;
    }

    private static boolean isOfSentence(EventMention mention, EventMention deed) {
        return deed.triggerPassage().span().end()
                        <= mention.triggerPassage().span().start()
                ? DEED_THAT.matcher(between(deed, mention)).find()
                : AFTER.matcher(between(mention, deed)).matches();
    }

    private static String between(EventMention first, EventMention second) {
        int offset = first.sentence().span().start();
        int from = first.triggerPassage().span().start() - offset;
        int to = second.triggerPassage().span().start() - offset;
        int begin = from + first.triggerPassage().text().length();
        return first.sentence().text().substring(Math.min(begin, to), to);
    }

    /* Whether the sentence tells nothing but who came to harm, in what was told before. */
    private static boolean goesOn(EventMention mention) {
        String sentence = mention.sentence().text();
        int from = mention.triggerPassage().span().start()
                - mention.sentence().span().start();
        int to = from + mention.triggerPassage().text().length();
        return !SUM.matcher(sentence).find()
                && !OF_ANOTHER_BEFORE.matcher(sentence.substring(0, from)).find()
                && !OF_ANOTHER_AFTER.matcher(sentence.substring(to)).find();
    }

    private static boolean isBefore(EventMention one, EventMention mention, int within) {
        int end = one.sentence().span().end();
        int start = mention.sentence().span().start();
        return end <= start && start - end <= within && goesOn(mention);
    }
}
