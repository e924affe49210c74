package dev.breakwater.bindgen;

/** Collects the lines of a class body, indented by two spaces a block. */
final class JavaWriter {
  private final StringBuilder text = new StringBuilder();
  private int indent;

  JavaWriter() {
    this(0);
  }

  /** A writer of lines that will stand {@code indent} columns to the right. */
  JavaWriter(int indent) {
    this.indent = indent;
  }

  /** Writes one line, broken where it is longer than the page is wide. */
  JavaWriter line(String line) {
    LineBreaker.broken(indent, line).forEach(part -> text.append(part).append('\n'));
    return this;
  }

  /** Writes what {@code members} holds, which is indented already. */
  JavaWriter body(JavaWriter members) {
    return verbatim(members.text.toString());
  }

  /** Writes lines that are indented and short enough already. */
  JavaWriter verbatim(String lines) {
    text.append(lines);
    return this;
  }

  JavaWriter blank() {
    text.append('\n');
    return this;
  }

  /** Writes {@code head} and an opening brace; what follows is indented. */
  JavaWriter open(String head) {
    line(head + " {");
    indent += 2;
    return this;
  }

  /** Writes {@code head} and braces around nothing. */
  JavaWriter empty(String head) {
    return line(head + " {}");
  }

  JavaWriter close() {
    return close("}");
  }

  /** Ends a block with {@code end} in place of a plain brace. */
  JavaWriter close(String end) {
    indent -= 2;
    return line(end);
  }

  /** Ends a block and opens the next in the same line: {@code } catch (…) {}. */
  JavaWriter next(String head) {
    indent -= 2;
    return open("} " + head);
  }

  JavaWriter doc(Javadoc doc) {
    doc.lines(indent).forEach(part -> text.append(part).append('\n'));
    return this;
  }

  /** The file of class {@code type} with what was written so far as its body. */
  SourceFile file(ClassName type, Imports imports) {
    String head = "package " + type.packageName() + ";\n\n";
    return new SourceFile(type.path(), head + imports.lines() + text);
  }
}
