package readout.bench;

import java.time.LocalDate;
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
import readout.model.Span;
import readout.model.Statement;
import readout.model.Why;

/**
 * Findings of reports that nobody wrote, as many as are asked for, to time the comparison without the reading. Forty reports tell of each
 * crisis: two states, a few persons and towns, some deeds a day over ten days, told by several outlets each in words of its own. The
 * {@code n}th report is the same in every run.
 */
final class MadeUpReports {

    private static final int REPORTS_PER_CRISIS = 40;
    private static final int DAYS = 10;
    private static final List<String> COUNTRIES = List.of(
            "SDN", "TCD", "ETH", "ERI", "ARM", "AZE", "PER", "ECU", "MLI", "NER", "KEN", "SOM", "PHL", "CHN", "SRB",
            "HRV");
    private static final String LETTERS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private MadeUpReports() {}

    /** The {@code n}th report. */
    static Findings report(int n) {
        return new Writer(n).write();
    }

    /** A name of its own for each number, of the same sort as others. */
    static String name(String kind, long number) {
        SplittableRandom random = new SplittableRandom(31L * kind.hashCode() + number);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(LETTERS.charAt(random.nextInt(LETTERS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + (number % 7 == 0 ? "n" : "s");
    }

    private static final class Writer {

        private final String id;
        private final int crisis;
        private final int day;
        private final SplittableRandom random;
        private final StringBuilder text = new StringBuilder();
        private final List<Actor> actors = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private final List<Contact> contacts = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();

        private Writer(int n) {
            id = String.format("a%08d", n);
            crisis = n / REPORTS_PER_CRISIS;
            random = new SplittableRandom(n);
            day = random.nextInt(DAYS);
        }

        private Findings write() {
            ActorRef one = actor(country(0), Actor.Kind.COUNTRY, 0);
            ActorRef two = actor(country(1), Actor.Kind.COUNTRY, 1);
            ActorRef first = actor(person(0), Actor.Kind.PERSON, 0);
            ActorRef second = actor(person(1), Actor.Kind.PERSON, 1);
            for (int deed = 0; deed < 2; deed++) {
                deed(one, two, deed);
            }
            statement(
                    first,
                    "the border at " + town(day) + " stays closed until the guns of " + country(1) + " fall silent");
            contact(first, second);
            Article article = article();
            return new Findings(article, List.of(), actors, statements, contacts, events, claims);
        }

        private String country(int side) {
            return name("country" + side, crisis);
        }

        private String person(int side) {
            return name("given" + side, crisis) + " " + name("family" + side, crisis);
        }

        private String town(int number) {
            return name("town" + number, crisis);
        }

        /* Said in the first sentence, so that every actor has a mention. */
        private ActorRef actor(String name, Actor.Kind kind, int side) {
            Passage at = say(name + " " + filler() + " " + filler() + ".", name);
            Actor actor = new Actor(
                    "p" + actors.size(),
                    name,
                    kind,
                    Optional.of(COUNTRIES.get((crisis * 2 + side) % COUNTRIES.size())),
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
            String town = town(day * 2 + deed);
            int dead = 3 + (crisis + day * 2 + deed) % 40;
            String sentence = doer.name() + " " + filler() + " shelled " + town + " of " + victim.name() + ", "
                    + filler() + " " + filler() + ", and " + dead + " people were killed.";
            Passage whole = say(sentence, sentence);
            Passage trigger = within(whole, "shelled");
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
            claims.add(claim(deed, dead, doer, within(whole, dead + " people"), event));
        }

        private Claim claim(int number, int dead, ActorRef doer, Passage at, Event event) {
            return new Claim(
                    id + "k" + number,
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
            Passage whole = say(speaker.name() + " said \"" + words + "\".", words);
            statements.add(new Statement(
                    id + "s",
                    Statement.Kind.DIRECT,
                    whole,
                    List.of(whole),
                    say(filler() + " said " + filler() + ".", "said"),
                    speaker,
                    Optional.empty(),
                    List.of(),
                    Statement.Channel.UNKNOWN,
                    Optional.of(date()),
                    0.8,
                    Why.of("made-up")));
        }

        private void contact(ActorRef one, ActorRef two) {
            String sentence = one.name() + " spoke with " + two.name() + " about " + filler() + ".";
            Passage whole = say(sentence, sentence);
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
                    List.of(new Contact.Report(whole, within(whole, "spoke"), List.of())),
                    1,
                    1,
                    0.8,
                    Why.of("made-up")));
        }

        private Passage say(String sentence, String words) {
            int start = text.length() + sentence.indexOf(words);
            text.append(sentence).append(text.length() % 5 == 0 ? "\n" : " ");
            return new Passage(id, new Span(start, start + words.length()), words);
        }

        private Passage within(Passage whole, String words) {
            int start = whole.span().start() + whole.text().indexOf(words);
            return new Passage(id, new Span(start, start + words.length()), words);
        }

        private String filler() {
            return name("word", random.nextInt(4000)).toLowerCase(java.util.Locale.ROOT);
        }

        private Optional<String> outlet() {
            return Optional.of(name("outlet", Math.floorMod(id.hashCode(), 60)) + " Times");
        }

        private DateRange date() {
            return DateRange.day(LocalDate.of(2020, 1, 1).plusDays(crisis % 900L + day), DateRange.Basis.METADATA);
        }

        private Place place(String town, Passage whole) {
            return new Place(
                    town,
                    Optional.of(COUNTRIES.get(crisis * 2 % COUNTRIES.size())),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Place.Precision.CITY,
                    within(whole, town));
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
}
