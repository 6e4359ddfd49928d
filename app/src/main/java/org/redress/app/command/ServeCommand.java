package org.redress.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.redress.app.database.Ownership;
import org.redress.app.demo.DemoCouncil;
import org.redress.app.site.Site;
import org.redress.core.http.Mount;
import org.redress.core.http.RedressServer;
import org.redress.core.http.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `serve`: the server, with the demonstration council in an empty data folder.
@Command(
        name = "serve",
        description = "Serves Redress on this machine, until it is told to stop.",
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on (8080 unless given).")
    private int port = 8080;

    @Option(
            names = "--no-demo",
            description = "Do not load the demonstration council into an empty data folder.")
    private boolean noDemo;

    @Mixin private InstallationOptions installation = new InstallationOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        try (Lifetime lifetime = Lifetime.untilStopped()) {
            return switch (Ownership.claim(installation.folder(), System.getenv())) {
                case Ownership.Claim.Refused(String reason) -> {
                    spec.commandLine().getErr().println(reason);
                    yield 1;
                }
                case Ownership.Claim.Granted(Ownership ownership) -> {
                    lifetime.hold(() -> ownership);
                    serve(lifetime);
                    yield 0;
                }
            };
        }
    }

    private void serve(Lifetime lifetime) throws InterruptedException {
        Workplace workplace = installation.workplace(lifetime);
        if (!noDemo && workplace.casework().isEmpty()) {
            load(workplace);
        }
        lifetime.hold(() -> DailySeal.on(workplace.casework().auditor()));
        Doors doors = new Doors(workplace.access(), workplace.areas());
        RedressServer server =
                lifetime.hold(() ->
                        RedressServer.start(
                                workplace.casework(),
                                workplace.areas(),
                                ServerSettings.local(port).with(Site.large(workplace.papers())),
                                List.of(new Mount("/", site(workplace, doors))),
                                workplace.clock(),
                                doors.callers()));
        welcome(server.port());
        new CountDownLatch(1).await();
    }

    private Site site(Workplace workplace, Doors doors) {
        return new Site(
                workplace.casework(),
                workplace.areas(),
                workplace.clock(),
                doors.signIn(),
                doors.sessions(installation.folder()),
                workplace.papers());
    }

    private void load(Workplace workplace) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Loading the demonstration council: invented people, invented cases ...");
        out.flush();
        Progress progress = Progress.onTerminal();
        long begun = System.nanoTime();
        int loaded =
                new DemoCouncil(workplace.casework(), workplace.areas(), workplace.today())
                        .load(records -> progress.show("%,d records".formatted(records)));
        progress.end();
        out.printf("Loaded %,d records in %.1f s.%n", loaded, (System.nanoTime() - begun) / 1e9);
    }

    private void welcome(int servedPort) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("Redress is at http://localhost:%d%n", servedPort);
        out.println("It answers this machine only. Ctrl-C stops it.");
        out.flush();
    }
}
