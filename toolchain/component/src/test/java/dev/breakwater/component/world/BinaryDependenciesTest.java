package dev.breakwater.component.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.breakwater.component.WasmTools;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.model.Component;
import dev.breakwater.wit.BinaryPackages;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.WitException;
import dev.breakwater.wit.WitPrinter;
import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.WitPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryDependenciesTest {
  private static final Packages LIBRARY =
      Wit.resolve(
          Map.of(
              "base/b.wit",
              "package t:base; interface types { type id = u64; resource session; }",
              "store/s.wit",
              "package t:store@1.0.0; /// Keeps things.\n"
                  + " interface store { use t:base/types.{session}; @since(version = 1.0.0) open:"
                  + " func() -> session; } /// Asks.\n"
                  + " world client { import store; }"));

  @TempDir private Path folder;
  private Path deps;

  @BeforeEach
  void makeDeps() throws IOException {
    deps = Files.createDirectories(folder.resolve("deps"));
  }

  @Test
  void packagesOfDepsMayBeBinaryAndBringWhatTheyUse() throws IOException {
    write("store.wasm", "store");
    Packages read = using("package t:me; world w { include t:store/client@1.0.0; }");
    assertThat(read.world("t:me/w").orElseThrow().imports().stream().map(i -> i.externName()))
        .containsExactly("t:base/types", "t:store/store@1.0.0");
    assertThat(names(read)).containsExactly("t:me", "t:store@1.0.0", "t:base");
  }

  @Test
  void aWholePackageCountsBeforeThePartThatOthersBring() throws IOException {
    write("base.wasm", "base");
    write("store.wasm", "store");
    Packages read = using("package t:me; interface i { use t:base/types.{id}; }");
    assertThat(names(read)).containsExactly("t:me", "t:base", "t:store@1.0.0");
  }

  /** A package as another tool wrote it, with an interface that is empty. */
  @Test
  void aPackageOfAnotherToolIsADependency() throws IOException {
    Files.write(
        deps.resolve("e.wasm"),
        HexFormat.of()
            .parseHex("0061736d0d0001000710014102014200040105653a652f6505000b0701000165030000"));
    assertThat(names(using("package t:me; world w { import e:e/e; }"))).contains("e:e");
  }

  @Test
  void theReferenceToolsPackageIsADependency() throws IOException {
    WasmTools.required();
    Path source =
        Files.writeString(folder.resolve("x.txt"), "package x:y; interface z { f: func(); }");
    Path wit = Files.copy(source, folder.resolve("deps/x.wit"));
    byte[] theirs = WasmTools.run(new byte[0], "component", "wit", wit.toString(), "--wasm");
    Files.delete(wit);
    Files.write(deps.resolve("x.wasm"), theirs);
    Packages read = using("package t:me; world w { import x:y/z; }");
    assertThat(WitPrinter.print(read.packages().getLast())).contains("f: func();");
  }

  @Test
  void whatIsNoPackageIsRefusedWithItsName() throws IOException {
    Files.write(deps.resolve("bad.wasm"), new byte[] {1, 2, 3});
    Files.write(deps.resolve("empty.wasm"), ComponentWriter.write(new Component(List.of())));
    assertThatExceptionOfType(WitException.class)
        .isThrownBy(() -> using("package t:me;"))
        .withMessageContaining("bad.wasm:1:1: error: this is no WIT package in binary form: ")
        .withMessageContaining("empty.wasm:1:1: error: this is no WIT package in binary form: the")
        .withMessageContaining("hint: keep the package as `.wit` files");
  }

  /** Every byte in turn is changed: what comes is a package or a refusal, and nothing else. */
  @Test
  void changedFilesAreReadOrRefusedProperly() {
    byte[] file = ComponentWriter.write(PackageEncoder.encode(named("store"), LIBRARY));
    int refused = 0;
    for (int at = 0; at < file.length; at++) {
      for (int change : new int[] {0x01, 0x40, 0x80, 0xff}) {
        byte[] changed = file.clone();
        changed[at] ^= (byte) change;
        refused += refuses(changed) ? 1 : 0;
      }
    }
    assertThat(refused).isBetween(file.length, 4 * file.length);
  }

  private static boolean refuses(byte[] file) {
    try {
      new BinaryPackageReader().read(file).forEach(WitPrinter::print);
      return false;
    } catch (BinaryPackages.UnreadablePackageException e) {
      return true;
    }
  }

  private static WitPackage named(String name) {
    return LIBRARY.packages().stream()
        .filter(p -> p.name().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void write(String file, String name) throws IOException {
    Component written = PackageEncoder.encode(named(name), LIBRARY);
    Files.write(deps.resolve(file), ComponentWriter.write(written));
  }

  private Packages using(String wit) throws IOException {
    Files.writeString(folder.resolve("me.wit"), wit);
    return Wit.resolve(List.of(folder));
  }

  private static List<String> names(Packages packages) {
    return packages.packages().stream().map(p -> p.name().toString()).toList();
  }
}
