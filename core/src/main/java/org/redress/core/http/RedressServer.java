package org.redress.core.http;

import io.helidon.metrics.api.MeterRegistry;
import io.helidon.metrics.api.Metrics;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.redress.core.access.Callers;
import org.redress.core.casework.Casework;
import org.redress.core.http.api.Operation;
import org.redress.core.http.api.Operations;
import org.redress.core.spi.ServiceAreas;

/// The running server.
///
/// Until people sign in by the council's own means, it listens on this machine only: see
/// `docs/decisions/0018-no-sign-in-yet.md`.
public final class RedressServer implements AutoCloseable {

    private final WebServer server;

    private RedressServer(WebServer server) {
        this.server = server;
    }

    /// Starts the server, which then serves the API, its document, its health, its measurements and
    /// the mounts.
    ///
    /// @param mounts further routes, tried in order after the API's
    /// @param now tells what day it is
    /// @param callers knows the programs that call the API
    /// @throws ServerRefused if the address is not this machine's own, or cannot be had
    public static RedressServer start(
            Casework casework,
            ServiceAreas areas,
            ServerSettings settings,
            List<Mount> mounts,
            InstantSource now,
            Callers callers) {
        InetAddress address = loopback(settings.host());
        MeterRegistry registry = Metrics.globalRegistry();
        WebServer server =
                WebServer.builder()
                        .address(address)
                        .port(settings.port())
                        // Else each small part of a file waits until the one before it is
                        // acknowledged.
                        .connectionOptions(options -> options.tcpNoDelay(true))
                        .shutdownHook(false)
                        .shutdownGracePeriod(Duration.ofSeconds(2))
                        .maxPayloadSize(settings.largestOfAll())
                        .featuresDiscoverServices(false)
                        .addFeature(Observation.of(casework, registry))
                        .directHandlers(DirectProblems::handleIn)
                        .routing(routing ->
                                route(
                                        routing,
                                        Operations.of(casework, areas),
                                        settings,
                                        mounts,
                                        new Serving(registry, now, callers)))
                        .build();
        return new RedressServer(started(server, address, settings.port()));
    }

    private record Serving(MeterRegistry registry, InstantSource now, Callers callers) {}

    private static InetAddress loopback(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (address.isLoopbackAddress()) {
                return address;
            }
            throw new ServerRefused(
                    "The server does not listen on "
                            + host
                            + ": the council's sign-in is not there yet, so it serves this"
                            + " machine only. Use localhost, 127.0.0.1 or ::1.");
        } catch (UnknownHostException e) {
            throw new ServerRefused("There is no host " + host, e);
        }
    }

    /// A server that cannot start says so in its log only, so that the port is tried first.
    private static WebServer started(WebServer server, InetAddress address, int port) {
        try (ServerSocket trial = new ServerSocket()) {
            trial.setReuseAddress(true);
            trial.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw taken(port, e);
        }
        if (!server.start().isRunning()) {
            throw taken(port, new IOException("the server did not start"));
        }
        return server;
    }

    private static ServerRefused taken(int port, IOException cause) {
        return new ServerRefused(
                "The server cannot listen on port " + port + ": " + cause.getMessage(), cause);
    }

    private static void route(
            HttpRouting.Builder routing,
            List<Operation> operations,
            ServerSettings settings,
            List<Mount> mounts,
            Serving serving) {
        Measures measures = new Measures(serving.registry());
        AccessLog log = new AccessLog();
        routing.addFilter(
                new Watch((request, id, status, took) -> {
                    measures.answered(request, id, status, took);
                    log.answered(request, id, status, took);
                }));
        routing.addFilter(new Guard(new HostNames(settings.names())));
        routing.addFilter(new BodyLimit(settings));
        Failures.handleIn(routing);
        Bodies bodies = new Bodies(settings.largestJson());
        OperationHandler.Serving with =
                new OperationHandler.Serving(bodies, serving.now(), serving.callers());
        routing.any(new Router(operations, one -> OperationHandler.of(one, with)));
        mounts.forEach(mount -> routing.register(mount.path(), mount.service()));
        routing.any(
                (request, response) -> Replies.send(Router.nothing().answer(), request, response));
    }

    /// The port on which it listens.
    public int port() {
        return server.port();
    }

    /// Stops listening, lets what is being answered finish for a moment, and gives the port back.
    public void stop() {
        server.stop();
    }

    @Override
    public void close() {
        stop();
    }
}
