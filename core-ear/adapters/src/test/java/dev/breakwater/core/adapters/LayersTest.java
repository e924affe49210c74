package dev.breakwater.core.adapters;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class LayersTest {
  private static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("domain")
          .definedBy("..core.domain..")
          .layer("application")
          .definedBy("..core.application..")
          .layer("adapters")
          .definedBy("..core.adapters..")
          .whereLayer("adapters")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("application")
          .mayOnlyBeAccessedByLayers("adapters");

  private static final ArchRule HTTP_KNOWS_NO_STORAGE =
      noClasses()
          .that()
          .resideInAPackage("..adapters.rest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..adapters.persistence..", "..adapters.cache..", "jakarta.persistence..");

  private static final ArchRule ONLY_PERSISTENCE_KNOWS_JPA =
      noClasses()
          .that()
          .resideOutsideOfPackage("..adapters.persistence..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.persistence..");

  private static final ArchRule ONLY_THE_CACHE_KNOWS_REDIS =
      noClasses()
          .that()
          .resideOutsideOfPackage("..adapters.cache..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("redis.clients..");

  private static final ArchRule ONLY_THE_STORAGE_KNOWS_S3 =
      noClasses()
          .that()
          .resideOutsideOfPackage("..adapters.storage..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("software.amazon..");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.breakwater.core");
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

  private static void guards(ArchRule rule) {
    rule.check(CORE);
    assertThat(rule.evaluate(PLANTED).hasViolation()).as("catches the planted breach").isTrue();
  }

  @Test
  void arrowsPointToTheDomain() {
    guards(LAYERS);
  }

  @Test
  void httpKnowsNoStorage() {
    guards(HTTP_KNOWS_NO_STORAGE);
  }

  @Test
  void onlyPersistenceKnowsJpa() {
    guards(ONLY_PERSISTENCE_KNOWS_JPA);
  }

  @Test
  void onlyTheCacheKnowsRedis() {
    guards(ONLY_THE_CACHE_KNOWS_REDIS);
  }

  @Test
  void onlyTheStorageKnowsS3() {
    guards(ONLY_THE_STORAGE_KNOWS_S3);
  }
}
