package dev.breakwater.bindgen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a doc comment; its text is escaped already. */
sealed interface DocBlock {

  /** What words are separated by. */
  Pattern SPACES = Pattern.compile("\\s+");

  /** Running text. */
  record Paragraph(String text) implements DocBlock {}

  /** An item of a list. */
  record Item(String text) implements DocBlock {}

  /** Lines that are kept as they are. */
  record Verbatim(List<String> lines) implements DocBlock {
    public Verbatim {
      lines = List.copyOf(lines);
    }
  }

  /** Appends the block's lines, at most {@code width} wide where the words allow. */
  default void addTo(List<String> body, int width) {
    switch (this) {
      case Paragraph(String text) ->
          fill(body, "", "", body.isEmpty() ? text : "<p>" + text, width);
      case Item(String text) -> fill(body, "  ", "      ", "<li>" + text, width);
      case Verbatim(List<String> lines) -> {
        body.add("<pre>");
        body.addAll(lines);
        body.add("</pre>");
      }
    }
  }

  /** Fills lines with the words of {@code text}. */
  static void fill(List<String> body, String first, String next, String text, int width) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : SPACES.split(text.strip(), -1)) {
      if (!empty && line.length() + 1 + word.length() > width) {
        body.add(line.toString());
        line = new StringBuilder(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    body.add(line.toString());
  }

  /** Cuts Markdown into blocks: empty lines, {@code -} and {@code *} items, fences, headings. */
  static List<DocBlock> of(String markdown) {
    List<DocBlock> blocks = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    boolean fenced = false;
    for (String line : markdown.lines().toList()) {
      boolean fence = line.strip().startsWith("```");
      if (fence || (!fenced && (line.isBlank() || isItem(line)))) {
        addBlock(blocks, lines, fenced);
        lines.clear();
        fenced ^= fence;
      }
      if (!fence && (fenced || !line.isBlank())) {
        lines.add(line);
      }
    }
    addBlock(blocks, lines, fenced);
    return blocks;
  }

  private static void addBlock(List<DocBlock> blocks, List<String> lines, boolean verbatim) {
    if (lines.isEmpty()) {
      return;
    }
    if (verbatim) {
      blocks.add(new Verbatim(lines.stream().map(DocText::escaped).toList()));
    } else if (isItem(lines.get(0))) {
      blocks.add(new Item(DocText.of(String.join("\n", lines).strip().substring(2))));
    } else {
      blocks.add(new Paragraph(DocText.of(withoutHeading(String.join("\n", lines)))));
    }
  }

  private static boolean isItem(String line) {
    String text = line.strip();
    return text.startsWith("- ") || text.startsWith("* ");
  }

  private static String withoutHeading(String text) {
    return text.startsWith("#") ? text.replaceFirst("^#+\\s*", "") : text;
  }
}
