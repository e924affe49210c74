package dev.breakwater.core.crm;

import dev.breakwater.core.crm.customers.CustomerResource;
import dev.breakwater.core.crm.gateway.ComputeResource;
import dev.breakwater.core.crm.gateway.Forwarding;
import dev.breakwater.core.crm.http.Failures;
import dev.breakwater.core.crm.http.HealthResource;
import dev.breakwater.core.crm.orders.OrderResource;
import dev.breakwater.core.launch.CrmSettings;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What the service of this process has; every path of the server belongs to it. */
@ApplicationPath("/")
public class CrmApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return switch (CDI.current().select(CrmSettings.class).get().role()) {
      case GATEWAY ->
          Set.of(HealthResource.class, Failures.class, ComputeResource.class, Forwarding.class);
      case CUSTOMERS -> Set.of(HealthResource.class, Failures.class, CustomerResource.class);
      case ORDERS -> Set.of(HealthResource.class, Failures.class, OrderResource.class);
    };
  }
}
