package readout.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Names of hosts become addresses. */
@FunctionalInterface
interface Resolver {

    /** The addresses of {@code host}, at least one. */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    /** Whether {@code address} may be connected to unless the user allows all of them. */
    default boolean permits(InetAddress address) {
        return PublicNetworks.contain(address);
    }

    /** The machine's. */
    static Resolver ofMachine() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
