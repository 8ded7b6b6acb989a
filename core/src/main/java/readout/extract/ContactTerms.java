package readout.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.Contact.Medium;
import readout.model.Contact.Report;
import readout.model.Contact.Status;
import readout.model.DateRange;
import readout.model.Id;
import readout.model.Passage;
import readout.model.Response;
import readout.model.TimeExpression;
import readout.model.Why;
import readout.text.Sentence;
import readout.text.Token;

/** When, where, through what and on what a contact was, as its sentence tells. */
final class ContactTerms {

    private static final double SURE = 0.9;
    private static final double NOUN = 0.85;

    private final Reading reading;
    private final ContactPlaces places;

    ContactTerms(Reading reading) {
        this.reading = reading;
        this.places = new ContactPlaces(reading);
    }

    /** The contact of {@code who} that {@code cue} tells of. */
    Contact contact(ContactCue cue, ContactParties.Who who) {
        Sentence sentence = cue.sentence();
        Medium medium = medium(cue, who, places.isTold(cue));
        Optional<DateRange> date = date(cue);
        List<Passage> mentions = who.all().stream()
                .map(ActorRef::span)
                .filter(p -> sentence.span().contains(p.span()))
                .toList();
        Report report = new Report(
                reading.text().passage(sentence.span()),
                reading.text().passage(sentence.token(cue.token()).span()),
                mentions);
        List<String> parts = new ArrayList<>(List.of(
                reading.text().article().id(),
                String.valueOf(report.trigger().span().start())));
        who.all().forEach(p -> parts.add(p.actor()));
        return new Contact(
                Id.of("c", parts),
                who.all(),
                medium,
                who.initiator(),
                who.mediator(),
                date,
                places.of(cue).filter(p -> medium != Medium.CALL && medium != Medium.MESSAGE),
                status(cue, date),
                responses(cue, who),
                new ContactTopics(reading.text().article().text(), sentence).of(cue.token()),
                List.of(report),
                1,
                1,
                sentence.token(cue.token()).is("VB") ? SURE : NOUN,
                why(cue, who, medium));
    }

    private List<Response> responses(ContactCue cue, ContactParties.Who who) {
        return who.denier()
                .map(d -> List.of(new Response(
                        d,
                        Response.Stance.DENIES,
                        reading.text().passage(cue.sentence().span()))))
                .orElse(List.of());
    }

    /** What is told as done on a day after the report's is to come: a headline's "A meets B on Friday". */
    private Status status(ContactCue cue, Optional<DateRange> date) {
        boolean past = cue.sentence().token(cue.token()).is("VBD")
                || cue.sentence().token(cue.token()).is("VBN");
        boolean later = !past && EventDay.isToCome(reading, date);
        return later && cue.status() == Status.REPORTED ? Status.PLANNED : cue.status();
    }

    /** What governs the word, or its verb; of a cue with a part of its sentence, what stands in that part, where anything does. */
    private Optional<DateRange> date(ContactCue cue) {
        Optional<DateRange> own = reading.times().at(cue.sentence(), cue.token());
        if (!cue.part().equals(cue.sentence().span())) {
            return reading.times().in(cue.part()).stream()
                    .map(TimeExpression::date)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .or(() -> own);
        }
        Token word = cue.sentence().token(cue.token());
        boolean object = word.is("NN") && word.head() >= 0 && word.relation().equals("dobj");
        return own.or(() -> object ? reading.times().at(cue.sentence(), word.head()) : Optional.empty());
    }

    private Medium medium(ContactCue cue, ContactParties.Who who, boolean placed) {
        String told = cue.frame().medium();
        if (saysPhone(cue.sentence(), cue.token())) {
            return Medium.CALL;
        }
        return switch (told) {
            case "call" -> Medium.CALL;
            case "meeting" -> Medium.MEETING;
            case "visit" -> Medium.VISIT;
            case "message" -> Medium.MESSAGE;
            case "talks" -> placed || isFaceToFace(cue) ? Medium.MEETING : Medium.UNKNOWN;
            case "speech" -> speech(cue, who, placed);
            default -> Medium.UNKNOWN;
        };
    }

    /** "one-on-one talks", "face-to-face talks". */
    private boolean isFaceToFace(ContactCue cue) {
        String all = reading.text().article().text();
        int noun = cue.sentence().token(cue.token()).span().start();
        String before = all.substring(cue.sentence().span().start(), noun).stripTrailing();
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return ContactFrames.lists("in-person", last);
    }

    private Medium speech(ContactCue cue, ContactParties.Who who, boolean placed) {
        boolean noun = cue.sentence().token(cue.token()).lemma().equals("call");
        if (noun) {
            return Medium.CALL;
        }
        if (placed) {
            return Medium.MEETING;
        }
        List<String> countries = who.all().stream()
                .map(p -> Nationality.of(reading.cast(), p))
                .flatMap(Optional::stream)
                .toList();
        boolean distinct = countries.stream().distinct().count() == countries.size();
        return !countries.isEmpty() && distinct ? Medium.CALL : Medium.UNKNOWN;
    }

    /** "by telephone", "a phone call", "discussed it over the phone": whether the words around {@code token} name the line. */
    static boolean saysPhone(Sentence sentence, int token) {
        boolean modified = Arrays.stream(sentence.children(token))
                .mapToObj(sentence::token)
                .anyMatch(word -> !word.is("VB") && ContactFrames.lists("phone", word.lemma()));
        return modified
                || isByPhone(sentence, token)
                || isInPhoneTalk(sentence, token)
                || sentence.token(token).is("VB")
                        && sentence.child(token, "dobj")
                                .or(() -> Clauses.under(sentence, token, "with"))
                                .filter(object -> isByPhone(sentence, object))
                                .isPresent();
    }

    /** "discussed it in phone talks", "during a phone conversation, X briefed Y". */
    private static boolean isInPhoneTalk(Sentence sentence, int verb) {
        return sentence.token(verb).is("VB")
                && Arrays.stream(sentence.children(verb))
                        .filter(child -> ContactFrames.lists(
                                "during", sentence.token(child).lemma()))
                        .mapToObj(preposition -> sentence.child(preposition, "pobj"))
                        .flatMap(Optional::stream)
                        .anyMatch(
                                talk -> !ContactFrames.noun(sentence.token(talk).lemma())
                                                .isEmpty()
                                        && saysPhone(sentence, talk));
    }

    private static boolean isByPhone(Sentence sentence, int token) {
        return Arrays.stream(sentence.children(token)).anyMatch(child -> isPhone(sentence, child));
    }

    /** Whether {@code preposition} has the line under it: "over the phone". */
    static boolean isPhone(Sentence sentence, int preposition) {
        return sentence.token(preposition).is("IN")
                && sentence.child(preposition, "pobj")
                        .map(sentence::token)
                        .filter(t -> ContactFrames.lists("phone", t.lemma()))
                        .isPresent();
    }

    private static Why why(ContactCue cue, ContactParties.Who who, Medium medium) {
        Why why = Why.of(
                "contact." + cue.frame().id(),
                "“" + cue.sentence().token(cue.token()).form() + "” tells of a contact",
                "its parties are "
                        + String.join(
                                ", ", who.all().stream().map(ActorRef::name).toList()));
        if (cue.frame().medium().equals("speech") && medium == Medium.CALL) {
            return why.then("they are not of one country, and nothing puts them in one place");
        }
        return why;
    }
}
