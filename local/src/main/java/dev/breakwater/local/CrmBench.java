package dev.breakwater.local;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compares all variants of the CRM on one database: writes down for the bench how each is started,
 * and runs it.
 */
final class CrmBench {
  private final Path repository;
  private final Folders folders;

  /**
   * @param folders where everything is written; of nobody else
   */
  CrmBench(Path repository, Folders folders) {
    this.repository = repository.toAbsolutePath().normalize();
    this.folders = folders;
  }

  /**
   * Returns after the bench has ended.
   *
   * @return its exit code
   * @throws StartException when something is not built, or the database does not start
   */
  int run() throws IOException, InterruptedException {
    Path bench = repository.resolve("bench/crm/target/breakwater-bench-crm.jar");
    Built.require(Map.of("the bench", bench));
    for (CrmVariant variant : CrmVariant.values()) {
      Built.require(variant.files(repository));
    }
    Crm.clear(folders);
    CrmPorts ports = CrmPorts.free();
    try (CrmDatabase database = CrmDatabase.start(ports.postgres(), folders)) {
      List<String> command =
          new ArrayList<>(List.of(JavaHome.java().toString(), "-jar", bench.toString()));
      for (CrmVariant variant : CrmVariant.values()) {
        Path description = described(variant, ports, database.jdbcUrl(variant));
        command.addAll(List.of("--start", description.toString()));
        ports = ports.besides();
      }
      return ended(new ProcessBuilder(command).inheritIO().start());
    }
  }

  private static int ended(Process bench) throws InterruptedException {
    try {
      return bench.waitFor();
    } finally {
      bench.descendants().forEach(ProcessHandle::destroy);
      bench.destroy();
      bench.waitFor();
    }
  }

  /** The file that tells the bench how to start {@code variant}. */
  private Path described(CrmVariant variant, CrmPorts ports, String database) throws IOException {
    String name = variant.name().toLowerCase(Locale.ROOT);
    Folders own = new Folders(folders.root().resolve(name));
    Crm.Settings settings = new Crm.Settings(repository, own, ports, variant);
    JsonObject services = new JsonObject();
    for (CrmPart part : CrmPart.values()) {
      JsonObject service = new JsonObject();
      service.put("command", variant.command(part, settings));
      service.put("environment", variant.environment(part, settings));
      services.put(part.name().toLowerCase(Locale.ROOT), service);
    }
    JsonObject files = new JsonObject();
    variant.deployed(repository).forEach((what, path) -> files.put(what, path.toString()));
    JsonObject system = new JsonObject();
    system.put("name", name);
    system.put("url", ports.address(CrmPart.GATEWAY).toString());
    system.put("database", database);
    system.put("services", services);
    system.put("files", files);
    Folders.createForOwner(folders.root());
    return Files.writeString(folders.root().resolve(name + ".json"), JsonWriter.string(system));
  }
}
