package readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.Claim.Measure;
import readout.model.Figure;
import readout.model.Id;
import readout.model.Passage;
import readout.model.Why;
import readout.text.Sentence;
import readout.text.Token;

/**
 * Victims named after they were counted: "Two nurses were killed. The victims were identified as Ada Obi and Ngozi Eze." Each is a claim of
 * one, with what was told of the victims just before.
 */
final class NamedVictims {

    private static final Set<String> NAMING = Set.of("identify", "name");
    private static final Set<String> DEAD = Set.of("dead", "deceased", "body", "fatality");
    private static final Set<String> HURT = Set.of("wounded", "injured");
    private static final int SENTENCES_BACK = 3;
    private static final double CONFIDENCE = 0.8;

    private NamedVictims() {}

    /**
     * Where a sentence names victims.
     *
     * @param at the "as" or "is" that the names hang from
     * @param subject head of the phrase for the victims
     */
    private record Naming(int at, Optional<Integer> subject) {

        boolean isAs(Sentence sentence) {
            return sentence.token(at).lemma().equals("as");
        }
    }

    private static boolean isOfSeveral(Claim claim) {
        return claim.value().flatMap(Figure::min).filter(n -> n > 1).isPresent();
    }

    /** The victims that {@code sentence} names; {@code claims}: those of the report so far. */
    static List<Claim> in(Sentence sentence, Reading reading, List<Claim> claims) {
        List<Claim> found = new ArrayList<>();
        for (Naming naming : namings(sentence)) {
            told(sentence, naming, reading, claims)
                    .ifPresent(told -> found.addAll(named(sentence, naming.at(), reading, told)));
        }
        return found;
    }

    /* Who tells of the dead is none of them. */
    private static List<Claim> named(Sentence sentence, int at, Reading reading, Claim told) {
        int from = sentence.token(at).span().end();
        return reading.cast().in(sentence).stream()
                .filter(ref -> ref.span().span().start() >= from && isNamedPerson(reading, ref))
                .filter(ref -> isListed(sentence, at, ref))
                .filter(ref -> told.claimant()
                        .filter(who -> who.actor().equals(ref.actor()))
                        .isEmpty())
                .map(ref -> row(reading, sentence, ref, told))
                .toList();
    }

    private static List<Naming> namings(Sentence sentence) {
        List<Naming> found = new ArrayList<>();
        identifiedAs(sentence)
                .ifPresent(as -> found.add(new Naming(
                        as, Grammar.object(sentence, sentence.token(as).head()))));
        for (Token word : sentence.tokens()) {
            Optional<Integer> subject = word.lemma().equals("be") && word.is("VB")
                    ? sentence.child(word.index(), "nsubj")
                    : Optional.empty();
            if (sentence.child(word.index(), "attr").isPresent() && subject.isPresent()) {
                found.add(new Naming(word.index(), subject));
            }
        }
        return found;
    }

    private static Optional<Integer> identifiedAs(Sentence sentence) {
        return sentence.predicates().stream()
                .map(p -> sentence.token(p.token()))
                .filter(verb -> NAMING.contains(verb.lemma()) && Grammar.isPassive(sentence, verb.index()))
                .flatMap(verb -> as(sentence, verb.index()).stream())
                .findFirst();
    }

    private static Optional<Integer> as(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            if (child > verb && sentence.token(child).lemma().equals("as")) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** What befell the victims: as the sentence says, else as the claims just before say with one voice. */
    private static Optional<Claim> told(Sentence sentence, Naming naming, Reading reading, List<Claim> claims) {
        Optional<Integer> subject = naming.subject();
        String victims = subject.map(s -> sentence.token(s).lemma()).orElse("");
        String form = subject.map(s -> sentence.token(s).form().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
        Set<Measure> measures = DEAD.contains(form) || DEAD.contains(victims)
                ? Set.of(Measure.KILLED)
                : HURT.contains(form)
                        ? Set.of(Measure.INJURED)
                        : victims.equals("victim")
                                        || subject.filter(s -> isOneOfThem(sentence, s))
                                                .isPresent()
                                ? Set.of(Measure.KILLED, Measure.INJURED)
                                : Set.<Measure>of();
        int first = Math.max(0, sentence.index() - SENTENCES_BACK);
        int start = reading.text().sentences().get(first).span().start();
        List<Claim> near = claims.stream()
                .filter(c -> measures.contains(c.measure()) && c.value().isPresent())
                .filter(c -> c.evidence().get(0).span().start() >= start)
                .toList();
        boolean one = near.stream().map(Claim::measure).distinct().count() == 1
                && (victims.equals("victim")
                        || naming.isAs(sentence)
                        || near.stream().anyMatch(NamedVictims::isOfSeveral));
        return one ? Optional.of(near.get(near.size() - 1)) : Optional.empty();
    }

    /** "one is Ada Obi", "the other one is Ngozi Eze": one of those counted just before, and not "one of the suspects". */
    private static boolean isOneOfThem(Sentence sentence, int subject) {
        boolean one = Set.of("one", "other", "second", "third")
                .contains(sentence.token(subject).lemma());
        return one
                && sentence.index() > 0
                && Arrays.stream(sentence.children(subject))
                        .mapToObj(sentence::token)
                        .noneMatch(t -> t.lemma().equals("of") || t.relation().equals("relcl"));
    }

    private static boolean isNamedPerson(Reading reading, ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(a -> a.kind() == Actor.Kind.PERSON && !a.aliases().isEmpty())
                .isPresent();
    }

    /** Hangs from the "as", directly or in its list, and not from a clause below: "as Ada Obi, whom Chidi Okeke married". */
    private static boolean isListed(Sentence sentence, int as, ActorRef ref) {
        int at = sentence.tokenAt(ref.span().span().end() - 1).orElse(-1);
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (token.head() == as) {
                return true;
            }
            if (!Set.of("conj", "appos", "compound", "nmod", "pobj", "attr").contains(token.relation())
                    || CountedLists.isBehind(sentence, token)) {
                return false;
            }
            at = token.head();
        }
        return false;
    }

    private static Claim row(Reading reading, Sentence sentence, ActorRef victim, Claim told) {
        Passage evidence = reading.text().passage(sentence.span());
        String rule = "claim." + told.measure().name().toLowerCase(java.util.Locale.ROOT) + ".named";
        return new Claim(
                Id.of("c", evidence.article(), rule, victim.span().span().toString()),
                told.measure(),
                told.predicate(),
                victim.span().text(),
                Optional.of(Figure.exactly(1, victim.span().text())),
                told.by(),
                Optional.of(victim),
                told.place(),
                told.date(),
                Optional.empty(),
                told.status() == Claim.Status.BACKGROUND ? told.status() : Claim.Status.UNCONTESTED,
                List.of(),
                told.event(),
                Optional.empty(),
                List.of(evidence, told.evidence().get(0)),
                1,
                1,
                CONFIDENCE,
                Why.of(rule)
                        .then("“" + victim.span().text() + "” is named as one of the victims", victim.span())
                        .then("what befell them is told before", told.evidence().get(0)));
    }
}
