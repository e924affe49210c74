package dev.breakwater.bindgen;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Finds what WIT can say and a Java class cannot hold.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se21/html/jvms-4.html#jvms-4.11">Java
 *     Virtual Machine Specification, Limitations</a>
 */
final class JavaLimits {
  /** What the parameters of a method may take, {@code this} among them. */
  private static final int MOST_WORDS = 255;

  /** Each takes 16 bytes of the method that makes an enum's constants, of at most 65,535. */
  private static final int MOST_LABELS = 4_000;

  /** As many fit into a method, of at most 65,535 bytes, when all hold strings or lists. */
  private static final int MOST_CASES = 700;

  private static final Set<ValueType> OF_TWO_WORDS =
      Set.of(ValueType.Primitive.S64, ValueType.Primitive.U64, ValueType.Primitive.F64);

  private final WorldScope scope;
  private final BiConsumer<String, String> refuse;

  /**
   * Nothing is checked yet.
   *
   * @param refuse takes the place of what is too large, and the reason
   */
  JavaLimits(WorldScope scope, BiConsumer<String, String> refuse) {
    this.scope = scope;
    this.refuse = refuse;
  }

  /** Checks all that gets sources. */
  void check() {
    for (Interface type : scope.bound()) {
      type.types().forEach(def -> check(scope.witName(type) + "#" + def.name(), def.kind()));
      type.functions().forEach(function -> check(type, function));
    }
  }

  private void check(String place, TypeKind kind) {
    switch (kind) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          checkWords(place, "fields", 1 + words(fields.stream().map(TypeKind.Field::type)));
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          checkCount(place, "cases", cases.size(), MOST_CASES);
      case TypeKind.EnumOf(List<TypeKind.Label> labels) ->
          checkCount(place, "labels", labels.size(), MOST_LABELS);
      case TypeKind.FlagsOf labels -> {}
      case TypeKind.Resource resource -> {}
      case TypeKind.Alias alias -> {}
    }
  }

  private void check(Interface type, Function function) {
    int words = words(function.params().stream().map(Function.Param::type));
    boolean hasThisBeside =
        !(function.kind() instanceof Function.Kind.Method)
            && (!Types.isFactory(function) || scope.definesResources(type.name()));
    checkWords(scope.place(type, function), "parameters", hasThisBeside ? words + 1 : words);
  }

  private void checkWords(String place, String what, int words) {
    if (words > MOST_WORDS) {
      refuse.accept(
          place,
          "its %s take %,d words of a Java method, which has %,d with `this` (`s64`, `u64` and `f64`"
                  .formatted(what, words, MOST_WORDS)
              + " take two); put some into a record of their own");
    }
  }

  private void checkCount(String place, String what, int count, int most) {
    if (count > most) {
      refuse.accept(
          place,
          "it has %,d %s, and the Java code for them may have %,d; divide it"
              .formatted(count, what, most));
    }
  }

  private static int words(Stream<ValueType> types) {
    return types.mapToInt(JavaLimits::words).sum();
  }

  private static int words(ValueType type) {
    return type instanceof ValueType.Named(TypeDef def)
            && def.kind() instanceof TypeKind.Alias(ValueType target)
        ? words(target)
        : OF_TWO_WORDS.contains(type) ? 2 : 1;
  }
}
