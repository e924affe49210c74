package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@link String} and {@link StringBuilder}. */
public final class Texts {
  private static final String EMOJI = "a\uD83D\uDE00\u00E9z";

  private Texts() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of("Texts", "`String`, `StringBuilder`, text blocks, `switch` on text, interning")
        .probe("search", Texts::search)
        .probe("parts", Texts::parts)
        .probe("split", Texts::split)
        .probe("change", Texts::change)
        .probe("compare", Texts::compare)
        .probe("blank", Texts::blank)
        .probe("limits", Texts::limits)
        .probe("builder", Texts::builder)
        .probe("blocks", Texts::blocks)
        .probe("switches", Texts::switches)
        .probe("concatenation", Texts::concatenation)
        .probe("intern", Texts::intern)
        .probe("literals", Texts::literals)
        .probe("bytes", Texts::bytes)
        .probe("streams", Texts::streams);
  }

  private static void search(Transcript t) {
    String s = "the cat sat on the mat";
    t.put(
        "index",
        s.indexOf("at")
            + " "
            + s.indexOf("at", 6)
            + " "
            + s.lastIndexOf("at")
            + " "
            + s.lastIndexOf("at", 9)
            + " "
            + s.indexOf('z')
            + " "
            + s.indexOf("")
            + " "
            + s.indexOf("", 99));
    t.put(
        "contains",
        s.contains("sat")
            + " "
            + s.startsWith("the")
            + " "
            + s.startsWith("cat", 4)
            + " "
            + s.endsWith("mat")
            + " "
            + s.matches(".*cat.*"));
    t.put("region", s.regionMatches(true, 4, "CAT", 0, 3) + " " + s.regionMatches(4, "CAT", 0, 3));
    t.put("code point", EMOJI.indexOf(0x1F600) + " " + EMOJI.lastIndexOf('z'));
  }

  private static void parts(Transcript t) {
    t.put("substring", "hamburger".substring(4, 8) + "hamburger".substring(9) + "|");
    t.put("chars", Arrays.toString("abc".toCharArray()) + "abc".charAt(1));
    t.put("sequence", "abcdef".subSequence(1, 3));
    t.put("repeat", "ab".repeat(3) + "x".repeat(0));
    t.put(
        "joiner",
        new java.util.StringJoiner(", ", "[", "]")
                .add("a")
                .add(null)
                .merge(new java.util.StringJoiner("-").add("x").add("y"))
            + " "
            + new java.util.StringJoiner(",").setEmptyValue("none")
            + new java.util.StringJoiner(",", "<", ">").length());
    t.put(
        "range",
        "abcabc".indexOf("b", 2, 6)
            + " "
            + "abcabc".indexOf('c', 3, 5)
            + new StringBuilder().repeat("ab", 2).repeat(0x1F600, 2));
    t.put("join", String.join("-", "a", "b", "c") + String.join(",", java.util.List.of("x", "y")));
    t.put("lines", "a\nb\r\nc\n".lines().collect(Collectors.joining("|")));
    t.put(
        "valueOf",
        String.valueOf(new char[] {'x', 'y'})
            + String.valueOf((Object) null)
            + String.copyValueOf(new char[] {'a', 'b', 'c'}, 1, 2));
  }

  private static void split(Transcript t) {
    t.put("comma", Arrays.toString("a,b,,c,,".split(",")));
    t.put(
        "limit",
        Arrays.toString("a,b,,c,,".split(",", -1)) + Arrays.toString("a,b,c".split(",", 2)));
    t.put(
        "regex", Arrays.toString("a1b22c".split("\\d+")) + Arrays.toString("a.b|c".split("[.|]")));
    t.put("empty", Arrays.toString("".split(",")) + Arrays.toString("abc".split("")));
    t.put(
        "leading", Arrays.toString(",a".split(",")) + Arrays.toString(" a b ".trim().split(" +")));
  }

  private static void change(Transcript t) {
    t.put("replace", "aXbX".replace('X', '-') + "aaa".replace("aa", "b") + "abc".replace("", "-"));
    t.put("all", "a1b2".replaceAll("[0-9]", "<$0>") + "aab".replaceFirst("a", "x"));
    t.put("case", "MiXed".toUpperCase(Locale.ROOT) + "MiXed".toLowerCase(Locale.ROOT));
    t.put("concat", "a".concat("b") + "c");
    t.put("indent", "a\n  b".indent(2) + "   x\n  y".stripIndent());
    t.put("escapes", "a\\tb\\n".translateEscapes());
    t.put("transform", "abc".<Integer>transform(String::length));
    t.put("formatted", "%s has %d".formatted("x", 3));
  }

  private static void compare(Transcript t) {
    t.put(
        "compare",
        "a".compareTo("b")
            + " "
            + "abc".compareTo("ab")
            + " "
            + "a".compareTo("\u00E9")
            + " "
            + "A".compareToIgnoreCase("b")
            + " "
            + "\uFF5E".compareTo("\uD83D\uDE00"));
    t.put(
        "equal",
        "Stra\u00DFe".equalsIgnoreCase("STRASSE")
            + " "
            + "\u00C9".equalsIgnoreCase("\u00E9")
            + " "
            + "a".equals(null)
            + " "
            + "a".contentEquals(new StringBuilder("a")));
    t.put("hash", "".hashCode() + " " + "hello".hashCode() + " " + EMOJI.hashCode());
    t.put(
        "order",
        Arrays.stream(new String[] {"b", "A", "a", "B"})
            .sorted(String.CASE_INSENSITIVE_ORDER)
            .toList());
  }

  private static void blank(Transcript t) {
    String s = "\u2003 \t x \u2003";
    t.put("trim", s.trim());
    t.put("strip", s.strip() + "|" + s.stripLeading() + "|" + s.stripTrailing());
    t.put("blank", " \t\u2003".isBlank() + " " + "\u00A0".isBlank() + " " + "".isEmpty());
  }

  private static void limits(Transcript t) {
    t.run("charAt", () -> "abc".charAt(3));
    t.run("charAt below", () -> "abc".charAt(-1));
    t.run("substring", () -> "abc".substring(2, 1));
    t.run("substring beyond", () -> "abc".substring(4));
    t.run("substring at end", () -> "abc".substring(3).isEmpty());
    t.run("repeat", () -> "a".repeat(-1));
    t.run("codePointAt", () -> "".codePointAt(0));
    t.run("builder", () -> new StringBuilder("a").deleteCharAt(1));
    t.run("insert", () -> new StringBuilder("a").insert(2, "b"));
    t.run("setLength", () -> new StringBuilder("a").append("bc").reverse().length());
    t.run("null", () -> "a".contains(null));
  }

  private static void builder(Transcript t) {
    StringBuilder b = new StringBuilder();
    b.append(1)
        .append('c')
        .append(2L)
        .append(1.5f)
        .append(2.5)
        .append(true)
        .append((String) null)
        .append(new char[] {'x'})
        .append("abcdef", 1, 3)
        .append((Object) null)
        .appendCodePoint(0x1F600);
    t.put("append", b);
    t.put("insert", new StringBuilder("ad").insert(1, "bc").insert(0, 7).insert(3, 'x'));
    t.put("delete", new StringBuilder("abcdef").delete(1, 3).delete(2, 99).deleteCharAt(0));
    t.put("replace", new StringBuilder("abcdef").replace(1, 4, "XY"));
    t.put("reverse", new StringBuilder(EMOJI).reverse());
    t.put("halves", new StringBuilder("\uDE00\uD83D\uDE00\uDE00\uD83D").reverse());
    t.put("none", new StringBuilder().reverse().length());
    StringBuilder c = new StringBuilder("abc");
    c.setLength(5);
    c.setCharAt(0, 'z');
    t.put("length", c);
    c.setLength(1);
    t.put("short", c + " " + c.indexOf("z") + " " + c.compareTo(new StringBuilder("y")));
    t.put("chars", new StringBuilder("abcab").lastIndexOf("ab") + " " + "abc".chars().sum());
    t.put("buffer", new StringBuffer("x").append(1).reverse());
  }

  private static void blocks(Transcript t) {
    t.put(
        "block",
        """
        {
          "name": "x",\t
          "quote": \"""
        } \
        end  \s
        """);
  }

  private static void switches(Transcript t) {
    for (String s : new String[] {"Aa", "BB", "C#", "", "other"}) {
      t.put(
          s,
          switch (s) {
            case "Aa" -> 1;
            case "BB" -> 2;
            case "C#", "" -> 3;
            default -> 4;
          });
    }
    String none = t.toString().isEmpty() ? "" : null;
    t.run(
        "null",
        () -> {
          switch (none) {
            case "x":
              return 1;
            default:
              return 2;
          }
        });
  }

  private static void concatenation(Transcript t) {
    Object none = null;
    char[] chars = {'a'};
    String s = "x" + 1 + 2L + 'c' + 1.0f + 2.0 + true + none + (1 + 2) + (char) (chars[0] + 1);
    s += 7;
    t.put("all", s);
    t.put("order", 1 + 2 + "x" + 1 + 2);
  }

  private static void intern(Transcript t) {
    String made = new StringBuilder("in").append("tern").toString();
    t.put("same", (made.intern() == new String(made).intern()) + " " + ("in" + "tern" == "intern"));
  }

  private static void literals(Transcript t) {
    String made = new StringBuilder("lit").append("eral").toString();
    t.put("interned literal", made.intern() == "literal");
  }

  private static void bytes(Transcript t) {
    for (var charset :
        java.util.List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.US_ASCII,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE)) {
      byte[] bytes = EMOJI.getBytes(charset);
      t.put(charset.name(), Arrays.toString(bytes) + new String(bytes, charset));
    }
    t.put("unpaired", Arrays.toString("\uD83Dx".getBytes(StandardCharsets.UTF_8)));
    t.run("unknown", () -> "x".getBytes("none"));
    t.run("named", () -> Arrays.toString("\u00E9".getBytes("utf-8")));
  }

  private static void streams(Transcript t) {
    t.put("chars", EMOJI.chars().boxed().toList());
    t.put("code points", EMOJI.codePoints().boxed().toList());
    t.put(
        "collected",
        "banana"
            .chars()
            .mapToObj(c -> (char) c)
            .collect(Collectors.groupingBy(c -> c, java.util.TreeMap::new, Collectors.counting())));
  }
}
