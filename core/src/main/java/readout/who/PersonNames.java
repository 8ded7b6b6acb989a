package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import readout.text.Sentence;
import readout.text.Token;

/** How far the names of persons reach in a sentence: the engine's names, put together where it has split them. */
final class PersonNames {

    /** What stands before the name in the name of an account: "@SecStone". */
    private static final Pattern HANDLE = Pattern.compile("^@(Sec|Pres|Min|Amb|PM|FM|Gen|Sen|Rep|Gov)?(?=\\p{Lu})");

    private static final Set<String> PARTICLES = WordSets.of("particles");
    private static final Set<String> SUFFIXES = WordSets.of("suffixes");
    private static final Set<String> SHIPS = WordSets.of("ships");
    private static final Set<String> WHERE = WordSets.of("where");

    private final Surface surface;
    private final Sentence sentence;
    private final boolean plain;

    PersonNames(Surface surface) {
        this.surface = surface;
        this.sentence = surface.sentence;
        this.plain = !Words.isHeadline(sentence) && !Words.isShouted(sentence);
    }

    /** Whether a name of a person starts at the word, by the engine, and neither a ship's nor an unknown place's. */
    boolean startsAt(int i) {
        return surface.isPersonName(i)
                && !isShip(i)
                && !isSomewhere(i)
                && !isNumbered(i)
                && !Namesakes.isFacility(sentence, i, end(i));
    }

    /** "The Finance {Bill 2024}": nobody's name ends in a year. */
    private boolean isNumbered(int i) {
        Token last = sentence.token(end(i) - 1);
        return last.is("CD") && last.form().chars().allMatch(Character::isDigit);
    }

    /** "USS Carver", "HMS Daring". */
    private boolean isShip(int i) {
        return SHIPS.contains(lower(i))
                        && sentence.token(i)
                                .form()
                                .equals(sentence.token(i).form().toUpperCase(Locale.ROOT))
                || i > 0 && SHIPS.contains(lower(i - 1)) && Words.isCapitalised(sentence.token(i - 1)) && plain;
    }

    /** "Near Al Sukari": only places are so near, whatever the engine takes them for. */
    private boolean isSomewhere(int i) {
        return i > 0 && WHERE.contains(lower(i - 1)) && sentence.token(i - 1).is("IN");
    }

    private String lower(int i) {
        return sentence.token(i).lower();
    }

    /**
     * Whether the word is a name the engine missed: a common given name that stands for itself, or a proper noun joined with a person's
     * ("Karl, Lena and Vreni").
     */
    boolean isMissed(int i) {
        Token token = sentence.token(i);
        boolean candidate = plain
                && surface.isFreeName(i)
                && token.name().isEmpty()
                && token.pos().equals("NNP")
                && token.form().length() > 2
                && !token.form().equals(token.form().toUpperCase(Locale.ROOT))
                && !isPartOfPhrase(i);
        return candidate && (GivenNames.gender(token.form()).isPresent() || isJoinedWithPerson(token));
    }

    private boolean isPartOfPhrase(int i) {
        Token token = sentence.token(i);
        boolean modifies =
                token.relation().equals("compound") || token.relation().equals("nmod");
        boolean modified = i > 0 && sentence.token(i - 1).is("NN")
                || i > 0 && sentence.token(i - 1).is("DT");
        boolean goesOn = i + 1 < sentence.size() && sentence.token(i + 1).is("NN");
        return modifies || modified || goesOn;
    }

    private boolean isJoinedWithPerson(Token token) {
        return token.relation().equals("conj") && surface.isPersonName(token.head());
    }

    /** Whether two words that the engine takes for no person's name end at {@code last}, of which none tells a body. */
    boolean isUntagged(int last) {
        return plain
                && last > 0
                && surface.isFreeName(last)
                && surface.isFreeName(last - 1)
                && !(last > 1 && surface.isFreeName(last - 2))
                && isWordOfName(last)
                && isWordOfName(last - 1)
                && surface.geoAt(last).isEmpty();
    }

    private boolean isWordOfName(int i) {
        String form = sentence.token(i).form();
        return form.length() > 1
                && !form.equals(form.toUpperCase(Locale.ROOT))
                && !OrganizationKind.isTold(form)
                && Nouns.of(sentence.token(i).lemma()).isEmpty();
    }

    /** Index of the first word of the name, whose word at {@code start} the engine found: a common given name may stand before it. */
    int start(int start) {
        int from = start;
        while (from > 0
                && plain
                && surface.isFreeName(from - 1)
                && GivenNames.gender(sentence.token(from - 1).form()).isPresent()
                && sentence.token(from - 1).head() >= from) {
            from--;
        }
        return from;
    }

    /** Whether a title may have its holder's name here: as the engine says, or any proper noun. */
    boolean isName(int i) {
        return surface.isPersonName(i)
                || surface.isFreeName(i) && !surface.sentence.token(i).pos().equals("NNPS");
    }

    /** "Secretary (Theresa) Lazaro": a first name that the reporter puts in at {@code i}. */
    boolean isBracketed(int i) {
        return Words.is(sentence, i, "(")
                && Words.is(sentence, i + 2, ")")
                && i + 3 < sentence.size()
                && isName(i + 1)
                && isName(i + 3);
    }

    /** Index one past the last word of the name that starts at {@code start}. */
    int end(int start) {
        if (start > 0 && isBracketed(start - 1)) {
            return end(start + 2);
        }
        boolean tagged = surface.isPersonName(start);
        boolean opened = tagged && !sentence.token(start).name().equals("PERSON");
        int end = Math.max(opened ? start + 2 : start + 1, hyphenated(start));
        while (end < sentence.size() && (goesOn(end, tagged) || isParticle(end) || surface.nicknameEnd(end) > end)) {
            int nickname = surface.nicknameEnd(end);
            end = nickname > end ? nickname + 1 : end + 1;
        }
        return end < sentence.size() && isSuffix(end) ? end + 1 : end;
    }

    /** "President {Kassym-Jomart Tokayev}": one name with a hyphen in it that the engine takes for a body's; where it ends, 0 where it is none. */
    private int hyphenated(int start) {
        if (start == 0
                || !surface.isInTitle(start - 1)
                || !sentence.token(start).name().equals("ORG")
                || !Words.is(sentence, start + 1, "-")) {
            return 0;
        }
        int end = start + 1;
        while (end < sentence.size()
                && sentence.token(end).name().equals("ORG")
                && !sentence.token(end).nameStart()
                && (sentence.token(end).is("NNP") || sentence.token(end).form().equals("-"))) {
            end++;
        }
        return end > start + 2 ? end : 0;
    }

    private boolean isSuffix(int i) {
        return SUFFIXES.contains(lower(i)) && Words.isCapitalised(sentence.token(i));
    }

    private boolean goesOn(int i, boolean tagged) {
        boolean afterParticle = PARTICLES.contains(lower(i - 1));
        if (isSuffix(i)) {
            return false;
        }
        if (tagged && surface.isPersonName(i)) {
            return !sentence.token(i).nameStart() || afterParticle || plain && isOneWith(i);
        }
        boolean follows = !tagged || afterParticle || plain;
        return follows
                && surface.isFreeName(i)
                && (!sentence.token(i).name().equals("ORG") || isLone(i) && isOneWith(i));
    }

    /** Whether the word belongs to the noun phrase of the word before it: "Seyed Abbas" and "Mirzaei", seen as two names. */
    private boolean isOneWith(int i) {
        Token before = sentence.token(i - 1);
        return before.head() == i
                || before.relation().equals("compound")
                        && before.head() == sentence.token(i).head();
    }

    private boolean isLone(int i) {
        boolean goesOn = i + 1 < sentence.size()
                && !sentence.token(i + 1).name().isEmpty()
                && !sentence.token(i + 1).nameStart();
        return sentence.token(i).nameStart()
                && !goesOn
                && !surface.sentence
                        .token(i)
                        .form()
                        .equals(surface.sentence.token(i).form().toUpperCase(Locale.ROOT));
    }

    /** "F.W. de Klerk", "Adel al-Jubeir": a small word or a hyphen with a name's word after it. */
    private boolean isParticle(int i) {
        boolean small = PARTICLES.contains(lower(i))
                || sentence.token(i).form().equals("-") && PARTICLES.contains(lower(i - 1));
        boolean next = surface.isFreeName(i + 1)
                || surface.isPersonName(i + 1)
                || Words.is(sentence, i + 1, "-")
                || i + 1 < sentence.size() && PARTICLES.contains(lower(i + 1)) && surface.isFreeName(i + 2);
        return small && next;
    }

    /** The words of a name; parts joined by hyphens are one word, capitals of a text in capitals are put down. */
    List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        boolean joined = false;
        boolean shouted = Words.isShouted(sentence);
        for (int i = from; i < to; i = Math.max(i + 1, surface.nicknameEnd(i + 1))) {
            String form = HANDLE.matcher(sentence.token(i).form()).replaceFirst("");
            if (form.equals("-")) {
                joined = !words.isEmpty();
            } else if (Words.isWord(sentence.token(i)) && !SUFFIXES.contains(form.toLowerCase(Locale.ROOT))) {
                String word = shouted && form.length() > 2
                        ? form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT)
                        : form;
                if (joined) {
                    words.set(words.size() - 1, words.get(words.size() - 1) + "-" + word);
                } else {
                    words.add(word);
                }
                joined = false;
            }
        }
        return words;
    }
}
