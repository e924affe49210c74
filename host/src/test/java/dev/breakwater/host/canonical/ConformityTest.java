package dev.breakwater.host.canonical;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.host.wasm.Worlds;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConformityTest {
  private static final Map<String, Object> RIGHT =
      Map.ofEntries(
          Map.entry("bool", true),
          Map.entry("s8", -128),
          Map.entry("u8", 255),
          Map.entry("s16", -32768),
          Map.entry("u16", 65535),
          Map.entry("u32", -1),
          Map.entry("u64", -1L),
          Map.entry("f32", 1f),
          Map.entry("f64", 1d),
          Map.entry("char", 0x10FFFF),
          Map.entry("string", ""),
          Map.entry("list<u8>", new byte[1]),
          Map.entry("list<u32>", List.of(1)),
          Map.entry("tuple<u8, string>", List.of(1, "a")),
          Map.entry("point", List.of(1, 2)),
          Map.entry("shape", Variant.of(1, 3L)),
          Map.entry("color", Variant.of(2)),
          Map.entry("rights", 3),
          Map.entry("option<u8>", Variant.none()),
          Map.entry("result<u8, string>", Variant.error("e")));

  private static FunctionAbi returning(String type) {
    Interface wit =
        Worlds.world(
                """
                interface i {
                  record point { x: u8, y: u8 }
                  variant shape { none, side(u64) }
                  enum color { red, green, blue }
                  flags rights { read, write }
                  f: func() -> %s;
                }
                world w { import i; }
                """
                    .formatted(type))
            .importedInterfaces()
            .getFirst();
    return FunctionAbi.of(wit.functions().getFirst());
  }

  @SuppressWarnings("NullAway") // a program may return null whatever its types say
  private static void check(FunctionAbi abi, @Nullable Object value) {
    new Conformity(new ResourceTypes()).requireResult(abi, value);
  }

  private static void refused(String type, Object value, String message) {
    assertThatThrownBy(() -> check(returning(type), value))
        .as(type + " " + value)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void aListOfFixedLengthHasThatLength() {
    check(returning("list<u8, 2>"), new byte[2]);
    check(returning("list<u8, 2>"), List.of(1, 2));
    refused("list<u8, 2>", new byte[3], "result: wanted 2 elements, found java.lang.Integer 3");
    refused("list<bool, 1>", List.of(), "result: wanted 1 elements, found java.lang.Integer 0");
  }

  @Test
  void aMapIsAListOfPairs() {
    check(returning("map<u8, string>"), List.of(List.of(1, "a"), List.of(1, "b")));
    refused(
        "map<u8, string>",
        List.of(List.of(1)),
        "result[0]: wanted 2 values, found java.lang.Integer 1");
  }

  /**
   * Lists of bytes may be lists as well; apart from that each value is right for its type alone.
   */
  @Test
  void valuesOfOtherClassesAreRefused() {
    RIGHT.forEach((type, value) -> {
      FunctionAbi abi = returning(type);
      assertThatCode(() -> check(abi, value)).as(type).doesNotThrowAnyException();
      for (Object other : List.of(new Object(), Unit.UNIT, (short) 1, 'a', new int[1])) {
        assertThatThrownBy(() -> check(abi, other)).isInstanceOf(IllegalArgumentException.class);
      }
      assertThatThrownBy(() -> check(abi, null)).hasMessageEndingWith("found null");
    });
    assertThatCode(() -> check(returning("list<u8>"), List.of(1))).doesNotThrowAnyException();
  }

  @Test
  void aNumberOutsideOfItsTypeIsRefused() {
    refused("u8", 256, "result: wanted u8 (0 to 255), found java.lang.Integer 256");
    refused("s8", 128, "result: wanted s8 (-128 to 127), found java.lang.Integer 128");
    refused("u16", -1, "result: wanted u16 (0 to 65535), found java.lang.Integer -1");
    refused("s16", 32768, "result: wanted s16 (-32768 to 32767), found java.lang.Integer 32768");
    refused("char", 0xD800, "result: wanted a char, found java.lang.Integer 55296");
    refused("char", 0xDFFF, "result: wanted a char, found java.lang.Integer 57343");
    refused("char", -1, "result: wanted char (0 to 1114111), found java.lang.Integer -1");
    refused("rights", 4, "result: wanted 2 flags, found java.lang.Integer 4");
  }

  @Test
  void thePlaceIsNamed() {
    refused(
        "list<point>",
        List.of(List.of(1, 2), List.of(1, 2L)),
        "result[1].y: wanted a java.lang.Integer, found java.lang.Long 2");
    refused("point", List.of(1), "result: wanted 2 values, found java.lang.Integer 1");
    refused(
        "result<u8, string>",
        Variant.error(7),
        "result.error: wanted a java.lang.String, found java.lang.Integer 7");
    Variant bare = Variant.of(1);
    refused("shape", bare, "result.side: wanted a value, found " + Variant.class.getName());
    Variant full = Variant.of(0, 1L);
    refused("shape", full, "result.none: wanted no value, found " + Variant.class.getName());
    Variant fourth = Variant.of(3);
    refused("color", fourth, "result: wanted one of 3 cases, found java.lang.Integer 3");
    refused("list<u32>", new byte[0], "result: wanted a java.util.List, found byte[]");
  }

  @Test
  void whatRandomTypesTakeConforms() {
    RandomValues values = new RandomValues(7);
    for (int i = 0; i < 200; i++) {
      ValueType type = values.type(3);
      Function function =
          new Function("f", "", new Function.Kind.Freestanding(), List.of(), Optional.of(type));
      check(FunctionAbi.of(function), values.value(type));
    }
  }

  @Test
  void argumentsAreCountedAndNamed() {
    List<ValueType> types = List.of(ValueType.Primitive.U8, ValueType.Primitive.STRING);
    List<Function.Param> params = new ArrayList<>();
    types.forEach(type -> params.add(new Function.Param("p", type)));
    FunctionAbi abi =
        FunctionAbi.of(
            new Function("f", "", new Function.Kind.Freestanding(), params, Optional.empty()));
    Conformity conformity = new Conformity(new ResourceTypes());
    conformity.requireArguments(abi, List.of(1, "a"));
    assertThatThrownBy(() -> conformity.requireArguments(abi, List.of(1)))
        .hasMessage("arguments: wanted 2 values, found java.lang.Integer 1");
    assertThatThrownBy(() -> conformity.requireArguments(abi, Arrays.asList("a", 1)))
        .hasMessage("arguments.0: wanted a java.lang.Integer, found java.lang.String");
  }
}
