package golden.demo.values.echo;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each kind of key. */
public record Keyed(
    Map<Boolean, Integer> a,
    Map<Byte, Short> b,
    Map<Integer, String> c,
    Map<Short, byte[]> d,
    Map<Integer, Point> e,
    Map<Integer, Color> f,
    Map<Integer, EnumSet<Permissions>> g,
    Map<Long, Map<String, Long>> h,
    Map<Long, Optional<Float>> i,
    Map<Integer, List<String>> j,
    Map<String, Joined> k) {
  public Keyed {
    a = Collections.unmodifiableMap(new LinkedHashMap<>(a));
    b = Collections.unmodifiableMap(new LinkedHashMap<>(b));
    c = Collections.unmodifiableMap(new LinkedHashMap<>(c));
    d = Collections.unmodifiableMap(new LinkedHashMap<>(d));
    e = Collections.unmodifiableMap(new LinkedHashMap<>(e));
    f = Collections.unmodifiableMap(new LinkedHashMap<>(f));
    g = Collections.unmodifiableMap(new LinkedHashMap<>(g));
    h = Collections.unmodifiableMap(new LinkedHashMap<>(h));
    i = Collections.unmodifiableMap(new LinkedHashMap<>(i));
    j = Collections.unmodifiableMap(new LinkedHashMap<>(j));
    k = Collections.unmodifiableMap(new LinkedHashMap<>(k));
  }
}
