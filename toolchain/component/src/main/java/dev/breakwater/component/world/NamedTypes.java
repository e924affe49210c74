package dev.breakwater.component.world;

import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.TypeDef.Func;
import dev.breakwater.component.model.TypeDef.Value;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.Note;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Turns types of a component into WIT's, once imports and exports have given them their names. */
final class NamedTypes {
  private final Map<Entity.Named, TypeDef> names = new HashMap<>();
  private final Map<Entity.Defined, ValueType> valueTypes = new HashMap<>();

  /** Gives {@code type} the name {@code owner#name}; the first one given to a type counts. */
  TypeDef name(
      Entity.Named type,
      InterfaceName owner,
      String name,
      ItemDocs docs,
      Optional<String> externalId) {
    Note note = docs.type(name);
    TypeKind kind = kind(type.target(), docs.parts(name));
    TypeDef def = new TypeDef(owner, name, note.docs(), note.stability(), kind, externalId);
    names.putIfAbsent(type, def);
    return def;
  }

  /** The function {@code name} of type {@code type}, whose indices count in {@code scope}. */
  Function function(String name, Function.Kind kind, Func type, Entities scope, Note note) {
    return new Function(
        name,
        note.docs(),
        note.stability(),
        kind,
        type.params().stream()
            .map(p -> new Function.Param(p.name(), valueType(p.type(), scope)))
            .toList(),
        type.result().map(r -> valueType(r, scope)),
        type.isAsync(),
        note.externalId());
  }

  /** What {@code type} is; {@code docs} are those of its parts, by their names. */
  private TypeKind kind(Entity.Type type, UnaryOperator<String> docs) {
    return switch (type) {
      case Entity.Resource resource -> new TypeKind.Resource();
      case Entity.Named named -> {
        TypeDef known = names.get(named);
        yield known == null
            ? kind(named.target(), docs)
            : new TypeKind.Alias(new ValueType.Named(known));
      }
      case Entity.Defined(Value(ValueTypeDef value), Entities scope, TypeSize size) ->
          kind(value, scope, docs);
      case Entity.Defined other ->
          throw new InvalidComponentException("a type of an interface is no value type");
    };
  }

  private TypeKind kind(ValueTypeDef type, Entities scope, UnaryOperator<String> docs) {
    return switch (type) {
      case ValueTypeDef.RecordOf(List<ValueTypeDef.Field> fields) ->
          new TypeKind.RecordOf(
              fields.stream()
                  .map(f ->
                      new TypeKind.Field(
                          f.name(), docs.apply(f.name()), valueType(f.type(), scope)))
                  .toList());
      case ValueTypeDef.VariantOf(List<ValueTypeDef.Case> cases) ->
          new TypeKind.VariantOf(
              cases.stream()
                  .map(c ->
                      new TypeKind.Case(
                          c.name(), docs.apply(c.name()), c.type().map(t -> valueType(t, scope))))
                  .toList());
      case ValueTypeDef.EnumOf(List<String> labels) -> new TypeKind.EnumOf(labels(labels, docs));
      case ValueTypeDef.FlagsOf(List<String> labels) -> new TypeKind.FlagsOf(labels(labels, docs));
      case ValueTypeDef.Primitive t -> new TypeKind.Alias(valueType(t, scope));
      case ValueTypeDef.ListOf t -> new TypeKind.Alias(valueType(t, scope));
      case ValueTypeDef.FixedListOf t -> new TypeKind.Alias(valueType(t, scope));
      case ValueTypeDef.MapOf t -> new TypeKind.Alias(valueType(t, scope));
      case ValueTypeDef.TupleOf t -> new TypeKind.Alias(valueType(t, scope));
      case ValueTypeDef.OptionOf t -> new TypeKind.Alias(valueType(t, scope));
      case ValueTypeDef.ResultOf t -> new TypeKind.Alias(valueType(t, scope));
      case ValueTypeDef.Own t -> new TypeKind.Alias(valueType(t, scope));
      case ValueTypeDef.Borrow t -> new TypeKind.Alias(valueType(t, scope));
      case ValueTypeDef.StreamOf t -> new TypeKind.Alias(valueType(t, scope));
      case ValueTypeDef.FutureOf t -> new TypeKind.Alias(valueType(t, scope));
      case ValueTypeDef.ErrorContext t -> new TypeKind.Alias(valueType(t, scope));
    };
  }

  private static List<TypeKind.Label> labels(List<String> names, UnaryOperator<String> docs) {
    return names.stream().map(name -> new TypeKind.Label(name, docs.apply(name))).toList();
  }

  private ValueType valueType(ValueTypeRef type, Entities scope) {
    return switch (type) {
      case ValueTypeRef.Primitive(ValueType.Primitive primitive) -> primitive;
      case ValueTypeRef.ErrorContext() -> new ValueType.ErrorContext();
      case ValueTypeRef.Defined(Index.Type index) -> valueType(scope.type(index));
    };
  }

  private ValueType valueType(Entity.Type type) {
    return switch (type) {
      case Entity.Named named -> {
        TypeDef known = names.get(named);
        yield known == null ? valueType(named.target()) : new ValueType.Named(known);
      }
      case Entity.Defined defined -> valueType(defined);
      case Entity.Resource resource ->
          throw new InvalidComponentException("a resource is passed without own or borrow");
    };
  }

  private ValueType valueType(Entity.Defined defined) {
    ValueType known = valueTypes.get(defined);
    if (known != null) {
      return known;
    }
    if (!(defined.type() instanceof Value(ValueTypeDef type))) {
      throw new InvalidComponentException("a value has a type that is no value type");
    }
    ValueType converted = valueType(type, defined.scope());
    valueTypes.put(defined, converted);
    return converted;
  }

  private ValueType valueType(ValueTypeDef type, Entities scope) {
    return switch (type) {
      case ValueTypeDef.Primitive(ValueType.Primitive primitive) -> primitive;
      case ValueTypeDef.ListOf(ValueTypeRef element) ->
          new ValueType.ListOf(valueType(element, scope));
      case ValueTypeDef.FixedListOf(ValueTypeRef element, int length) ->
          new ValueType.FixedListOf(valueType(element, scope), length);
      case ValueTypeDef.MapOf(ValueTypeRef key, ValueTypeRef value) ->
          new ValueType.MapOf(key(valueType(key, scope)), valueType(value, scope));
      case ValueTypeDef.TupleOf(List<ValueTypeRef> items) ->
          new ValueType.TupleOf(items.stream().map(i -> valueType(i, scope)).toList());
      case ValueTypeDef.OptionOf(ValueTypeRef value) ->
          new ValueType.OptionOf(valueType(value, scope));
      case ValueTypeDef.ResultOf(Optional<ValueTypeRef> ok, Optional<ValueTypeRef> err) ->
          new ValueType.ResultOf(
              ok.map(t -> valueType(t, scope)), err.map(t -> valueType(t, scope)));
      case ValueTypeDef.Own(Index.Type resource) ->
          new ValueType.Own(resource(scope.type(resource)));
      case ValueTypeDef.Borrow(Index.Type resource) ->
          new ValueType.Borrow(resource(scope.type(resource)));
      case ValueTypeDef.StreamOf(Optional<ValueTypeRef> element) ->
          new ValueType.StreamOf(element.map(e -> valueType(e, scope)));
      case ValueTypeDef.FutureOf(Optional<ValueTypeRef> value) ->
          new ValueType.FutureOf(value.map(v -> valueType(v, scope)));
      case ValueTypeDef.ErrorContext() -> new ValueType.ErrorContext();
      case ValueTypeDef.RecordOf t -> throw unnamed("record");
      case ValueTypeDef.VariantOf t -> throw unnamed("variant");
      case ValueTypeDef.EnumOf t -> throw unnamed("enum");
      case ValueTypeDef.FlagsOf t -> throw unnamed("flags type");
    };
  }

  private static ValueType.Primitive key(ValueType type) {
    return switch (type) {
      case ValueType.Primitive primitive -> primitive;
      case ValueType.Named(TypeDef def)
          when def.resolved().kind() instanceof TypeKind.Alias(ValueType target) ->
          key(target);
      default -> throw new InvalidComponentException("a map has keys of the type " + type);
    };
  }

  private static InvalidComponentException unnamed(String what) {
    return new InvalidComponentException(
        "a " + what + " is used that no import or export gives a name");
  }

  private TypeDef resource(Entity.Type type) {
    Entity.Type behind = type;
    while (behind instanceof Entity.Named named) {
      TypeDef known = names.get(named);
      if (known != null) {
        return known;
      }
      behind = named.target();
    }
    throw unnamed("resource");
  }
}
