package readout.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.model.Actor;
import readout.model.Passage;
import readout.model.Statement;
import readout.view.Wording;

/** Who said what: by speaker, those with most to say first, the same statement's wordings together. */
record Statements(Html html, Evidence evidence) {

    void write(List<Statement> statements, List<Actor> actors) {
        html.open("section", "id", "statements").element("h2", "Who said what").line();
        Map<String, Actor> byId = actors.stream().collect(Collectors.toMap(Actor::id, a -> a, (a, b) -> a));
        grouped(statements, s -> s.speaker().actor()).values().stream()
                .sorted(Comparator.comparingInt((List<Statement> said) -> said.size())
                        .reversed())
                .forEach(said -> speaker(said, byId));
        html.close("section").line();
    }

    private void speaker(List<Statement> said, Map<String, Actor> actors) {
        Statement first = said.get(0);
        html.open("div", "class", "speaker").open("h3").text(first.speaker().name());
        Actor actor = actors.get(first.speaker().actor());
        if (actor != null && !actor.roles().isEmpty()) {
            html.text(" ").open("span", "class", "meta");
            evidence.link(actor.roles().get(0).title(), actor.roles().get(0).at());
            html.close("span");
        }
        html.close("h3").line().open("ul", "class", "rows").line();
        grouped(said, s -> s.group().orElse(s.id())).values().forEach(this::wordings);
        html.close("ul").close("div").line();
    }

    private void wordings(List<Statement> group) {
        html.open("li");
        for (Statement statement : group) {
            html.open("p", "class", "said", "id", statement.id());
            evidence.quote(statement.content(), statement.kind() == Statement.Kind.DIRECT);
            html.close("p").open("p", "class", "meta");
            meta(statement);
            html.close("p");
            wording(statement.wording());
        }
        html.close("li").line();
    }

    /** Where its words in quotation marks are others than the reference's, and what its report leaves out. */
    private void wording(Statement.Wording wording) {
        for (Statement.Difference difference : wording.differences()) {
            html.open("p", "class", "meta");
            words(difference.here().span().isEmpty() ? "without " : "", difference.here());
            words(difference.here().span().isEmpty() ? "" : " for ", difference.there());
            html.close("p");
        }
        for (Passage part : wording.leavesOut()) {
            html.open("p", "class", "meta").text("leaves out ");
            evidence.quote(part, true);
            html.close("p");
        }
    }

    private void words(String before, Passage words) {
        html.text(before);
        if (!words.span().isEmpty()) {
            evidence.quote(words, true);
        } else if (!before.equals("without ")) {
            html.text("nothing");
        }
    }

    private void meta(Statement statement) {
        evidence.link(statement.cue().text(), statement.cue());
        if (!statement.addressees().isEmpty()) {
            html.text(" to ");
            evidence.actors(statement.addressees());
        }
        statement.reportedBy().ifPresent(by -> {
            html.text(", through ");
            evidence.link(by.name(), by.span());
        });
        if (statement.channel() != Statement.Channel.UNKNOWN) {
            html.text(" · " + Wording.words(statement.channel().name()));
        }
        if (statement.date().isPresent()) {
            html.text(" · ");
            evidence.date(statement.date());
        }
        html.text(" · ").element("span", evidence.source(statement.cue().article()), "class", "outlet");
        if (statement.variant() == Statement.Variant.ALTERED) {
            html.text(" ").element("span", "worded differently elsewhere", "class", "status");
        }
    }

    private static Map<String, List<Statement>> grouped(List<Statement> statements, Function<Statement, String> key) {
        return statements.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }
}
