package fuzzed;

import dev.breakwater.guest.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the guests of all cases share. */
public final class Turn {
  public static final String SUFFIX = "\u00e9\ud83e\udd86";

  private Turn() {}

  public static <T> List<T> list(List<T> list, UnaryOperator<T> each) {
    List<T> turned = new ArrayList<>();
    for (int i = list.size() - 1; i >= 0; i--) {
      turned.add(each.apply(list.get(i)));
    }
    return turned;
  }

  public static <T> List<T> reversed(List<T> list) {
    return list(list, x -> x);
  }

  public static boolean[] reversed(boolean[] array) {
    boolean[] turned = new boolean[array.length];
    for (int i = 0; i < array.length; i++) {
      turned[i] = array[array.length - 1 - i];
    }
    return turned;
  }

  public static byte[] reversed(byte[] array) {
    byte[] turned = new byte[array.length];
    for (int i = 0; i < array.length; i++) {
      turned[i] = array[array.length - 1 - i];
    }
    return turned;
  }

  public static short[] reversed(short[] array) {
    short[] turned = new short[array.length];
    for (int i = 0; i < array.length; i++) {
      turned[i] = array[array.length - 1 - i];
    }
    return turned;
  }

  public static int[] reversed(int[] array) {
    int[] turned = new int[array.length];
    for (int i = 0; i < array.length; i++) {
      turned[i] = array[array.length - 1 - i];
    }
    return turned;
  }

  public static long[] reversed(long[] array) {
    long[] turned = new long[array.length];
    for (int i = 0; i < array.length; i++) {
      turned[i] = array[array.length - 1 - i];
    }
    return turned;
  }

  public static float[] reversed(float[] array) {
    float[] turned = new float[array.length];
    for (int i = 0; i < array.length; i++) {
      turned[i] = array[array.length - 1 - i];
    }
    return turned;
  }

  public static double[] reversed(double[] array) {
    double[] turned = new double[array.length];
    for (int i = 0; i < array.length; i++) {
      turned[i] = array[array.length - 1 - i];
    }
    return turned;
  }

  public static <K, V> Map<K, V> map(Map<K, V> map, UnaryOperator<K> key, UnaryOperator<V> value) {
    Map<K, V> turned = new LinkedHashMap<>();
    for (Map.Entry<K, V> entry : map.entrySet()) {
      turned.put(key.apply(entry.getKey()), value.apply(entry.getValue()));
    }
    return turned;
  }

  public static <T> Optional<T> option(Optional<T> option, UnaryOperator<T> some) {
    return option.isPresent() ? Optional.of(some.apply(option.get())) : option;
  }

  public static <T, E> Result<T, E> result(
      Result<T, E> result, UnaryOperator<T> ok, UnaryOperator<E> err) {
    return switch (result) {
      case Result.Ok<T, E> good -> Result.ok(ok.apply(good.value()));
      case Result.Err<T, E> bad -> Result.err(err.apply(bad.error()));
    };
  }
}
