package dev.breakwater.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractTest {
  private static final String STORE = "package lib:store@1.0.0; interface store { get: func(); }";

  @TempDir Path folder;

  @BeforeEach
  void aFunctionAndALibrary() throws IOException {
    write("wit/app.wit", "package my:app; world app { export lib:store/store@1.0.0; }");
    write("library/META-INF/breakwater/wit/store/store.wit", STORE);
    write(
        "library/META-INF/breakwater/wit/all/all.wit",
        "package lib:all; world all { import lib:store/store@1.0.0; }");
    write("library/META-INF/breakwater/world.txt", "lib:all/all\n");
    write(
        "library/META-INF/breakwater/bindings.properties",
        "lib\\:store/store@1.0.0=lib.bindings.store\n");
  }

  @Test
  void aWorldMayUseTheWitOfItsLibraries() throws IOException {
    Contract contract = resolve("my:app/app");
    assertThat(contract.world().exportedInterfaces()).hasSize(1);
    assertThat(contract.libraryWorlds()).extracting(World::name).containsExactly("all");
    assertThat(contract.providedPackages())
        .containsEntry(InterfaceName.parse("lib:store/store@1.0.0"), "lib.bindings.store");
  }

  @Test
  void anUnknownWorldIsReportedWithThoseThatThereAre() {
    assertThatThrownBy(() -> resolve("my:app/ap"))
        .isInstanceOf(UnknownWorldException.class)
        .hasMessageContaining("no world my:app/ap; there are ")
        .hasMessageContaining("my:app/app");
  }

  private Contract resolve(String world) throws IOException {
    return Contract.resolve(
        new ContractRequest(
            List.of(folder.resolve("wit")), world, List.of(folder.resolve("library"))),
        folder.resolve("work"));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
