package dev.breakwater.core.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrmSettingsTest {
  private static final String DATABASE = "postgres://crm:secret@db:5432/crm_containers";

  private static CrmSettings accepted(Map<String, String> environment) {
    if (CrmSettings.read(environment)
        instanceof Reading.Accepted<CrmSettings>(CrmSettings settings)) {
      return settings;
    }
    throw new AssertionError(problems(environment));
  }

  private static List<String> problems(Map<String, String> environment) {
    return CrmSettings.read(environment)
            instanceof Reading.Refused<CrmSettings>(List<String> problems)
        ? problems
        : List.of();
  }

  @Test
  void aGatewayNeedsNothingButItsRole() {
    CrmSettings gateway = accepted(Map.of("CRM_SERVICE", "gateway"));

    assertThat(gateway.address()).isEqualTo(new Address("0.0.0.0", 8000));
    assertThat(gateway.customers()).isEqualTo(URI.create("http://localhost:8001"));
    assertThat(gateway.orders()).isEqualTo(URI.create("http://localhost:8002"));
    assertThat(gateway.database()).isEmpty();
    assertThat(gateway.startTimeout()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void theServicesListenOnThePortsOfTheReference() {
    for (String role : List.of("customers", "orders")) {
      CrmSettings settings = accepted(Map.of("CRM_SERVICE", role, "DATABASE_URL", DATABASE));
      assertThat(settings.address().port()).isEqualTo(role.equals("customers") ? 8001 : 8002);
    }
  }

  @Test
  void withoutADatabaseNeitherCustomersNorOrdersStart() {
    for (String role : List.of("customers", "orders")) {
      assertThat(problems(Map.of("CRM_SERVICE", role)))
          .singleElement()
          .asString()
          .startsWith("DATABASE_URL is not set; it must be postgres://user:password@host:port");
    }
  }

  @Test
  void allProblemsAreToldAtOnceAndNoSecret() {
    Map<String, String> environment = new HashMap<>();
    environment.put("CRM_SERVICE", "orders");
    environment.put("APP_ADDR", "8002");
    environment.put("CUSTOMER_SERVICE_URL", "localhost:8001");
    environment.put("DATABASE_URL", "mysql://crm:secret@db/crm");
    environment.put("START_TIMEOUT", "0");

    assertThat(problems(environment))
        .hasSize(4)
        .noneMatch(problem -> problem.contains("secret"))
        .anyMatch(problem -> problem.contains("CUSTOMER_SERVICE_URL must be http://host:port"));
  }

  @Test
  void anotherRoleIsRefused() {
    assertThat(problems(Map.of("CRM_SERVICE", "invoices")))
        .containsExactly("CRM_SERVICE must be gateway, customers or orders, but is \"invoices\"");
  }

  @Test
  void theServerGetsTheDatabaseOnlyWhereThereIsOne() {
    CrmSettings orders =
        accepted(Map.of("CRM_SERVICE", "orders", "DATABASE_URL", DATABASE + "?sslmode=require"));

    assertThat(CrmLaunch.properties(orders))
        .containsEntry("crm.service", "orders")
        .containsEntry("crm.http.host", "*")
        .containsEntry("crm.http.port", "8002")
        .containsEntry(
            "crm.database",
            "jdbc:postgresql://db:5432/crm_containers?user=crm&password=secret&sslmode=require&loginTimeout=2");
    assertThat(CrmLaunch.properties(accepted(Map.of("CRM_SERVICE", "gateway"))))
        .doesNotContainKey("crm.database");
  }
}
