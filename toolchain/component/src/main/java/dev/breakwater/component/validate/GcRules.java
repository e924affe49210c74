package dev.breakwater.component.validate;

import dev.breakwater.component.model.Canon.StringEncoding;
import dev.breakwater.component.model.CoreStorageType;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.HeapType;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import dev.breakwater.wit.model.ValueType.Primitive;
import java.util.List;
import java.util.Optional;

/**
 * Which core types values have that are passed as objects: the option {@code gc}. The rules are
 * those of wasm-tools, since the specification has none yet.
 */
final class GcRules {
  private final CanonicalTypes types;
  private final Budget budget;
  private final StringEncoding encoding;

  GcRules(Context context, Optional<StringEncoding> encoding) {
    this.types = context.coreTypes();
    this.budget = context.budget();
    this.encoding = encoding.orElse(StringEncoding.UTF8);
  }

  /** Fails unless a core function of type {@code core} passes what {@code type} does. */
  void check(CoreTypeDef.Func core, Type.OfFunc type) {
    requireCount("parameters", core.params().size(), type.params().size());
    requireCount("results", core.results().size(), type.result().isPresent() ? 1 : 0);
    for (int i = 0; i < core.params().size(); i++) {
      Type.Param param = type.params().get(i);
      CoreValueType given = core.params().get(i);
      RuleException.within(
          "parameter " + param.name(), () -> check(param.type(), new Place(given, false)));
    }
    type.result()
        .ifPresent(r ->
            RuleException.within(
                "result", () -> check(r, new Place(core.results().getFirst(), false))));
  }

  private static void requireCount(String what, int found, int wanted) {
    if (found != wanted) {
      throw new RuleException("wanted " + wanted + " " + what + ", found " + found);
    }
  }

  /** Where a value lies: in a field or an element, or among parameters and results. */
  private record Place(CoreStorageType type, boolean isField) {
    /** Fails unless its type is {@code wanted}. */
    void require(CoreStorageType wanted) {
      if (!type.equals(wanted)) {
        throw wanted(wanted.toString());
      }
    }

    RuleException wanted(String wanted) {
      return new RuleException("wanted " + wanted + ", found " + type);
    }
  }

  private void check(Type.OfValue type, Place place) {
    budget.step();
    switch (type.definition()) {
      case ValueTypeDef.Primitive(Primitive primitive) -> primitive(primitive, place);
      case ValueTypeDef.RecordOf(List<ValueTypeDef.Field> fields) ->
          structure(type, fields.stream().map(ValueTypeDef.Field::type).toList(), place);
      case ValueTypeDef.TupleOf(List<ValueTypeRef> items) -> structure(type, items, place);
      case ValueTypeDef.ListOf(ValueTypeRef element) -> array(type.part(element), place);
      case ValueTypeDef.FixedListOf(ValueTypeRef element, int length) ->
          array(type.part(element), place);
      case ValueTypeDef.MapOf map -> throw new RuleException("the option gc knows no maps yet");
      case ValueTypeDef.VariantOf variant -> emptyStructure(place);
      case ValueTypeDef.OptionOf option -> emptyStructure(place);
      case ValueTypeDef.ResultOf result -> emptyStructure(place);
      case ValueTypeDef.FlagsOf flags -> place.require(CoreValueType.I32);
      case ValueTypeDef.EnumOf labels -> place.require(CoreValueType.I32);
      case ValueTypeDef.Own own -> handle(place);
      case ValueTypeDef.Borrow borrow -> handle(place);
      case ValueTypeDef.StreamOf stream -> handle(place);
      case ValueTypeDef.FutureOf future -> handle(place);
      case ValueTypeDef.ErrorContext context -> handle(place);
    }
  }

  private void primitive(Primitive type, Place place) {
    switch (type) {
      case BOOL, S8, U8 -> place.require(small(place, CoreStorageType.Packed.I8));
      case S16, U16 -> place.require(small(place, CoreStorageType.Packed.I16));
      case S32, U32, CHAR -> place.require(CoreValueType.I32);
      case S64, U64 -> place.require(CoreValueType.I64);
      case F32 -> place.require(CoreValueType.F32);
      case F64 -> place.require(CoreValueType.F64);
      case STRING -> string(place);
    }
  }

  private static CoreStorageType small(Place place, CoreStorageType.Packed packed) {
    return place.isField() ? packed : CoreValueType.I32;
  }

  private void string(Place place) {
    CoreStorageType unit =
        encoding == StringEncoding.UTF16 ? CoreStorageType.Packed.I16 : CoreStorageType.Packed.I8;
    if (!(defined(place).orElse(null) instanceof CoreTypeDef.Array(CoreTypeDef.Field element))
        || !element.type().equals(unit)) {
      throw place.wanted("a reference to an array of " + unit);
    }
  }

  private void array(Type.OfValue element, Place place) {
    if (!(defined(place).orElse(null) instanceof CoreTypeDef.Array(CoreTypeDef.Field field))) {
      throw place.wanted("a reference to an array");
    }
    check(element, new Place(field.type(), true));
  }

  private void structure(Type.OfValue type, List<ValueTypeRef> parts, Place place) {
    List<CoreTypeDef.Field> fields = fields(place);
    requireCount("fields", fields.size(), parts.size());
    for (int i = 0; i < parts.size(); i++) {
      check(type.part(parts.get(i)), new Place(fields.get(i).type(), true));
    }
  }

  /** Each case is a sub type of it. */
  private void emptyStructure(Place place) {
    requireCount("fields", fields(place).size(), 0);
  }

  private List<CoreTypeDef.Field> fields(Place place) {
    if (defined(place).orElse(null) instanceof CoreTypeDef.Struct(List<CoreTypeDef.Field> fields)) {
      return fields;
    }
    throw place.wanted("a reference to a structure");
  }

  private Optional<CoreTypeDef.Composite> defined(Place place) {
    return place.type()
            instanceof CoreValueType.Reference(boolean nullable, HeapType.Concrete(int number))
        ? Optional.of(types.composite(number).unshared())
        : Optional.empty();
  }

  private static void handle(Place place) {
    if (!(place.type()
            instanceof
            CoreValueType.Reference(
                boolean nullable,
                HeapType.Abstract(boolean shared, HeapType.Kind kind)))
        || kind != HeapType.Kind.EXTERN) {
      throw place.wanted("a reference to something external");
    }
  }
}
