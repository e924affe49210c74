package guest;

import bindings.demo.counters.counters.Counter;
import bindings.demo.counters.counters.Counters;
import bindings.demo.script.scriptingexports.ScriptingExports;
import dev.breakwater.guest.Result;
import java.util.ArrayList;
import java.util.List;

/** Does everything that can be done with counters of another component. */
public final class ScriptService implements ScriptingExports {
  private final Counters counters = Counters.imported();

  @Override
  public List<String> run() {
    List<String> lines = new ArrayList<>();
    Counter three = Counter.create(3);
    try (Counter five = Counter.create(5)) {
      lines.add("5+2=" + five.increment(2));
      lines.add("lent 3+7=" + three.addAll(List.of(five)));
    }
    if (Counter.parse("x") instanceof Result.Err<Counter, String> bad) {
      lines.add("bad: " + bad.error());
    }
    Counter joined = counters.join(three, Counter.create(0));
    lines.add("joined " + joined.value());
    lines.add("finished " + counters.finish(joined));
    lines.add("closed " + counters.closed());
    List<Counter> range = counters.range(3);
    lines.add("listed " + counters.sum(range));
    range.forEach(Counter::close);
    lines.add("closed " + counters.closed());
    return lines;
  }
}
