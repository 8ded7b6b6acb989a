package readout.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks for one address: one connection, one request, one response (HTTP/1.1, {@code Connection: close}).
 *
 * <p>Implementation note: the JDK's HTTP client resolves names itself, so that what was checked need not be what it
 * connects to. Here the host is resolved once, its addresses are checked, and the socket is opened to one of those that
 * passed: a name that changes its address in between (DNS rebinding) changes nothing. Plain sockets also give the
 * response to the byte, as a WARC keeps it. A watchman closes the socket when the time is up, so that no stage of the
 * exchange (connection, TLS, a body that drips) can hold it for longer.
 */
final class Wire implements AutoCloseable {

    private static final int LONGEST_CONNECT_MILLIS = 10_000;

    private final Resolver resolver;
    private final boolean allowPrivate;
    private final FetchLimits limits;
    private final Time time;
    private final String userAgent;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watchman = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "fetch-watchman");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closed;

    Wire(Resolver resolver, boolean allowPrivate, FetchLimits limits, Time time, String userAgent) {
        this.resolver = resolver;
        this.allowPrivate = allowPrivate;
        this.limits = limits;
        this.time = time;
        this.userAgent = userAgent;
    }

    /**
     * Asks for {@code address} and reads the answer, whatever its status.
     *
     * @param conditions further fields of the request
     */
    Exchange get(WebAddress address, Map<String, String> conditions) throws FetchFailure {
        List<InetAddress> servers = permitted(address);
        AtomicBoolean late = new AtomicBoolean();
        Socket[] current = new Socket[1];
        Future<?> watch = watchman.schedule(
                () -> {
                    late.set(true);
                    closeQuietly(current);
                },
                limits.responseTime().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return exchange(address, servers, conditions, current);
        } catch (FetchFailure e) {
            throw late.get() ? tooLate() : e;
        } catch (IOException e) {
            throw late.get() ? tooLate() : failure(address, e);
        } finally {
            watch.cancel(false);
            closeQuietly(current);
        }
    }

    private FetchFailure tooLate() {
        return FetchFailure.passing(
                "took longer than " + limits.responseTime().toSeconds() + " seconds (--max-response-time)");
    }

    private static FetchFailure failure(WebAddress address, IOException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        if (e instanceof SSLException) {
            return FetchFailure.lasting("no trusted connection to " + address.host() + ": " + message);
        }
        if (e instanceof SocketTimeoutException) {
            return FetchFailure.passing(address.authority() + " does not answer");
        }
        return FetchFailure.passing("the connection to " + address.authority() + " failed: " + message);
    }

    /** The host's addresses that may be connected to. */
    private List<InetAddress> permitted(WebAddress address) throws FetchFailure {
        List<InetAddress> all;
        try {
            all = resolver.addresses(address.bareHost());
        } catch (UnknownHostException e) {
            throw FetchFailure.passing("there is no host " + address.host());
        }
        List<InetAddress> permitted =
                all.stream().filter(a -> allowPrivate || resolver.permits(a)).toList();
        if (permitted.isEmpty()) {
            throw FetchFailure.lasting(address.host() + " is at " + all.get(0).getHostAddress()
                    + ", which is no address of the public internet (--allow-private)");
        }
        return permitted;
    }

    private Exchange exchange(
            WebAddress address, List<InetAddress> servers, Map<String, String> conditions, Socket[] current)
            throws IOException {
        Socket socket = connected(address, servers, current);
        byte[] request = request(address, conditions);
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
        ResponseReader response = new ResponseReader(socket.getInputStream(), limits.responseBytes());
        return response.read(address, socket.getInetAddress(), time.now(), request);
    }

    /** A connection to the first of {@code servers} that answers. */
    private Socket connected(WebAddress address, List<InetAddress> servers, Socket[] current) throws IOException {
        IOException failed = new IOException("no address");
        for (InetAddress server : servers) {
            Socket socket = new Socket();
            register(socket, current);
            try {
                int most = (int)
                        Math.min(LONGEST_CONNECT_MILLIS, limits.responseTime().toMillis());
                socket.connect(new InetSocketAddress(server, address.port()), Math.max(1, most));
                return address.isSecure() ? secured(socket, address, current) : socket;
            } catch (SSLException e) {
                throw e;
            } catch (IOException e) {
                failed = e;
                closeQuietly(current);
            }
        }
        throw failed;
    }

    /** TLS over {@code plain}: the certificate must be trusted and be the host's. */
    private Socket secured(Socket plain, WebAddress address, Socket[] current) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, address.bareHost(), address.port(), true);
        register(socket, current);
        open.remove(plain);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private byte[] request(WebAddress address, Map<String, String> conditions) {
        StringBuilder lines = new StringBuilder("GET " + address.target() + " HTTP/1.1\r\n"
                + "Host: " + address.authority() + "\r\n"
                + "User-Agent: " + userAgent + "\r\n"
                + "Accept: text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5\r\n"
                + "Accept-Encoding: gzip\r\n");
        conditions.forEach(
                (name, value) -> lines.append(name).append(": ").append(value).append("\r\n"));
        return lines.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void register(Socket socket, Socket[] current) throws IOException {
        synchronized (current) {
            current[0] = socket;
        }
        open.add(socket);
        if (closed) {
            closeQuietly(current);
            throw new IOException("interrupted");
        }
    }

    private void closeQuietly(Socket[] current) {
        Socket socket;
        synchronized (current) {
            socket = current[0];
        }
        if (socket != null) {
            open.remove(socket);
            close(socket);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It was to be gone.
        }
    }

    /** Whether it has been closed: what fails from then on fails for that. */
    boolean isClosed() {
        return closed;
    }

    /** Breaks off what is being read; nothing more is asked for. */
    @Override
    public void close() {
        closed = true;
        open.forEach(Wire::close);
        watchman.shutdownNow();
    }
}
