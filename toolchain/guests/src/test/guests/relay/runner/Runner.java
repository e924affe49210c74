package runner;

import bindings.demo.relay.filter.Filter;
import bindings.demo.relay.runnerexports.RunnerExports;
import bindings.demo.relay.tokens.Pair;
import bindings.demo.relay.tokens.Token;
import bindings.demo.relay.tokens.Tokens;
import dev.breakwater.guest.Result;
import java.util.ArrayList;
import java.util.List;

/** Uses tokens, wherever they come from. */
public final class Runner implements RunnerExports {
  private final Tokens tokens = Tokens.imported();
  private final Filter filter = Filter.imported();

  @Override
  public List<String> run() {
    List<String> lines = new ArrayList<>();
    try (Token b = Token.create("b")) {
      Token merged = Token.merge(Token.create("a"), b);
      merged.append("c");
      lines.add(merged.text());
      lines.add("closed " + tokens.closed());
      lines.add(text(filter.apply(new Pair(merged, 2), b)));
      lines.add(text(filter.apply(new Pair(Token.create("d"), 0), b)));
    }
    lines.add("closed " + tokens.closed());
    return lines;
  }

  private static String text(Result<Token, String> result) {
    return switch (result) {
      case Result.Ok(Token token) -> {
        try (token) {
          yield token.text();
        }
      }
      case Result.Err(String error) -> error;
    };
  }
}
