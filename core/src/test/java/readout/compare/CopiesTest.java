package readout.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.compare.Reported.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.ComparedArticle;
import readout.model.Copy;
import readout.model.Dossier;

class CopiesTest {

    private static final String WIRE =
            "OSLO, March 3 (NNA) - Two ferries collided in thick fog near the harbour early on Monday, sending eleven people to hospital, the"
                    + " coast guard said. Divers searched the hull of the older vessel until noon and found nobody trapped below.\n"
                    + "The operator suspended all crossings until the weather clears and promised refunds to stranded travellers.\n";

    private static final String CUT =
            "Oslo: Two ferries collided in thick fog near the harbour early on Monday, sending eleven people to hospital, the coast guard"
                    + " said. The operator suspended all crossings until the weather clears and promised refunds to stranded"
                    + " travellers. Trains ran as usual.\n";

    private static final String OTHER =
            "A collision of two ferries off Oslo has revived an old quarrel about pilots. Unions say masters are tired; owners answer that"
                    + " radar was at fault, and the ministry wants an inquiry before summer.\n";

    @Test
    void aCutWireIsACopyOfTheWireThatItCredits() {
        Dossier dossier = compare(
                report("a", CUT).by("The Courier").crediting("NNA").on("2025-03-03"),
                report("b", WIRE)
                        .crediting("NNA")
                        .datelined("OSLO, March 3 (NNA)")
                        .on("2025-03-03"));

        assertThat(article(dossier, "a").origin()).contains("b");
        assertThat(article(dossier, "b").origin()).isEmpty();
        Copy copy = article(dossier, "a").copies().get(0);
        assertThat(copy.article()).isEqualTo("b");
        assertThat(copy.share()).isBetween(0.8, 0.95);
        assertThat(copy.passages())
                .allSatisfy(shared -> assertThat(folded(shared.here().of(CUT)))
                        .isEqualTo(folded(shared.there().of(WIRE))));
        assertThat(article(dossier, "b").copies()).singleElement().satisfies(back -> {
            assertThat(back.article()).isEqualTo("a");
            assertThat(back.passages()).hasSameSizeAs(copy.passages());
        });
    }

    @Test
    void theLaterReportIsTheCopy() {
        Dossier dossier =
                compare(report("a", WIRE).on("2025-03-04"), report("b", CUT).on("2025-03-03"));

        assertThat(article(dossier, "a").origin()).contains("b");
        assertThat(article(dossier, "b").origin()).isEmpty();
    }

    @Test
    void withoutDayAndWireTheOneWithLessOfItsOwnIsTheCopy() {
        String digest = WIRE.substring(0, WIRE.indexOf("Divers"));

        Dossier dossier = compare(report("a", digest), report("b", WIRE));

        assertThat(article(dossier, "a").origin()).contains("b");
    }

    @Test
    void equalTextsThatNothingTellsApartHaveNoOriginButAreOneVoice() {
        Dossier dossier = compare(report("a", WIRE).by("One"), report("b", WIRE).by("Two"));

        assertThat(article(dossier, "a").origin()).isEmpty();
        assertThat(article(dossier, "b").origin()).isEmpty();
        assertThat(dossier.stories()).singleElement().satisfies(story -> {
            assertThat(story.outlets()).isEqualTo(2);
            assertThat(story.independentOutlets()).isEqualTo(1);
        });
    }

    @Test
    void anOutletThatPrintsAWireOnceIsStillIndependentElsewhere() {
        Dossier dossier = compare(
                report("a", WIRE).by("One").on("2025-03-03"),
                report("b", WIRE).by("Two").on("2025-03-04"),
                report("c", OTHER).by("Two").on("2025-03-04"),
                report("d", OTHER.replace("tired", "overworked")).by("Three").on("2025-03-05"));

        assertThat(article(dossier, "d").origin()).contains("c");
        assertThat(article(dossier, "c").origin()).isEmpty();
    }

    @Test
    void aStatementThatBothQuoteIsNoCopy() {
        String quotation =
                "“The crew followed every rule of the sea and nobody on the bridge could have acted sooner than our officers did that night,”";
        String one = quotation
                + " the owner said in Bergen, where its shares lost a tenth of their value by noon on Tuesday.\n";
        String two = "Lawyers of the injured were not convinced by what the company had to say when reporters called. "
                + quotation + " it wrote.\n";

        Dossier dossier =
                compare(report("a", one).on("2025-03-04"), report("b", two).on("2025-03-05"));

        assertThat(article(dossier, "b").copies()).hasSize(1);
        assertThat(article(dossier, "b").origin()).isEmpty();
    }

    private static final String RELEASE =
            "The crew followed every rule of the sea and nobody on the bridge could have acted sooner than our officers did that night."
                    + " We will open our books to the inquiry and pay for every bed in which a passenger of ours has to lie."
                    + " Sailings resume on Thursday with two pilots on each bridge until the fog season ends.";

    private static Reported quoting(String id, String own) {
        String[] said = RELEASE.split("(?<=[.]) ");
        return report(
                id,
                own + " “" + said[0] + "” the owner said. “" + said[1] + "” A spokeswoman added: “" + said[2] + "”\n");
    }

    @Test
    void aPressReleaseThatBothQuoteLeavesThemTwoVoices() {
        Dossier dossier = compare(
                report("release", RELEASE + "\n").by("The Ferry Company").on("2025-03-04"),
                quoting("a", "Shares of the ferry line lost a tenth of their value by noon on Tuesday in Bergen.")
                        .by("One")
                        .on("2025-03-04"),
                quoting("b", "Lawyers of the injured were not convinced by what the company had to say to reporters.")
                        .by("Two")
                        .on("2025-03-04"));

        assertThat(dossier.articles()).allSatisfy(row -> {
            assertThat(row.copies()).hasSize(2);
            assertThat(row.origin()).isEmpty();
        });
        assertThat(dossier.stories())
                .singleElement()
                .satisfies(story -> assertThat(story.independentOutlets()).isEqualTo(3));
    }

    @Test
    void aPressReleasePrintedAsNewsIsACopyOfIt() {
        Dossier dossier = compare(
                report("release", RELEASE + "\n").by("The Ferry Company").on("2025-03-03"),
                report("a", RELEASE + " Tickets stay valid.\n").by("One").on("2025-03-04"),
                report("b", "Bergen: " + RELEASE + "\n").by("Two").on("2025-03-04"));

        assertThat(article(dossier, "a").origin()).contains("release");
        assertThat(article(dossier, "b").origin()).contains("release");
        assertThat(dossier.stories())
                .singleElement()
                .satisfies(story -> assertThat(story.independentOutlets()).isEqualTo(1));
    }

    @Test
    void twoCutsOfOneWireAreOneVoiceThoughTheyShareNothing() {
        String first = WIRE.substring(0, WIRE.indexOf("Divers"));
        String second = WIRE.substring(WIRE.indexOf("Divers"));

        Dossier dossier = compare(
                report("wire", WIRE).by("NNA").on("2025-03-03"),
                report("a", first).by("One").crediting("NNA").on("2025-03-03"),
                report("b", second).by("Two").crediting("NNA").on("2025-03-03"));

        assertThat(article(dossier, "a").origin()).contains("wire");
        assertThat(article(dossier, "b").origin()).contains("wire");
        assertThat(article(dossier, "wire").origin()).isEmpty();
        assertThat(dossier.stories())
                .singleElement()
                .satisfies(story -> assertThat(story.independentOutlets()).isEqualTo(1));
    }

    @Test
    void anEditorsOtherWordsLeaveTheSentenceACopy() {
        String edited = WIRE.substring(WIRE.indexOf("Two"))
                .replace("thick fog", "dense fog")
                .replace("eleven people", "at least 11 people")
                .replace("older vessel", "older ship")
                .replace("trapped below", "caught below")
                .replace("stranded travellers", "those stranded");

        Dossier dossier =
                compare(report("a", edited).on("2025-03-04"), report("b", WIRE).on("2025-03-03"));

        assertThat(article(dossier, "a").origin()).contains("b");
        assertThat(article(dossier, "a").copies()).singleElement().satisfies(copy -> {
            assertThat(copy.share()).isGreaterThan(0.7);
            assertThat(copy.passages())
                    .extracting(shared -> shared.here().of(edited))
                    .contains("fog near the harbour early on Monday, sending", "until noon and found nobody")
                    .allSatisfy(passage -> assertThat(folded(passage)).hasSizeGreaterThan(2));
        });
    }

    @Test
    void reportsOfOneEventInOtherWordsAreNoCopies() {
        Dossier dossier = compare(report("a", WIRE), report("b", OTHER));

        assertThat(article(dossier, "a").copies()).isEmpty();
    }

    @Test
    void aFifthOfTheTextIsFound() {
        String borrowed = "Divers searched the hull of the older vessel until noon and found nobody trapped below.";
        String own =
                "Fog is nothing new on this coast, and neither are near misses, as every skipper who has worked the fjord for more than"
                        + " a season will tell you over coffee. What is new is the traffic: twice as many sailings as ten years ago, with"
                        + " fewer hands on each deck and younger mates on the bridge. ";

        Dossier dossier = compare(report("a", WIRE), report("b", own + borrowed));

        assertThat(article(dossier, "b").copies()).singleElement().satisfies(copy -> {
            assertThat(copy.share()).isBetween(0.18, 0.25);
            assertThat(copy.passages().get(0).here().of(own + borrowed))
                    .isEqualTo(borrowed.substring(0, borrowed.length() - 1));
        });
    }

    @Test
    void aWirePrintedByManyIsOneVoice() {
        List<Reported> reports = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            reports.add(report("r" + i, WIRE + "Read more in the paper of town number " + i + ".\n")
                    .by("Paper " + i)
                    .on("2025-03-0" + (i == 0 ? 3 : 4)));
        }

        Dossier dossier = compare(reports.toArray(Reported[]::new));

        assertThat(dossier.stories()).singleElement().satisfies(story -> {
            assertThat(story.outlets()).isEqualTo(60);
            assertThat(story.independentOutlets()).isEqualTo(1);
        });
        assertThat(article(dossier, "r41").origin()).contains("r0");
    }

    private static Dossier compare(Reported... reports) {
        return DossierBuilder.compare(
                Arrays.stream(reports).map(Reported::findings).toList());
    }

    private static ComparedArticle article(Dossier dossier, String id) {
        return dossier.articles().stream()
                .filter(a -> a.article().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> folded(String text) {
        return Words.of(text, 0).all();
    }
}
