package dev.breakwater.component.validate;

import dev.breakwater.component.binary.CoreModuleType.Item;
import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreTypeDef.Single;
import dev.breakwater.component.model.CoreValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The core types of a component and of the core modules in it, each once: types that are the same
 * have the same number, and refer to each other by number.
 *
 * <p>Types are the same that have the same place in the same group; groups are the same that are
 * written alike but for the indices of types outside of them, if those types are the same.
 *
 * @see <a href="https://webassembly.github.io/spec/core/valid/conventions.html#defined-types">Core
 *     spec, Defined types</a>
 */
public final class CanonicalTypes {
  private static final int MAX_DEPTH = 63;

  private final List<Single> types = new ArrayList<>();

  /** How many super types stand above each type. */
  private final List<Integer> depths = new ArrayList<>();

  /** The function types that are nothing but their parameters and results. */
  private final Set<Integer> plain = new HashSet<>();

  /**
   * The number of the first type of each group. In these, an index below the size of the group is a
   * place in the group, and one above it the size and the number of another type.
   */
  private final Map<List<Single>, Integer> groups = new HashMap<>();

  private final CoreMatching matching = new CoreMatching(this);

  /**
   * Adds the types of {@code group}, if they are new.
   *
   * @param before how many types its index space has before it
   * @param space the numbers of these, by index
   * @return the number of each type
   * @throws RuleException if they are not valid
   */
  public List<Integer> define(CoreTypeDef.Group group, int before, IntUnaryOperator space) {
    int size = group.size();
    Renumbering renumbering = new Renumbering(i -> inGroup(i, before, size, space));
    List<Single> key = new ArrayList<>();
    for (Single type : group.types()) {
      if (type.supertype().orElse(-1) >= before + key.size()) {
        throw new RuleException("a super type has to stand before its sub types");
      }
      key.add(renumbering.in(shortest(type)));
    }
    Integer known = groups.get(key);
    int first = known == null ? add(List.copyOf(key)) : known;
    return IntStream.range(first, first + size).boxed().toList();
  }

  private static Single shortest(Single type) {
    return type.isFinal() && type.supertype().isEmpty() ? type.composite() : type;
  }

  private static int inGroup(int index, int before, int size, IntUnaryOperator space) {
    if (index < before) {
      return size + space.applyAsInt(index);
    }
    if (index - before >= size) {
      throw new RuleException("no core type " + index + " to refer to");
    }
    return index - before;
  }

  private int add(List<Single> group) {
    int first = types.size();
    int size = group.size();
    Renumbering numbered = new Renumbering(i -> i < size ? first + i : i - size);
    group.forEach(type -> types.add(numbered.in(type)));
    IntStream.range(first, first + size).forEach(this::check);
    if (isPlain(group, first)) {
      plain.add(first);
    }
    groups.put(group, first);
    return first;
  }

  /** Whether it is one function type that does not refer to itself. */
  private boolean isPlain(List<Single> group, int first) {
    return group.size() == 1
        && group.getFirst() instanceof CoreTypeDef.Func func
        && new Renumbering(i -> i - 1).in(func).equals(types.get(first));
  }

  private void check(int number) {
    Single type = types.get(number);
    matching.checkParts(type.composite());
    int depth = 0;
    if (type.supertype().isPresent()) {
      int above = type.supertype().getAsInt();
      if (types.get(above).isFinal()) {
        throw new RuleException("a super type is final");
      }
      if (!matching.matches(type.composite(), composite(above))) {
        throw new RuleException("a sub type does not match its super type");
      }
      depth = depths.get(above) + 1;
    }
    if (depth > MAX_DEPTH) {
      throw new RuleException("a type has more than " + MAX_DEPTH + " super types");
    }
    depths.add(depth);
  }

  /** What type {@code number} is apart from its super type. */
  CoreTypeDef.Composite composite(int number) {
    return types.get(number).composite();
  }

  /** Whether type {@code found} is {@code wanted} or a sub type of it. */
  boolean isSubtype(int found, int wanted) {
    int type = found;
    while (type != wanted) {
      OptionalInt above = types.get(type).supertype();
      if (above.isEmpty()) {
        return false;
      }
      type = above.getAsInt();
    }
    return true;
  }

  /** Whether a function of type {@code found} can stand for one of type {@code wanted}. */
  boolean isSubtype(Item.Func found, Item.Func wanted) {
    return found.equals(wanted)
        || (found.number().isPresent()
            && wanted.number().isPresent()
            && isSubtype(found.number().getAsInt(), wanted.number().getAsInt()));
  }

  /** A function of type {@code number}. */
  Item.Func function(int number) {
    if (composite(number).unshared() instanceof CoreTypeDef.Func func) {
      return new Item.Func(
          func, plain.contains(number) ? OptionalInt.empty() : OptionalInt.of(number));
    }
    throw new RuleException("a core type is no function type");
  }

  /**
   * What an import or export of {@code type} is.
   *
   * @param space the numbers of the types that it may refer to, by index
   * @throws RuleException if it is not valid
   */
  public Item item(CoreExternType type, IntUnaryOperator space) {
    Renumbering numbered = new Renumbering(space);
    return switch (type) {
      case CoreExternType.Func(int index) -> function(space.applyAsInt(index));
      case CoreExternType.Table(CoreValueType element, var limits) ->
          new Item.Table(new CoreExternType.Table(numbered.in(element), limits));
      case CoreExternType.Memory memory -> new Item.Memory(memory);
      case CoreExternType.Global(CoreValueType value, boolean mutable) ->
          new Item.Global(new CoreExternType.Global(numbered.in(value), mutable));
      case CoreExternType.Tag(int index) -> new Item.Tag(function(space.applyAsInt(index)));
    };
  }
}
