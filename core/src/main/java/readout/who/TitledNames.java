package readout.who;

import readout.where.Phrases;

/** Where the name stands of whom a title tells: behind it, behind what it governs, or before it between commas. */
final class TitledNames {

    /** How many words of what an office governs may stand before the name. */
    private static final int REACH = 12;

    private final Surface surface;
    private final PersonNames names;
    private final OfficePhrases offices;

    TitledNames(Surface surface, PersonNames names, OfficePhrases offices) {
        this.surface = surface;
        this.names = names;
        this.offices = offices;
    }

    /** Index of the name after a comma, adverbs left out: "as well, Paul Kerr"; -1 where none. */
    int nameAfterComma(int end) {
        int i = end;
        while (i < surface.sentence.size()
                && i - end < 2
                && surface.sentence.token(i).is("RB")) {
            i++;
        }
        return Words.is(surface.sentence, i, ",") && surface.isPersonName(i + 1) ? i + 1 : -1;
    }

    /** Index of the name a title ends before: at once, after a comma, or after "of", "for" and what it holds; -1 where none. */
    int nameAfter(int end) {
        if (names.isName(end)) {
            return end;
        }
        if (names.isBracketed(end)) {
            return end + 1;
        }
        if (nameAfterComma(end) >= 0) {
            return nameAfterComma(end);
        }
        if (end < surface.sentence.size()
                && OfficePhrases.BEFORE_OFFICE.contains(
                        surface.sentence.token(end).lemma())) {
            int i = end + 1;
            while (i < Math.min(surface.sentence.size(), end + REACH) && offices.isInOffice(i)) {
                i++;
            }
            if (surface.isPersonName(i) && i > end + 1) {
                return isOwner(i) || isOthers(end, i) ? -1 : i;
            }
            if (apposed(end) >= 0) {
                return apposed(end);
            }
            boolean abbreviated = Words.is(surface.sentence, i, "(") && Words.is(surface.sentence, i + 2, ")");
            int comma = abbreviated ? i + 3 : i;
            return i > end + 1 && Words.is(surface.sentence, comma, ",") ? nameOrRank(comma + 1) : -1;
        }
        return -1;
    }

    /** "The spokesman for Chancellor Karl Frey": the name has an office of its own. */
    private boolean isOthers(int from, int name) {
        for (int i = from; i < name; i++) {
            boolean office = surface.titleFrom(i)
                    .filter(t -> t.to() == name)
                    .filter(t -> t.value().kind().equals("office")
                            || t.value().kind().equals("post"))
                    .isPresent();
            if (office) {
                return true;
            }
        }
        return false;
    }

    /** "The top diplomat for Asia under Stone, {Paul} Kerr, said": the name that the tree sets beside the title, between commas; -1 where none. */
    private int apposed(int end) {
        for (int child : surface.sentence.children(end - 1)) {
            int start = child;
            while (start > end && surface.isPersonName(start - 1)) {
                start--;
            }
            boolean beside = child > end
                    && surface.sentence.token(child).relation().equals("appos")
                    && surface.isPersonName(start)
                    && Words.is(surface.sentence, start - 1, ",")
                    && Words.is(surface.sentence, child + 1, ",");
            if (beside) {
                return start;
            }
        }
        return -1;
    }

    /** The "Stone" of "the director of President Stone's office". */
    private boolean isOwner(int i) {
        int to = names.end(i);
        return to < surface.sentence.size() && surface.sentence.token(to).pos().equals("POS");
    }

    /** Index of the name that starts at {@code i}, be it behind a rank: "head of the junta, General Tin Maung"; -1 where none does. */
    private int nameOrRank(int i) {
        int name = surface.titleFrom(i)
                .filter(t -> t.value().kind().equals("rank") || t.value().isAddress())
                .map(Phrases.Match::to)
                .orElse(i);
        boolean there = name > i ? names.isName(name) : surface.isPersonName(name);
        return there ? name : -1;
    }

    /** Index one past the name that a phrase {@code [left, end)} stands in apposition to; -1 where none. */
    int nameBefore(int left, int end) {
        int i = left;
        while (i > 0
                && (surface.sentence.token(i - 1).is("DT")
                        || surface.sentence.token(i - 1).is("JJ"))) {
            i--;
        }
        boolean comma = i > 1
                && Words.is(surface.sentence, i - 1, ",")
                && (surface.isPersonName(i - 2) || i == left && names.isUntagged(i - 2) && isParenthetical(end));
        boolean bare = i == left
                && !Words.isCapitalised(surface.sentence.token(left))
                && surface.owners.countriesIn(left, end).isEmpty();
        return comma && (bare || isOpening(i - 2) || offices.closes(offices.complementEnd(end))) ? i - 1 : -1;
    }

    /** "General {Karl Frey}, Secretary General of the Peshmerga ministry said": the sentence begins with the name that ends at {@code last}. */
    private boolean isOpening(int last) {
        int at = last;
        while (at >= 0 && (surface.isPersonName(at) || surface.isInTitle(at))) {
            at--;
        }
        return at < 0;
    }

    /** "Karl Frey, police spokesman, said": what a comma closes. */
    private boolean isParenthetical(int end) {
        return Words.is(surface.sentence, offices.complementEnd(end), ",");
    }
}
