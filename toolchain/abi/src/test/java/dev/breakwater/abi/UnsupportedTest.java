package dev.breakwater.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.World;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnsupportedTest {

  @Test
  void aSynchronousWorldHasNothingUnsupported() {
    assertThat(
            Unsupported.in(
                world("import f: func(a: map<string, list<u8, 4>>) -> list<option<u8>, 2>;")))
        .isEmpty();
  }

  @Test
  void everythingUnsupportedIsNamedWithItsPlace() {
    assertThat(
            Unsupported.in(
                world(
                    """
                    type size = u8;
                    import wait: async func();
                    export i: interface {
                      record page { lines: list<stream<string>> }
                      f: func(m: option<map<string, future>>) -> result<_, error-context>;
                      g: func(l: list<stream, 4>);
                    }
                    """)))
        .extracting(Unsupported.Item::toString)
        .satisfiesExactly(
            wait -> assertThat(wait).startsWith("wait: an `async` function"),
            page -> assertThat(page).startsWith("i#page: `stream`"),
            future -> assertThat(future).startsWith("i#f: `future`"),
            context -> assertThat(context).startsWith("i#f: `error-context`"),
            stream -> assertThat(stream).startsWith("i#g: `stream`"));
  }

  @Test
  void aValueLargerThanTheSpecificationAllowsIsNamedWithItsPlace() {
    assertThat(
            Unsupported.in(
                world("import f: func(a: list<u8, 268435455>, b: list<list<u64, 65536>, 512>);")))
        .extracting(Unsupported.Item::toString)
        .containsExactly("f: a value takes 268435456 bytes, and may take 268435455 at most");
  }

  @Test
  void aSizeIsReportedAtTheDefinitionThatMakesItTooLarge() {
    assertThat(
            Unsupported.in(
                world(
                    """
                    import i: interface {
                      type half = list<u8, 134217728>;
                      record whole { a: half, b: half }
                      record more { w: whole, n: u64 }
                      variant some { none, one(list<u8, 268435454>) }
                      variant all { none, one(list<u8, 268435455>) }
                      record padded { n: u64, l: list<u8, 268435447> }
                      f: func(a: half, b: half) -> list<more>;
                      g: func(a: option<tuple<half, half>>);
                    }
                    """)))
        .extracting(Unsupported.Item::toString)
        .containsExactly(
            "i#whole: " + tooLarge(268435456),
            "i#all: " + tooLarge(268435456),
            "i#padded: " + tooLarge(268435456),
            "i#f: its parameters together: " + tooLarge(268435456),
            "i#g: " + tooLarge(268435456));
  }

  private static String tooLarge(long bytes) {
    return "a value takes " + bytes + " bytes, and may take 268435455 at most";
  }

  @Test
  void aTypeThatCannotBePassedHasNoShape() {
    assertThatThrownBy(() -> Shape.of(new ValueType.StreamOf(Optional.empty())))
        .isInstanceOf(UnsupportedTypeException.class)
        .hasMessageContaining("`stream`");
  }

  private static World world(String items) {
    String text = "package test:t;\nworld w {\n" + items + "}\n";
    return Wit.resolve(Map.of("t.wit", text)).world("test:t/w").orElseThrow();
  }
}
