package readout.who;

import java.util.Optional;
import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/** How a noun for people or a group is used in its phrase: as the name of some who act, or as a word for something else. */
final class GroupUse {

    private static final Set<String> QUOTES = Set.of("\"", "\u201C", "\u201D", "``", "''", "\u00AB", "\u201E");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some");

    private final Surface surface;
    private final Sentence sentence;
    private final Token head;
    private final int from;

    /** Of the noun {@code head} in the phrase that begins at {@code from}. */
    GroupUse(Surface surface, Token head, int from) {
        this.surface = surface;
        this.sentence = surface.sentence;
        this.head = head;
        this.from = from;
    }

    /** Whether the noun, as it is used here, means someone who acts. */
    boolean acts(Nouns.Noun noun) {
        if (isFragment()) {
            return false;
        }
        return switch (noun.use()) {
            case ALWAYS ->
                !Words.is(sentence, from, "no") && !isPredicate() && !isBareCount(noun) && !isMight() && !isMotion();
            case UNOWNED -> !isOwned();
            case QUALIFIED -> qualifier().isPresent() || owner() >= 0;
        };
    }

    /** The "routine patrol" of someone's words is nobody; the "pirates" of theirs are some. */
    private boolean isFragment() {
        for (int i = from; i < head.index(); i++) {
            if (QUOTES.contains(sentence.token(i).form())) {
                boolean closed = false;
                for (int j = i + 1; j < head.index(); j++) {
                    closed |= QUOTES.contains(sentence.token(j).form());
                }
                return !closed && (i < head.index() - 1 || !isPlural());
            }
        }
        return false;
    }

    /** "As mayor", "was a neighbour": what someone is said to be is nobody else. */
    private boolean isPredicate() {
        boolean first =
                Words.is(sentence, head.index() + 1, "among") && head.lemma().equals("chief");
        boolean as = first
                || Words.is(sentence, from - 1, "as")
                        && from == head.index()
                        && head.pos().equals("NN");
        return as || head.relation().equals("attr") || isOfPerson() || isBeforeName();
    }

    /** "Told {farmer} Karl Frey": no other than the person named behind it. */
    private boolean isBeforeName() {
        Token next = head.index() + 1 < sentence.size() ? sentence.token(head.index() + 1) : head;
        return head.pos().equals("NN")
                && surface.isPersonName(next.index())
                && next.nameStart()
                && (head.relation().equals("compound") || head.relation().equals("nmod"));
    }

    /** "Karl Frey, a teacher": no other than the person named. */
    private boolean isOfPerson() {
        return head.relation().equals("appos")
                && head.pos().equals("NN")
                && INDEFINITE.contains(sentence.token(from).lemma())
                && surface.isPersonName(head.head());
    }

    /** "Taken hostage", "fighter and bomber aircraft": a singular noun for one, without any word of its own. */
    private boolean isBareCount(Nouns.Noun noun) {
        boolean one = noun.kind() == Kind.PERSON || noun.kind() == Kind.PEOPLE || noun.kind() == Kind.ARMED_GROUP;
        return one
                && head.pos().equals("NN")
                && !isPlural()
                && from == head.index()
                && !head.relation().equals("compound")
                && !head.relation().startsWith("nsubj")
                && !Words.isHeadline(sentence)
                && !Words.isShouted(sentence)
                && sentence.children(head.index()).length == 0;
    }

    /** "With overwhelming force": the means, and nobody who has it. */
    private boolean isMight() {
        if (head.lemma().equals("artillery") && head.relation().equals("dobj")) {
            return true;
        }
        if (head.lemma().equals("force")
                && from == head.index()
                && head.head() >= 0
                && sentence.token(head.head()).lemma().equals("join")) {
            return true;
        }
        boolean bare = head.lemma().equals("force") && head.pos().equals("NN");
        for (int i = from; i < head.index(); i++) {
            bare &= sentence.token(i).pos().equals("JJ") && surface.countryAt(i).isEmpty();
        }
        return bare;
    }

    /** "In a pincer movement", "the movement of troops": how somebody moves. */
    private boolean isMotion() {
        boolean movement = head.lemma().equals("movement") || head.lemma().equals("operation");
        boolean within = head.relation().equals("pobj")
                && head.head() >= 0
                && Words.is(sentence, head.head(), "in")
                && INDEFINITE.contains(sentence.token(from).lemma());
        boolean several = head.lemma().equals("movement") && isPlural();
        return movement && qualifier().isEmpty() && (within || several || Words.is(sentence, head.index() + 1, "of"));
    }

    private boolean isOwned() {
        for (int i = from; i < head.index(); i++) {
            if (sentence.token(i).pos().equals("POS") || sentence.token(i).is("PRP$")) {
                return true;
            }
        }
        return head.index() + 1 < sentence.size() && Words.is(sentence, head.index() + 1, "of");
    }

    /** Index of the title or person's name that owns the body: "mayor" of "the mayor's office"; -1 where none does. */
    private int owner() {
        for (int i = head.index() - 1; i > from; i--) {
            boolean owns =
                    sentence.token(i).pos().equals("POS") && (surface.isInTitle(i - 1) || surface.isPersonName(i - 1));
            if (owns) {
                return i - 1;
            }
        }
        return -1;
    }

    /** "The mayor's office", "Prime Minister Kerr's office": whether the owner has a title. */
    private boolean isTitled(int owner) {
        for (int i = owner; i >= from; i--) {
            if (surface.isInTitle(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Militant group", "aid agency", "health office": the noun before tells what a group is. */
    private Optional<Nouns.Noun> qualifier() {
        for (int i = head.index() - 1; i >= from; i--) {
            Optional<Nouns.Noun> before = Nouns.qualifier(sentence.token(i).lemma(), head.lemma());
            if (before.isPresent()) {
                return before;
            }
        }
        return Optional.empty();
    }

    /** What the noun tells here, with what the words before it tell. */
    Nouns.Noun told(Nouns.Noun noun) {
        if (noun.kind() == Kind.PERSON && noun.sector().isEmpty()) {
            return new Nouns.Noun(noun.kind(), qualifier().flatMap(Nouns.Noun::sector), noun.use());
        }
        if (noun.kind() == Kind.ARMED_FORCE) {
            return qualifier().filter(q -> q.kind() == Kind.ARMED_GROUP).orElse(noun);
        }
        if (noun.kind() != Kind.ORGANIZATION || noun.sector().isPresent()) {
            return noun;
        }
        int owner = owner();
        if (owner >= 0 && isTitled(owner) && noun.use() == Nouns.Use.QUALIFIED) {
            return new Nouns.Noun(Kind.GOVERNMENT, Optional.of("GOV"), noun.use());
        }
        return qualifier().orElse(noun);
    }

    boolean isPlural() {
        return head.pos().endsWith("S")
                || head.lemma().equals("people")
                || head.lemma().equals("crowd");
    }
}
