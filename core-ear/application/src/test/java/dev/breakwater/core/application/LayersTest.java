package dev.breakwater.core.application;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class LayersTest {
  /** Streams and digests: the bytes of a file are counted and hashed on their way through. */
  private static final ArchRule APPLICATION_KNOWS_THE_DOMAIN_ALONE =
      noClasses()
          .that()
          .resideInAPackage("..application..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "..application..",
              "..domain..",
              "java.io..",
              "java.lang..",
              "java.security..",
              "java.util..",
              "java.time..",
              "org.jspecify..");

  private static final ArchRule HANDLERS_ARE_FINAL =
      classes()
          .that()
          .haveSimpleNameEndingWith("Handler")
          .should()
          .haveModifier(JavaModifier.FINAL);

  private static final JavaClasses APPLICATION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.breakwater.core.application");
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("planted.application");

  @Test
  void applicationKnowsTheDomainAlone() {
    APPLICATION_KNOWS_THE_DOMAIN_ALONE.check(APPLICATION);
    assertThat(APPLICATION_KNOWS_THE_DOMAIN_ALONE.evaluate(PLANTED).hasViolation()).isTrue();
  }

  @Test
  void handlersAreFinal() {
    HANDLERS_ARE_FINAL.check(APPLICATION);
    assertThat(HANDLERS_ARE_FINAL.evaluate(PLANTED).hasViolation()).isTrue();
  }
}
