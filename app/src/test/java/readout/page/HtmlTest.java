package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void escapesTextAndAttributes() {
        String nasty = "<script>alert(\"1\")</script> & 'x' \u0000";

        assertThat(new Html().element("p", nasty, "title", nasty))
                .hasToString("<p title=\"&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; \ufffd\">"
                        + "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; \ufffd</p>");
    }
}
