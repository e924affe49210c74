package dev.breakwater.wit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.WitPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitTest {
  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> names(Packages packages) {
    return packages.packages().stream().map(WitPackage::name).map(PackageName::toString).toList();
  }

  @Test
  void rootIsAFileAPackageOrAFolderOfPackages() throws IOException {
    Path file = write("all/one/a.wit", "package t:one;");
    write("all/one/deps/two/b.wit", "package t:two;");
    write("all/one/deps/three.wit", "package t:three;");
    write("all/deps/four/c.wit", "package t:four;");

    assertThat(names(Wit.resolve(List.of(file)))).containsExactly("t:one");
    assertThat(names(Wit.resolve(List.of(file.getParent()))))
        .containsExactly("t:one", "t:three", "t:two");
    assertThat(names(Wit.resolve(List.of(folder.resolve("all")))))
        .containsExactlyInAnyOrder("t:one", "t:two", "t:three", "t:four");
  }

  @Test
  void samePackageTwiceCountsOnceIfItsTextIsTheSame() throws IOException {
    Path one = write("a/a.wit", "package t:one;").getParent();
    Path again = write("b/other.wit", "package t:one;").getParent();
    assertThat(names(Wit.resolve(List.of(one, again)))).containsExactly("t:one");
    assertThat(names(Wit.resolve(List.of(one), Map.of("x/y.wit", "package t:one;"))))
        .containsExactly("t:one");
  }

  @Test
  void samePackageTwiceWithOtherTextIsRefused() throws IOException {
    Path one = write("a/a.wit", "package t:one;").getParent();
    assertThatExceptionOfType(WitException.class)
        .isThrownBy(() -> Wit.resolve(List.of(one), Map.of("x/y.wit", "package t:one; world w {}")))
        .withMessageContaining("a second package named `t:one`");
  }

  @Test
  void missingRootIsAnIoException() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Wit.resolve(List.of(folder.resolve("nowhere"))));
  }

  @Test
  void folderWithoutWitIsADiagnostic() {
    assertThatExceptionOfType(WitException.class)
        .isThrownBy(() -> Wit.resolve(List.of(folder)))
        .withMessageContaining("no `.wit` file");
  }

  @Test
  void fileThatIsNotUtf8IsADiagnostic() throws IOException {
    Path file = folder.resolve("a.wit");
    Files.write(file, "package t:one; // \u00E9".getBytes(StandardCharsets.ISO_8859_1));
    assertThatExceptionOfType(WitException.class)
        .isThrownBy(() -> Wit.resolve(List.of(file)))
        .withMessageContaining("a.wit:1:19: error: this file is not UTF-8");
  }

  @Test
  void usedResourceIsOwnedUnderItsLocalName() {
    Packages packages =
        Wit.resolve(
            Map.of(
                "p/p.wit",
                """
                package t:p;
                interface a { resource r { m: func(); } }
                interface b { use a.{r as s}; f: func(x: s) -> option<borrow-free>;
                  type borrow-free = list<s>; }
                """));
    Interface b = packages.interfaceNamed(InterfaceName.parse("t:p/b")).orElseThrow();
    Function f = b.functions().getFirst();
    TypeDef s = b.types().getFirst();
    assertThat(f.params().getFirst().type()).isEqualTo(new ValueType.Own(s));
    assertThat(s.name()).isEqualTo("s");
    assertThat(s.resolved().owner()).isEqualTo(InterfaceName.parse("t:p/a"));
  }

  @Test
  void methodTakesItsResourceAsBorrowedSelfAndConstructorGivesItOwned() {
    Interface a =
        Wit.resolve(
                Map.of(
                    "p/p.wit",
                    "package t:p; interface a { resource r { constructor(); m: func(); } }"))
            .interfaceNamed(InterfaceName.parse("t:p/a"))
            .orElseThrow();
    TypeDef r = a.types().getFirst();
    assertThat(a.functions())
        .extracting(Function::externName)
        .containsExactly("[constructor]r", "[method]r.m");
    assertThat(a.functions().get(0).result()).isEqualTo(Optional.of(new ValueType.Own(r)));
    assertThat(a.functions().get(1).params())
        .containsExactly(new Function.Param("self", new ValueType.Borrow(r)));
  }
}
