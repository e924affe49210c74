package dev.breakwater.guest.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadersTest {
  private static final Headers TWO_COOKIES =
      Headers.of("Set-Cookie", "a=1").plus("x-other", "o").plus("set-COOKIE", "b=2");

  @Test
  void namesAreFoundWithoutRegardToCase() {
    assertThat(TWO_COOKIES.first("SET-cookie")).contains("a=1");
    assertThat(TWO_COOKIES.first("missing")).isEmpty();
  }

  @Test
  void repeatedLinesKeepTheirOrder() {
    assertThat(TWO_COOKIES.all("set-cookie")).containsExactly("a=1", "b=2");
  }

  @Test
  void withReplacesEveryLineOfThatName() {
    Headers replaced = TWO_COOKIES.with("Set-Cookie", "c=3");
    assertThat(replaced.entries())
        .containsExactly(new Header("x-other", "o"), new Header("set-cookie", "c=3"));
  }

  @Test
  void withoutKeepsWhatIsNotPicked() {
    assertThat(TWO_COOKIES.without("set-cookie"::equals).entries())
        .containsExactly(new Header("x-other", "o"));
  }

  @Test
  void onlyAsciiLettersOfANameChangeTheirCase() {
    assertThat(new Header("X-AZaz09-@[`{É", "v").name()).isEqualTo("x-azaz09-@[`{É");
  }
}
