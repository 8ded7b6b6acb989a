package readout.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Resolves pronouns and pairs. Cautious: a pronoun that two could claim has no referent.
 *
 * <p>he, she: the person of fitting gender who is the subject nearest before, within three sentences; before the subject of its own
 * sentence ("In his call with Saleh, Stone …") that subject. it: see {@link BodyAnaphora}; they: see {@link SeveralAnaphora}. I, we in quotation marks: the speaker. who, which: what their clause modifies. both
 * sides, each other: see {@link PairAnaphora}. Object and subject of one verb are never one.
 */
final class Anaphora {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> SPEAKER =
            Set.of("i", "me", "my", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> OURS = Set.of("us", "we", "our", "ours");
    private static final Set<String> SEVERAL = Set.of("they", "them", "their", "themselves");

    private final Links links;
    private final Speakers speakers;
    private final PersonAnaphora persons;
    private final BodyAnaphora bodies;
    private final SeveralAnaphora groups;
    private final Governors governors;

    Anaphora(Links links, Speakers speakers) {
        this.links = links;
        this.speakers = speakers;
        this.persons = new PersonAnaphora(links, speakers);
        this.bodies = new BodyAnaphora(links, speakers);
        this.groups = new SeveralAnaphora(links);
        this.governors = new Governors(links);
    }

    /** Resolves "who" and "which". */
    void relatives(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.sketch() instanceof Sketch.Pronoun pronoun && RELATIVE.contains(pronoun.form())) {
                links.link(mention, relative(mention));
            }
        }
    }

    /** Resolves "he" and "she" outside quotation marks. */
    void persons(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.sketch() instanceof Sketch.Pronoun pronoun
                    && !speakers.isQuoted(mention)
                    && (MALE.contains(pronoun.form()) || FEMALE.contains(pronoun.form()))) {
                links.link(mention, person(mention, pronoun.form(), false));
            }
        }
    }

    /** Resolves all else, with what is theirs: pairs first, each other last. */
    void rest(List<Mention> mentions, PairAnaphora pairs, Possessed possessed) {
        pairs(mentions, pairs, possessed, false);
        for (boolean quoted : new boolean[] {false, true}) {
            for (Mention mention : mentions) {
                Optional<Mention> owner = possessed.pronoun(mention);
                if (speakers.isQuoted(owner.orElse(mention)) == quoted) {
                    pronoun(owner.orElse(mention), quoted, pairs);
                    if (links.isLinked(mention)) {
                        possessed.tell(mention);
                    } else {
                        owner.ifPresent(o -> links.link(mention, possessed.of(links.meant(o), mention)));
                    }
                }
            }
        }
        pairs(mentions, pairs, possessed, true);
    }

    private void pronoun(Mention mention, boolean quoted, PairAnaphora pairs) {
        if (mention.sketch() instanceof Sketch.Pronoun pronoun && !links.isLinked(mention)) {
            links.link(mention, pronoun(mention, pronoun.form(), quoted, pairs));
        }
    }

    private void pairs(List<Mention> mentions, PairAnaphora pairs, Possessed possessed, boolean eachOther) {
        for (Mention mention : mentions) {
            if (mention.sketch() instanceof Sketch.Pair pair && eachOther == (pair.sort() == Pairs.Sort.EACH_OTHER)) {
                pair(mention, pairs, possessed);
            }
        }
    }

    /** Links a phrase for two, or for one of two. */
    void pair(Mention mention, PairAnaphora pairs, Possessed possessed) {
        if (mention.sketch() instanceof Sketch.Pair pair && !links.isLinked(mention)) {
            List<Entity> two = pairs.meant(mention, pair.sort());
            links.link(
                    mention, possessed.ofBoth(two, mention, links.head(mention).lemma()));
        }
    }

    private List<Entity> person(Mention mention, String form, boolean quoted) {
        String gender = MALE.contains(form) ? "m" : "f";
        boolean reflexive = form.endsWith("self");
        List<Entity> joined = reflexive ? governors.self(mention) : governors.joined(mention);
        List<Entity> fitting = (joined.isEmpty() ? governors.askedOwner(mention) : joined)
                .stream().filter(e -> PersonAnaphora.isPerson(e, gender)).toList();
        return fitting.isEmpty() ? persons.meant(mention, gender, quoted) : fitting;
    }

    private List<Entity> pronoun(Mention mention, String form, boolean quoted, PairAnaphora pairs) {
        if (SPEAKER.contains(form)) {
            return quoted ? speakers.meant(links.sentence(mention)) : List.of();
        }
        if (MALE.contains(form) || FEMALE.contains(form)) {
            return quoted ? person(mention, form, true) : List.of();
        }
        if (THING.contains(form) || SEVERAL.contains(form)) {
            boolean reflexive = form.endsWith("self") || form.endsWith("selves");
            List<Entity> told = governors.meant(mention, SEVERAL.contains(form), reflexive);
            List<Entity> meant = !told.isEmpty()
                    ? told
                    : THING.contains(form) ? bodies.meant(mention) : groups.meant(mention, pairs);
            return quoted && isOwnSide(mention, meant) || isOfDoer(mention, meant) && !reflexive ? List.of() : meant;
        }
        return relative(mention);
    }

    /** "They accused {them}": whoever they are, these are others. */
    private boolean isOfDoer(Mention mention, List<Entity> meant) {
        return !meant.isEmpty()
                && links.in(mention.sentence()).stream()
                        .filter(other -> links.isBefore(other, mention) && links.areArgumentsOfOneVerb(other, mention))
                        .anyMatch(other -> links.meant(other).equals(meant));
    }

    /** "They attacked us," Quito's minister said: not those of his own country. */
    private boolean isOwnSide(Mention mention, List<Entity> meant) {
        Sentence sentence = links.sentence(mention);
        boolean us = sentence.tokens().stream().anyMatch(t -> OURS.contains(t.lower()) && speakers.isQuoted(t));
        return us
                && speakers.of(sentence)
                        .filter(speaker -> mayBeOwn(speaker, meant))
                        .isPresent();
    }

    /** Those of the country for which the speaker speaks; of an official whose country is not known it may be anybody's. */
    private static boolean mayBeOwn(Entity speaker, List<Entity> meant) {
        return speaker.country.isPresent()
                ? meant.stream().anyMatch(e -> e.country.equals(speaker.country))
                : !speaker.offices.isEmpty();
    }

    /** "Karl Frey, a teacher who fled": what is said of the teacher is said of Frey. */
    private int modified(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        boolean apposed = token.relation().equals("appos") && token.head() >= 0;
        return apposed && links.at(sentence.index(), noun).isEmpty() ? token.head() : noun;
    }

    /** What the clause of a relative pronoun modifies: a word that stands right before it, but for a comma or a preposition. */
    private List<Entity> relative(Mention mention) {
        Sentence sentence = links.sentence(mention);
        int at = mention.head();
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            Token token = sentence.token(at);
            if (token.relation().equals("relcl")) {
                return links.at(sentence.index(), modified(sentence, token.head()))
                        .filter(m -> m.to() <= mention.from() && mention.from() - m.to() <= 12)
                        .map(links::meant)
                        .orElse(List.of());
            }
            at = token.head();
        }
        return List.of();
    }
}
