package dev.breakwater.wit.syntax;

import dev.breakwater.wit.source.Diagnostic;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.source.Source;
import dev.breakwater.wit.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Walks over the tokens of one source, and finds the way back after an error. */
final class TokenCursor {
  private final List<Token> tokens;
  private final Diagnostics diagnostics;
  private int at;

  /** Whether an item was skipped since an error stood in it. */
  private boolean skipped;

  TokenCursor(Source source, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.tokens = Lexer.tokens(source, diagnostics);
  }

  Token peek() {
    return peek(0);
  }

  /** The token {@code ahead} tokens after the next one. */
  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = peek();
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  boolean at(String text) {
    return peek().is(text);
  }

  boolean atEnd() {
    return peek().kind() == Token.Kind.END;
  }

  boolean accept(String text) {
    boolean found = at(text);
    if (found) {
      next();
    }
    return found;
  }

  Token expect(String text) {
    if (!at(text)) {
      throw wanted("`" + text + "`");
    }
    return next();
  }

  /** The end of a statement; points behind the last word rather than at the next one. */
  void expectSemicolon() {
    if (accept(";")) {
      return;
    }
    Span last = tokens.get(Math.max(0, at - 1)).span();
    Span place = last.source().span(last.end(), last.end());
    String hint = "end each statement with `;`";
    if (peek().span().line() == last.line()) {
      throw new SyntaxError(place, "a `;` is missing here", hint);
    }
    diagnostics.error(place, "a `;` is missing here", hint);
  }

  Name name(String what) {
    Token token = peek();
    if (token.kind() == Token.Kind.KEYWORD && !token.text().equals("_")) {
      throw new SyntaxError(
          token.span(),
          "wanted " + what + ", found " + token.described(),
          "write `%" + token.text() + "` to use this word as a name");
    }
    if (token.kind() != Token.Kind.NAME) {
      throw wanted(what);
    }
    next();
    return new Name(token.text(), token.span());
  }

  /** A text in quotes. */
  String string() {
    if (peek().kind() != Token.Kind.STRING) {
      throw wanted("a text in quotes");
    }
    return next().text();
  }

  /** From the first token to the last one read. */
  Span since(Token first) {
    return first.span().to(tokens.get(Math.max(0, at - 1)).span());
  }

  SyntaxError wanted(String what) {
    if (peek().kind() == Token.Kind.UNKNOWN) {
      return SyntaxError.reported();
    }
    return new SyntaxError(
        Diagnostic.error(peek().span(), "wanted " + what + ", found " + peek().described()));
  }

  /** The items between {@code open} and {@code close}, separated by commas, a last one allowed. */
  <T> List<T> commaSeparated(String open, String close, Supplier<T> item) {
    List<T> items = new ArrayList<>();
    expect(open);
    while (!at(close)) {
      items.add(item.get());
      if (!accept(",")) {
        break;
      }
    }
    if (!at(close)) {
      throw wanted("`,` or `" + close + "`");
    }
    next();
    return items;
  }

  /** Reads items up to a closing brace of a block, or up to the end; skips the ones with errors. */
  boolean block(Consumer<Attributes> item) {
    boolean outer = skipped;
    skipped = false;
    Token open = expect("{");
    items(item);
    if (atEnd()) {
      diagnostics.error(open.span(), "this `{` has no `}`");
      skipped = true;
    } else {
      next();
    }
    boolean complete = !skipped;
    skipped = outer || skipped;
    return complete;
  }

  /** Reads items until a closing brace or the end; returns whether all of them could be read. */
  boolean items(Consumer<Attributes> item) {
    while (!atEnd() && !at("}")) {
      int start = at;
      try {
        item.accept(AttributeRules.read(this));
      } catch (SyntaxError e) {
        e.diagnostic().ifPresent(diagnostics::add);
        skipped = true;
        skipItem(start);
      }
    }
    return !skipped;
  }

  /** Goes behind the {@code ;} or the block that ends the item started at {@code start}. */
  private void skipItem(int start) {
    int errorAt = at;
    at = start;
    int depth = 0;
    while (!atEnd()) {
      if (at("}") && depth == 0 && at >= errorAt) {
        break;
      }
      Token token = next();
      depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
      boolean ends = token.is(";") || token.is("}");
      if (ends && depth <= 0 && at >= errorAt) {
        accept(";");
        break;
      }
    }
  }

  Optional<Name> optional(String word, Supplier<Name> name) {
    return accept(word) ? Optional.of(name.get()) : Optional.empty();
  }
}
