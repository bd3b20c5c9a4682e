package id.solok.library.core.web;

import id.solok.library.core.Readiness;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready means that a query ran through the persistence unit. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    @Inject
    private Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named("database")
                    .status(readiness.settings() > 0)
                    .build();
        } catch (EJBException unreachable) {
            return HealthCheckResponse.named("database").down().build();
        }
    }
}
