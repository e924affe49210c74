package dev.breakwater.cli.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.ValueType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaveTest {
  private static final String TYPES =
      """
      package t:t;
      interface types {
        record point { x: s32, y: option<s32>, %list: list<string> }
        record blank { a: option<u8> }
        variant shape { dot, circle(f64), named(string) }
        enum colour { red, dark-blue, %flags }
        flags rights { read, write, run }
        type bytes = list<u8>;
        resource file;
        f: func(v: %s) -> u8;
      }
      world w { import types; }
      """;

  /** What is read and written again is in the canonical form, the last column. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          bool                       | true                              | true
          s8                         | -128                              | -128
          u8                         | 255                               | 255
          u32                        | 4294967295                        | 4294967295
          s64                        | -9223372036854775808              | -9223372036854775808
          u64                        | 18446744073709551615              | 18446744073709551615
          f32                        | 1.50                              | 1.5
          f64                        | -1e3                              | -1000
          f64                        | nan                               | nan
          f32                        | -inf                              | -inf
          string                     | "a\\u{1F44B}\\n\\"b\\""           | "a👋\\n\\"b\\""
          char                       | '\\u{41}'                         | 'A'
          list<u16>                  | [ 1, 2 , 3, ]                     | [1, 2, 3]
          bytes                      | [0, 255]                          | [0, 255]
          list<u8, 2>                | [1, 2]                            | [1, 2]
          list<list<s8, 1>, 2>       | [[1], [-2]]                       | [[1], [-2]]
          map<string, bool>          | [("b", true), ("a", false)]       | [("b", true), ("a", false)]
          map<u8, list<u8>>          | [ ]                               | []
          tuple<u8, string>          | (1, "two")                        | (1, "two")
          option<u8>                 | 7                                 | some(7)
          option<u8>                 | some(7)                           | some(7)
          option<option<u8>>         | some(none)                        | some(none)
          result<u8, string>         | err("no")                         | err("no")
          result<u8, string>         | 7                                 | ok(7)
          result                     | ok                                | ok
          result<_, u8>              | err(1)                            | err(1)
          point                      | {x: 1, %list: ["a"]}              | {x: 1, list: ["a"]}
          point                      | {list: [], y: 2, x: 1}            | {x: 1, y: some(2), list: []}
          blank                      | {:}                               | {:}
          shape                      | circle(1.5)                       | circle(1.5)
          shape                      | dot                               | dot
          colour                     | dark-blue                         | dark-blue
          colour                     | %flags                            | %flags
          rights                     | {run, read}                       | {read, run}
          rights                     | {}                                | {}
          list<option<shape>>        | [dot, none, some(named("x"))]     | [some(dot), none, some(named("x"))]
          """)
  void whatIsReadIsWrittenInItsCanonicalForm(String type, String text, String canonical) {
    ValueType parsed = function(type).params().getFirst().type();
    assertThat(WaveWriter.text(parsed, WaveReader.value(parsed, text))).isEqualTo(canonical);
    assertThat(WaveWriter.text(parsed, WaveReader.value(parsed, canonical))).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          u8             | 256             | 256 is no u8: it goes from 0 to 255
          u8             | -1              | -1 is no u8
          s8             | 1.5             | `1.5` is no s8
          s32            | 007             | `007` is no s32
          bool           | yes             | wanted `true` or `false`
          f64            | .5              | `.5` is no f64
          string         | "abc            | this text never ends
          string         | "\\x"           | there is no such escape
          char           | 'ab'            | behind one character
          char           | '\\u{D800}'     | U+D800 is no character
          list<u8>       | [1 2]           | wanted `]`, found `2`
          list<u8, 2>    | [1, 2, 3]       | wanted 2 elements, found 3
          list<bool, 2>  | [true]          | wanted 2 elements, found 1
          map<u8, bool>  | [1]             | wanted `(`, found `1`
          tuple<u8, u8>  | (1)             | wanted 2 values, found 1
          option<u8>     | 1, 2            | wanted the end, found `,`
          point          | {y: 1, list: []}| field x is missing
          point          | {x: 1, x: 2}    | field x twice
          point          | {z: 1}          | wanted a field of x, y, list
          shape          | square          | wanted a case of dot, circle, named
          shape          | circle          | wanted `(`, found the end
          rights         | {fly}           | wanted a flag of read, write, run
          file           | 1               | wanted the name of a file that a call before made; there is none
          """)
  void whatIsNoValueIsRefusedWithItsPlace(String type, String text, String problem) {
    ValueType parsed = function(type).params().getFirst().type();
    assertThatExceptionOfType(WaveException.class)
        .isThrownBy(() -> WaveReader.value(parsed, text))
        .withMessageContaining(problem)
        .withMessageContaining("^");
  }

  @Test
  void argumentsAreReadByTheTypesOfTheFunction() {
    assertThat(WaveReader.arguments(function("string"), "( \"a\" // the name\n)", Map.of()))
        .isEqualTo(List.of("a"));
    assertThatExceptionOfType(WaveException.class)
        .isThrownBy(() -> WaveReader.arguments(function("string"), "()", Map.of()))
        .withMessageContaining("wanted 1 values, found 0");
  }

  private static Function function(String type) {
    return Wit.resolve(Map.of("t.wit", TYPES.replace("%s", type)))
        .world("t:t/w")
        .orElseThrow()
        .importedInterfaces()
        .getFirst()
        .functions()
        .getFirst();
  }
}
