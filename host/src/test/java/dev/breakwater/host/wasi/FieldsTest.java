package dev.breakwater.host.wasi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.host.canonical.Variant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static final byte[] VALUE = "v".getBytes(UTF_8);

  private static Variant refused(Fields.Refusal refusal) {
    return Variant.error(Variant.of(refusal));
  }

  @Test
  void namesAreFoundInAnyCase() {
    Fields fields = Fields.mutable();
    assertThat(fields.append("X-Name", VALUE)).isEqualTo(Variant.ok());
    assertThat(fields.has("x-NAME")).isTrue();
    assertThat(fields.entries()).extracting(Fields.Entry::name).containsExactly("x-name");
  }

  @Test
  void valuesKeepTheirOrder() {
    Fields fields = Fields.mutable();
    fields.append("a", "1".getBytes(UTF_8));
    fields.append("b", "2".getBytes(UTF_8));
    fields.append("a", "3".getBytes(UTF_8));
    assertThat(fields.get("a")).extracting(v -> new String(v, UTF_8)).containsExactly("1", "3");
    fields.set("a", List.of(VALUE));
    assertThat(fields.get("a")).containsExactly(VALUE);
  }

  @Test
  void connectionFieldsAreForbidden() {
    Fields fields = Fields.mutable();
    for (String name : List.of("Host", "connection", "Transfer-Encoding", "upgrade")) {
      assertThat(fields.append(name, VALUE)).isEqualTo(refused(Fields.Refusal.FORBIDDEN));
      assertThat(fields.delete(name)).isEqualTo(refused(Fields.Refusal.FORBIDDEN));
    }
  }

  @Test
  void namesAndValuesThatWouldSplitAMessageAreRefused() {
    Fields fields = Fields.mutable();
    for (String name : List.of("", "a b", "a:", "a\r\nb", "ä")) {
      assertThat(fields.append(name, VALUE)).isEqualTo(refused(Fields.Refusal.INVALID_SYNTAX));
    }
    for (String value : List.of("a\r\nb", "a\0", "\n")) {
      assertThat(fields.append("a", value.getBytes(UTF_8)))
          .isEqualTo(refused(Fields.Refusal.INVALID_SYNTAX));
    }
    assertThat(fields.append("a", "tab\tand ä".getBytes(UTF_8))).isEqualTo(Variant.ok());
  }

  @Test
  void receivedFieldsAreImmutableAndWithoutThoseOfTheConnection() {
    Fields fields =
        Fields.received(List.of(new Fields.Entry("Host", VALUE), new Fields.Entry("A", VALUE)));
    assertThat(fields.entries()).extracting(Fields.Entry::name).containsExactly("a");
    assertThat(fields.append("b", VALUE)).isEqualTo(refused(Fields.Refusal.IMMUTABLE));
  }

  @Test
  void aCopyOfImmutableFieldsCanBeChanged() {
    Fields fields = Fields.received(List.of(new Fields.Entry("a", VALUE)));
    assertThat(fields.copy().append("b", VALUE)).isEqualTo(Variant.ok());
    assertThat(fields.has("b")).isFalse();
  }
}
