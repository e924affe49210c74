package dev.breakwater.component.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.breakwater.component.model.NameAttributes;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unlocked-dep=<shop:stock>",
        "unlocked-dep=<shop:stock@*>",
        "unlocked-dep=<shop:stock@{>=1.0.0}>",
        "unlocked-dep=<shop:stock@{<2.0.0}>",
        "unlocked-dep=<shop:stock@{>=1.0.0 <2.0.0}>",
        "locked-dep=<shop:stock@1.0.0>",
        "locked-dep=<shop:stock@1.0.0>,integrity=<sha256-YWJj>",
        "url=<https://example.org/a>",
        "url=<https://example.org/a>,integrity=<sha256-YWJj sha512-YWI=>",
        "integrity=<sha384-YWJj?at=once>"
      })
  void implementationsComeFromPackagesUrlsAndHashes(String name) {
    assertThat(ExternName.parse(name, NameAttributes.NONE))
        .isEqualTo(new ExternName.Implementation(name));
    assertThat(ExternName.parse(name, NameAttributes.NONE).isExportable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unlocked-dep=<shop:stock@1.0.0>",
        "unlocked-dep=<shop:stock@{>=1.0.0 >=2.0.0}>",
        "unlocked-dep=<shop:stock@{}>",
        "locked-dep=<shop:stock@1.0>",
        "locked-dep=<shop:stock>x",
        "locked-dep=<shop:stock>,integrity=<>",
        "url=https://example.org/a",
        "integrity=<sha256-Y=J>",
        "integrity=<sha256YWJj>"
      })
  void whatIsNoPackageUrlOrHashIsRefused(String name) {
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> ExternName.parse(name, NameAttributes.NONE))
        .withMessageStartingWith("\"" + name + "\" is no valid name: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.3", "0.0.0", "1.0.0-a.b-c.10", "1.0.0+001", "10.20.30-rc.1+x.y"})
  void versionsAreSemantic(String version) {
    String name = "shop:stock/levels@" + version;

    assertThat(ExternName.parse(name, NameAttributes.NONE))
        .isEqualTo(new ExternName.Interface(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1.2", "1.2.3.4", "01.0.0", "1.0.0-", "1.0.0-a..b", "1.0.0-01"})
  void otherVersionsAreRefused(String version) {
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> ExternName.parse("shop:stock/levels@" + version, NameAttributes.NONE))
        .withMessageEndingWith("\"" + version + "\" is no semantic version");
  }

  @ParameterizedTest
  @CsvSource({"1,.2.3", "0.2,.0-rc.1", "0.0.1,+build", "0.0.0,-a"})
  void aVersionGoesOnBesideItsName(String version, String suffix) {
    String name = "shop:stock/levels@" + version;

    assertThat(ExternName.parse(name, suffixed(suffix))).isEqualTo(new ExternName.Interface(name));
  }

  @ParameterizedTest
  @CsvSource({"1,.2", "1,2.3", "1.2,.3", "0,.1.0", "0.2.0,-rc", "1,.2.3.4"})
  void aVersionThatGoesOnWronglyIsRefused(String version, String suffix) {
    assertThatExceptionOfType(RuleException.class)
        .isThrownBy(() -> ExternName.parse("shop:stock/levels@" + version, suffixed(suffix)))
        .withMessageContaining("version");
  }

  private static NameAttributes suffixed(String suffix) {
    return new NameAttributes(Optional.empty(), Optional.of(suffix), Optional.empty());
  }

  @Test
  void aLongNameTakesNoLongerThanItsLength() {
    String label = "a-".repeat(100_000) + "a";

    assertThat(ExternName.parse(label, NameAttributes.NONE)).isEqualTo(new ExternName.Label(label));
  }
}
