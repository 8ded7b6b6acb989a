package readout.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is asked next. */
class HostQueuesTest {

    private final LeapingTime time = new LeapingTime();
    private final HostQueues queues = new HostQueues(time);

    @Test
    void oneRequestAtATimeForAHostAndHostsSideBySide() throws Exception {
        add("https://a.example/1", "https://a.example/2", "https://b.example/1");

        Task first = queues.take().orElseThrow();
        Task second = queues.take().orElseThrow();

        assertThat(List.of(first.address().authority(), second.address().authority()))
                .containsExactly("a.example", "b.example");
        queues.done(first, Duration.ofSeconds(3));
        assertThat(time.waits()).isEmpty();
        assertThat(queues.take().orElseThrow().address()).hasToString("https://a.example/2");
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void theSchemeMakesNoOtherHostButThePortDoes() throws Exception {
        add("https://a.example/1", "http://a.example:80/2", "https://a.example:8443/1");

        assertThat(queues.standing()).extracting(HostStanding::host).containsExactly("a.example", "a.example:8443");
    }

    @Test
    void whatIsPutOffComesBeforeTheRestOfItsHost() throws Exception {
        add("https://a.example/1", "https://a.example/2");
        Task task = queues.take().orElseThrow();

        queues.again(task.again(), Duration.ofMinutes(1));

        assertThat(queues.take())
                .hasValueSatisfying(t -> assertThat(t.attempt()).isEqualTo(2));
    }

    @Test
    void anAddressIsTakenOnceAndThenThereIsAnEnd() throws Exception {
        add("https://a.example/1", "https://a.example/1");

        queues.done(queues.take().orElseThrow(), Duration.ZERO);

        assertThat(queues.take()).isEqualTo(Optional.empty());
    }

    @Test
    void nothingIsTakenAfterAStop() throws Exception {
        add("https://a.example/1");

        queues.stop();

        assertThat(queues.take()).isEmpty();
    }

    private void add(String... addresses) throws FetchFailure {
        for (String address : addresses) {
            queues.add(Task.named(WebAddress.of(address)));
        }
    }
}
