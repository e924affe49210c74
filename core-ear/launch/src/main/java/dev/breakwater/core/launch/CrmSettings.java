package dev.breakwater.core.launch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole configuration of one service of the CRM, read from environment variables and valid.
 *
 * @param customers where the customers' service is; of use to the gateway and to orders
 * @param orders where the orders' service is; of use to the gateway
 * @param database {@code DATABASE_URL}; the gateway has none
 */
public record CrmSettings(
    CrmRole role,
    Address address,
    URI customers,
    URI orders,
    Optional<PostgresUrl> database,
    LogLevel logLevel,
    Duration startTimeout,
    Duration shutdownTimeout) {
  private static final URI CUSTOMERS = URI.create("http://localhost:8001");
  private static final URI ORDERS = URI.create("http://localhost:8002");

  /** Reads and checks what this process sees, {@code .env} included. */
  public static Reading<CrmSettings> current() {
    try {
      return read(Environment.current().variables());
    } catch (Environment.MalformedFileException malformed) {
      return new Reading.Refused<>(List.of(String.valueOf(malformed.getMessage())));
    }
  }

  /** Reads and checks every variable; all problems come back at once. */
  public static Reading<CrmSettings> read(Map<String, String> environment) {
    Variables variables = new Variables(environment);
    Optional<CrmRole> role =
        variables.required("CRM_SERVICE", "gateway, customers or orders", CrmRole::parse);
    Optional<CrmSettings> settings = role.map(known -> read(known, variables));
    return settings.isPresent() && variables.problems().isEmpty()
        ? new Reading.Accepted<>(settings.get())
        : new Reading.Refused<>(variables.problems());
  }

  private static CrmSettings read(CrmRole role, Variables variables) {
    return new CrmSettings(
        role,
        variables.optional("APP_ADDR", "host:port", Address::parse, role.address()),
        service("CUSTOMER_SERVICE_URL", CUSTOMERS, variables),
        service("ORDER_SERVICE_URL", ORDERS, variables),
        role == CrmRole.GATEWAY ? Optional.empty() : variables.databaseUrl("DATABASE_URL"),
        variables.logLevel(),
        variables.startTimeout(),
        variables.shutdownTimeout());
  }

  private static URI service(String name, URI otherwise, Variables variables) {
    return variables.value(name).isPresent()
        ? variables.httpUrl(name).orElse(otherwise)
        : otherwise;
  }
}
