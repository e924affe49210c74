package dev.breakwater.component.compose;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Whether types of two components are the same: names that only rename another type, and
 * documentation, do not count.
 */
final class SameType {
  /** Resources are the same if they are of the same interface, version and all. */
  static final SameType EXACTLY = new SameType(InterfaceName::equals);

  /** Resources are the same if their interfaces are, in versions that can stand for each other. */
  static final SameType ON_ONE_TRACK = new SameType(Track::isShared);

  private final BiPredicate<InterfaceName, InterfaceName> sameOwner;

  private SameType(BiPredicate<InterfaceName, InterfaceName> sameOwner) {
    this.sameOwner = sameOwner;
  }

  boolean of(Function a, Function b) {
    return a.isAsync() == b.isAsync()
        && each(
            a.params(), b.params(), (p, q) -> p.name().equals(q.name()) && of(p.type(), q.type()))
        && of(a.result(), b.result());
  }

  boolean of(TypeDef a, TypeDef b) {
    return behind(a, b);
  }

  private boolean of(Optional<ValueType> a, Optional<ValueType> b) {
    return a.isPresent() == b.isPresent() && (a.isEmpty() || of(a.get(), b.orElseThrow()));
  }

  private boolean of(ValueType a, ValueType b) {
    ValueType left = unnamed(a);
    ValueType right = unnamed(b);
    return switch (left) {
      case ValueType.Primitive p -> p == right;
      case ValueType.ListOf(ValueType element) ->
          right instanceof ValueType.ListOf(ValueType other) && of(element, other);
      case ValueType.FixedListOf(ValueType element, int length) ->
          right instanceof ValueType.FixedListOf other
              && length == other.length()
              && of(element, other.element());
      case ValueType.MapOf map ->
          right instanceof ValueType.MapOf other
              && map.key() == other.key()
              && of(map.value(), other.value());
      case ValueType.OptionOf(ValueType value) ->
          right instanceof ValueType.OptionOf(ValueType other) && of(value, other);
      case ValueType.ResultOf(Optional<ValueType> ok, Optional<ValueType> err) ->
          right instanceof ValueType.ResultOf other && of(ok, other.ok()) && of(err, other.err());
      case ValueType.TupleOf(List<ValueType> items) ->
          right instanceof ValueType.TupleOf other && each(items, other.items(), this::of);
      case ValueType.Own(TypeDef resource) ->
          right instanceof ValueType.Own(TypeDef other) && of(resource, other);
      case ValueType.Borrow(TypeDef resource) ->
          right instanceof ValueType.Borrow(TypeDef other) && of(resource, other);
      case ValueType.Named(TypeDef type) ->
          right instanceof ValueType.Named(TypeDef other) && of(type, other);
      case ValueType.StreamOf(Optional<ValueType> element) ->
          right instanceof ValueType.StreamOf(Optional<ValueType> other) && of(element, other);
      case ValueType.FutureOf(Optional<ValueType> value) ->
          right instanceof ValueType.FutureOf(Optional<ValueType> other) && of(value, other);
      case ValueType.ErrorContext context -> right instanceof ValueType.ErrorContext;
    };
  }

  /** Follows renamings of types without a name of their own, such as {@code type a = list<u8>}. */
  private static ValueType unnamed(ValueType type) {
    return type instanceof ValueType.Named(TypeDef def)
            && def.resolved().kind() instanceof TypeKind.Alias(ValueType target)
        ? unnamed(target)
        : type;
  }

  private boolean behind(TypeDef a, TypeDef b) {
    TypeDef left = a.resolved();
    TypeDef right = b.resolved();
    return switch (left.kind()) {
      case TypeKind.Resource() ->
          right.kind() instanceof TypeKind.Resource
              && left.name().equals(right.name())
              && sameOwner.test(left.owner(), right.owner());
      case TypeKind.RecordOf(List<TypeKind.Field> fields) ->
          right.kind() instanceof TypeKind.RecordOf other
              && each(
                  fields,
                  other.fields(),
                  (f, g) -> f.name().equals(g.name()) && of(f.type(), g.type()));
      case TypeKind.VariantOf(List<TypeKind.Case> cases) ->
          right.kind() instanceof TypeKind.VariantOf other
              && each(
                  cases,
                  other.cases(),
                  (c, d) -> c.name().equals(d.name()) && of(c.type(), d.type()));
      case TypeKind.EnumOf(List<TypeKind.Label> labels) ->
          right.kind() instanceof TypeKind.EnumOf other && sameNames(labels, other.labels());
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) ->
          right.kind() instanceof TypeKind.FlagsOf other && sameNames(labels, other.labels());
      case TypeKind.Alias(ValueType target) ->
          right.kind() instanceof TypeKind.Alias(ValueType other) && of(target, other);
    };
  }

  private static boolean sameNames(List<TypeKind.Label> a, List<TypeKind.Label> b) {
    return each(a, b, (x, y) -> x.name().equals(y.name()));
  }

  private static <T> boolean each(List<T> a, List<T> b, BiPredicate<T, T> same) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!same.test(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }
}
