package readout.input;

import java.time.LocalDate;
import java.util.Optional;

/** What the lines about a report, above and below its text, tell of it: outlet, author, agency and day. The first to tell one counts. */
final class Credits {

    private Optional<String> outlet = Optional.empty();
    private Optional<String> byline = Optional.empty();
    private Optional<String> agency = Optional.empty();
    private Optional<LocalDate> dateLine = Optional.empty();

    Optional<String> outlet() {
        return outlet;
    }

    Optional<String> byline() {
        return byline;
    }

    Optional<String> agency() {
        return agency;
    }

    /** The day that a line of its own tells. */
    Optional<LocalDate> dateLine() {
        return dateLine;
    }

    /** Takes in a line above the text, where it is about the report; then the reason why it is no part of the text. */
    Optional<String> above(String paragraph) {
        Optional<String> domain = Outlets.domainLine(paragraph);
        if (domain.isPresent()) {
            outlet = outlet.or(() -> domain);
            return Optional.of("outlet name");
        }
        Optional<Bylines.Line> line = isAgencyCredit(paragraph) ? Optional.empty() : Bylines.of(paragraph);
        line.ifPresent(found -> {
            byline = byline.or(found::author);
            agency = agency.or(found::agency);
            dateLine = dateLine.or(found::date);
        });
        return line.map(Bylines.Line::reason).or(() -> credit(paragraph));
    }

    /** As {@link #above}, for a line below the text, where fewer sorts of lines stand. */
    Optional<String> below(String paragraph) {
        Optional<String> credit = credit(paragraph);
        if (credit.isEmpty() && Bylines.isStamp(paragraph)) {
            dateLine = dateLine.or(() -> PrintedDate.in(paragraph));
            return Optional.of("date line");
        }
        return credit;
    }

    /** Takes in the dateline, which names the agency more surely than any other line. */
    void dateline(Datelines.Found found) {
        agency = found.agency().or(() -> agency);
    }

    /** Takes in the last paragraph of the text. */
    void end(String paragraph) {
        agency = agency.or(() -> Agencies.atEnd(paragraph));
    }

    private Optional<String> credit(String paragraph) {
        if (!isAgencyCredit(paragraph)) {
            return Optional.empty();
        }
        agency = agency.or(() -> Agencies.creditLine(paragraph));
        return Optional.of("agency credit");
    }

    private static boolean isAgencyCredit(String paragraph) {
        return Agencies.creditLine(paragraph).isPresent() || Agencies.isNamelessCredit(paragraph);
    }
}
