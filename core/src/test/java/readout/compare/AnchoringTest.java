package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Actor.Kind;
import readout.model.DateRange;
import readout.model.DateRange.Basis;
import readout.model.PloverType;

class AnchoringTest {

    private static final String NEWS = "Fighting has raged since Wednesday, when Norland shelled the quay of Vik.\n";
    private static final DateRange SATURDAY = DateRange.day(LocalDate.parse("2025-03-08"), Basis.STORY);

    @Test
    void theDayOnWhichSomethingBeganIsTheDayOfTheDeedThatBeganIt() {
        assertThat(shelled(news().undatedDay("Wednesday")).day())
                .map(LocalDate::toString)
                .contains("2025-03-05");
        assertThat(shelled(news().undated("Wednesday")).end()).isEmpty();
    }

    private static Reported news() {
        return report("a", NEWS).naming("Wednesday", "now <wd3 since").with("Norland", Kind.COUNTRY, "NOR");
    }

    private static DateRange shelled(Reported told) {
        Reported news = told.event(PloverType.ASSAULT, "shelled", List.of("Norland"), List.of(), "", NEWS.strip());
        Report dated = Anchoring.of(Report.of(news.findings(), new WordPool()), SATURDAY);
        return dated.findings().events().get(0).date().orElseThrow();
    }
}
