package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;

/** What the language has beyond expressions. */
public final class Language {
  private Language() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of(
            "Language",
            "records, enums, sealed types, patterns, generics, lambdas, inner classes, defaults,"
                + " order of initialisation")
        .probe("records", Language::records)
        .probe("enums", Language::enums)
        .probe("enumCollections", Language::enumCollections)
        .probe("patterns", Language::patterns)
        .probe("generics", Language::generics)
        .probe("lambdas", Language::lambdas)
        .probe("inner", Language::inner)
        .probe("defaults", Language::defaults)
        .probe("varargs", Language::varargs)
        .probe("initialisation", Language::initialisation)
        .probe("overloads", Language::overloads)
        .probe("order", Language::order)
        .probe("labels", Language::labels)
        .probe("arrays", Language::arrays)
        .probe("identity", Language::identity)
        .probe("names", Language::names);
  }

  record Point(int x, double y, String name, List<Integer> more) {
    static int made;

    Point {
      if (x < 0) {
        throw new IllegalArgumentException("x " + x);
      }
      made++;
    }

    Point(int x) {
      this(x, -0.0, null, List.of());
    }

    double sum() {
      return x + y;
    }
  }

  record Empty() {}

  record Pair<A, B>(A first, B second) {}

  record All(byte b, short s, char c, long l, float f, boolean z, int[] a) {}

  private static void records(Transcript t) {
    Point p = new Point(1, 2.5, "n", List.of(3));
    t.put("text", p + " " + new Empty() + " " + new Pair<>("a", null));
    t.put(
        "equal",
        p.equals(new Point(1, 2.5, "n", new ArrayList<>(List.of(3))))
            + " "
            + p.equals(new Point(1))
            + " "
            + new Empty().equals(new Empty())
            + " "
            + p.equals(null));
    t.put(
        "zeros",
        new Point(0).equals(new Point(0, 0.0, null, List.of()))
            + " "
            + new Pair<>(Double.NaN, 1).equals(new Pair<>(Double.NaN, 1)));
    t.put("accessors", p.x() + p.y() + p.name() + p.more() + p.sum() + Point.made);
    t.put(
        "hash agrees",
        (p.hashCode() == new Point(1, 2.5, "n", List.of(3)).hashCode())
            + " "
            + new Empty().hashCode());
    t.message("refused", () -> new Point(-1));
    All all = new All((byte) 1, (short) 2, 'c', 4L, 5f, true, null);
    t.put("all", all + " " + all.equals(new All((byte) 1, (short) 2, 'c', 4L, 5f, true, null)));
  }

  enum Planet {
    MERCURY(0.38),
    EARTH(1) {
      @Override
      String home() {
        return "home";
      }
    },
    MARS(0.38);

    final double gravity;

    Planet(double gravity) {
      this.gravity = gravity;
    }

    String home() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static void enums(Transcript t) {
    for (Planet p : Planet.values()) {
      t.put(
          p.name(),
          p.ordinal()
              + " "
              + p
              + " "
              + p.gravity
              + " "
              + p.home()
              + " "
              + p.getDeclaringClass().getSimpleName()
              + " "
              + p.compareTo(Planet.EARTH));
    }
    t.put("valueOf", Planet.valueOf("MARS") == Planet.MARS);
    t.run("unknown", () -> Planet.valueOf("PLUTO"));
    t.run("none", () -> Planet.valueOf(null));
    for (Planet p : Planet.values()) {
      t.put(
          "switch",
          switch (p) {
            case MERCURY -> 1;
            case EARTH -> 2;
            case MARS -> {
              int x = p.ordinal();
              yield x * 10;
            }
          });
    }
    t.put("constants", Arrays.toString(Planet.class.getEnumConstants()));
  }

  private static void enumCollections(Transcript t) {
    EnumMap<Planet, Integer> map = new EnumMap<>(Planet.class);
    map.put(Planet.MARS, 1);
    map.put(Planet.MERCURY, 2);
    map.merge(Planet.MARS, 5, Integer::sum);
    t.put("map", map + " " + map.containsKey(Planet.EARTH) + " " + map.get(Planet.EARTH));
    t.put(
        "values",
        map.values()
            + " "
            + map.keySet()
            + " "
            + map.equals(Map.of(Planet.MARS, 6, Planet.MERCURY, 2)));
    EnumSet<Planet> set = EnumSet.of(Planet.MARS, Planet.MERCURY);
    t.put(
        "set",
        set
            + " "
            + EnumSet.complementOf(set)
            + EnumSet.allOf(Planet.class)
            + EnumSet.noneOf(Planet.class)
            + EnumSet.range(Planet.MERCURY, Planet.EARTH));
    set.removeIf(p -> p == Planet.MARS);
    t.put("removed", set + " " + set.contains(Planet.MARS) + EnumSet.copyOf(List.of(Planet.EARTH)));
  }

  sealed interface Shape permits Circle, Square, Group {}

  record Circle(double radius) implements Shape {}

  record Square(int side) implements Shape {}

  record Group(Shape first, Shape second) implements Shape {}

  private static String shown(Shape shape) {
    return switch (shape) {
      case Circle(double r) when r > 10 -> "big circle";
      case Circle c -> "circle " + c.radius();
      case Square(int side) -> "square " + side;
      case Group(Circle(var r), Square(var s)) -> "circle and square " + r + s;
      case Group(var a, Group g) -> shown(a) + " and " + shown(g);
      case Group g -> shown(g.first()) + " then " + shown(g.second());
    };
  }

  private static String kind(Object o) {
    return switch (o) {
      case null -> "null";
      case Integer i when i > 100 -> "large " + i;
      case Integer i -> "int " + i;
      case Long l -> "long " + l;
      case String s when s.isEmpty() -> "empty";
      case String s -> "text " + s;
      case int[] a -> "ints " + a.length;
      case Planet p when p == Planet.EARTH -> "earth";
      case Planet p -> "planet " + p;
      case List<?> l -> "list " + l.size();
      default -> "other";
    };
  }

  private static void patterns(Transcript t) {
    Shape nested = new Group(new Circle(1), new Group(new Square(1), new Circle(11)));
    for (Shape s :
        List.of(
            new Circle(1),
            new Circle(11),
            new Square(2),
            nested,
            new Group(new Circle(1), new Square(2)))) {
      t.put("shape", shown(s));
    }
    for (Object o :
        Arrays.asList(
            null, 1, 101, 5L, "", "x", new int[3], Planet.EARTH, Planet.MARS, List.of(1), 1.5)) {
      t.put("kind", kind(o));
    }
    Object o = "text";
    t.put(
        "instanceof",
        o instanceof String s && s.length() == 4 ? s.toUpperCase(java.util.Locale.ROOT) : "no");
    t.put("negated", !(o instanceof Integer i) ? "no int" : "int " + i);
    t.put(
        "record",
        nested instanceof Group(Circle(double r), Shape second) ? r + second.toString() : "no");
    t.run("null shape", () -> shown(null));
  }

  private static <T extends Comparable<? super T>> T largest(List<? extends T> list) {
    T best = list.get(0);
    for (T each : list) {
      best = each.compareTo(best) > 0 ? each : best;
    }
    return best;
  }

  private abstract static class Node<T, S extends Node<T, S>> {
    T value;

    abstract S self();

    S with(T newValue) {
      value = newValue;
      return self();
    }
  }

  private static final class Leaf extends Node<String, Leaf> {
    @Override
    Leaf self() {
      return this;
    }
  }

  private static void generics(Transcript t) {
    t.put("largest", largest(List.of(3, 9, 4)) + largest(List.of("b", "c", "a")));
    t.put("self", new Leaf().with("x").with("y").value);
    Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
    t.put("curried", add.apply(1).apply(2));
    t.put("wild", size(List.of(1, "a")) + size(new ArrayList<Long>()));
    Comparable<String> c = "a";
    t.put("bridge", c.compareTo("b"));
  }

  private static int size(List<?> list) {
    return list.size();
  }

  private static void lambdas(Transcript t) {
    int base = 10;
    IntBinaryOperator op = (a, b) -> a * b + base;
    Supplier<List<String>> maker = ArrayList::new;
    Function<String, Integer> length = String::length;
    BiFunction<String, String, Boolean> same = String::equalsIgnoreCase;
    Function<Integer, int[]> array = int[]::new;
    Supplier<String> bound = "bound"::toUpperCase;
    t.put(
        "refs",
        op.applyAsInt(2, 3)
            + " "
            + maker.get()
            + length.apply("abc")
            + same.apply("A", "a")
            + array.apply(3).length
            + bound.get());
    t.put("composed", length.andThen(x -> x * 2).compose((Integer x) -> "x".repeat(x)).apply(4));
    Runnable[] runs = new Runnable[3];
    StringBuilder log = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      int copy = i;
      runs[i] = () -> log.append(copy);
    }
    for (Runnable run : runs) {
      run.run();
    }
    t.put("captured", log);
    Function<String, Pair<String, Integer>> ctor = s -> new Pair<>(s, s.length());
    t.put("record", ctor.apply("abc"));
    t.put("identity", Function.<String>identity().apply("i"));
  }

  private int counter = 5;

  private final class Inner {
    private final int counter = 7;

    int sum() {
      return counter * 10 + Language.this.counter++;
    }
  }

  private static void inner(Transcript t) {
    Language outer = new Language();
    Inner inner = outer.new Inner();
    t.put("inner", inner.sum() + " " + inner.sum());
    int local = 3;
    class Local {
      int twice() {
        return local * 2 + outer.counter;
      }
    }
    t.put("local", new Local().twice());
    Comparable<Integer> anonymous =
        new Comparable<>() {
          private int calls;

          @Override
          public int compareTo(Integer other) {
            return ++calls + other + local;
          }
        };
    t.put("anonymous", anonymous.compareTo(1) + anonymous.compareTo(1));
  }

  interface Walks {
    default String move() {
      return "walk " + legs();
    }

    int legs();

    static String kind() {
      return "walker";
    }
  }

  interface Swims {
    default String move() {
      return "swim";
    }
  }

  private static final class Frog implements Walks, Swims {
    @Override
    public String move() {
      return Walks.super.move() + Swims.super.move();
    }

    @Override
    public int legs() {
      return 4;
    }
  }

  private abstract static class Base {
    Base() {
      seen = "base sees " + name();
    }

    final String seen;

    abstract String name();
  }

  private static final class Derived extends Base {
    private String name = "set";

    @Override
    String name() {
      return name;
    }
  }

  private static void defaults(Transcript t) {
    t.put("frog", new Frog().move() + Walks.kind());
    Walks lambda = () -> 2;
    t.put("lambda", lambda.move());
    t.put("virtual in constructor", new Derived().seen + new Derived().name());
  }

  private static String count(Object... all) {
    return all == null ? "null" : all.length + Arrays.toString(all);
  }

  private static int sum(int first, int... rest) {
    return first + Arrays.stream(rest).sum();
  }

  private static void varargs(Transcript t) {
    t.put(
        "counts",
        count()
            + count(1, "a")
            + count((Object) null)
            + count((Object[]) null)
            + count((Object[]) new String[] {"x", "y"}));
    t.put("sums", sum(1) + " " + sum(1, 2, 3));
  }

  private static final StringBuilder LOG = new StringBuilder();

  private static int log(String s) {
    LOG.append(s).append(' ');
    return LOG.length();
  }

  private static class First {
    static {
      log("First");
    }

    final int field = log("first field");

    First() {
      log("first constructor");
    }
  }

  private static final class Second extends First {
    static final int CONSTANT = 3;
    static final Integer BOXED = log("boxed");

    static {
      log("Second");
    }

    final int field = log("second field");

    {
      log("second block");
    }

    Second() {
      super();
      log("second constructor");
    }
  }

  private static void initialisation(Transcript t) {
    LOG.setLength(0);
    log("constant " + Second.CONSTANT);
    new Second();
    new Second();
    t.put("order", LOG);
    t.put(
        "defaults",
        new Point[2][3][1].length
            + " "
            + (new boolean[2])[1]
            + (int) (new char[2])[0]
            + (new double[1])[0]);
  }

  private static String over(int x) {
    return "int";
  }

  private static String over(long x) {
    return "long";
  }

  private static String over(double x) {
    return "double";
  }

  private static String over(Integer x) {
    return "Integer";
  }

  private static String over(Object x) {
    return "Object";
  }

  private static void overloads(Transcript t) {
    byte b = 1;
    t.put(
        "chosen", over(b) + over('c') + over(1L) + over(1f) + over(Integer.valueOf(1)) + over("x"));
    t.put("ternary", (Object) (t == null ? 1 : 2.0));
    t.put("chars", t == null ? 'a' : 98);
  }

  private static int next(StringBuilder log, int value) {
    log.append(value);
    return value;
  }

  private static void order(Transcript t) {
    StringBuilder log = new StringBuilder();
    int x = next(log, 1) + next(log, 2) * next(log, 3);
    int[] a = new int[3];
    int i = 0;
    a[i++] = i = 2;
    a[i] += i++ + ++i;
    t.put("left to right", log + " " + x + Arrays.toString(a) + i);
    boolean and = next(log, 4) > 5 && next(log, 5) > 0 | next(log, 6) > 0;
    boolean or = next(log, 7) > 5 || next(log, 8) > 0;
    t.put("short", log + " " + and + or);
    int k = 5;
    k = k++ + ++k;
    k += k++ * 2;
    t.put("increments", k);
  }

  private static void labels(Transcript t) {
    StringBuilder log = new StringBuilder();
    outer:
    for (int i = 0; i < 4; i++) {
      int j = 0;
      do {
        if (j == 2) {
          continue outer;
        }
        if (i == 3) {
          break outer;
        }
        log.append(i).append(j).append(' ');
        j++;
      } while (j < 5);
    }
    t.put("loops", log);
    switch (log.length()) {
      case 18:
        log.append("fall");
      case 1:
        log.append("through");
        break;
      default:
        log.append("default");
    }
    t.put("switch", log);
  }

  private static void arrays(Transcript t) {
    int[][] jagged = {{1}, {2, 3}, {}};
    t.put(
        "deep",
        Arrays.deepToString(jagged)
            + Arrays.deepHashCode(jagged)
            + Arrays.deepEquals(jagged, new int[][] {{1}, {2, 3}, {}}));
    int[] copy = jagged[1].clone();
    copy[0] = 9;
    t.put("clone", Arrays.toString(jagged[1]) + Arrays.toString(copy));
    t.put(
        "class",
        int[].class.getName() + String[][].class.getName() + new int[0].getClass().getSimpleName());
    long[] moved = {1, 2, 3, 4, 5};
    System.arraycopy(moved, 0, moved, 1, 4);
    t.put("overlap", Arrays.toString(moved));
    t.run(
        "copy beyond",
        () -> {
          System.arraycopy(moved, 3, new long[9], 0, 3);
          return "copied";
        });
    Object[] objects = {"a", 1};
    t.run(
        "copy of other type",
        () -> {
          System.arraycopy(objects, 0, new String[2], 0, 2);
          return "copied";
        });
  }

  private static void identity(Transcript t) {
    Object a = new Object();
    Object b = new Object();
    t.put(
        "objects",
        a.equals(a)
            + " "
            + a.equals(b)
            + " "
            + (a.hashCode() == a.hashCode())
            + " "
            + (System.identityHashCode(a) == a.hashCode())
            + " "
            + Objects.hashCode(null));
    t.put("classes", (a.getClass() == b.getClass()) + " " + (new int[0].getClass() == int[].class));
  }

  private static void names(Transcript t) {
    t.put(
        "names",
        Language.class.getName()
            + " "
            + Pair.class.getSimpleName()
            + " "
            + int.class
            + " "
            + Shape.class
            + " "
            + Planet.EARTH.getClass().getName()
            + " "
            + Point[].class.getName());
    t.put(
        "kinds",
        Shape.class.isInterface()
            + " "
            + int[].class.isArray()
            + " "
            + Planet.class.isEnum()
            + " "
            + int.class.isPrimitive());
    t.put(
        "types",
        Number.class.isInstance(1)
            + " "
            + Object.class.isAssignableFrom(String.class)
            + " "
            + Leaf.class.getSuperclass().getSimpleName()
            + " "
            + Integer.class.cast(7));
  }
}
