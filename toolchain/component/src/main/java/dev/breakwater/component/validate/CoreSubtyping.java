package dev.breakwater.component.validate;

import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.binary.CoreModuleType.Item;
import dev.breakwater.component.model.CoreExternType;
import dev.breakwater.component.model.CoreExternType.Limits;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.Sort;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether core definitions can stand where others are wanted.
 *
 * @see <a href="https://webassembly.github.io/spec/core/valid/matching.html">Core spec,
 *     Matching</a>
 */
final class CoreSubtyping {
  private final CanonicalTypes types;

  CoreSubtyping(CanonicalTypes types) {
    this.types = types;
  }

  /** Fails unless a module of type {@code found} can stand for one of type {@code wanted}. */
  void check(CoreModuleType found, CoreModuleType wanted) {
    Map<String, Item> given = new HashMap<>();
    wanted.imports().forEach(i -> given.put(key(i), i.item()));
    for (CoreModuleType.Import imported : found.imports()) {
      Item item = given.get(key(imported));
      if (item == null) {
        throw new RuleException(
            "a core module imports " + key(imported) + ", which nothing serves");
      }
      RuleException.within("import " + key(imported), () -> check(item, imported.item()));
    }
    Map<String, Item> exports = new HashMap<>();
    found.exports().forEach(e -> exports.put(e.name(), e.item()));
    for (CoreModuleType.Export export : wanted.exports()) {
      Item item = exports.get(export.name());
      if (item == null) {
        throw new RuleException("a core module lacks the export \"" + export.name() + "\"");
      }
      RuleException.within("export \"" + export.name() + "\"", () -> check(item, export.item()));
    }
  }

  private static String key(CoreModuleType.Import imported) {
    return "\"" + imported.module() + "\" \"" + imported.name() + "\"";
  }

  /** Fails unless {@code found} can stand for {@code wanted}. */
  void check(Item found, Item wanted) {
    if (found instanceof Item.Unknown || wanted instanceof Item.Unknown) {
      requireSort(found.sort(), wanted.sort());
      return;
    }
    switch (wanted) {
      case Item.Func type when found instanceof Item.Func actual ->
          require(types.isSubtype(actual, type), text(actual), text(type));
      case Item.Tag(Item.Func type) when found instanceof Item.Tag(Item.Func actual) ->
          require(actual.equals(type), "tag of " + text(actual), "tag of " + text(type));
      case Item.Table(CoreExternType.Table type)
          when found instanceof Item.Table(CoreExternType.Table actual) -> {
        require(
            actual.element().equals(type.element()),
            "table of " + actual.element(),
            "table of " + type.element());
        limits("table", actual.limits(), type.limits());
      }
      case Item.Memory(CoreExternType.Memory type)
          when found instanceof Item.Memory(CoreExternType.Memory actual) -> {
        require(actual.pageBits() == type.pageBits(), pages(actual), pages(type));
        limits("memory", actual.limits(), type.limits());
      }
      case Item.Global(CoreExternType.Global type)
          when found instanceof Item.Global(CoreExternType.Global actual) ->
          require(actual.equals(type), text(actual), text(type));
      default -> requireSort(found.sort(), wanted.sort());
    }
  }

  /** Fails unless {@code found} is a function with these parameters and results. */
  static void requireSignature(String what, Item found, CoreTypeDef.Func wanted) {
    if (found instanceof Item.Func(CoreTypeDef.Func actual, var number) && !actual.equals(wanted)) {
      throw new RuleException(
          "%s: wanted function type %s, found function type %s".formatted(what, wanted, actual));
    }
  }

  private static void requireSort(Sort found, Sort wanted) {
    require(found == wanted, found.toString(), wanted.toString());
  }

  private static String text(Item.Func type) {
    String number = type.number().isPresent() ? " of core type " + type.number().getAsInt() : "";
    return "function type " + type.type() + number;
  }

  private static String pages(CoreExternType.Memory type) {
    return "memory with pages of 2^" + type.pageBits() + " bytes";
  }

  private static String text(CoreExternType.Global type) {
    return (type.mutable() ? "mutable global " : "global ") + type.type();
  }

  private static void limits(String what, Limits found, Limits wanted) {
    require(
        found.isShared() == wanted.isShared()
            && found.is64Bit() == wanted.is64Bit()
            && Long.compareUnsigned(found.minimum(), wanted.minimum()) >= 0
            && (wanted.maximum().isEmpty() || isAtMost(found, wanted.maximum().getAsLong())),
        what + " of " + text(found),
        what + " of " + text(wanted));
  }

  private static boolean isAtMost(Limits found, long maximum) {
    return found.maximum().isPresent()
        && Long.compareUnsigned(found.maximum().getAsLong(), maximum) <= 0;
  }

  private static String text(Limits limits) {
    return Long.toUnsignedString(limits.minimum())
        + limits.maximum().stream()
            .mapToObj(m -> ".." + Long.toUnsignedString(m))
            .findFirst()
            .orElse("..")
        + (limits.isShared() ? " shared" : "")
        + (limits.is64Bit() ? " 64-bit" : "");
  }

  private static void require(boolean fits, String found, String wanted) {
    if (!fits) {
      throw new RuleException("wanted " + wanted + ", found " + found);
    }
  }
}
