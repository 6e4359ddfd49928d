package org.redress.core.http;

import io.helidon.health.HealthCheckResponse;
import io.helidon.health.HealthCheckType;
import io.helidon.metrics.api.MeterRegistry;
import io.helidon.webserver.observe.ObserveFeature;
import io.helidon.webserver.observe.health.HealthObserver;
import io.helidon.webserver.observe.metrics.MetricsObserver;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.redress.core.casework.Casework;

/// Health at `/health` and measurements at `/metrics`.
final class Observation {

    private static final Logger LOG = Logger.getLogger("org.redress.http");

    /// Before the other routes, which end in one that takes everything.
    private static final double FIRST = 200;

    private Observation() {}

    static ObserveFeature of(Casework casework, MeterRegistry registry) {
        return ObserveFeature.builder()
                .endpoint("/")
                .weight(FIRST)
                .observersDiscoverServices(false)
                .addObserver(health(casework))
                .addObserver(
                        MetricsObserver.builder()
                                .endpoint("metrics")
                                .meterRegistry(registry)
                                .build())
                .build();
    }

    private static HealthObserver health(Casework casework) {
        return HealthObserver.builder()
                .endpoint("health")
                .details(true)
                .useSystemServices(false)
                .addCheck(Observation::up, HealthCheckType.LIVENESS, "server")
                .addCheck(Observation::up, HealthCheckType.STARTUP, "server")
                .addCheck(() -> database(casework), HealthCheckType.READINESS, "database")
                .build();
    }

    private static HealthCheckResponse up() {
        return HealthCheckResponse.builder().status(true).build();
    }

    private static HealthCheckResponse database(Casework casework) {
        try {
            casework.isEmpty();
            return up();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "The database does not answer");
            return HealthCheckResponse.builder().status(false).build();
        }
    }
}
