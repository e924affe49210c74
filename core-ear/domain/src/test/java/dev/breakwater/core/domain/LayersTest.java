package dev.breakwater.core.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class LayersTest {
  private static final ArchRule DOMAIN_IS_PLAIN_JAVA =
      noClasses()
          .that()
          .resideInAPackage("..domain..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "..domain..",
              "java.lang..",
              "java.util..",
              "java.time..",
              "java.nio.charset..",
              "org.jspecify..");

  @Test
  void domainIsPlainJava() {
    JavaClasses domain =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.breakwater.core.domain");
    DOMAIN_IS_PLAIN_JAVA.check(domain);
  }

  /** A rule that cannot fail guards nothing. */
  @Test
  void theRuleCatchesAPlantedBreach() {
    JavaClasses planted = new ClassFileImporter().importPackages("planted.domain");
    assertThat(DOMAIN_IS_PLAIN_JAVA.evaluate(planted).hasViolation()).isTrue();
  }
}
