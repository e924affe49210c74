package dev.breakwater.core.adapters.security;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.theClass;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

/** How fast a refusal comes must not tell how much of a guess was right. */
class ConstantTimeTest {
  private static ArchRule comparesInConstantTime(Class<?> type) {
    return theClass(type)
        .should()
        .callMethod(MessageDigest.class, "isEqual", byte[].class, byte[].class);
  }

  @Test
  void secretsAreComparedInConstantTimeOnly() {
    for (Class<?> type : new Class<?>[] {EdgeSecretFilter.class, EdgeAssertions.class}) {
      JavaClasses classes = new ClassFileImporter().importClasses(type);
      comparesInConstantTime(type).check(classes);
      assertThat(classes.get(type).getMethodCallsFromSelf())
          .as("comparisons that stop at the first difference")
          .noneMatch(call ->
              call.getTargetOwner().isEquivalentTo(String.class)
                  && call.getName().startsWith("equals"));
    }
  }
}
