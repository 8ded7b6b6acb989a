package readout.compare;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Actor;
import readout.model.Event;
import readout.model.Passage;
import readout.text.NumberWords;

/**
 * The words in which one report tells a deed.
 *
 * @param content the content words of its sentence
 * @param all all words of its sentence, folded
 * @param names the words that its sentence has as names, folded: those written with a capital letter, a sentence's first, countries and actors left out
 * @param heads how many it was done to, where the words for them say so exactly: "four sailors", "two of its diplomats"
 */
record ToldWords(Set<String> content, Set<String> all, Set<String> names, OptionalLong heads) {

    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},'’] )\\p{Lu}[\\p{L}\\p{M}]{2,}");
    private static final Pattern BEFORE = Pattern.compile("([\\p{L}\\p{N}-]+)(?: of)? $");
    private static final Pattern VAGUE = Pattern.compile(
            "\\b(?:least|than|about|around|some|nearly|almost|over|up to|another|other) \\S+(?: of)? ?$");

    /* In the names of bodies of any name. */
    private static final Set<String> COMMON = Lexicon.list("bodies");

    /** The words of {@code event}, told in a report that names {@code actors}. */
    static ToldWords of(Event event, List<Actor> actors) {
        Event.Report told = event.reports().get(0);
        String sentence = told.sentence().text();
        return new ToldWords(
                ContentWords.of(sentence),
                Set.copyOf(Words.of(sentence, 0).all()),
                names(told.sentence(), actors),
                heads(event, told.sentence()));
    }

    private static Set<String> names(Passage sentence, List<Actor> actors) {
        Set<String> names = new TreeSet<>();
        for (Matcher name = NAME.matcher(sentence.text()); name.find(); ) {
            names.addAll(ContentWords.of(name.group()));
        }
        names.removeIf(word -> Character.isUpperCase(word.charAt(0)) || COMMON.contains(word));
        if (!names.isEmpty()) {
            actors.stream()
                    .flatMap(actor -> actor.mentions().stream())
                    .filter(mention -> sentence.span().contains(mention.at().span()))
                    .forEach(mention ->
                            names.removeAll(ContentWords.of(mention.at().text())));
        }
        return names;
    }

    /* One party that goes by a phrase with its number. */
    private static OptionalLong heads(Event event, Passage told) {
        if (event.recipients().isEmpty()) {
            return OptionalLong.empty();
        }
        Passage party = event.recipients().get(0).span();
        String sentence = told.text();
        int start = party.span().start() - told.span().start();
        if (start < 0 || start > sentence.length()) {
            return OptionalLong.empty();
        }
        int space = party.text().indexOf(' ');
        String first = space < 0 ? "" : party.text().substring(0, space);
        OptionalLong own = number(first);
        if (own.isPresent()) {
            return VAGUE.matcher(sentence.substring(0, start) + first).find() ? OptionalLong.empty() : own;
        }
        Matcher before = BEFORE.matcher(sentence.substring(0, start));
        return before.find() && !VAGUE.matcher(sentence.substring(0, start)).find()
                ? number(before.group(1))
                : OptionalLong.empty();
    }

    private static OptionalLong number(String word) {
        String folded = Words.folded(word);
        boolean whole = NumberWords.isUnit(folded) || NumberWords.isDigits(folded);
        return whole && !folded.equals("one")
                ? OptionalLong.of(
                        Math.round(NumberWords.valueOf(List.of(folded)).orElse(0)))
                : OptionalLong.empty();
    }
}
