package dev.breakwater.it;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The arrows of {@code docs/architecture.md}: which module may see which. */
class LayersTest {
  private static final Path REPOSITORY = Path.of("..");

  /** A module, or modules of one root package, and the modules that it may see. */
  @SuppressWarnings("ImmutableEnumChecker") // both lists come from List.of
  enum Layer {
    WIT(List.of("toolchain/wit")),
    ABI(List.of("toolchain/abi"), "wit"),
    BINDGEN(List.of("toolchain/bindgen"), "wit", "abi"),
    COMPONENT(List.of("toolchain/component"), "wit", "abi"),
    CHECK(List.of("toolchain/check"), "wit", "component"),
    CONSOLE(List.of("console"), "component", "check"),
    SIZE(List.of("toolchain/size"), "component"),
    TEAVM(List.of("toolchain/teavm")),
    BUILD(List.of("toolchain/build"), "wit", "component", "size", "teavm"),
    PLUGIN(
        List.of("toolchain/maven-plugin"),
        "wit",
        "abi",
        "bindgen",
        "component",
        "check",
        "size",
        "teavm",
        "build"),
    GUEST(List.of("guest/runtime", "guest")),
    HOST(List.of("host"), "wit", "abi", "component", "console"),
    CRM(List.of("functions/crm-contract")),
    EDGE(
        List.of(
            "functions/auth",
            "functions/variables",
            "functions/gateway",
            "functions/crm-service",
            "functions/crm-gateway",
            "functions/crm-customers",
            "functions/crm-orders"),
        "guest",
        "crm"),
    CORE(
        List.of(
            "core-ear/launch",
            "core-ear/domain",
            "core-ear/application",
            "core-ear/adapters",
            "core-ear/crm"),
        "crm"),
    LOCAL(List.of("local"), "console");

    private final List<String> folders;
    private final List<String> seen;

    Layer(List<String> folders, String... seen) {
      this.folders = folders;
      this.seen = List.of(seen);
    }

    private String rootPackage() {
      return packageOf(name().toLowerCase(java.util.Locale.ROOT));
    }

    private Collection<Path> classFolders() {
      return folders.stream()
          .map(folder -> REPOSITORY.resolve(folder).resolve("target/classes"))
          .toList();
    }

    /** Classes below {@code origin} see of this project only themselves and what this layer may. */
    private ArchRule arrowsFrom(String origin) {
      String[] allowed =
          Stream.concat(Stream.of(origin), seen.stream().map(LayersTest::packageOf))
              .toArray(String[]::new);
      return noClasses()
          .that()
          .resideInAPackage(origin)
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.breakwater..").and(resideOutsideOfPackages(allowed)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLayerSeesOnlyWhatItMay(Layer layer) {
    JavaClasses classes = new ClassFileImporter().importPaths(layer.classFolders());
    layer.arrowsFrom(layer.rootPackage()).check(classes);
  }

  @ParameterizedTest
  @EnumSource
  void theRuleOfALayerCatchesAPlantedBreach(Layer layer) {
    JavaClasses planted = new ClassFileImporter().importPackages("planted");
    assertThat(layer.arrowsFrom("planted..").evaluate(planted).hasViolation()).isTrue();
  }

  private static String packageOf(String layer) {
    return "dev.breakwater." + layer + "..";
  }
}
