package readout.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses in one form. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTPS://News.Example                | https://news.example/",
                "https://news.example:443/a?b=c#d    | https://news.example/a?b=c",
                "http://news.example:8080?q=1        | http://news.example:8080/?q=1",
                "https://news.example./a b           | https://news.example/a%20b",
                "https://zürich.example/straße/%C3%9F | https://xn--zrich-kva.example/stra%C3%9Fe/%C3%9F",
                "http://[2606:4700::1111]:81/x       | http://[2606:4700::1111]:81/x",
                "https://good.example\\@evil.example/ | https://good.example/%5C@evil.example/"
            })
    void areWrittenInOneForm(String written, String expected) throws FetchFailure {
        assertThat(WebAddress.of(written)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://news.example/", "news.example", "https://", "https://me@news.example/",
                        "https://news.example:99999/",
                "https://new s.example/", "https:///path", "https://[::1/", "javascript:alert(1)", "https://-.example-/"
            })
    void areRefusedWhereTheyCannotBe(String written) {
        assertThatThrownBy(() -> WebAddress.of(written)).isInstanceOf(FetchFailure.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/b                | https://news.example/b",
                "b?x               | https://news.example/a/b?x",
                "../b              | https://news.example/b",
                "//other.example/b | https://other.example/b",
                "http://x.example  | http://x.example/",
                "?page=2           | https://news.example/a/?page=2"
            })
    void areReadAsWrittenInAPage(String reference, String expected) throws FetchFailure {
        assertThat(WebAddress.of("https://news.example/a/").resolve(reference)).hasToString(expected);
    }
}
