package readout.bench;

import static readout.bench.MadeUpWorld.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Article;
import readout.model.Claim;
import readout.model.Contact;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Figure;
import readout.model.Findings;
import readout.model.Passage;
import readout.model.Place;
import readout.model.PloverType;
import readout.model.Statement;
import readout.model.Why;

/**
 * Findings of reports that nobody wrote, as many as are asked for, to time the comparison without the reading: about 250 words each, two deeds, two
 * figures, a statement, a contact and six actors. Every fifth report prints its story's wire of the day and a sentence or two of its own. The
 * {@code n}th report is the same in every run; {@link MadeUpWorld} says what it is about.
 */
final class MadeUpReports {

    private static final int SENTENCES = 14;
    private static final int DEEDS_A_DAY = 3;
    private static final int TOWNS = 20;

    private final String id;
    private final int number;
    private final int day;
    private final MadeUpWorld.Story story;
    private final SplittableRandom random;
    private final MadeUpText text;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private MadeUpReports(int n) {
        id = String.format("a%08d", n);
        number = n;
        story = MadeUpWorld.story(n);
        day = MadeUpWorld.day(n);
        random = new SplittableRandom(n % 5 == 0 ? -day - story.number() * 1000 : n);
        text = new MadeUpText(id, story, random);
    }

    /** The {@code n}th report. */
    static Findings report(int n) {
        return new MadeUpReports(n).write();
    }

    private Findings write() {
        ActorRef one = actor(story.country(0), Actor.Kind.COUNTRY, 0);
        ActorRef two = actor(story.country(1), Actor.Kind.COUNTRY, 1);
        ActorRef first = actor(story.official(0, random.nextInt(3)), Actor.Kind.PERSON, 0);
        ActorRef second = actor(story.official(1, random.nextInt(3)), Actor.Kind.PERSON, 1);
        actor(story.person(random.nextInt(4)), Actor.Kind.PERSON, 0);
        actor(surname(first), Actor.Kind.PERSON, 0);
        int told = random.nextInt(DEEDS_A_DAY);
        deed(one, two, told);
        deed(one, two, (told + 1) % DEEDS_A_DAY);
        statement(first, MadeUpWorld.words(story, day, 14));
        contact(first, second);
        for (int i = 0; i < SENTENCES; i++) {
            text.say(text.sentence(12), "");
        }
        text.say("Edition " + number + " " + name("word", number) + " " + name("word", number + 7L) + ".", "");
        return new Findings(article(), List.of(), actors, statements, contacts, events, claims);
    }

    private static String surname(ActorRef person) {
        return person.name().substring(person.name().indexOf(' ') + 1);
    }

    /* Said in a sentence, so that every actor has a mention. */
    private ActorRef actor(String name, Actor.Kind kind, int side) {
        Passage at = text.say(name + " " + text.filler() + " " + text.filler() + ".", name);
        Actor actor = new Actor(
                "p" + actors.size(),
                name,
                kind,
                Optional.of(story.code(side)),
                Optional.of("GOV"),
                List.of(),
                List.of(name),
                Optional.empty(),
                List.of(new Actor.Mention(at, Actor.Form.NAME)),
                Why.of("made-up"));
        actors.add(actor);
        return new ActorRef(actor.id(), name, at);
    }

    private void deed(ActorRef one, ActorRef two, int deed) {
        boolean forth = (day + deed) % 2 == 0;
        ActorRef doer = forth ? one : two;
        ActorRef victim = forth ? two : one;
        String town = story.town((day * DEEDS_A_DAY + deed) % TOWNS);
        long dead = 3 + Math.floorMod(story.number() + day * 7L + deed, 40L);
        String sentence = doer.name() + " " + text.filler() + " shelled " + town + " of " + victim.name() + ", "
                + text.filler() + " " + text.filler() + ", and " + dead + " people were killed.";
        Passage whole = text.say(sentence, sentence);
        Passage trigger = text.within(whole, "shelled");
        Event event = new Event(
                id + "e" + deed,
                PloverType.ASSAULT,
                Optional.of("heavy-weapons"),
                List.of("military"),
                new Event.Code(Optional.of("194"), 4, Optional.of(-10.0), "made-up"),
                -9,
                List.of(doer),
                List.of(victim),
                Optional.of(date()),
                Optional.of(place(town, whole)),
                Event.Status.REPORTED,
                Optional.empty(),
                Map.of("killed", Figure.exactly(dead, "" + dead)),
                List.of(new Event.Report(whole, trigger, List.of(), List.of(), outlet(), Optional.of(date()))),
                1,
                1,
                0.8,
                Why.of("made-up"));
        events.add(event);
        claims.add(claim(deed, dead, doer, text.within(whole, dead + " people"), event));
    }

    private Claim claim(int deed, long dead, ActorRef doer, Passage at, Event event) {
        return new Claim(
                id + "k" + deed,
                Claim.Measure.KILLED,
                "kill.01",
                "people",
                Optional.of(Figure.exactly(dead, "" + dead)),
                Optional.of(doer),
                Optional.empty(),
                event.place(),
                Optional.of(date()),
                Optional.empty(),
                Claim.Status.UNCONTESTED,
                List.of(),
                Optional.of(event.id()),
                Optional.empty(),
                List.of(at),
                1,
                1,
                0.8,
                Why.of("made-up"));
    }

    private void statement(ActorRef speaker, String words) {
        Passage whole = text.say(speaker.name() + " said \"" + words + "\".", words);
        statements.add(new Statement(
                id + "s",
                Statement.Kind.DIRECT,
                whole,
                List.of(whole),
                text.say(text.filler() + " said " + text.filler() + ".", "said"),
                speaker,
                Optional.empty(),
                List.of(),
                Statement.Channel.UNKNOWN,
                Optional.of(date()),
                0.8,
                Why.of("made-up")));
    }

    private void contact(ActorRef one, ActorRef two) {
        String sentence = one.name() + " spoke with " + two.name() + " about " + text.filler() + ".";
        Passage whole = text.say(sentence, sentence);
        contacts.add(new Contact(
                id + "c",
                List.of(one, two),
                Contact.Medium.CALL,
                Optional.empty(),
                Optional.empty(),
                Optional.of(date()),
                Optional.empty(),
                Contact.Status.REPORTED,
                List.of(),
                List.of(),
                List.of(new Contact.Report(whole, text.within(whole, "spoke"), List.of())),
                1,
                1,
                0.8,
                Why.of("made-up")));
    }

    private Optional<String> outlet() {
        return Optional.of(name("outlet", number % 60) + " Times");
    }

    private DateRange date() {
        return DateRange.day(MadeUpWorld.date(day), DateRange.Basis.METADATA);
    }

    private Place place(String town, Passage whole) {
        return new Place(
                town,
                Optional.of(story.code(0)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Place.Precision.CITY,
                text.within(whole, town));
    }

    private Article article() {
        return new Article(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                outlet(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.of(date()),
                text.toString(),
                0,
                List.of(),
                Article.Status.OK,
                Optional.empty());
    }
}
