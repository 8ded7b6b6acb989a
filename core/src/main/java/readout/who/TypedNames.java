package readout.who;

import java.util.Set;
import readout.model.Actor.Kind;
import readout.text.Sentence;
import readout.text.Token;

/** Names of bodies before a common noun with which they mean the body: "the {CODECO} militia", "two {RSF} fighters", "{KFOR} troops". */
final class TypedNames {

    private static final Set<String> TYPES = WordSets.of("types of bodies");
    private static final Set<String> FORMER = WordSets.of("former");
    private static final Set<String> FIGHTERS = WordSets.of("fighters of groups");
    private static final Set<String> TROOPS = WordSets.of("troops of bodies");
    private static final Set<String> ARMED = WordSets.of("armed modifiers");
    private static final Set<String> OWN_TROOPS = Set.of("special forces", "forces");
    private static final Set<String> MEMBERS =
            Set.of("member", "fighter", "militant", "rebel", "guerrilla", "cadre", "combatant", "militiaman");
    private static final Set<Kind> NAMED = Set.of(Kind.ARMED_GROUP, Kind.ORGANIZATION, Kind.MEDIA, Kind.BLOC);

    private final Links links;

    TypedNames(Links links) {
        this.links = links;
    }

    /** Whether the noun of {@code phrase} tells what the body of {@code name} is: "the {CODECO} militia", "Russia's {Wagner} mercenary group". */
    boolean isType(Mention phrase, Mention name, Sketch.Body body) {
        return phrase.sketch() instanceof Sketch.Group group
                && !group.plural()
                && TYPES.contains(group.lemma())
                && NAMED.contains(body.kind())
                && opens(phrase, name)
                && tellsOnlyWhat(phrase, name);
    }

    /** Whether those of {@code phrase} are the body's own: "{RSF} fighters", "Nato-led {KFOR} troops"; not "former {RSF} fighters", "anti-{RSF} fighters". */
    boolean areOf(Mention phrase, Mention name, Kind kind, Sketch.Body body) {
        if (phrase.sketch() instanceof Sketch.Body unit) {
            return unit.unit()
                    && unit.country().isEmpty()
                    && kind == Kind.ARMED_GROUP
                    && OWN_TROOPS.contains(unit.unitName())
                    && name.to() == phrase.from()
                    && !Words.is(links.sentence(phrase), name.from() - 1, "-")
                    && !isAgainst(links.sentence(phrase), name.from() - 1);
        }
        if (!(phrase.sketch() instanceof Sketch.Group group) || !group.plural()) {
            return false;
        }
        if (name.from() > phrase.head()) {
            return kind == Kind.ARMED_GROUP && MEMBERS.contains(group.lemma()) && isBehind(phrase, name);
        }
        if (name.to() != phrase.head() && !areArmedBetween(phrase, name)) {
            return false;
        }
        boolean ofGroup = kind == Kind.ARMED_GROUP && FIGHTERS.contains(group.lemma());
        boolean mission = kind == Kind.ORGANIZATION
                && body.sector().filter(s -> s.equals("UNO") || s.equals("IGO")).isPresent()
                && !body.name().equals("United Nations");
        boolean force = kind == Kind.ARMED_FORCE || mission;
        return (ofGroup || force && TROOPS.contains(group.lemma())) && !isOfOthers(phrase, name);
    }

    /** The "rebel" of "{M23} rebel forces". */
    private boolean areArmedBetween(Mention phrase, Mention name) {
        Sentence sentence = links.sentence(phrase);
        boolean armed = name.to() < phrase.head();
        for (int i = name.to(); i < phrase.head(); i++) {
            armed &= ARMED.contains(sentence.token(i).lemma());
        }
        return armed;
    }

    private boolean opens(Mention phrase, Mention name) {
        Sentence sentence = links.sentence(phrase);
        for (int i = phrase.from(); i < name.from(); i++) {
            Token token = sentence.token(i);
            boolean backed = token.pos().equals("HYPH") || token.pos().equals("VBN");
            if (!backed && !token.is("DT") && !token.pos().equals("POS") && !token.is("NNP") && !token.is("JJ")) {
                return false;
            }
        }
        return name.from() >= phrase.from() && name.to() <= phrase.head();
    }

    /** Between the name and the noun stands nothing, or what a group is: "mercenary". */
    private boolean tellsOnlyWhat(Mention phrase, Mention name) {
        Sentence sentence = links.sentence(phrase);
        for (int i = afterAbbreviation(sentence, name.to()); i < phrase.head(); i++) {
            Token word = sentence.token(i);
            boolean armed = ARMED.contains(word.lemma()) || word.lemma().equals("military");
            if (!armed
                    && Nouns.qualifier(
                                    word.lemma(), sentence.token(phrase.head()).lemma())
                            .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** One past the "(ELN)" of "the National Liberation Army (ELN) guerrilla group". */
    private static int afterAbbreviation(Sentence sentence, int to) {
        boolean bracketed = Words.is(sentence, to, "(") && Words.is(sentence, to + 2, ")");
        return bracketed ? to + 3 : to;
    }

    /** "Members of the {AA}". */
    private boolean isBehind(Mention phrase, Mention name) {
        Sentence sentence = links.sentence(phrase);
        int of = phrase.head() + 1;
        int first = Words.is(sentence, of + 1, "the") ? of + 2 : of + 1;
        boolean former = phrase.from() < phrase.head()
                && FORMER.contains(sentence.token(phrase.head() - 1).lemma());
        return Words.is(sentence, of, "of") && first == name.from() && !former;
    }

    private boolean isOfOthers(Mention phrase, Mention name) {
        Sentence sentence = links.sentence(phrase);
        for (int i = phrase.from(); i < name.from(); i++) {
            if (isAgainst(sentence, i)) {
                return true;
            }
        }
        return name.from() < phrase.from();
    }

    /** "Former {RSF} fighters", "anti-{RSF} fighters". */
    private static boolean isAgainst(Sentence sentence, int i) {
        String word = i < 0 ? "" : sentence.token(i).lower();
        return FORMER.contains(word)
                || Set.of("anti", "pro", "ex", "dissident", "renegade", "defecting", "rival")
                        .contains(word)
                || word.startsWith("anti-")
                || word.startsWith("ex-")
                || word.startsWith("pro-");
    }
}
