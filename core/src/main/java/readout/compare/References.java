package readout.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Passage;
import readout.model.Place;

/**
 * Deeds that a report has told of before and comes back to: "the strikes", "the deadly attack", "killed in the Norlandic shelling". A
 * definite noun without a day or a place of its own means the nearest earlier deed of the report that goes by the same word and fits.
 */
final class References {

    private static final int WORDS_BETWEEN = 2;
    private static final int LOOK_BACK = 40;
    private static final Pattern BEFORE =
            Pattern.compile("\\b(?:the|that|those|these)((?: [\\p{L}'’-]+){0,2}) $", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            "\\b(?:in|by|from|during|after) (?:the|that|those|these)((?: [\\p{L}'’-]+){1,3})",
            Pattern.CASE_INSENSITIVE);

    private static final Comparator<EventMention> IN_ORDER = Comparator.comparing(EventMention::sentence)
            .thenComparing(EventMention::triggerPassage)
            .thenComparing(mention -> mention.event().id());

    /* Of one sentence, who was killed after what was done: "two were killed when troops clashed". */
    private static final Comparator<EventMention> DEEDS_FIRST = Comparator.comparing(EventMention::sentence)
            .thenComparing(Casualties::isCountOnly)
            .thenComparing(IN_ORDER);

    /* Say that more than one craft was brought down. */
    private static final Set<String> ANOTHER = Lexicon.list("another-craft");

    private References() {}

    /** The mentions, each that comes back to another of its report with that one's day and place; in the order given. */
    static List<EventMention> resolved(List<EventMention> mentions) {
        Map<String, List<EventMention>> byReport = new HashMap<>();
        for (EventMention mention : mentions) {
            byReport.computeIfAbsent(mention.report().id(), k -> new ArrayList<>())
                    .add(mention);
        }
        List<EventMention> all = new ArrayList<>();
        byReport.values().forEach(report -> all.addAll(ofReport(report)));
        return all;
    }

    private static List<EventMention> ofReport(List<EventMention> report) {
        List<EventMention> done = new ArrayList<>();
        for (EventMention mention : report.stream().sorted(DEEDS_FIRST).toList()) {
            done.add(antecedent(mention, done)
                    .map(mention::comingBackTo)
                    .or(() -> Casualties.comingBack(mention, done))
                    .or(() -> downing(mention, done).map(mention::comingBackTo))
                    .orElse(mention));
        }
        return ordered(headed(done.stream().sorted(IN_ORDER).toList()));
    }

    /* "The jet was shot down by two F-16s": the only craft that the report has told to be brought down, once more. */
    private static Optional<EventMention> downing(EventMention mention, List<EventMention> earlier) {
        boolean again = Means.isDowning(mention)
                && mention.event().date().isEmpty()
                && mention.event().magnitude().isEmpty()
                && mention.turn().order() == Turn.Order.ANY
                && mention.told().all().stream().noneMatch(ANOTHER::contains);
        if (!again) {
            return Optional.empty();
        }
        List<EventMention> downings = earlier.stream()
                .filter(one -> Means.isDowning(one) && !one.isHeadline() && one.stage() == mention.stage())
                .toList();
        boolean one = downings.stream().map(EventMention::root).distinct().count() == 1;
        return one ? Optional.of(downings.get(0)).filter(mention::fits) : Optional.empty();
    }

    /* A headline tells the one deed of its kind that the first sentences tell. */
    private static List<EventMention> headed(List<EventMention> told) {
        List<EventMention> leads = told.stream()
                .filter(mention -> mention.isLead() && !mention.isHeadline())
                .toList();
        return told.stream()
                .map(mention -> lead(mention, leads)
                        .map(lead -> Casualties.isOfOneSide(mention, lead)
                                ? mention.asResultOf(lead)
                                : mention.comingBackTo(lead))
                        .orElse(mention))
                .toList();
    }

    private static Optional<EventMention> lead(EventMention headline, List<EventMention> leads) {
        if (!headline.isHeadline()
                || headline.antecedent().isPresent()
                || headline.when().told()) {
            return Optional.empty();
        }
        List<EventMention> same = leads.stream()
                .filter(lead -> !lead.root().equals(headline.event().id())
                        && (headline.fits(lead) || Casualties.isOfOneSide(headline, lead))
                        && !Means.exclude(headline, lead, false)
                        && Means.isDowning(headline) == Means.isDowning(lead))
                .toList();
        boolean one = same.stream().map(EventMention::root).distinct().count() == 1;
        return one ? Optional.of(same.get(0)) : Optional.empty();
    }

    /* What is told before "a second blast" is the first of the two. */
    private static List<EventMention> ordered(List<EventMention> told) {
        List<EventMention> ordered = new ArrayList<>(told);
        for (int later = 1; later < told.size(); later++) {
            EventMention second = told.get(later);
            if (second.isVerbal() || second.turn().order() != Turn.Order.LATER) {
                continue;
            }
            for (int i = Math.max(0, later - LOOK_BACK); i < later; i++) {
                if (isLike(told.get(i), second)) {
                    ordered.set(i, told.get(i).beforeAnother());
                }
            }
        }
        return ordered;
    }

    private static boolean isLike(EventMention one, EventMention two) {
        return one.event().type() == two.event().type()
                && !one.root().equals(two.root())
                && one.when().likeness(two.when()).isPresent();
    }

    private static Optional<EventMention> antecedent(EventMention mention, List<EventMention> earlier) {
        boolean own = mention.isVerbal()
                || mention.event().date().isPresent()
                || mention.place()
                        .filter(p -> p.precision() != Place.Precision.COUNTRY)
                        .isPresent();
        List<String> nouns = own ? List.of() : definite(mention);
        if (nouns.isEmpty()) {
            return Optional.empty();
        }
        for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - LOOK_BACK); i--) {
            EventMention one = earlier.get(i);
            boolean isBefore = one.sentence().compareTo(mention.sentence()) < 0;
            if (isBefore && nouns.contains(stem(one.triggerPassage().text())) && one.fits(mention)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /* The stems of the nouns by which the mention may come back to a deed: its own trigger's, or that of "killed in the …". */
    private static List<String> definite(EventMention mention) {
        Passage sentence = mention.sentence();
        Passage trigger = mention.triggerPassage();
        int start = trigger.span().start() - sentence.span().start();
        int end = trigger.span().end() - sentence.span().start();
        if (start < 0 || end > sentence.text().length()) {
            return List.of();
        }
        Matcher before = BEFORE.matcher(sentence.text().substring(0, start));
        if (before.find() && isNounPhrase(before.group(1))) {
            return List.of(stem(trigger.text()));
        }
        Matcher after = AFTER.matcher(sentence.text().substring(end));
        List<String> nouns = new ArrayList<>();
        if (after.find()) {
            for (String word : after.group(1).strip().split(" ")) {
                nouns.add(stem(word));
            }
        }
        return nouns;
    }

    private static boolean isNounPhrase(String between) {
        List<String> words = Words.of(between, 0).all();
        return words.size() <= WORDS_BETWEEN && words.stream().noneMatch(StopWords::has);
    }

    private static String stem(String word) {
        return Synonyms.of(Stem.of(Words.folded(word)));
    }
}
