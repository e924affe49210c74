package dev.breakwater.edge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/a%20b/%C3%BC?q=%26%3D+x&q=2&flag",
        "/api/%2e%2e//./..;x/-._~!$&'()*+,;=:@?/?:@"
      })
  void whatIsAllowedIsLeftAsWritten(String target) {
    assertThat(Target.encoded(target)).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource({
    "/a?q={x}|^, /a?q=%7Bx%7D%7C%5E",
    "/a[0]\\, /a%5B0%5D%5C",
    "/é/🙂, /%C3%A9/%F0%9F%99%82",
    "/%zz?a=%&b=%4, /%25zz?a=%25&b=%254",
    "/a%, /a%25"
  })
  void anythingElseIsEncodedSoThatItDecodesToItself(String raw, String encoded) {
    assertThat(Target.encoded(raw)).isEqualTo(encoded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/../metrics",
        "/api/..",
        "/api/.",
        "/api/./todos",
        "/api/%2e%2e/metrics",
        "/api/.%2E/metrics",
        "/api/..;a=b/metrics",
        "/api/..%2fmetrics",
        "/api/x%2F..%2F..",
        "/api/..%5Cmetrics",
        "/api/..\\metrics"
      })
  void aPathThatCouldLeaveItsFolderIsSeen(String path) {
    assertThat(Target.hasDotSegment(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/api/todos", "/api/...", "/api/a..b/.c/d.", "/api/%2efile", "/api/a;.."})
  void dotsInsideANameAreNone(String path) {
    assertThat(Target.hasDotSegment(path)).isFalse();
  }
}
