package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.input.ArticleReader;
import readout.input.Document;
import readout.model.Article;
import readout.model.ComparedArticle;
import readout.model.Dossier;
import readout.model.Findings;

class ComparisonTest {

    private static final String TEXT =
            "ORU, March 3 (Wire) — The ferry sank on Monday with nine men aboard, the port's captain said.\n";

    @Test
    void countsAnInputThatIsNamedTwiceOnce() {
        assertThat(inputs(dossier("in/a.txt", "in/a.txt", "in/b.txt")))
                .containsExactlyInAnyOrder("in/a.txt", "in/b.txt");
    }

    @Test
    void keepsTwinsOfOneNameAndTextApartInAnyOrder() {
        Dossier here = dossier("x/a.txt", "y/a.txt");
        Dossier there = dossier("y/a.txt", "x/a.txt");

        assertThat(inputs(here)).containsExactlyInAnyOrder("x/a.txt", "y/a.txt");
        assertThat(here.articles()).extracting(a -> a.article().id()).doesNotHaveDuplicates();
        assertThat(there).isEqualTo(here);
        assertThat(here.articles())
                .filteredOn(a -> a.article().problem().isPresent())
                .singleElement()
                .satisfies(twin -> {
                    assertThat(twin.article().input()).isEqualTo("y/a.txt");
                    assertThat(twin.article().status()).isEqualTo(Article.Status.OK);
                    assertThat(twin.article().problem().get()).contains("x/a.txt");
                });
    }

    private static List<String> inputs(Dossier dossier) {
        return dossier.articles().stream()
                .map(ComparedArticle::article)
                .map(Article::input)
                .toList();
    }

    private static Dossier dossier(String... inputs) {
        Comparison comparison = new Comparison();
        for (String input : inputs) {
            comparison.add(Findings.none(ArticleReader.read(Document.ofText(input, TEXT))));
        }
        return comparison.dossier();
    }
}
