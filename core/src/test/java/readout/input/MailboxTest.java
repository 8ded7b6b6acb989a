package readout.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.model.Article;

/** Mailboxes (mbox): several mails in one file. */
class MailboxTest {

    private static final String FIRST = mail("Bridge at Oru to reopen", "<1@herald.example>")
            + "The two governments agreed on Monday to reopen the bridge at Oru.\n\n"
            + ">From the town, boats still cross at 10:30 each day.\n\n"
            + "From here on nobody knows, the mayor said.\n\n";
    private static final String SECOND =
            mail("Boats cross", "<2@herald.example>") + "Boats crossed all day, the mayor of the town said.\n";

    @Test
    void eachMailIsADocument() {
        List<Document> mails = new Inputs().read("inbox", FIRST + SECOND);

        assertThat(mails).extracting(Document::input).containsExactly("inbox#1", "inbox#2");
        List<Article> articles = mails.stream().map(ArticleReader::read).toList();
        assertThat(articles)
                .extracting(a -> a.title().orElse(""))
                .containsExactly("Bridge at Oru to reopen", "Boats cross");
        assertThat(articles).extracting(a -> a.outlet().orElse("")).containsOnly("The Herald");
        assertThat(articles.get(1).text())
                .isEqualTo("Boats cross\nBoats crossed all day, the mayor of the town said.\n");
    }

    @Test
    void linesThatBeginLikeAMailStayInIt() {
        assertThat(new Inputs().texts("inbox", (FIRST + SECOND).getBytes(UTF_8)).get(0))
                .contains("\nFrom the town, boats still cross at 10:30 each day.")
                .contains("\nFrom here on nobody knows, the mayor said.");
    }

    @Test
    void ofAMarkedLineOneMarkIsTakenOff() {
        String quoted = FIRST.replace(">From", ">>From");

        assertThat(new Inputs().texts("inbox", quoted.getBytes(UTF_8)).get(0)).contains("\n>From the town");
    }

    @Test
    void aMailThatIsTooLongIsARowAndTheNextIsRead() {
        Inputs small = new Inputs(Limits.DEFAULT.sizes(1000, 1000));
        byte[] mails = (FIRST + "The river rose. ".repeat(100) + "\n\n" + SECOND).getBytes(UTF_8);

        assertThat(small.problems("inbox", mails))
                .containsExactly("inbox#1 is a mail of more than the limit of 1000 bytes (--max-record)");
        assertThat(small.texts("inbox", mails)).singleElement().asString().contains("Boats crossed all day");
    }

    private static String mail(String subject, String id) {
        return "From desk@herald.example Mon May  5 18:20:00 2031\nFrom: The Herald <desk@herald.example>\nSubject: "
                + subject + "\nMessage-ID: " + id + "\nDate: Mon, 5 May 2031 18:20:00 +0200\n\n";
    }
}
