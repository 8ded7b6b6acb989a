package readout.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.Actor;
import readout.model.ActorRef;
import readout.model.Article;
import readout.model.Claim;
import readout.model.ComparedArticle;
import readout.model.Contact;
import readout.model.Copy;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.model.Dossier;
import readout.model.Event;
import readout.model.Figure;
import readout.model.Passage;
import readout.model.Place;
import readout.model.PloverType;
import readout.model.Response;
import readout.model.Span;
import readout.model.Statement;
import readout.model.Story;
import readout.model.TensionDay;
import readout.model.TimeExpression;
import readout.model.Why;

/**
 * A dossier made by hand, with one row of every kind and every field filled at least once. The first report opens with a character
 * of two UTF-16 units, so that offsets in the files differ from those in Java.
 */
public final class SampleDossier {

    /** The first report. */
    public static final String TEXT = "🕊 Talks in Port Vell\n"
            + "Norland's envoy Ada Brun met Sudland's minister Kofi Lenz in Port Vell on 3 March 2031. "
            + "“We want <peace> & calm,” Brun told Lenz.\n"
            + "Norland says 26 villagers were killed by Sudland's shells, which Sudland disputes.\n";

    private static final String OTHER = "Ada Brun met Kofi Lenz in Port Vell, 🕊 the ministry said.\n";
    private static final DateRange DAY = DateRange.day(LocalDate.of(2031, 3, 3), Basis.TEXT);
    private static final Article FIRST = article("a1", "in/one.txt", Optional.of("The Gazette"), TEXT);
    private static final Article SECOND = article("a2", "in/two.txt", Optional.empty(), OTHER);

    private SampleDossier() {}

    /** The dossier. */
    public static Dossier dossier() {
        return new Dossier(
                articles(),
                List.of(new TimeExpression(
                        at("3 March 2031"),
                        TimeExpression.Type.DATE,
                        "2031-03-03",
                        Optional.of(DAY),
                        Optional.empty(),
                        "day-month-year")),
                actors(),
                List.of(statement()),
                List.of(contact()),
                List.of(event()),
                List.of(claim()),
                List.of(new Story("y1", "🕊 Talks in Port Vell", List.of("a1", "a2"), DAY.start(), DAY.start(), 2, 1)),
                List.of(new TensionDay(
                        LocalDate.of(2031, 3, 3),
                        "NRL",
                        "SDL",
                        1,
                        0,
                        0,
                        1,
                        -2.34567,
                        2,
                        1,
                        new TensionDay.Kinds(0, 1, 0, 0, 0, 1))));
    }

    private static List<ComparedArticle> articles() {
        String shared = " in Port Vell";
        Copy.Shared run = new Copy.Shared(span(TEXT, shared), span(OTHER, shared));
        Copy.Shared back = new Copy.Shared(run.there(), run.here());
        return List.of(
                new ComparedArticle(
                        FIRST, Optional.of("y1"), List.of(new Copy("a2", 0.0625, List.of(run))), Optional.empty()),
                new ComparedArticle(
                        SECOND, Optional.of("y1"), List.of(new Copy("a1", 1 / 3.0, List.of(back))), Optional.of("a1")),
                new ComparedArticle(unreadable(), Optional.empty(), List.of(), Optional.empty()));
    }

    private static List<Actor> actors() {
        return List.of(
                new Actor(
                        "p1",
                        "Ada Brun",
                        Actor.Kind.PERSON,
                        Optional.of("NRL"),
                        Optional.of("GOV"),
                        List.of(new Actor.Role("envoy", Optional.of("Norland"), at("envoy"))),
                        List.of("Ada Brun", "Brun"),
                        Optional.of("Q1"),
                        List.of(new Actor.Mention(at("Ada Brun"), Actor.Form.NAME)),
                        Why.of("who.person", "“Ada Brun” is a person's name")),
                country("c1", "Norland", "NRL"),
                country("c2", "Sudland", "SDL"));
    }

    private static Statement statement() {
        return new Statement(
                "s1",
                Statement.Kind.DIRECT,
                at("We want <peace> & calm,"),
                List.of(at("We want <peace> & calm,")),
                at("told"),
                ref("p1", "Ada Brun", "Brun told"),
                Optional.of(ref("c1", "Norland", "Norland's")),
                List.of(ref("p2", "Kofi Lenz", "Lenz.")),
                Statement.Channel.MEETING,
                Optional.of(DAY.from(at("3 March 2031"))),
                Optional.of("g1"),
                Statement.Variant.SINGLE,
                Statement.Wording.NONE,
                0.9,
                Why.of("say.v1", "“told” has a speaker and one who is spoken to"));
    }

    private static Contact contact() {
        return new Contact(
                "k1",
                List.of(ref("p1", "Ada Brun", "Ada Brun"), ref("p2", "Kofi Lenz", "Kofi Lenz")),
                Contact.Medium.MEETING,
                Optional.of(ref("p1", "Ada Brun", "Ada Brun")),
                Optional.empty(),
                Optional.of(DAY),
                Optional.of(portVell()),
                Contact.Status.REPORTED,
                List.of(),
                List.of("peace"),
                List.of(
                        new Contact.Report(
                                at(
                                        "Norland's envoy Ada Brun met Sudland's minister Kofi Lenz in Port Vell on 3 March 2031."),
                                at("met"),
                                List.of(at("Ada Brun"), at("Kofi Lenz"))),
                        new Contact.Report(
                                Passage.of(SECOND, span(OTHER, OTHER.strip())),
                                Passage.of(SECOND, span(OTHER, "met")),
                                List.of())),
                2,
                1,
                0.8,
                Why.of("meet.v1"));
    }

    private static Event event() {
        return new Event(
                "e1",
                PloverType.ASSAULT,
                Optional.of("heavy-weapons"),
                List.of("military"),
                new Event.Code(Optional.of("194"), 4, Optional.of(-10.0), "sample 1"),
                -8.5,
                List.of(ref("c2", "Sudland", "Sudland's shells")),
                List.of(),
                Optional.of(new DateRange(
                        DAY.start(),
                        Optional.empty(),
                        DateRange.Precision.WEEK,
                        Optional.of(Basis.STORY),
                        Optional.empty())),
                Optional.empty(),
                Event.Status.CLAIMED,
                Optional.of(ref("c1", "Norland", "Norland says")),
                Map.of("killed", Figure.exactly(26, "26")),
                List.of(new Event.Report(
                        at("Norland says 26 villagers were killed by Sudland's shells, which Sudland disputes."),
                        at("killed"),
                        List.of(at("Sudland's shells")),
                        List.of(at("26 villagers")),
                        Optional.of("The Gazette"),
                        Optional.of(DAY))),
                1,
                1,
                0.7,
                Why.of("kill.v1", "“killed” names a deed", "Norland alone says so"));
    }

    private static Claim claim() {
        return new Claim(
                "m1",
                Claim.Measure.KILLED,
                "kill.01",
                "villagers",
                Optional.of(Figure.exactly(26, "26")),
                Optional.of(ref("c2", "Sudland", "Sudland's shells")),
                Optional.empty(),
                Optional.of(portVell()),
                Optional.empty(),
                Optional.of(ref("c1", "Norland", "Norland says")),
                Claim.Status.DISPUTED,
                List.of(new Response(
                        ref("c2", "Sudland", "Sudland disputes"),
                        Response.Stance.DISPUTES,
                        at("which Sudland disputes"))),
                Optional.of("e1"),
                Optional.empty(),
                List.of(at("26 villagers were killed")),
                1,
                1,
                0.75,
                Why.of("kill.count"));
    }

    private static Article article(String id, String input, Optional<String> outlet, String text) {
        return new Article(
                id,
                input,
                Optional.of("x-" + id),
                Optional.of("https://example.org/" + id + "?a=1&b=2"),
                outlet,
                Optional.of(text.substring(0, text.indexOf('\n'))),
                Optional.of("A. Writer"),
                Optional.of("Wire"),
                Optional.of(new Article.Dateline(Optional.of("Port Vell"), Optional.of(DAY), new Span(0, 2))),
                Optional.of("en"),
                Optional.of(DAY),
                text,
                text.indexOf('\n') + 1 == text.length() ? 0 : text.indexOf('\n') + 1,
                List.of(new Article.Removed("Share this", "share bar")),
                Article.Status.OK,
                Optional.empty(),
                Optional.of("World"),
                Optional.of(DateRange.day(LocalDate.of(2031, 3, 4), Basis.METADATA)),
                List.of("it is dated 2031-03-03 by a line of its text, but 2031-03-09 by its address"));
    }

    private static Article unreadable() {
        return new Article(
                "a3",
                "in/picture.bin",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                List.of(),
                Article.Status.FAILED,
                Optional.of("it is no text"));
    }

    private static Actor country(String id, String name, String code) {
        return new Actor(
                id,
                name,
                Actor.Kind.COUNTRY,
                Optional.of(code),
                Optional.empty(),
                List.of(),
                List.of(name),
                Optional.empty(),
                List.of(new Actor.Mention(at(name), Actor.Form.NAME)),
                Why.of("who.country", "“" + name + "” is a country"));
    }

    private static Place portVell() {
        return new Place(
                "Port Vell",
                Optional.of("NRL"),
                Optional.of("Coast"),
                Optional.of(1.5),
                Optional.of(-2.25),
                Optional.of(12345L),
                Place.Precision.CITY,
                at("Port Vell on"));
    }

    private static ActorRef ref(String id, String name, String words) {
        return new ActorRef(id, name, at(words));
    }

    private static Passage at(String words) {
        return Passage.of(FIRST, span(TEXT, words));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
