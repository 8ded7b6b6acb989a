package readout.extract;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.model.Actor;
import readout.model.Actor.Kind;
import readout.model.ActorRef;
import readout.model.DateRange;
import readout.model.Event.Status;
import readout.model.PloverType;
import readout.model.Statement;
import readout.text.Sentence;
import readout.text.Token;

/**
 * How far an event is vouched for, and by whom.
 *
 * @param status the status
 * @param claimant the party that alone vouches for it, or denies it
 */
record EventStatus(Status status, Optional<ActorRef> claimant) {

    /** Deeds this many days before the report are background: they are recalled, not reported. */
    private static final Set<String> LONG = Set.of("year", "month", "decade", "generation");

    /** "{Last} month after talks failed" dates what came later by the day of the report. */
    private static final Set<String> RECENT = Set.of("last", "this", "that");

    private static final int BACKGROUND_DAYS = 60;

    /** Modes of coercion that is done by announcing it: a ban, a closed border, a curfew. */
    private static final Set<String> DECREED = Set.of("restrict", "censor", "curfew", "martial-law", "withhold");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private static final Set<String> BELLIGERENT = Set.of("MIL", "GOV", "SPY");

    private static final EventStatus REPORTED = new EventStatus(Status.REPORTED, Optional.empty());

    /** The status of {@code candidate}, whose parties are known. */
    static EventStatus of(
            Reading reading,
            List<Statement> statements,
            Sentence sentence,
            EventCandidate candidate,
            List<ActorRef> actors,
            List<ActorRef> recipients,
            Optional<DateRange> date) {
        if (candidate.mood() == Mood.DENIED) {
            return new EventStatus(Status.DENIED, doerOf(reading, sentence, candidate.by()));
        }
        if (isRecalled(reading, sentence, candidate.trigger(), date)) {
            return new EventStatus(Status.BACKGROUND, Optional.empty());
        }
        boolean toCome = candidate.mood() == Mood.FUTURE || EventDay.isToCome(reading, date);
        if (toCome && candidate.type() != PloverType.THREATEN) {
            return new EventStatus(Status.PLANNED, Optional.empty());
        }
        if (candidate.mood() == Mood.ALLEGED) {
            Optional<ActorRef> accuser = doerOf(reading, sentence, candidate.by())
                    .or(() -> Claimant.of(reading, statements, sentence, candidate.trigger()));
            return new EventStatus(Status.CLAIMED, accuser);
        }
        if (isVerbal(candidate.type())) {
            return ClaimedWords.claimant(reading, statements, sentence, candidate.trigger())
                    .map(who -> new EventStatus(Status.CLAIMED, Optional.of(who)))
                    .orElse(REPORTED);
        }
        if (Doers.accused(sentence, candidate.trigger()).isPresent()) {
            Optional<Integer> accusing =
                    Optional.of(sentence.token(candidate.trigger()).head());
            return new EventStatus(Status.CLAIMED, doerOf(reading, sentence, accusing));
        }
        boolean claims = ClaimedWords.isClaimed(statements, sentence, candidate.trigger());
        return Claimant.of(reading, statements, sentence, candidate.trigger())
                .filter(speaker -> claims
                        || isParty(reading, speaker, actors, recipients)
                        || candidate.type() == PloverType.ASSAULT
                                && !areOfAThird(reading, speaker, recipients)
                                && isEnemy(reading, speaker, actors))
                .filter(speaker -> !isOwnAct(candidate, speaker, actors))
                .map(speaker -> new EventStatus(Status.CLAIMED, Optional.of(speaker)))
                .orElse(REPORTED);
    }

    /** Who announces its own sanctions, aid or decrees does them by saying so; who tells of its own fighting or arrests only claims. */
    private static boolean isOwnAct(EventCandidate candidate, ActorRef speaker, List<ActorRef> actors) {
        boolean told = switch (candidate.type()) {
            case SANCTION, AID, COOPERATE, PROTEST -> true;
            case MOBILIZE -> candidate.nominal();
            case RETREAT -> candidate.nominal() && candidate.rule().startsWith("retreat.withdraw");
            case COERCE -> candidate.mode().filter(DECREED::contains).isPresent();
            default -> false;
        };
        return told && actors.stream().anyMatch(a -> a.actor().equals(speaker.actor()));
    }

    private static boolean isVerbal(PloverType type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> true;
            default -> false;
        };
    }

    private static Optional<ActorRef> doerOf(Reading reading, Sentence sentence, Optional<Integer> verb) {
        return verb.flatMap(v -> Doers.of(sentence, v))
                .flatMap(d -> reading.cast().refer(sentence, d).stream().findFirst());
    }

    /** Whether what the word tells is recalled from long before the report: by its date, or by a past year beside it. */
    static boolean isRecalled(Reading reading, Sentence sentence, int trigger, Optional<DateRange> date) {
        return isLongAgo(reading, date)
                || isOfPastYear(reading, sentence, trigger)
                || isYearsBefore(sentence, trigger)
                || date.isEmpty() && isInPastYear(reading, sentence, trigger);
    }

    /** "a year after a bomb {killed} 21", "months after the {attack}": told to date what came later. */
    private static boolean isYearsBefore(Sentence sentence, int trigger) {
        Token word = sentence.token(trigger);
        int after = -1;
        if (word.relation().equals("advcl")) {
            after = sentence.child(trigger, "mark").orElse(-1);
        } else if (word.relation().equals("pobj")) {
            after = word.head();
        }
        return after > 0
                && after < trigger
                && sentence.token(after).lemma().equals("after")
                && LONG.contains(sentence.token(after - 1).lemma())
                && !(after > 1 && sentence.token(after - 2).lemma().equals("in"))
                && (after < 2 || !RECENT.contains(sentence.token(after - 2).lemma()));
    }

    /** What is dated by its year alone is recalled, unless that is the year of the report. */
    private static boolean isLongAgo(Reading reading, Optional<DateRange> date) {
        Optional<LocalDate> last = date.flatMap(DateRange::end);
        Optional<LocalDate> day = reading.times().published().flatMap(DateRange::start);
        boolean yearOnly =
                date.filter(d -> d.precision() == DateRange.Precision.YEAR).isPresent();
        boolean goesOn = day.isPresent()
                && date.flatMap(DateRange::start)
                        .filter(first -> first.getYear() >= day.get().getYear())
                        .isPresent();
        if (last.isEmpty() || day.isEmpty()) {
            return yearOnly && !goesOn;
        }
        return last.get().isBefore(day.get().minusDays(BACKGROUND_DAYS))
                || yearOnly && last.get().isBefore(day.get());
    }

    /** "The {2008} floods, in which 40 died": what a clause tells of a noun of a past year. */
    private static boolean isInPastYear(Reading reading, Sentence sentence, int trigger) {
        int at = trigger;
        while (sentence.token(at).head() >= 0 && !sentence.token(at).relation().equals("relcl")) {
            at = sentence.token(at).head();
        }
        int noun = sentence.token(at).head();
        boolean undated = reading.times().published().isEmpty();
        return noun >= 0
                && (isOfPastYear(reading, sentence, noun)
                        || undated
                                && Arrays.stream(sentence.children(noun))
                                        .filter(child -> child < noun)
                                        .anyMatch(child -> YEAR.matcher(
                                                        sentence.token(child).form())
                                                .matches()));
    }

    /** "The {2008} attacks", also where these are its subject: a year before the report's among the words that modify the deed. */
    private static boolean isOfPastYear(Reading reading, Sentence sentence, int trigger) {
        if (isOfThatYear(sentence, trigger)) {
            return true;
        }
        Optional<LocalDate> day = reading.times().published().flatMap(DateRange::start);
        return day.isPresent()
                && Stream.concat(Stream.of(trigger), Grammar.child(sentence, trigger, "nsubj").stream())
                        .flatMap(word -> Arrays.stream(sentence.children(word)).mapToObj(sentence::token))
                        .map(Token::form)
                        .anyMatch(form -> YEAR.matcher(form).matches()
                                && Integer.parseInt(form) < day.get().getYear());
    }

    /** "In May of {that year}": of a year told before, which is not the report's. */
    private static boolean isOfThatYear(Sentence sentence, int trigger) {
        for (int child : sentence.children(trigger)) {
            for (int word : sentence.subtree(child)) {
                boolean year = word > 0 && sentence.token(word).lemma().equals("year");
                if (year && sentence.token(word - 1).lemma().equals("that")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the speaker is one side, or speaks for the country of one side of a deed between countries. */
    private static boolean isParty(
            Reading reading, ActorRef speaker, List<ActorRef> actors, List<ActorRef> recipients) {
        boolean self = actors.stream().anyMatch(a -> a.actor().equals(speaker.actor()))
                || recipients.stream().anyMatch(r -> r.actor().equals(speaker.actor()));
        if (self) {
            return true;
        }
        Optional<String> country = country(reading, speaker);
        boolean actorSide = country.isPresent()
                && actors.stream().anyMatch(a -> country(reading, a).equals(country));
        boolean recipientSide = country.isPresent()
                && recipients.stream().anyMatch(r -> country(reading, r).equals(country));
        return actorSide != recipientSide;
    }

    /** "Sudan's army said Chad had shelled the town": whoever speaks for a state or an army blames the other side, whatever was hit. */
    private static boolean isEnemy(Reading reading, ActorRef speaker, List<ActorRef> actors) {
        Optional<Actor> teller = belligerent(reading, speaker);
        return teller.isPresent()
                && actors.stream()
                        .flatMap(actor -> belligerent(reading, actor).stream())
                        .anyMatch(actor -> areEnemies(teller.get(), actor));
    }

    /** "France said that Chad had shelled Niger": France is no party. */
    private static boolean areOfAThird(Reading reading, ActorRef speaker, List<ActorRef> recipients) {
        return recipients.stream()
                .anyMatch(r ->
                        country(reading, r).isPresent() && !country(reading, r).equals(country(reading, speaker)));
    }

    private static boolean areEnemies(Actor teller, Actor actor) {
        boolean rebels = isRebel(teller) != isRebel(actor) && isKnown(teller) && isKnown(actor);
        boolean states = teller.country().isPresent()
                && actor.country().isPresent()
                && !teller.country().equals(actor.country());
        return rebels || states;
    }

    private static boolean isRebel(Actor actor) {
        return actor.kind() == Kind.ARMED_GROUP;
    }

    /** Not "a group of gunmen", whom the police tell of. */
    private static boolean isKnown(Actor actor) {
        return !isRebel(actor)
                || actor.sector().filter("REB"::equals).isPresent()
                || actor.mentions().stream().anyMatch(mention -> mention.form() == Actor.Form.NAME);
    }

    private static Optional<Actor> belligerent(Reading reading, ActorRef ref) {
        return reading.cast()
                .actor(ref.actor())
                .filter(actor -> actor.kind() == Kind.ARMED_GROUP
                        || actor.kind() == Kind.COUNTRY
                        || actor.sector().filter(BELLIGERENT::contains).isPresent());
    }

    private static Optional<String> country(Reading reading, ActorRef ref) {
        return Nationality.of(reading.cast(), ref);
    }
}
