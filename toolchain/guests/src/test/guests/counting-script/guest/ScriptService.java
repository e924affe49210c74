package guest;

import bindings.demo.counters.counters.Arrays;
import bindings.demo.counters.counters.Counter;
import bindings.demo.counters.counters.Counters;
import bindings.demo.counters.counters.Step;
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
    List<Step> steps = range.stream().map(counter -> new Step(counter, 10)).toList();
    lines.add("stepped " + counters.stepAll(steps.getFirst(), steps.subList(1, 3)));
    range.forEach(Counter::close);
    lines.add("closed " + counters.closed());
    lines.add(arrays());
    return lines;
  }

  private String arrays() {
    Arrays doubled =
        counters.doubled(
            new Arrays(
                new boolean[] {true, false},
                new byte[] {1, -2},
                new short[] {3, (short) 0x7FFF},
                new int[] {5, -6},
                new long[] {7, 1L << 40},
                new float[] {0.25f, -1},
                new double[] {0.125, 1e10},
                new int[] {'a', 0x1F985}));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      text.append(doubled.a()[i]).append(' ').append(doubled.b()[i]).append(' ');
      text.append(Short.toUnsignedInt(doubled.c()[i])).append(' ').append(doubled.d()[i]);
      text.append(' ').append(doubled.e()[i]).append(' ').append(doubled.f()[i]).append(' ');
      text.append(doubled.g()[i] * 8).append(' ').append(doubled.h()[i]).append(';');
    }
    return text.toString();
  }
}
