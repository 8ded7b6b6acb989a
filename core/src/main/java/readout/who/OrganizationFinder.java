package readout.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Finds names of organizations that no table has: what the engine takes for an organization, runs of capitalised words of which one tells that
 * they name one ("Acme Motors", "Coastal People's Party"), with what follows by "of" and "for" ("Office for the Coordination of Works"), and
 * abbreviations in capitals that speak.
 */
final class OrganizationFinder {

    private static final Set<String> HEADS = WordSets.of("organization heads");
    private static final Set<String> NO_BODIES = WordSets.of("no bodies");
    private static final Set<String> WHERE = WordSets.of("places before");
    private static final Set<String> JOINTS = Set.of("of", "for", "on", "against");
    private static final int LONGEST = 12;

    private final Surface surface;
    private final Sentence sentence;
    private final NameShape shape;
    private final Capitals abbreviations;
    private final boolean plain;

    OrganizationFinder(Surface surface, Set<String> surnames, List<Mention> persons) {
        this.surface = surface;
        this.sentence = surface.sentence;
        this.shape = new NameShape(surface, surnames, persons);
        this.plain = !Words.isHeadline(sentence) && !Words.isShouted(sentence);
        this.abbreviations = new Capitals(surface, shape, plain);
    }

    /**
     * A name that may be an organization's.
     *
     * @param from index of its first word
     * @param to one past its last word
     * @param words as they stand
     * @param told whether a word of it tells that it is
     * @param acts whether it does something here: a subject, an owner, a source
     * @param somewhere whether it stands here as a place does: "near Isola"
     */
    record Name(int from, int to, String words, boolean told, boolean acts, boolean somewhere) {}

    /** From left to right, without overlap. */
    List<Name> names() {
        List<Name> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            int end = end(i);
            if (end > i) {
                name(i, end).ifPresent(found::add);
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** One past the name that starts at {@code i}; {@code i} where none does. */
    private int end(int i) {
        Token token = sentence.token(i);
        if (token.name().equals("ORG") && token.nameStart()) {
            int end = i + 1;
            while (end < sentence.size() && isInside(end) && !partsNames(i, end)) {
                end++;
            }
            while (plain
                    && shape.isOpen(end)
                    && isNoun(end)
                    && OrganizationKind.isTold(sentence.token(end).form())) {
                end++;
            }
            return complement(i, end);
        }
        if (!plain || !isStart(i)) {
            return abbreviations.speaks(i) ? i + 1 : i;
        }
        int end = i;
        while (shape.isOpen(end)
                && (isNoun(end) || Words.is(sentence, end, "&") || isPossessive(end))
                && end - i < LONGEST) {
            end++;
        }
        while (end > i && !isNoun(end - 1)) {
            end--;
        }
        boolean told = end - i > 1 && OrganizationKind.isTold(surface.words(i, end)) && hasHead(i, end);
        boolean headed = end - i == 1 && isHead(i, i) && complement(i, end) > end;
        return told || headed ? complement(i, end) : abbreviations.speaks(i) ? i + 1 : i;
    }

    private boolean isInside(int i) {
        return sentence.token(i).name().equals("ORG") && !sentence.token(i).nameStart();
    }

    /** "Badr and Interior Ministry" are two; "Ministry of Health and Sports" is one. */
    private boolean partsNames(int from, int i) {
        boolean another = surface.bodyAt(i + 1).filter(Bodies.Body::unit).isPresent()
                && !surface.words(from, i).matches(".* (of|for|on) .*");
        boolean owner = sentence.token(i).pos().equals("POS")
                && (surface.geoAt(i - 1).flatMap(g -> g.country()).isPresent() || isPersons(from, i));
        return Words.is(sentence, i, ",") || Words.is(sentence, i, "and") && another || owner;
    }

    /** "Prime Minister Kerr's office": a title or a name of a person stands before the possessive. */
    private boolean isPersons(int from, int to) {
        for (int i = from; i < to; i++) {
            if (surface.isInTitle(i) || surface.isPersonName(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a run of capitalised words starts here and not before. */
    private boolean isStart(int i) {
        boolean before = i > 0 && shape.isOpen(i - 1) && isNoun(i - 1);
        return shape.isOpen(i) && isNoun(i) && !before;
    }

    private boolean isNoun(int i) {
        Token token = sentence.token(i);
        return (token.is("NN") || token.is("JJ")) && (i > 0 || token.is("NNP")) && Words.isCapitalised(token)
                || surface.geoAt(i).isPresent() && Words.isCapitalised(token);
    }

    private boolean isPossessive(int i) {
        return sentence.token(i).pos().equals("POS")
                && i > 0
                && surface.geoAt(i - 1).isEmpty()
                && shape.isOpen(i + 1)
                && isNoun(i + 1);
    }

    /** "Party" at the end or "University" at the head: the word that tells stands where a name's chief word does. */
    private boolean hasHead(int from, int to) {
        return OrganizationKind.isTold(sentence.token(to - 1).form())
                || HEADS.contains(sentence.token(from).lemma()) && Words.is(sentence, to, "of");
    }

    /** Past "of" or "for" and the capitalised words after it, where the word before is the chief word of an organization's name. */
    private int complement(int from, int end) {
        int at = end;
        while (at > from
                && at + 1 < sentence.size()
                && (at > end && Words.is(sentence, at, "of") || isHead(from, at - 1))
                && JOINTS.contains(sentence.token(at).lemma())) {
            int next = Words.is(sentence, at + 1, "the") ? at + 2 : at + 1;
            int to = next;
            while (shape.isOpen(to) && isNoun(to)) {
                to++;
            }
            if (Words.is(sentence, to, "and")
                    && shape.isOpen(to + 1)
                    && to > next
                    && isNoun(to + 1)
                    && isLower(to + 1)) {
                to += 2;
                while (shape.isOpen(to) && isNoun(to) && isLower(to)) {
                    to++;
                }
            }
            if (to == next) {
                return at;
            }
            at = to;
        }
        return at;
    }

    /** Any bank has its name before or after, and not both. */
    private boolean isHead(int from, int i) {
        String lemma = sentence.token(i).lemma();
        return HEADS.contains(lemma) && (i == from || !lemma.equals("bank"));
    }

    /** "Drugs and Crime", but not "the Bank of Chad and Niger": what is joined is no name of a country. */
    private boolean isLower(int i) {
        return surface.geoAt(i).isEmpty();
    }

    private Optional<Name> name(int start, int end) {
        int from = sentence.token(start).is("DT") ? start + 1 : start;
        while (plain
                && from < end - 1
                && Character.isLowerCase(sentence.token(from).form().charAt(0))) {
            from++;
        }
        int to = sentence.token(end - 1).pos().equals("POS") ? end - 1 : end;
        int whole = to;
        while (plain && to - from > 1 && isCommon(to - 1)) {
            to--;
        }
        if (!shape.fits(from, to)) {
            return Optional.empty();
        }
        String words = surface.words(from, to);
        boolean lone = to - from == 1 && Words.isHeadline(sentence);
        boolean told = OrganizationKind.isTold(words) || words.matches("[A-Z][A-Z-]+") || whole > to;
        if (lone
                || !OrganizationKind.of(words).acts()
                || NO_BODIES.contains(words)
                || !told && words.matches(".*\\d.*")) {
            return Optional.empty();
        }
        Token head = sentence.token(Words.head(sentence, from, to));
        return Optional.of(new Name(from, to, words, told, acts(head, to), isSomewhere(head, from)));
    }

    /** The "party" of "the MAS party": a common noun after the name. */
    private boolean isCommon(int i) {
        Token token = sentence.token(i);
        return token.pos().equals("NN") && Character.isLowerCase(token.form().charAt(0));
    }

    private boolean acts(Token head, int to) {
        boolean owner = head.relation().equals("poss") || Words.is(sentence, to, "'s");
        boolean source = head.relation().equals("pobj")
                && head.head() >= 0
                && Set.of("by", "to", "with")
                        .contains(sentence.token(head.head()).lemma());
        return owner
                || source
                || head.relation().startsWith("nsubj")
                || head.relation().equals("agent");
    }

    private boolean isSomewhere(Token head, int from) {
        boolean before = from > 0 && WHERE.contains(sentence.token(from - 1).lemma());
        return before
                || head.relation().equals("pobj")
                        && head.head() >= 0
                        && WHERE.contains(sentence.token(head.head()).lemma())
                || PlaceUse.isPlace(sentence, from, head.index() + 1, head.index());
    }
}
