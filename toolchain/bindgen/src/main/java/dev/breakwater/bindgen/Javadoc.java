package dev.breakwater.bindgen;

import dev.breakwater.wit.model.Stability;
import java.util.ArrayList;
import java.util.List;

/**
 * A doc comment, made of the Markdown text of WIT documentation and of block tags.
 *
 * @param blocks paragraphs, list items and verbatim blocks
 * @param tags block tags, each on its own, {@code param} and {@code return}
 */
record Javadoc(List<DocBlock> blocks, List<String> tags) {
  private static final int WIDTH = 100;

  Javadoc {
    blocks = List.copyOf(blocks);
    tags = List.copyOf(tags);
  }

  /** The comment that WIT documentation {@code markdown} becomes; {@code sentence} if empty. */
  static Javadoc of(String markdown, String sentence) {
    return markdown.isBlank() ? saying(sentence) : new Javadoc(DocBlock.of(markdown), List.of());
  }

  /** A comment of one paragraph that is Javadoc already. */
  static Javadoc saying(String html) {
    return new Javadoc(List.of(new DocBlock.Paragraph(html)), List.of());
  }

  /** The same with a further paragraph that is Javadoc already. */
  Javadoc also(String html) {
    List<DocBlock> more = new ArrayList<>(blocks);
    more.add(new DocBlock.Paragraph(html));
    return new Javadoc(more, tags);
  }

  /** The same with what {@code stability} says, for what Java does not mark as deprecated. */
  Javadoc stability(Stability stability) {
    return since(
        stability
            .deprecated()
            .map(until -> also("Deprecated since version " + DocText.escaped(until) + "."))
            .orElse(this),
        stability);
  }

  /** The same with what {@code stability} says, for what has the annotation if deprecated. */
  Javadoc marked(Stability stability) {
    Javadoc since = since(this, stability);
    return stability
        .deprecated()
        .map(until -> since.tag("@deprecated since version " + DocText.escaped(until)))
        .orElse(since);
  }

  private static Javadoc since(Javadoc doc, Stability stability) {
    return stability instanceof Stability.Stable(String version, var until)
        ? doc.tag("@since " + DocText.escaped(version))
        : doc;
  }

  /** The same with a further block tag. */
  Javadoc tag(String tag) {
    List<String> more = new ArrayList<>(tags);
    more.add(tag);
    return new Javadoc(blocks, more);
  }

  /** The lines of the comment, delimiters included. */
  List<String> lines(int indent) {
    String margin = " ".repeat(indent);
    List<String> body = body(WIDTH - indent - " * ".length());
    if (body.size() == 1 && indent + body.get(0).length() + "/**  */".length() <= WIDTH) {
      return List.of(margin + "/** " + body.get(0) + " */");
    }
    List<String> lines = new ArrayList<>();
    lines.add(margin + "/**");
    body.forEach(line -> lines.add(margin + (line.isEmpty() ? " *" : " * " + line)));
    lines.add(margin + " */");
    return lines;
  }

  private List<String> body(int width) {
    List<String> body = new ArrayList<>();
    boolean inList = false;
    for (DocBlock block : blocks) {
      boolean item = block instanceof DocBlock.Item;
      if (inList && !item) {
        body.add("</ul>");
      }
      if (!body.isEmpty() && !(inList && item)) {
        body.add("");
      }
      if (item && !inList) {
        body.add("<ul>");
      }
      block.addTo(body, width);
      inList = item;
    }
    if (inList) {
      body.add("</ul>");
    }
    addTags(body, width);
    return body;
  }

  private void addTags(List<String> body, int width) {
    if (!tags.isEmpty() && !body.isEmpty()) {
      body.add("");
    }
    tags.forEach(tag -> DocBlock.fill(body, "", "    ", tag, width));
  }
}
