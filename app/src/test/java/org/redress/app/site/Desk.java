package org.redress.app.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.app.demo.DemoOfficers;
import org.redress.app.demo.LoadedDemo;
import org.redress.app.papers.PaperLimits;
import org.redress.app.signin.ChosenOfficer;
import org.redress.app.signin.Seal;
import org.redress.app.signin.Sessions;
import org.redress.core.access.OpenDoor;
import org.redress.core.http.Mount;
import org.redress.core.http.RedressServer;
import org.redress.core.http.ServerSettings;

/// The demonstration council's site on a real socket.
final class Desk implements AutoCloseable {

    final LoadedDemo demo;
    final RedressServer server;

    /// On the demonstration council's day.
    Desk() {
        this(LoadedDemo.CLOCK);
    }

    /// By a clock that may move.
    Desk(Clock clock) {
        demo = new LoadedDemo(clock);
        server =
                RedressServer.start(
                        demo.casework,
                        demo.areas,
                        ServerSettings.local(0).with(Site.large(PaperLimits.USUAL)),
                        List.of(new Mount("/", site(clock))),
                        clock,
                        OpenDoor.to(demo.areas));
    }

    private Site site(Clock clock) {
        return new Site(
                demo.casework,
                demo.areas,
                clock,
                new ChosenOfficer(DemoOfficers.of(demo.areas)),
                new Sessions(new Seal("k".repeat(32).getBytes(UTF_8)), false));
    }

    String address() {
        return "http://localhost:" + server.port();
    }

    /// A browser in which nobody is signed in.
    Browser browser() {
        return new Browser(address());
    }

    /// A browser in which an officer is signed in.
    Browser browser(String officer) {
        Browser browser = browser();
        browser.send("/sign-in", Map.of("officer", officer, "to", "/"), "/sign-in");
        return browser;
    }

    @Override
    public void close() {
        server.close();
        demo.close();
    }

    /// A browser without a script.
    static final class Browser implements AutoCloseable {

        private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");

        private final String site;
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        Browser(String site) {
            this.site = site;
        }

        HttpResponse<String> get(String address) {
            return send(request(address).GET().build());
        }

        /// Sends a form with the token that a page gives.
        HttpResponse<String> send(String address, Map<String, String> fields, String page) {
            Matcher token = TOKEN.matcher(get(page).body());
            if (!token.find()) {
                throw new IllegalStateException("no form on " + page);
            }
            Map<String, String> all = new java.util.TreeMap<>(fields);
            all.put("token", token.group(1));
            return post(address, all);
        }

        HttpResponse<String> post(String address, Map<String, String> fields) {
            String body =
                    fields.entrySet().stream()
                            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                            .collect(Collectors.joining("&"));
            return send(
                    request(address)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build());
        }

        HttpRequest.Builder request(String address) {
            return HttpRequest.newBuilder(URI.create(site + address))
                    .timeout(Duration.ofSeconds(30))
                    .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        }

        HttpResponse<byte[]> bytes(HttpRequest request) {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            } catch (IOException e) {
                throw new IllegalStateException(request.uri().toString(), e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        HttpResponse<String> send(HttpRequest request) {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new IllegalStateException(request.uri().toString(), e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
