package readout.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.ActorRef;
import readout.model.Event;
import readout.model.Figure;
import readout.model.Passage;
import readout.model.Why;
import readout.text.Sentence;
import readout.text.Token;

/** What the values of an event stand on: its trigger, how each side stands to it, the words of its mode, contexts, status and casualties. */
final class EventGrounds {

    private static final EventKnowledge KNOWLEDGE = EventKnowledge.load();

    private final Reading reading;
    private final Event event;
    private final Sentence sentence;
    private final int trigger;

    private EventGrounds(Reading reading, Event event, Sentence sentence, int trigger) {
        this.reading = reading;
        this.event = event;
        this.sentence = sentence;
        this.trigger = trigger;
    }

    /** The event with its grounds; as it is where its first sentence is not found. */
    static Event of(Reading reading, Event event) {
        Passage at = event.reports().get(0).trigger();
        return Grounds.at(reading, at, (sentence, token) -> new EventGrounds(reading, event, sentence, token).why())
                .map(event::withWhy)
                .orElse(event);
    }

    private Why why() {
        boolean contact = event.why().rule().startsWith("contact.");
        String deed = Grounds.quoted(event.reports().get(0).trigger())
                + (contact ? " tells of a contact" : " names the deed");
        List<Why.Step> steps = event.why().steps();
        Why why = Why.of(event.why().rule())
                .then(deed, word(trigger))
                .then(contact ? steps.subList(1, steps.size()) : steps);
        Ties ties = new Ties(sentence, trigger);
        why = sides(why, ties, event.actors(), "actor");
        why = sides(why, ties, event.recipients(), "recipient");
        why = mode(why);
        for (String context : event.contexts()) {
            Optional<Token> told = EventWords.shipped().ofContext(sentence, trigger, context);
            why = told.isPresent()
                    ? why.then(
                            Grounds.quoted(told.get()) + " tells the context " + context,
                            word(told.get().index()))
                    : why;
        }
        return magnitude(status(why));
    }

    private static Why sides(Why why, Ties ties, List<ActorRef> refs, String side) {
        Why more = why;
        for (ActorRef ref : refs) {
            more = more.then(
                    Grounds.meant(ref) + " is the " + side + ": "
                            + ties.of(ref.span().span()),
                    ref.span());
        }
        return more;
    }

    private Why mode(Why why) {
        if (event.mode().isEmpty() || event.why().rule().startsWith("contact.")) {
            return why;
        }
        String mode = event.mode().get();
        Optional<Token> told = EventWords.shipped().ofMode(sentence, trigger, event.type(), mode);
        return told.isPresent()
                ? why.then(
                        Grounds.quoted(told.get()) + " tells the mode " + mode,
                        word(told.get().index()))
                : why.then("the rule gives the mode " + mode);
    }

    private Why status(Why why) {
        Moods moods = new Moods(sentence, new Arguments(sentence, KNOWLEDGE.words()));
        Optional<Integer> by = moods.of(trigger).by();
        return switch (event.status()) {
            case REPORTED -> why;
            case BACKGROUND -> why.then("it is recalled: long before the report, or of another year");
            case CLAIMED ->
                event.claimant()
                        .map(c -> why.then("told by a party to it or its accuser, " + c.name(), c.span()))
                        .orElse(why);
            case PLANNED, DENIED, DISPUTED, HYPOTHETICAL ->
                by.map(b -> why.then(
                                Grounds.quoted(sentence.token(b)) + " puts it as " + Grounds.word(event.status()),
                                word(b)))
                        .orElseGet(() -> why.then("its verb puts it as " + Grounds.word(event.status())));
        };
    }

    private Why magnitude(Why why) {
        Why more = why;
        for (Map.Entry<String, Figure> e : event.magnitude().entrySet()) {
            String says = "“" + e.getValue().words() + "” " + e.getKey();
            Optional<Passage> at = Grounds.find(reading, sentence, e.getValue().words());
            more = at.isPresent() ? more.then(says, at.get()) : more.then(says);
        }
        return more;
    }

    private Passage word(int token) {
        return reading.text().passage(sentence.token(token).span());
    }
}
