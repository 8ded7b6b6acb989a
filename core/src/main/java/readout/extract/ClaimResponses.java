package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Claim;
import readout.model.Response;
import readout.model.Response.Stance;
import readout.model.Span;
import readout.model.Statement;
import readout.text.Predicate;
import readout.text.Sentence;
import readout.text.Token;

/**
 * What others say of a claim: a denial, a dispute, a confirmation or silence, told in the same sentence ("a figure that India
 * disputes") or of the claims just before it ("The ministry denied the report").
 */
final class ClaimResponses {

    private static final int SENTENCES_BACK = 2;
    private final Reading reading;
    private final List<Statement> statements;
    private final List<Claim> claims;

    private ClaimResponses(Reading reading, List<Statement> statements, List<Claim> claims) {
        this.reading = reading;
        this.statements = statements;
        this.claims = new ArrayList<>(claims);
    }

    /** The claims with their responses, and the status that follows from them. */
    static List<Claim> answered(Reading reading, List<Statement> statements, List<Claim> claims) {
        var responses = new ClaimResponses(reading, statements, claims);
        if (!claims.isEmpty()) {
            reading.text().sentences().forEach(responses::read);
        }
        return List.copyOf(responses.claims);
    }

    private void read(Sentence sentence) {
        for (Predicate predicate : sentence.predicates()) {
            Token verb = sentence.token(predicate.token());
            Optional<Stance> stance = ResponseWords.stance(verb.lemma());
            boolean negated = predicate.argument("AM-NEG").isPresent();
            boolean unsaid = negated || ResponseWords.isHeldBack(sentence, verb);
            if (ResponseWords.isOverstating(verb.lemma()) && !negated) {
                predicate
                        .argument("A1")
                        .filter(a -> ResponseWords.isAnswered(sentence.token(a).lemma()))
                        .flatMap(a -> Claimant.statement(statements, verb))
                        .ifPresent(said -> answer(sentence, said.speaker(), Stance.DISPUTES));
            } else if (ResponseWords.callsFalse(sentence, verb)) {
                boolean before = sentence.child(verb.index(), "dobj")
                        .filter(o -> sentence.token(o).is("PRP"))
                        .isPresent();
                subject(sentence, verb.index())
                        .ifPresent(who -> answer(
                                sentence, before ? justBefore(sentence, who) : in(sentence), who, Stance.DENIES));
            } else if (stance.isPresent() && !unsaid) {
                verb(sentence, predicate, stance.get());
            } else if ((ResponseWords.isComment(verb.lemma()) || stance.equals(Optional.of(Stance.CONFIRMS))) && unsaid
                    || ResponseWords.isNothingSaid(sentence, verb)) {
                subject(sentence, ResponseWords.isHeldBack(sentence, verb) ? verb.head() : verb.index())
                        .filter(who -> !isMedia(who))
                        .ifPresent(who -> answer(sentence, who, Stance.SILENT));
            }
        }
        for (Token token : sentence.tokens()) {
            word(sentence, token);
        }
    }

    private void verb(Sentence sentence, Predicate predicate, Stance stance) {
        int verb = predicate.token();
        Optional<Integer> object = predicate.argument("A1");
        boolean clause = object.map(
                        o -> sentence.token(o).is("VB") || sentence.token(o).is("IN"))
                .orElse(false);
        boolean relative = sentence.token(verb).relation().equals("relcl")
                || predicate.argument("R-A1").isPresent();
        boolean named = object.map(
                        o -> ResponseWords.isAnswered(sentence.token(o).lemma()))
                .orElse(false);
        Optional<ActorRef> who =
                predicate.argument("A0").flatMap(a -> actor(sentence, a)).or(() -> subject(sentence, verb));
        boolean other =
                named && object.filter(o -> isOfOthers(sentence, o, who)).isPresent();
        if (who.isPresent() && (clause || named || relative) && !other) {
            answer(sentence, who.get(), stance);
        }
    }

    /** "Denied the reports of a {deployment}": answers nothing that was counted before. */
    private boolean isOfOthers(Sentence sentence, int noun, Optional<ActorRef> who) {
        return who.isPresent()
                && in(sentence).isEmpty()
                && justBefore(sentence, who.get()).stream()
                        .noneMatch(i -> AnsweredTopic.fits(sentence, noun, claims.get(i)));
    }

    /** "remained silent", "false claims", and "a figure that Peru disputes" where the parser takes the verb for a noun. */
    private void word(Sentence sentence, Token token) {
        if (token.lemma().equals("silent") && token.head() >= 0) {
            subject(sentence, token.head()).ifPresent(who -> answer(sentence, who, Stance.SILENT));
        }
        if (ResponseWords.isFalse(token.lemma())
                && token.head() > token.index()
                && Claimant.ASSERTIONS.contains(sentence.token(token.head()).lemma())) {
            denier(sentence, token).ifPresent(who -> answer(sentence, who, Stance.DENIES));
        }
        ResponseWords.unheard(sentence, token)
                .flatMap(from -> actor(sentence, from))
                .filter(who -> !isMedia(who))
                .ifPresent(who -> answer(sentence, who, Stance.SILENT));
        if (ResponseWords.calledFalse(sentence, token).isPresent()) {
            denier(sentence, token).ifPresent(who -> answer(sentence, who, Stance.DENIES));
        }
        Optional<Stance> stance = ResponseWords.stance(ResponseWords.singular(token));
        if (token.relation().equals("relcl") && token.is("NNS") && stance.isPresent()) {
            nounForVerb(sentence, token, stance.get());
        }
    }

    private void nounForVerb(Sentence sentence, Token token, Stance stance) {
        Token head = sentence.token(token.head());
        List<ActorRef> between = reading.cast().in(sentence).stream()
                .filter(r -> r.span().span().start() >= head.span().end()
                        && r.span().span().end() <= token.span().start())
                .toList();
        if (ResponseWords.isAnswered(head.lemma()) && between.size() == 1) {
            answer(sentence, between.get(0), stance);
        }
    }

    /** Who calls it false: the speaker of the statement it stands in, else the doer of a verb above it. */
    private Optional<ActorRef> denier(Sentence sentence, Token token) {
        Optional<ActorRef> speaker = Claimant.statement(statements, token).map(Statement::speaker);
        int at = token.index();
        for (int steps = 0;
                speaker.isEmpty() && at >= 0 && steps < 10;
                at = sentence.token(at).head(), steps++) {
            Optional<Predicate> predicate = sentence.predicateAt(at);
            if (predicate.isPresent() && !sentence.token(at).relation().equals("relcl")) {
                speaker = predicate.get().argument("A0").flatMap(a -> actor(sentence, a));
            }
        }
        return speaker;
    }

    private Optional<ActorRef> subject(Sentence sentence, int verb) {
        return sentence.predicateAt(verb)
                .flatMap(p -> p.argument("A0").or(() -> p.argument("A1")))
                .flatMap(a -> actor(sentence, a))
                .or(() -> sentence.child(verb, "nsubj").flatMap(s -> actor(sentence, s)));
    }

    /* "The paper could not confirm the figure" is no answer of a party. */
    private boolean isMedia(ActorRef who) {
        return reading.cast()
                .actor(who.actor())
                .filter(a -> a.kind() == Actor.Kind.MEDIA)
                .isPresent();
    }

    private Optional<ActorRef> actor(Sentence sentence, int token) {
        return reading.cast().refer(sentence, token).stream().findFirst();
    }

    private void answer(Sentence sentence, ActorRef who, Stance stance) {
        answer(sentence, in(sentence), who, stance);
    }

    private void answer(Sentence sentence, List<Integer> meant, ActorRef who, Stance stance) {
        List<Integer> answered = new ArrayList<>(meant);
        if (answered.isEmpty() && !(stance == Stance.CONFIRMS)) {
            answered.addAll(justBefore(sentence, who));
        }
        if (stance == Stance.DENIES) {
            answered.addAll(DeniedHarm.of(sentence, reading, claims, answered, who));
        }
        for (int i : answered) {
            Claim claim = claims.get(i);
            boolean own =
                    claim.claimant().filter(c -> c.actor().equals(who.actor())).isPresent();
            boolean deniesItself = own
                    && stance == Stance.DENIES
                    && claim.evidence().get(0).span().contains(who.span().span());
            if (!own || deniesItself) {
                claims.set(
                        i,
                        AnsweredClaim.of(
                                claim, new Response(who, stance, reading.text().passage(sentence.span())), own));
            }
        }
    }

    /** The claims of the same sentence. */
    private List<Integer> in(Sentence sentence) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Span evidence = claims.get(i).evidence().get(0).span();
            if (evidence.equals(sentence.span())) {
                found.add(i);
            }
        }
        return found;
    }

    private List<Integer> justBefore(Sentence sentence, ActorRef who) {
        int from = Math.max(0, sentence.index() - SENTENCES_BACK);
        for (int s = sentence.index() - 1; s >= from; s--) {
            Span span = reading.text().sentences().get(s).span();
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < claims.size(); i++) {
                Claim claim = claims.get(i);
                boolean others = claim.claimant()
                        .filter(c -> !c.actor().equals(who.actor()))
                        .isPresent();
                if (others && claim.evidence().get(0).span().equals(span)) {
                    found.add(i);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return new ArrayList<>();
    }
}
