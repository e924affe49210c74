package dev.breakwater.host.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.host.InvalidComponentException;
import dev.breakwater.host.wasm.Code;
import dev.breakwater.host.wasm.CoreBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import run.endive.runtime.ImportValues;

class CompiledCacheTest {
  @TempDir private Path root;

  private static byte[] answering(int number) {
    CoreBuilder module = new CoreBuilder();
    module.function("answer", ":i", "", new Code().i32(number));
    return module.build();
  }

  private long answer(byte[] binary) {
    return CoreModule.compile(binary, CompiledCache.under(root))
        .instantiate(ImportValues.empty(), MemoryLimit.ofBytes(1 << 20).open())
        .export("answer")
        .apply()[0];
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void aModuleIsCompiledOnceAndFoundAgain() throws IOException {
    assertThat(answer(answering(42))).isEqualTo(42);
    byte[] first = Files.readAllBytes(files().getFirst());
    assertThat(answer(answering(42))).isEqualTo(42);
    assertThat(files()).hasSize(1);
    assertThat(Files.readAllBytes(files().getFirst())).isEqualTo(first);
  }

  @Test
  void eachModuleHasAnEntryOfItsOwn() throws IOException {
    assertThat(answer(answering(1))).isEqualTo(1);
    assertThat(answer(answering(2))).isEqualTo(2);
    assertThat(files()).hasSize(2);
  }

  @Test
  void aDamagedEntryIsCompiledAnew() throws IOException {
    answer(answering(42));
    Path file = files().getFirst();
    byte[] good = Files.readAllBytes(file);
    for (int length : new int[] {0, 10, 40, good.length}) {
      byte[] damaged = java.util.Arrays.copyOf(good, length);
      if (length == good.length) {
        damaged[length / 2] ^= 1;
      }
      Files.write(file, damaged);
      assertThat(answer(answering(42))).isEqualTo(42);
      assertThat(CompiledCache.under(root).open(answering(42)).present()).isTrue();
    }
  }

  @Test
  void entriesAreKeyedByTheEnginesVersionAndTheHostsCode() throws IOException {
    answer(answering(42));
    String folder = root.relativize(files().getFirst()).subpath(0, 1).toString();
    assertThat(folder).matches("endive-[0-9]+\\.[0-9]+\\.[0-9]+.*-host-[0-9a-f]{12}");
    assertThat(folder).isEqualTo(Compiler.version());
  }

  @Test
  void otherCodeGivesAnotherKey() throws IOException {
    Path file = Files.createDirectories(root.resolve("code/a")).resolve("Settings.class");
    Files.writeString(file, "one");
    String before = Compiler.fingerprint(root.resolve("code"));
    assertThat(Compiler.fingerprint(root.resolve("code"))).isEqualTo(before);
    assertThat(Compiler.fingerprint(file)).isNotEqualTo(before);
    Files.writeString(file, "two");
    assertThat(Compiler.fingerprint(root.resolve("code"))).isNotEqualTo(before);
  }

  @Test
  void entriesOfAnotherCompilerAreNotSeen() {
    CompiledCache one = CompiledCache.under(root, "one", text -> {});
    CoreModule.compile(answering(42), one);
    assertThat(one.open(answering(42)).present()).isTrue();
    assertThat(CompiledCache.under(root, "two", text -> {}).open(answering(42)).present())
        .isFalse();
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamedOnceAndDoneWithout() throws IOException {
    List<String> warnings = new ArrayList<>();
    Path file = Files.createFile(root.resolve("file"));
    CompiledCache cache = CompiledCache.under(file, "folder", warnings::add);
    for (int number = 1; number < 3; number++) {
      CoreModule module = CoreModule.compile(answering(number), cache);
      assertThat(
              module
                  .instantiate(ImportValues.empty(), MemoryLimit.ofBytes(1 << 20).open())
                  .export("answer")
                  .apply()[0])
          .isEqualTo(number);
      cache.markLinked(answering(number), List.of());
    }
    assertThat(warnings).hasSize(1);
    assertThat(warnings.getFirst()).contains(file.resolve("folder").toString(), "--cache");
  }

  @Test
  void nothingIsLeftOfAnEntryThatCouldNotBeWritten() throws IOException {
    CompiledCache cache = CompiledCache.under(root, "full", text -> {});
    CompiledCache.Entry entry = cache.open(answering(1));
    String name = java.util.HexFormat.of().formatHex(Compiler.sha256().digest(answering(1)));
    Files.createDirectories(root.resolve("full/" + name + ".classes/in-the-way"));
    entry.putIfAbsent("", new byte[100]);
    assertThat(files()).isEmpty();
  }

  @Test
  void anInvalidModuleIsRefused() {
    CoreBuilder module = new CoreBuilder();
    module.function("answer", ":i", "", new Code().i64(1));
    assertThatThrownBy(() -> answer(module.build()))
        .isInstanceOf(InvalidComponentException.class)
        .hasMessageStartingWith("a core module is refused: ");
  }
}
