package readout.who;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;
import readout.where.Phrases;

/** Names that look like persons' or organizations' and are of ships ("the tanker {Isola Star}"), squares ("{Isola} Square") and families. */
final class Namesakes {

    private static final Set<String> VESSELS = WordSets.of("vessels");
    private static final Set<String> FACILITIES = WordSets.of("facilities");
    private static final Set<String> FACILITY_NAMES = WordSets.of("facility names");
    private static final Set<String> HEADS = WordSets.of("organization heads");
    private static final int LONGEST = 4;

    private Namesakes() {}

    /** Keys of the names, and of their words, that a report gives to ships. */
    static Set<String> ships(List<Surface> surfaces) {
        Set<String> keys = new HashSet<>();
        for (Surface surface : surfaces) {
            Sentence sentence = surface.sentence;
            boolean plain = !Words.isHeadline(sentence) && !Words.isShouted(sentence);
            for (int i = 0; plain && i < sentence.size(); ) {
                int end = end(surface, i);
                if (end > i && (isBehindVessel(sentence, i) || isBeforeVessel(sentence, i, end))) {
                    add(keys, surface, i, end);
                }
                i = Math.max(end, i + 1);
            }
        }
        return keys;
    }

    /** Keys of the abbreviations in brackets behind a body: the "Unmiss" of "the UN Mission (Unmiss)". */
    static Set<String> abbreviations(List<Surface> surfaces) {
        Set<String> keys = new HashSet<>();
        for (Surface surface : surfaces) {
            Sentence sentence = surface.sentence;
            for (int i = 1; i < sentence.size() - 2; i++) {
                boolean bracketed = Words.is(sentence, i, "(") && Words.is(sentence, i + 2, ")");
                boolean body = bracketed
                        && Words.isCapitalised(sentence.token(i - 1))
                        && (surface.bodyAt(i - 1).isPresent()
                                || HEADS.contains(sentence.token(i - 1).lemma())
                                || OrganizationKind.isTold(sentence.token(i - 1).form()));
                if (body && sentence.token(i + 1).is("NN")) {
                    keys.add(Phrases.key(sentence.token(i + 1).form()));
                }
            }
        }
        return keys;
    }

    private static int end(Surface surface, int from) {
        int end = from;
        while (end < surface.sentence.size() && end - from < LONGEST && isWordOfName(surface, end)) {
            end++;
        }
        return end;
    }

    private static boolean isWordOfName(Surface surface, int i) {
        Token token = surface.sentence.token(i);
        return Words.isCapitalised(token)
                && token.is("NN")
                && surface.bodyAt(i).isEmpty()
                && surface.countryAt(i).isEmpty()
                && !surface.isInTitle(i)
                && !VESSELS.contains(token.lemma())
                && !OrganizationKind.isTold(token.form());
    }

    /** "The research ship Isola", "the tanker, the Isola Star". */
    private static boolean isBehindVessel(Sentence sentence, int from) {
        int before = from - 1;
        if (Words.is(sentence, before, "the") && Words.is(sentence, before - 1, ",")) {
            before -= 2;
        }
        while (before > 0 && sentence.token(before).form().matches("[\"'\u201C\u2018]|``")) {
            before--;
        }
        return before >= 0
                && sentence.token(before).pos().equals("NN")
                && VESSELS.contains(sentence.token(before).lemma());
    }

    /** "Our Isola vessel", "the Isola survey ship"; "the Isola Star, a Greek-owned tanker". */
    private static boolean isBeforeVessel(Sentence sentence, int from, int end) {
        int i = end;
        while (i < Math.min(sentence.size(), end + 2)
                && sentence.token(i).pos().equals("NN")
                && !isVessel(sentence, i)) {
            i++;
        }
        boolean one = sentence.token(end - 1).head() == i;
        if (i < sentence.size() && isVessel(sentence, i) && one) {
            return true;
        }
        int apposed = sentence.child(end - 1, "appos").orElse(-1);
        return apposed > end
                && isVessel(sentence, apposed)
                && Words.is(sentence, end, ",")
                && Words.is(sentence, from - 1, "the");
    }

    private static boolean isVessel(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return token.pos().equals("NN")
                && Character.isLowerCase(token.form().charAt(0))
                && VESSELS.contains(token.lemma());
    }

    private static void add(Set<String> keys, Surface surface, int from, int end) {
        keys.add(Phrases.key(surface.words(from, end)));
        for (int i = from; i < end; i++) {
            keys.add(Phrases.key(surface.sentence.token(i).form()));
        }
    }

    /** Whether the name {@code [from, to)} is told to be a square's, a family's or the like by the word after it or its own last word. */
    static boolean isFacility(Sentence sentence, int from, int to) {
        boolean plain = !Words.isHeadline(sentence) && !Words.isShouted(sentence);
        int last = to - 1;
        while (last > from && !Words.isWord(sentence.token(last))) {
            last--;
        }
        if (FACILITY_NAMES.contains(unquoted(sentence.token(last)))
                || FACILITY_NAMES.contains(unquoted(sentence.token(from)))) {
            return true;
        }
        if (to >= sentence.size() || !FACILITIES.contains(sentence.token(to).lower())) {
            return false;
        }
        Token next = sentence.token(to);
        return next.is("NN") && sentence.token(to - 1).head() == to && (plain || FACILITY_NAMES.contains(next.lower()));
    }

    private static String unquoted(Token token) {
        return token.lower().replaceAll("[\"\u201C\u201D\u2019']", "");
    }
}
