package readout.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.ActorRef;
import readout.model.Contact;
import readout.model.Dossier;
import readout.model.Statement;
import readout.view.CountryPairs;
import readout.view.Wording;

/** Who talks to whom, directly or through whom. */
record Contacts(Html html, Evidence evidence, Map<String, Statement> statements) {

    static Contacts of(Html html, Evidence evidence, Dossier dossier) {
        Map<String, Statement> statements = new HashMap<>();
        dossier.statements().forEach(statement -> statements.put(statement.id(), statement));
        return new Contacts(html, evidence, statements);
    }

    void write(Dossier dossier) {
        List<Contact> contacts = dossier.contacts();
        html.open("section", "id", "contacts")
                .element("h2", "Who talks to whom")
                .line();
        if (contacts.isEmpty()) {
            html.element("p", "The reports tell of no contact.", "class", "note")
                    .close("section")
                    .line();
            return;
        }
        html.open("div", "class", "wide").open("table").line().open("thead").open("tr");
        for (String column : List.of("When", "Parties", "How", "Told by")) {
            html.element("th", column, "scope", "col");
        }
        html.close("tr").close("thead").line().open("tbody").line();
        contacts.stream()
                .sorted(Comparator.comparing((Contact c) ->
                                c.date().flatMap(d -> d.end().or(d::start)).orElse(LocalDate.MIN))
                        .reversed())
                .forEach(this::row);
        html.close("tbody").close("table").close("div").line();
        betweenCountries(CountryPairs.of(dossier).pairs());
        html.close("section").line();
    }

    /** Which countries talk directly, and since when those that fight have not. */
    private void betweenCountries(List<CountryPairs.Pair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        html.element("h3", "Between countries")
                .line()
                .open("ul", "class", "rows")
                .line();
        for (CountryPairs.Pair pair : pairs) {
            html.open("li").element("strong", pair.one() + " – " + pair.two());
            if (pair.adversaries()) {
                html.text(" ").element("span", "at odds", "class", "status");
            }
            html.text(" " + pair.inWords()).close("li").line();
        }
        html.close("ul").line();
    }

    /** Each side's account, a link to its words. */
    private void readouts(Contact contact) {
        for (Contact.Readout readout : contact.readouts()) {
            html.open("p", "class", "meta").text(readout.party().name() + "’s side: ");
            for (String id : readout.statements()) {
                Optional.ofNullable(statements.get(id)).ifPresent(statement -> {
                    evidence.quote(statement.content(), statement.kind() == Statement.Kind.DIRECT);
                    html.text(" ");
                });
            }
            html.close("p");
        }
    }

    private void row(Contact contact) {
        Contact.Report first = contact.reports().get(0);
        html.open("tr", "id", contact.id()).open("td", "class", "when");
        evidence.date(contact.date());
        html.close("td").open("th", "scope", "row");
        parties(contact.parties());
        contact.mediator().ifPresent(mediator -> {
            html.open("span", "class", "meta").text(" through ");
            evidence.link(mediator.name(), mediator.span());
            html.close("span");
        });
        html.close("th").open("td");
        evidence.link(Wording.words(contact.medium().name()), first.trigger());
        contact.place().ifPresent(place -> {
            html.text(", ");
            evidence.place(place);
        });
        status(contact);
        if (!contact.topics().isEmpty()) {
            html.element("span", " about " + String.join("; ", contact.topics()), "class", "meta");
        }
        readouts(contact);
        html.close("td").open("td");
        html.text(Wording.outlets(contact.outlets(), contact.independentOutlets()) + ": ");
        reports(contact.reports());
        html.close("td").close("tr").line();
    }

    private void parties(List<ActorRef> parties) {
        for (int i = 0; i < parties.size(); i++) {
            html.text(i == 0 ? "" : " – ");
            evidence.link(parties.get(i).name(), parties.get(i).span());
        }
    }

    private void status(Contact contact) {
        if (contact.status() != Contact.Status.REPORTED) {
            html.text(" ").element("span", Wording.words(contact.status().name()), "class", "status");
        }
    }

    /** Each source once, a link to its first sentence; further sentences of the same report are numbers after it. */
    private void reports(List<Contact.Report> reports) {
        Map<String, Integer> sentences = new LinkedHashMap<>();
        for (Contact.Report report : reports) {
            String article = report.sentence().article();
            int nth = sentences.merge(article, 1, Integer::sum);
            html.text(nth > 1 ? " " : sentences.size() > 1 ? ", " : "");
            evidence.link(nth > 1 ? Integer.toString(nth) : evidence.source(article), report.sentence());
        }
    }
}
