package dev.breakwater.component.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import dev.breakwater.component.WasmTools;
import dev.breakwater.component.binary.ComponentReader;
import dev.breakwater.component.binary.ComponentWriter;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.WitPrinter;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.WitPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageEncoderTest {
  private static final Path WASI = WasmTools.root().resolve("wit");

  private static final String WIT =
      """
      /// About the package,
      /// in two lines.
      package t:docs@1.2.0;

      /// About the interface.
      @since(version = 1.0.0)
      interface i {
        /// A record.
        @since(version = 1.1.0)
        record r {
          /// "Quoted" \\ and more: ü, 😀.
          x: u8,
          y: list<tuple<string, option<char>>>,
        }
        /// A variant.
        variant v {
          /// The first.
          a,
          b(result<r, string>),
        }
        enum e {
          /// Only one.
          one,
        }
        flags f {
          /// A flag.
          two,
        }
        /// A resource.
        resource z {
          /// Makes one.
          constructor(model: borrow<z>);
          /// Asks one.
          @since(version = 1.0.0)
          @deprecated(version = 1.2.0)
          m: func() -> f;
          s: static func() -> z;
        }
        type z-list = list<own<z>>;
        /// A function.
        g: func(a: r, b: v, c: e);
      }
      interface j {
        use i.{r, z as other};
        k: func(o: borrow<other>) -> r;
      }
      /// About the world.
      @since(version = 1.0.0)
      world w {
        /// Why it is imported.
        import i;
        /// In place.
        @since(version = 1.2.0)
        import inner: interface {
          /// In it.
          q: func();
        }
        use i.{r};
        /// A type of the world.
        type list-of-r = list<r>;
        /// A function of the world.
        import out: func() -> list-of-r;
        /// What it does.
        export run: func(r: r);
        @since(version = 1.0.0)
        export i;
        /// Why it is exported.
        export j;
        export inner: interface {
          /// In that.
          q: func();
        }
      }
      """;

  private static final String NEWER =
      """
      package t:newer@1.0.0;

      interface types {
        resource bucket;
      }
      interface store {
        use types.{bucket};
        record note { text: string }
        @external-id("log/1")
        resource log {
          /// Writes.
          @external-id("append")
          append: async func(n: note);
        }
        type bytes = stream<u8>;
        type late = future<result<note, error-context>>;
        open: async func(source: bytes, signals: stream) -> late;
        done: func(b: bucket) -> future;
      }
      world w {
        /// The first.
        @external-id("//One")
        import one: store;
        import two: store;
        @external-id("slug \\"ü\\"")
        import slugify: async func(text: stream<string>) -> error-context;
        export three: store;
      }
      """;

  @TempDir private Path folder;

  @Test
  void aPackageReadsBackAsItWasPrinted() {
    Packages all = Wit.resolve(Map.of("t.wit", WIT));
    WitPackage written = all.packages().getFirst();
    Packages read = PackageReader.read(encoded(written, all));
    assertThat(read.packages()).hasSize(1);
    assertThat(WitPrinter.print(read.packages().getFirst())).isEqualTo(WitPrinter.print(written));
  }

  @Test
  void whatIsNewInWasi03ReadsBackAsItWasPrinted() {
    Packages all = Wit.resolve(Map.of("t.wit", NEWER));
    WitPackage written = all.packages().getFirst();
    Packages read = PackageReader.read(encoded(written, all));
    assertThat(WitPrinter.print(read.packages().getFirst())).isEqualTo(WitPrinter.print(written));
  }

  @Test
  void theReferenceToolReadsWhatIsNewInWasi03() throws IOException {
    WasmTools.required();
    Path file = Files.writeString(folder.resolve("t.wit"), NEWER);
    byte[] theirs = WasmTools.run(new byte[0], "component", "wit", file.toString(), "--wasm");
    Packages all = Wit.resolve(List.of(file));
    byte[] ours = ComponentWriter.write(encoded(all.packages().getFirst(), all));
    assertThat(WasmTools.accepts(ours)).isTrue();
    assertThat(WasmTools.wit(ours)).contains("import one: store").isEqualTo(WasmTools.wit(theirs));
    assertThat(
            WitPrinter.print(
                PackageReader.read(ComponentReader.read(theirs)).packages().getFirst()))
        .isEqualTo(WitPrinter.print(all.packages().getFirst()));
  }

  @Test
  void packagesOfWasiReadBackAsTheyWerePrinted() throws IOException {
    Packages all = Wit.resolve(List.of(WASI));
    assertThat(all.packages()).hasSizeGreaterThan(8);
    for (WitPackage written : all.packages()) {
      WitPackage read = PackageReader.read(encoded(written, all)).packages().getFirst();
      assertThat(WitPrinter.print(sorted(read))).isEqualTo(WitPrinter.print(sorted(written)));
    }
  }

  /** With its interfaces by name: in a binary each stands behind those that it uses. */
  private static WitPackage sorted(WitPackage p) {
    List<Interface> interfaces =
        p.interfaces().stream().sorted(Comparator.comparing(i -> i.name().name())).toList();
    return new WitPackage(p.name(), p.docs(), interfaces, p.worlds());
  }

  @Test
  void theReferenceToolReadsWhatItsOwnPackageSays() throws Exception {
    WasmTools.required();
    Path file = Files.writeString(folder.resolve("t.wit"), WIT);
    byte[] theirs = WasmTools.run(new byte[0], "component", "wit", file.toString(), "--wasm");
    Packages all = Wit.resolve(List.of(file));
    byte[] ours = ComponentWriter.write(encoded(all.packages().getFirst(), all));
    WasmTools.validate(ours);
    assertThat(WasmTools.wit(ours)).contains("About the package,").isEqualTo(WasmTools.wit(theirs));
    Component read = ComponentReader.read(theirs);
    assertThat(json(ComponentReader.read(ours))).isEqualTo(json(read));
    assertThat(WitPrinter.print(PackageReader.read(read).packages().getFirst()))
        .isEqualTo(WitPrinter.print(all.packages().getFirst()));
  }

  @Test
  void theReferenceToolReadsPackagesOfWasi() throws IOException {
    WasmTools.required();
    Packages all = Wit.resolve(List.of(WASI));
    WitPackage http =
        all.packages().stream()
            .filter(p -> p.name().name().equals("http"))
            .findFirst()
            .orElseThrow();
    byte[] ours = ComponentWriter.write(encoded(http, all));
    WasmTools.validate(ours);
    Path root = folder.resolve("http");
    copy(WASI.resolve("deps/http"), root);
    for (Path dependency : list(WASI.resolve("deps"))) {
      if (!dependency.endsWith("http")) {
        copy(dependency, root.resolve("deps").resolve(dependency.getFileName()));
      }
    }
    byte[] theirs = WasmTools.run(new byte[0], "component", "wit", root.toString(), "--wasm");
    assertThat(WasmTools.wit(ours)).isEqualTo(WasmTools.wit(theirs));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : list(from)) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
  }

  private static List<Path> list(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.toList();
    }
  }

  @Test
  void otherPackagesComeWithWhatIsUsedOfThem() {
    Packages all =
        Wit.resolve(
            Map.of(
                "a/a.wit",
                "package t:a; interface i { type x = u8; type y = string; resource z; f: func(); }",
                "b/b.wit",
                "package t:b; interface j { use t:a/i.{z}; g: func(z: z); } world w { import t:a/i;"
                    + " }"));
    WitPackage user =
        all.packages().stream().filter(p -> p.name().name().equals("b")).findFirst().orElseThrow();
    Packages read = PackageReader.read(encoded(user, all));
    assertThat(read.packages().stream().map(p -> p.name().toString()))
        .containsExactly("t:b", "t:a");
    assertThat(WitPrinter.print(read.packages().getLast()))
        .contains("type x", "type y", "resource z", "f: func()");
  }

  @Test
  void docsThatCannotBeReadAreRefused() {
    assertThat(refusal(new byte[0])).contains("unknown version");
    assertThat(refusal(new byte[] {2, '{', '}'})).contains("unknown version");
    assertThat(refusal(new byte[] {1, '{'})).contains("is not JSON");
    assertThat(refusal(("\1{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
        .contains("nested too deep");
    assertThat(PackageDocs.of(withDocs(new byte[] {0, '{', '}'})).docs()).isEmpty();
  }

  private static String refusal(byte[] docs) {
    List<String> message = new java.util.ArrayList<>();
    assertThatExceptionOfType(InvalidComponentException.class)
        .isThrownBy(() -> PackageDocs.of(withDocs(docs)))
        .satisfies(e -> message.add(String.valueOf(e.getMessage())));
    return message.getFirst();
  }

  private static Component withDocs(byte[] docs) {
    return new Component(List.of(new Definition.Custom("package-docs", Bytes.of(docs))));
  }

  private static Component encoded(WitPackage written, Packages all) {
    return ComponentReader.read(ComponentWriter.write(PackageEncoder.encode(written, all)));
  }

  private static JsonObject json(Component component) throws Exception {
    byte[] docs =
        component.definitions().stream()
            .filter(d -> d instanceof Definition.Custom c && c.name().equals("package-docs"))
            .map(d -> ((Definition.Custom) d).content().toArray())
            .findFirst()
            .orElseThrow();
    String text = new String(Arrays.copyOfRange(docs, 1, docs.length), StandardCharsets.UTF_8);
    assertThat(docs[0]).isEqualTo((byte) 1);
    return JsonParser.object().from(text);
  }
}
