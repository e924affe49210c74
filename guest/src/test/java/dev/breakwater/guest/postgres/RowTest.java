package dev.breakwater.guest.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {
  private static final Row ROW =
      new Row(
          List.of("done", "id", "score", "title", "photo", "due"),
          Arrays.asList(true, 7L, 0.5, "Moth", new byte[] {1}, null));

  @Test
  void valuesAreFoundByTheirColumns() {
    assertThat(ROW.bool("done")).isTrue();
    assertThat(ROW.int64("id")).isEqualTo(7);
    assertThat(ROW.float64("score")).isEqualTo(0.5);
    assertThat(ROW.text("title")).isEqualTo("Moth");
    assertThat(ROW.bytes("photo")).containsExactly(1);
    assertThat(ROW.isNull("due")).isTrue();
    assertThat(ROW.isNull("id")).isFalse();
  }

  @Test
  void aNullOrAnotherTypeIsNamed() {
    assertThatThrownBy(() -> ROW.text("due"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the column due is NULL, wanted: a String");
    assertThatThrownBy(() -> ROW.text("id"))
        .hasMessage("the column id is a class java.lang.Long, wanted: a String");
  }

  @Test
  void aColumnThatIsNotThereIsABug() {
    assertThatThrownBy(() -> ROW.isNull("Title"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no column Title among [done, id");
  }
}
