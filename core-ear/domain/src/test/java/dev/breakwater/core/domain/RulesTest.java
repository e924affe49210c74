package dev.breakwater.core.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.domain.Checked.Invalid;
import dev.breakwater.core.domain.Checked.Valid;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static <T> T valid(Checked<T> checked) {
    return switch (checked) {
      case Valid<T>(T value) -> value;
      case Invalid<T>(String reason) -> throw new AssertionError(reason);
    };
  }

  private static <T> String reason(Checked<T> checked) {
    return switch (checked) {
      case Valid<T>(T value) -> throw new AssertionError(value + " is valid");
      case Invalid<T>(String reason) -> reason;
    };
  }

  @Test
  void aTitleIsTrimmed() {
    assertThat(valid(Title.of("  Milk \t")).value()).isEqualTo("Milk");
  }

  @Test
  void whatUnicodeCallsWhiteSpaceIsTrimmed() {
    assertThat(valid(Title.of("\u00a0\u3000 a \u00a0b\u2007\u202f\u0085\n")).value())
        .isEqualTo("a \u00a0b");
    assertThat(reason(Title.of("\u00a0\u3000"))).isEqualTo("title cannot be empty");
    assertThat(Email.asTyped("\u00a0ann@example.com\u00a0").value()).isEqualTo("ann@example.com");
    assertThat(valid(Title.of("\u001f")).value()).isEqualTo("\u001f");
  }

  @Test
  void aTitleOfBlanksIsRefused() {
    assertThat(reason(Title.of(" \n "))).isEqualTo("title cannot be empty");
  }

  @Test
  void aTitleHasAtMost200CharactersHoweverManyUnitsEachTakes() {
    assertThat(valid(Title.of("\uD83C\uDF4C".repeat(200))).value()).hasSize(400);
    assertThat(reason(Title.of("x".repeat(201))))
        .isEqualTo("title exceeds maximum length of 200 characters");
  }

  @Test
  void whatNoDatabaseCanHoldIsRefusedEverywhere() {
    assertThat(reason(Title.of("a\0b"))).isEqualTo("title contains invalid characters");
    assertThat(reason(Title.of("a\uD800b"))).isEqualTo("title contains invalid characters");
    assertThat(reason(Description.of("\0"))).isEqualTo("description contains invalid characters");
    assertThat(reason(DisplayName.of("\0"))).isEqualTo("display_name contains invalid characters");
    assertThat(reason(Password.of("12345678\0"))).isEqualTo("password contains invalid characters");
    assertThat(Email.asTyped("a\0b@example.com").isStorable()).isFalse();
  }

  @Test
  void aDescriptionIsKeptAsTyped() {
    assertThat(valid(Description.of("  two \n lines ")).value()).isEqualTo("  two \n lines ");
  }

  @Test
  void aDescriptionHasAtMost10000Characters() {
    assertThat(valid(Description.of("\uD83C\uDF4C".repeat(10_000))).value()).hasSize(20_000);
    assertThat(reason(Description.of("x".repeat(10_001))))
        .isEqualTo("description exceeds maximum length of 10000 characters");
  }

  @Test
  void aDisplayNameHasAtMost200Characters() {
    assertThat(valid(DisplayName.of("\uD83C\uDF4C".repeat(200))).value()).hasSize(400);
    assertThat(reason(DisplayName.of("x".repeat(201))))
        .isEqualTo("display_name exceeds maximum length of 200 characters");
  }

  @Test
  void anEmailIsTrimmedAndInLowerCase() {
    assertThat(valid(Email.of(" Ann@Example.COM ")).value()).isEqualTo("ann@example.com");
  }

  @Test
  void anEmailNeedsALocalPartAndADomainWithADot() {
    assertThat(reason(Email.of(" "))).isEqualTo("email cannot be empty");
    for (String wrong :
        new String[] {
          "a", "a.b", "a.b@", "@.", "@b.c", "a@b", "a@b.", "a@.c", "a b@c.d", "a@b@c.d"
        }) {
      assertThat(reason(Email.of(wrong))).as(wrong).isEqualTo("invalid email format");
    }
  }

  @Test
  void theDotsAndHyphensOfAnEmailStandBetweenOtherCharacters() {
    for (String wrong :
        new String[] {
          ".a@b.c",
          "a.@b.c",
          "a..b@c.d",
          "a@b..c",
          "a@-b.c",
          "a@b-.c",
          "a@b_c.d",
          "a@[1.2.3.4]",
          "\"a\"@b.c",
          "a,b@c.d",
          "a@b.c\u0085d",
          "a@" + "x".repeat(64) + ".c"
        }) {
      assertThat(reason(Email.of(wrong))).as(wrong).isEqualTo("invalid email format");
    }
    for (String right :
        new String[] {
          "a.b+c_d-e@f-g.h",
          "o'hara!#$%&*/=?^`{|}~@b.co",
          "grüße@bücher.example",
          "用户@例え.テスト",
          "a@1.2.c",
          "a@" + "x".repeat(63) + ".c"
        }) {
      assertThat(valid(Email.of(right)).value()).isEqualTo(right);
    }
  }

  @Test
  void anEmailHasAtMost254Characters() {
    assertThat(valid(Email.of("a".repeat(250) + "@b.c")).value()).hasSize(254);
    assertThat(reason(Email.of("a".repeat(251) + "@b.c")))
        .isEqualTo("email exceeds maximum length of 254 characters");
  }

  @Test
  void aPasswordHas8CharactersOrMoreAndNotMoreThanBcryptReads() {
    assertThat(reason(Password.of("1234567"))).isEqualTo("password must be at least 8 characters");
    assertThat(valid(Password.of("x".repeat(72))).value()).hasSize(72);
    assertThat(reason(Password.of("x".repeat(73))))
        .isEqualTo("password exceeds maximum length of 72 bytes");
    assertThat(reason(Password.of("ä".repeat(37))))
        .isEqualTo("password exceeds maximum length of 72 bytes");
  }

  @Test
  void aPasswordIsNeverPrinted() {
    assertThat(valid(Password.of("open sesame")).toString()).doesNotContain("sesame");
  }
}
