package dev.breakwater.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A way to run the CRM's services, each in a process of its own. */
public enum CrmVariant {
  /** WebAssembly on the JVM host. */
  WASM("crm_wasm") {
    @Override
    Map<String, Path> files(Path repository) {
      Map<String, Path> files = new HashMap<>();
      files.put("the host", host(repository));
      for (CrmPart part : CrmPart.values()) {
        files.put(part.label(), component(part, repository));
      }
      return files;
    }

    @Override
    List<String> command(CrmPart part, Crm.Settings settings) {
      List<String> command =
          new ArrayList<>(
              List.of(
                  JavaHome.java().toString(),
                  // HotSpot leaves methods over 8,000 bytecodes interpreted
                  "-XX:-DontCompileHugeMethods",
                  "-Xmx256m",
                  "-jar",
                  host(settings.repository()).toString(),
                  "--listen",
                  "127.0.0.1:" + settings.ports().of(part),
                  "--cache",
                  settings.folders().edgeCache().toString()));
      reached(part, settings.ports())
          .forEach(server -> command.addAll(List.of("--allow-outbound", server)));
      command.add(component(part, settings.repository()).toString());
      return command;
    }

    private List<String> reached(CrmPart part, CrmPorts ports) {
      String customers = ports.address(CrmPart.CUSTOMERS).toString();
      String database = "postgres://127.0.0.1:" + ports.postgres();
      return switch (part) {
        case GATEWAY -> List.of(customers, ports.address(CrmPart.ORDERS).toString());
        case CUSTOMERS -> List.of(database);
        case ORDERS -> List.of(database, customers);
      };
    }

    @Override
    Map<String, String> environment(CrmPart part, Crm.Settings settings) {
      CrmPorts ports = settings.ports();
      // not on the command line, where everybody could read the database's password
      return Map.of(
          "SPIN_VARIABLE_CUSTOMER_SERVICE_URL", ports.address(CrmPart.CUSTOMERS).toString(),
          "SPIN_VARIABLE_ORDER_SERVICE_URL", ports.address(CrmPart.ORDERS).toString(),
          "SPIN_VARIABLE_DB_URL", CrmDatabase.url(this, ports));
    }

    private Path host(Path repository) {
      return repository.resolve("host/target/breakwater-host.jar");
    }

    private Path component(CrmPart part, Path repository) {
      return repository.resolve("functions/" + part.label() + "/target/" + part.label() + ".wasm");
    }
  },

  /** Jakarta EE on Open Liberty. */
  CONTAINER("crm_containers") {
    @Override
    Map<String, Path> files(Path repository) {
      return Map.of("the CRM's server", launcher(repository));
    }

    // the server with all that it needs of Liberty
    @Override
    Map<String, Path> deployed(Path repository) {
      return Map.of("Liberty", repository.resolve("core-ear/crm/target/liberty/wlp"));
    }

    @Override
    List<String> command(CrmPart part, Crm.Settings settings) {
      return List.of(
          JavaHome.java().toString(),
          "-XX:+UseSerialGC",
          "-Xmx256m",
          "-jar",
          launcher(settings.repository()).toString());
    }

    @Override
    Map<String, String> environment(CrmPart part, Crm.Settings settings) {
      CrmPorts ports = settings.ports();
      Path output = settings.folders().coreOutput().resolve(part.label());
      return Map.of(
          "CRM_SERVICE", part.name().toLowerCase(Locale.ROOT),
          "APP_ADDR", "127.0.0.1:" + ports.of(part),
          "CUSTOMER_SERVICE_URL", ports.address(CrmPart.CUSTOMERS).toString(),
          "ORDER_SERVICE_URL", ports.address(CrmPart.ORDERS).toString(),
          "DATABASE_URL", CrmDatabase.url(this, ports),
          "WLP_OUTPUT_DIR", output.toString());
    }

    private Path launcher(Path repository) {
      return repository.resolve(
          "core-ear/crm/target/liberty/wlp/usr/servers/crm/breakwater-core-launch-start-crm.jar");
    }
  };

  private final String database;

  CrmVariant(String database) {
    this.database = database;
  }

  /**
   * The variant called {@code name}, in any case.
   *
   * @throws StartException when there is none
   */
  static CrmVariant named(String name) {
    return Arrays.stream(values())
        .filter(variant -> variant.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() ->
            new StartException("no variant \"" + name + "\" of the CRM: write wasm or container"));
  }

  /** The database that is its own. */
  public String database() {
    return database;
  }

  /** What the build must have left, by what it is. */
  abstract Map<String, Path> files(Path repository);

  /** What has to reach a machine that runs it, by what it is. */
  Map<String, Path> deployed(Path repository) {
    return files(repository);
  }

  abstract List<String> command(CrmPart part, Crm.Settings settings);

  abstract Map<String, String> environment(CrmPart part, Crm.Settings settings);
}
