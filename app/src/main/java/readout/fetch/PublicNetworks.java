package readout.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are on the public internet: all of IPv4 but the special-purpose blocks, and of IPv6 the global unicast
 * block but its own special-purpose ones. What carries an IPv4 address within (mapped, NAT64) is judged by that one.
 *
 * <p>Source: the IANA special-purpose address registries for IPv4 and IPv6 (RFC 6890 and its updates).
 */
final class PublicNetworks {

    private static final List<Network> SPECIAL = List.of(
            Network.of("0.0.0.0", 8),
            Network.of("10.0.0.0", 8),
            Network.of("100.64.0.0", 10),
            Network.of("127.0.0.0", 8),
            Network.of("169.254.0.0", 16),
            Network.of("172.16.0.0", 12),
            Network.of("192.0.0.0", 24),
            Network.of("192.0.2.0", 24),
            Network.of("192.88.99.0", 24),
            Network.of("192.168.0.0", 16),
            Network.of("198.18.0.0", 15),
            Network.of("198.51.100.0", 24),
            Network.of("203.0.113.0", 24),
            Network.of("224.0.0.0", 4),
            Network.of("240.0.0.0", 4),
            Network.of("2001::", 23),
            Network.of("2001:db8::", 32),
            Network.of("2002::", 16),
            Network.of("3fff::", 20));

    private static final Network GLOBAL_UNICAST = Network.of("2000::", 3);

    /** NAT64 (RFC 6052) of the well-known prefix, and IPv4-mapped addresses: the last four bytes are an IPv4 address. */
    private static final List<Network> CARRIERS = List.of(
            Network.of("64:ff9b::", 96),
            new Network(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0, 0, 0}, 96));

    private PublicNetworks() {}

    /** Whether {@code address} is one of the public internet. */
    static boolean contain(InetAddress address) {
        return contain(address.getAddress());
    }

    private static boolean contain(byte[] address) {
        if (CARRIERS.stream().anyMatch(carrier -> carrier.contains(address))) {
            return contain(Arrays.copyOfRange(address, 12, 16));
        }
        boolean reachable = address.length == 4 || GLOBAL_UNICAST.contains(address);
        return reachable && SPECIAL.stream().noneMatch(network -> network.contains(address));
    }

    /** The addresses that share their first {@code bits} with {@code prefix}. */
    private record Network(byte[] prefix, int bits) {

        static Network of(String prefix, int bits) {
            try {
                return new Network(InetAddress.getByName(prefix).getAddress(), bits);
            } catch (UnknownHostException e) {
                throw new IllegalStateException(prefix, e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
