package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code java.util.regex}. */
public final class Regexes {
  private Regexes() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of("Regexes", "`Pattern` and `Matcher`")
        .probe("matching", Regexes::matching)
        .probe("groups", Regexes::groups)
        .probe("names", Regexes::names)
        .probe("quantifiers", Regexes::quantifiers)
        .probe("looks", Regexes::looks)
        .probe("classes", Regexes::classes)
        .probe("flags", Regexes::flags)
        .probe("replacing", Regexes::replacing)
        .probe("refusals", Regexes::refusals);
  }

  private static void all(Transcript t, String regex, String text) {
    t.run(regex + " in " + text, () -> all(regex, text));
  }

  private static StringBuilder all(String regex, String text) {
    StringBuilder found = new StringBuilder();
    Matcher m = Pattern.compile(regex).matcher(text);
    while (m.find()) {
      found.append(m.start()).append('-').append(m.end()).append(':').append(m.group()).append(' ');
    }
    return found;
  }

  private static void matching(Transcript t) {
    Matcher m = Pattern.compile("a+b").matcher("aab aab");
    t.put(
        "kinds", m.matches() + " " + m.lookingAt() + " " + m.find() + " " + m.find() + m.hitEnd());
    t.put(
        "static",
        Pattern.matches("[a-z]+\\d?", "abc7") + " " + "2024-01-31".matches("\\d{4}-\\d{2}-\\d{2}"));
    t.put(
        "predicate",
        Pattern.compile("x").asPredicate().test("axa")
            + " "
            + Pattern.compile("x").asMatchPredicate().test("axa"));
    t.put(
        "split",
        Arrays.toString(Pattern.compile("\\s*,\\s*").split("a , b,c ,d"))
            + Pattern.compile("-").splitAsStream("a-b").toList());
    t.put("quote", Pattern.quote("a.b") + " " + "a.b".matches(Pattern.quote("a.b")));
    all(t, "\\b\\w+\\b", "the cat, sat");
    all(t, "", "ab");
    all(t, "a|ab|abc", "abcab");
  }

  private static void groups(Transcript t) {
    Matcher m = Pattern.compile("(\\d+)-(\\d+)(-(\\d+))?").matcher("on 2024-05 and 2025-06-07");
    while (m.find()) {
      t.put(
          "groups",
          m.groupCount()
              + m.group(1)
              + "|"
              + m.group(2)
              + "|"
              + m.group(4)
              + "|"
              + m.start(1)
              + m.start(3)
              + m.end(2));
    }
    t.put(
        "results",
        Pattern.compile("\\d").matcher("1a2").results().map(r -> r.group() + r.start()).toList());
    all(t, "(\\w)\\1", "aabbcd");
    all(t, "(?:ab)+", "ababab");
    t.run("none", () -> Pattern.compile("a").matcher("a").group());
    t.run("unknown", () -> Pattern.compile("a").matcher("a").group(3));
  }

  private static void names(Transcript t) {
    Pattern date = Pattern.compile("(?<year>\\d{4})-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?");
    Matcher m = date.matcher("on 2024-05 and 2025-06-07");
    while (m.find()) {
      t.put("group", m.group("year") + m.group("month") + m.group("day") + m.group(2));
      t.put("place", m.start("month") + " " + m.end("year") + " " + m.start("day"));
    }
    t.put("pattern", date + " " + date.namedGroups().get("day") + date.namedGroups().size());
    t.put("replaced", "a 2024-05".replaceAll(date.pattern(), "${month}/${year}${day}"));
    t.put("many", "abcdefghijkl".replaceAll("(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)", "$11$12$1$01"));
    all(t, "(?<c>\\w)\\k<c>1?", "aabb1cd");
    all(t, "[(](?<in>[^)\\]]*)[)]", "f(x) (]) (y)");
    all(t, "\\Q(?<a>\\E(?<b>.)", "(?<a>z");
    all(t, "(?<!a)b(?<=b)", "ab bb");
    t.run("none", () -> date.matcher("2024-05").group("none"));
    t.run("before", () -> date.matcher("2024-05").group("year"));
    for (String regex : new String[] {"(?<a>x)(?<a>y)", "\\k<a>", "(?<a", "\\kx", "(?<1>x)"}) {
      t.run(regex, () -> Pattern.compile(regex).pattern());
    }
    for (String by : new String[] {"${b}", "${a", "$x", "\\", "$2", "\\$${a}"}) {
      t.run(by, () -> "x".replaceAll("(?<a>x)", by));
    }
  }

  private static void quantifiers(Transcript t) {
    for (String q :
        new String[] {
          "a*", "a*?", "a*+", "a+?b", "a{2}", "a{1,2}", "a{2,}?", "(a|b)*c", ".*a", ".*?a", "a++a"
        }) {
      all(t, q, "aaabac");
    }
    t.put("deep", "a".repeat(300).matches("(a|b)*") + " " + "a".repeat(20).matches("(a+)+"));
  }

  private static void looks(Transcript t) {
    all(t, "\\w+(?=!)", "hey! you");
    all(t, "\\b\\w+\\b(?!!)", "hey! you");
    all(t, "(?<=\\$)\\d+", "$10 20");
    all(t, "(?<!\\$)\\b\\d+", "$10 20");
    all(t, "(?>a+)b", "aaab");
    all(t, "^a|c$", "abc");
    all(t, "\\Aa.\\z", "ab");
  }

  private static void classes(Transcript t) {
    String text = "aZ5_ -\u00E9\t.\u0661\uD83D\uDE00";
    for (String c :
        new String[] {
          "\\d",
          "\\D",
          "\\w",
          "\\W",
          "\\s",
          "[^a-z]",
          "[a-z&&[^a]]",
          "\\p{L}",
          "\\p{Lu}",
          "\\p{Alpha}",
          "\\p{IsAlphabetic}",
          "\\P{L}",
          "[\\[\\].-]",
          ".",
          "\\x41|\\x5A",
          "\\u00E9",
          "\\p{Punct}",
          "\\h",
          "\\H",
          "\\v",
          "\\V",
          "[\\h_]",
          "\\P{Punct}",
          "[a\\p{Punct}]",
          "\\p{IsLetter}",
          "\\p{IsDigit}",
          "\\p{IsUppercase}",
          "\\p{IsLowercase}",
          "\\p{IsPunctuation}"
        }) {
      all(t, c, text);
    }
  }

  private static void flags(Transcript t) {
    t.put(
        "case",
        Pattern.compile("abc", Pattern.CASE_INSENSITIVE).matcher("ABC").matches()
            + " "
            + Pattern.compile("\u00E9", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher("\u00C9")
                .matches());
    all(t, "(?i)a(?-i)b", "AB Ab");
    all(t, "(?m)^\\w$", "a\nb\nc");
    all(t, "(?s)a.b", "a\nb");
    all(t, "a.b", "a\nb");
    all(t, "(?x) a  b # note", "ab");
    all(t, "(?x) (?<one> a ) # note (\n [b ] \\  c", "ab c");
    all(t, "\\R", "a\r\nb\nc");
    t.put(
        "literal",
        Pattern.compile("a.c", Pattern.LITERAL).matcher("a.c").matches()
            + " "
            + Pattern.compile("x", Pattern.DOTALL).flags());
  }

  private static void replacing(Transcript t) {
    t.put("groups", "john smith".replaceAll("(\\w+) (\\w+)", "$2, $1"));
    t.put(
        "function",
        Pattern.compile("\\d+").matcher("a1b22").replaceAll(r -> "<" + r.group().length() + ">"));
    t.put("quoted", "a".replaceAll("a", Matcher.quoteReplacement("$1\\")));
    StringBuilder out = new StringBuilder();
    Matcher m = Pattern.compile("[aeiou]").matcher("banana split");
    while (m.find()) {
      m.appendReplacement(out, m.group().toUpperCase());
    }
    t.put("append", m.appendTail(out));
    t.run("no group", () -> "a".replaceAll("a", "$1"));
    Matcher r = Pattern.compile("\\d").matcher("12345").region(1, 3);
    t.put("region", r.find() + r.group() + r.find() + r.group() + r.find());
  }

  private static void refusals(Transcript t) {
    for (String regex : new String[] {"(", "[a", "*a", "a{2,1}", "\\", "a)", "[z-a]"}) {
      t.run(regex, () -> Pattern.compile(regex).pattern());
    }
  }
}
