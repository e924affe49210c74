package dev.breakwater.core.crm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The gateway's server has neither JPA nor the classes that use it. */
class LayersTest {
  private static final ArchRule ONLY_THE_STORE_KNOWS_JPA =
      noClasses()
          .that()
          .resideOutsideOfPackage("..crm.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..");

  private static final ArchRule THE_GATEWAY_KNOWS_NO_STORE =
      noClasses()
          .that()
          .resideInAnyPackage("..crm.gateway..", "..crm.http..", "..crm.upstream..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..crm.store..");

  private static final JavaClasses CRM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.breakwater.core.crm");
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

  private static void guards(ArchRule rule) {
    rule.check(CRM);
    assertThat(rule.evaluate(PLANTED).hasViolation()).as("catches the planted breach").isTrue();
  }

  @Test
  void onlyTheStoreKnowsJpa() {
    guards(ONLY_THE_STORE_KNOWS_JPA);
  }

  @Test
  void theGatewayKnowsNoStore() {
    guards(THE_GATEWAY_KNOWS_NO_STORE);
  }
}
