package readout.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import readout.model.Article;
import readout.model.Article.Status;

class PageFurnitureTest {

    private static final String ONE =
            "The two governments agreed on Monday to reopen the bridge at Oru, officials on both sides said after a day of talks.";
    private static final String TWO =
            "Lorries began to cross before dusk, and by the evening a queue of them reached back to the mill, the mayor said.";
    private static final String THREE =
            "The bridge had been closed for the greater part of a year, since a shell struck its northern pier in the spring.";

    @Test
    void aPageThatIsAllLinksIsNoNews() {
        String link =
                "<li><a href='/x'>Who closed the bridge at Oru, and why it took them a year to open it again.</a></li>";
        Article article = read(
                "<html><head><title>The Example</title></head><body><ul>" + link.repeat(30) + "</ul></body></html>");

        assertThat(article.status()).isEqualTo(Status.NOT_NEWS);
        assertThat(article.text()).isEmpty();
    }

    @Test
    void commentsLongerThanTheReportAreStillComments() {
        String comment =
                "<p>I do not believe a word of it, and I have crossed that bridge every day of my life, believe me, number %d.</p>";
        StringBuilder comments = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            comments.append(comment.formatted(i));
        }
        Article article = read("<body><article><h1>Bridge at Oru to reopen</h1><div class='post'><p>" + ONE + "</p><p>"
                + TWO + "</p></div><div class='comment-list'>" + comments + "</div></article></body>");

        assertThat(article.text()).isEqualTo("Bridge at Oru to reopen\n" + ONE + "\n" + TWO + "\n");
    }

    @Test
    void whatStandsAboveTheHeadlineIsLeftOut() {
        String ticker =
                "<ul><li>The price of bread rose again in the capital, the bakers' guild said on Sunday.</li></ul>";
        Article article = read("<body><div>" + ticker + "<h1>Bridge at Oru to reopen</h1><p>" + ONE + "</p><p>" + TWO
                + "</p></div></body>");

        assertThat(article.text()).isEqualTo("Bridge at Oru to reopen\n" + ONE + "\n" + TWO + "\n");
    }

    @Test
    void labelsInCamelCaseAreRead() {
        Article article = read("<body><h1>Bridge at Oru to reopen</h1><div><p>" + ONE
                + "</p><div class='InlineImage_imageCaption__x1'>Lorries at the bridge, which spans the river at its widest point.</div><p>"
                + TWO + "</p></div></body>");

        assertThat(article.text()).isEqualTo("Bridge at Oru to reopen\n" + ONE + "\n" + TWO + "\n");
    }

    @Test
    void captionsWithoutALabelAreTold() {
        Article article = read("<body><h1>Bridge at Oru to reopen</h1><div><p>" + ONE
                + "</p><p><img src='a.jpg'>Lorries at the bridge on Monday</p>"
                + "<p><img src='b.jpg' alt='The mayor of Oru speaks.'></p><p>The mayor of Oru speaks.</p><p>" + TWO
                + "</p></div></body>");

        assertThat(article.text()).isEqualTo("Bridge at Oru to reopen\n" + ONE + "\n" + TWO + "\n");
        assertThat(article.removed()).extracting(Article.Removed::reason).containsExactly("caption", "caption");
    }

    @Test
    void wordsForScreenReadersAreNoPartOfASentence() {
        Article article = read("<body><h1>Bridge at Oru to reopen</h1><p>" + TWO
                + "</p><p>The <a href='/x'>treaty<span class='sr-only'> (opens in a new tab)</span></a> was read to"
                + " the crowd<span style='display:none'>, hidden</span> by the mayor of the town.</p></body>");

        assertThat(article.text()).endsWith("The treaty was read to the crowd by the mayor of the town.\n");
    }

    @Test
    void aSentenceFullOfLinksIsRead() {
        Article article =
                read("<body><h1>Bridge at Oru to reopen</h1><p><a href='/a'>The foreign minister of the republic, Ann"
                        + " Other of the Farmers' Party,</a> told <a href='/b'>the mayor of Oru and the elders of the valley</a> that the"
                        + " crossing would stay open through the winter and the spring.</p><p>" + ONE + "</p><p>" + TWO
                        + "</p></body>");

        assertThat(article.text()).contains("would stay open through the winter");
    }

    @Test
    void linksUnderALineThatIntroducesThemAreLeftOut() {
        Article article = read(
                "<body><div><h1>Bridge at Oru to reopen</h1><p>" + ONE + "</p><p>" + TWO
                        + "</p><div>More great Example stories</div><ul><li>A year without <a href='/a'>the bridge</a>, told by those who waited for it.</li>"
                        + "<li>What the <a href='/b'>mill at Quay</a> lost when nobody could cross the river.</li></ul></div></body>");

        assertThat(article.text()).isEqualTo("Bridge at Oru to reopen\n" + ONE + "\n" + TWO + "\n");
        assertThat(article.removed()).extracting(Article.Removed::reason).contains("related link");
    }

    @Test
    void furnitureAmongTheParagraphsIsRecordedAndACreditBelowThemRead() {
        Article article = read(
                "<body><h1>Bridge at Oru to reopen</h1><p>" + ONE + "</p><p>Advertisement</p><p>" + TWO
                        + "</p><p>(With inputs from ANI)</p><p>Sign up for our daily newsletter and read it before the others do.</p></body>");

        assertThat(article.text()).isEqualTo("Bridge at Oru to reopen\n" + ONE + "\n" + TWO + "\n");
        assertThat(article.agency()).contains("ANI");
        assertThat(article.removed())
                .extracting(Article.Removed::reason)
                .containsExactly("subscription", "advertisement", "agency credit");
    }

    @Test
    void aWrapperWithAMisleadingNameIsReadAllTheSame() {
        Article article = read(
                "<body class='has-sidebar'><div class='sidebar-layout comments-open'><h1>Bridge at Oru to reopen</h1><p>"
                        + ONE + "</p><p>" + TWO + "</p></div></body>");

        assertThat(article.text()).endsWith(ONE + "\n" + TWO + "\n");
    }

    private static Article read(String html) {
        return ArticleReader.read(Document.ofHtml("a.html", html));
    }
}
