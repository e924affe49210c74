package dev.breakwater.component.validate;

import dev.breakwater.component.model.CoreStorageType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreTypeDef.Composite;
import dev.breakwater.component.model.CoreTypeDef.Field;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.HeapType;
import dev.breakwater.component.model.HeapType.Kind;
import java.util.List;
import java.util.Set;

/**
 * Whether a core type can be a sub type of another one. Types that are defined are looked up by
 * their numbers, and what they say of their super types is believed.
 *
 * @see <a href="https://webassembly.github.io/spec/core/valid/matching.html">Core spec,
 *     Matching</a>
 */
final class CoreMatching {
  private static final Set<Kind> OBJECTS = Set.of(Kind.STRUCT, Kind.ARRAY, Kind.I31, Kind.NONE);

  private final CanonicalTypes types;

  CoreMatching(CanonicalTypes types) {
    this.types = types;
  }

  /** Fails if {@code type} has parts that it must not have. */
  void checkParts(Composite type) {
    if (type instanceof CoreTypeDef.Shared(Composite shared) && !hasSharedParts(shared)) {
      throw new RuleException("a shared type has parts that are not shared");
    }
    if (type.unshared() instanceof CoreTypeDef.Continuation(int function)) {
      types.function(function);
    }
  }

  private boolean hasSharedParts(Composite type) {
    return switch (type) {
      case CoreTypeDef.Func(List<CoreValueType> params, List<CoreValueType> results) ->
          params.stream().allMatch(this::isShared) && results.stream().allMatch(this::isShared);
      case CoreTypeDef.Struct(List<Field> fields) ->
          fields.stream().map(Field::type).allMatch(this::isShared);
      case CoreTypeDef.Array(Field element) -> isShared(element.type());
      case CoreTypeDef.Continuation continuation -> true;
      case CoreTypeDef.Shared shared -> true;
    };
  }

  private boolean isShared(CoreStorageType type) {
    return !(type instanceof CoreValueType.Reference(boolean nullable, HeapType heap))
        || isShared(heap);
  }

  private boolean isShared(HeapType type) {
    return switch (type) {
      case HeapType.Abstract(boolean shared, Kind kind) -> shared;
      case HeapType.Concrete(int number) -> types.composite(number) instanceof CoreTypeDef.Shared;
    };
  }

  /** Whether {@code found} can be a sub type of {@code wanted}. */
  boolean matches(Composite found, Composite wanted) {
    return switch (wanted) {
      case CoreTypeDef.Func(List<CoreValueType> params, List<CoreValueType> results) ->
          found instanceof CoreTypeDef.Func func
              && allMatch(params, func.params())
              && allMatch(func.results(), results);
      case CoreTypeDef.Struct(List<Field> fields) ->
          found instanceof CoreTypeDef.Struct struct && fieldsMatch(struct.fields(), fields);
      case CoreTypeDef.Array(Field element) ->
          found instanceof CoreTypeDef.Array array && matches(array.element(), element);
      case CoreTypeDef.Continuation(int function) ->
          found instanceof CoreTypeDef.Continuation continuation
              && types.isSubtype(continuation.function(), function);
      case CoreTypeDef.Shared(Composite type) ->
          found instanceof CoreTypeDef.Shared shared && matches(shared.type(), type);
    };
  }

  private boolean allMatch(List<CoreValueType> found, List<CoreValueType> wanted) {
    if (found.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      if (!matches(found.get(i), wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean fieldsMatch(List<Field> found, List<Field> wanted) {
    if (found.size() < wanted.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!matches(found.get(i), wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean matches(Field found, Field wanted) {
    return found.mutable() == wanted.mutable()
        && matches(found.type(), wanted.type())
        && (!found.mutable() || matches(wanted.type(), found.type()));
  }

  private boolean matches(CoreStorageType found, CoreStorageType wanted) {
    return found.equals(wanted)
        || (found instanceof CoreValueType.Reference(boolean nullable, HeapType heap)
            && wanted instanceof CoreValueType.Reference(boolean mayBeNull, HeapType type)
            && (!nullable || mayBeNull)
            && matches(heap, type));
  }

  private boolean matches(HeapType found, HeapType wanted) {
    return switch (wanted) {
      case HeapType.Abstract(boolean shared, Kind kind) -> isBelow(found, shared, kind);
      case HeapType.Concrete(int number) ->
          switch (found) {
            case HeapType.Abstract(boolean shared, Kind kind) -> isBottom(shared, kind, number);
            case HeapType.Concrete(int actual) -> types.isSubtype(actual, number);
          };
    };
  }

  private boolean isBelow(HeapType found, boolean shared, Kind kind) {
    return switch (found) {
      case HeapType.Abstract(boolean isShared, Kind actual) ->
          isShared == shared && (actual == kind || isBelow(actual, kind));
      case HeapType.Concrete(int number) -> {
        Kind actual = kind(number);
        yield isShared(found) == shared && (actual == kind || isBelow(actual, kind));
      }
    };
  }

  /** The least kind that things of type {@code number} are of. */
  private Kind kind(int number) {
    return switch (types.composite(number).unshared()) {
      case CoreTypeDef.Func func -> Kind.FUNC;
      case CoreTypeDef.Struct struct -> Kind.STRUCT;
      case CoreTypeDef.Array array -> Kind.ARRAY;
      case CoreTypeDef.Continuation continuation -> Kind.CONT;
      case CoreTypeDef.Shared shared -> throw new IllegalStateException("it is shared twice");
    };
  }

  private static boolean isBelow(Kind found, Kind wanted) {
    return switch (wanted) {
      case ANY -> found == Kind.EQ || OBJECTS.contains(found);
      case EQ -> OBJECTS.contains(found);
      case I31, STRUCT, ARRAY -> found == Kind.NONE;
      case FUNC -> found == Kind.NOFUNC;
      case EXTERN -> found == Kind.NOEXTERN;
      case EXN -> found == Kind.NOEXN;
      case CONT -> found == Kind.NOCONT;
      case NONE, NOEXTERN, NOFUNC, NOEXN, NOCONT -> false;
    };
  }

  /** Whether nothing is of {@code kind}, which is below type {@code number}. */
  private boolean isBottom(boolean shared, Kind kind, int number) {
    return shared == (types.composite(number) instanceof CoreTypeDef.Shared)
        && switch (kind(number)) {
          case FUNC -> kind == Kind.NOFUNC;
          case CONT -> kind == Kind.NOCONT;
          case STRUCT, ARRAY -> kind == Kind.NONE;
          case EXTERN, ANY, EQ, I31, EXN, NONE, NOEXTERN, NOFUNC, NOEXN, NOCONT -> false;
        };
  }
}
