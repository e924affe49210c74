package guest;

import bindings.demo.counters.counters.Arrays;
import bindings.demo.counters.counters.Counter;
import bindings.demo.counters.counters.Counters;
import bindings.demo.counters.counters.Step;
import dev.breakwater.guest.Result;
import java.util.ArrayList;
import java.util.List;

/** Counters that tell how many of them were closed. */
public final class CounterService implements Counters {
  private int closed;

  private final class Counting implements Counter {
    private int value;

    Counting(int value) {
      this.value = value;
    }

    @Override
    public int increment(int by) {
      value += by;
      return value;
    }

    @Override
    public int value() {
      return value;
    }

    @Override
    public int addAll(List<Counter> others) {
      return increment(sum(others));
    }

    @Override
    public void close() {
      closed++;
    }
  }

  @Override
  public Counter createCounter(int start) {
    return new Counting(start);
  }

  @Override
  public Result<Counter, String> counterParse(String text) {
    try {
      return new Result.Ok<>(new Counting(Integer.parseInt(text)));
    } catch (NumberFormatException e) {
      return new Result.Err<>("no number: " + text);
    }
  }

  @Override
  public int sum(List<Counter> all) {
    return all.stream().mapToInt(Counter::value).sum();
  }

  @Override
  public Counter join(Counter a, Counter b) {
    try (a; b) {
      return new Counting(a.value() + b.value());
    }
  }

  @Override
  public int finish(Counter counter) {
    try (counter) {
      return counter.value();
    }
  }

  @Override
  public List<Counter> range(int to) {
    List<Counter> all = new ArrayList<>();
    for (int i = 1; i <= to; i++) {
      all.add(new Counting(i));
    }
    return all;
  }

  @Override
  public int stepAll(Step first, List<Step> others) {
    int sum = first.counter().increment(first.by());
    for (Step step : others) {
      sum += step.counter().increment(step.by());
    }
    return sum;
  }

  @Override
  public Arrays doubled(Arrays arrays) {
    boolean[] a = arrays.a();
    byte[] b = arrays.b();
    short[] c = arrays.c();
    int[] d = arrays.d();
    long[] e = arrays.e();
    float[] f = arrays.f();
    double[] g = arrays.g();
    int[] h = arrays.h();
    for (int i = 0; i < 2; i++) {
      a[i] = !a[i];
      b[i] *= 2;
      c[i] *= 2;
      d[i] *= 2;
      e[i] *= 2;
      f[i] *= 2;
      g[i] *= 2;
      h[i] += 1;
    }
    return new Arrays(a, b, c, d, e, f, g, h);
  }

  @Override
  public int closed() {
    return closed;
  }
}
