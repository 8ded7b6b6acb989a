package readout.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A server on this machine that answers to the byte what a test tells it to, and keeps what it was asked. */
public final class LocalServer implements AutoCloseable {

    /** Writes the answer to {@code request}, which has its lines. */
    public interface Answer {
        void to(List<String> request, OutputStream out) throws IOException;
    }

    private final ServerSocket socket;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<List<String>> requests = Collections.synchronizedList(new ArrayList<>());

    public LocalServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread acceptor = new Thread(this::acceptAll);
        acceptor.setDaemon(true);
        acceptor.start();
    }

    /** The address of {@code path} at a host of that name. */
    public String url(String host, String path) {
        return "http://" + host + ":" + socket.getLocalPort() + path;
    }

    String url(String path) {
        return url("herald.example", path);
    }

    /** Lets {@code path} be answered so. */
    public LocalServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    public LocalServer on(String path, String fields, String body) {
        return on(path, response("200 OK", fields, body.getBytes(UTF_8)));
    }

    public LocalServer page(String path, String body) {
        return on(path, "Content-Type: text/html; charset=utf-8\r\n", body);
    }

    static Answer response(String status, String fields, byte[] body) {
        return raw(head(status, fields + "Content-Length: " + body.length + "\r\n"), body);
    }

    static byte[] head(String status, String fields) {
        return ("HTTP/1.1 " + status + "\r\n" + fields + "\r\n").getBytes(ISO_8859_1);
    }

    static Answer raw(byte[]... parts) {
        return (request, out) -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        };
    }

    static Answer redirect(String to) {
        return response("302 Found", "Location: " + to + "\r\n", new byte[0]);
    }

    /** Each of {@code answers} once, the last for good. */
    static Answer inTurn(Answer... answers) {
        AtomicInteger next = new AtomicInteger();
        return (request, out) -> answers[Math.min(next.getAndIncrement(), answers.length - 1)].to(request, out);
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** The paths asked for, in order. */
    public List<String> asked() {
        synchronized (requests) {
            return requests.stream().map(lines -> lines.get(0).split(" ")[1]).toList();
        }
    }

    /** How often {@code path} was asked for. */
    public int asked(String path) {
        return Collections.frequency(asked(), path);
    }

    /** The value of that field in the last request for {@code path}; empty when it had none. */
    String field(String path, String name) {
        String value = "";
        synchronized (requests) {
            for (List<String> lines : requests) {
                if (lines.get(0).split(" ")[1].equals(path)) {
                    value = lines.stream()
                            .filter(line -> line.startsWith(name + ": "))
                            .findFirst()
                            .map(line -> line.substring(name.length() + 2))
                            .orElse("");
                }
            }
        }
        return value;
    }

    private void acceptAll() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread thread = new Thread(() -> serve(connection));
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
            List<String> lines = new ArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                lines.add(line);
            }
            requests.add(lines);
            Answer answer = answers.getOrDefault(
                    lines.get(0).split(" ")[1], response("404 Not Found", "", "none here".getBytes(UTF_8)));
            answer.to(lines, connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (IOException | RuntimeException gone) {
            // The other side has left, which some tests are about.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
