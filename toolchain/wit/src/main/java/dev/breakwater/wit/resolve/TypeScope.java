package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.syntax.Attributes;
import dev.breakwater.wit.syntax.InterfaceItem;
import dev.breakwater.wit.syntax.Name;
import dev.breakwater.wit.syntax.TypeExpr;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of one interface, resolved when they are first asked for. */
final class TypeScope {
  private final InterfaceName owner;
  private final boolean complete;
  private final Measures measures;
  private final Diagnostics diagnostics;
  private final TypeBodies bodies;
  private final Map<String, InterfaceItem.Type> declared = new LinkedHashMap<>();
  private final Map<String, TypeDef> resolved = new LinkedHashMap<>();
  private final Set<String> open = new LinkedHashSet<>();

  /**
   * @param complete whether an unknown name is an error, rather than the trace of another one
   */
  TypeScope(InterfaceName owner, boolean complete, Measures measures, Diagnostics diagnostics) {
    this.owner = owner;
    this.complete = complete;
    this.measures = measures;
    this.diagnostics = diagnostics;
    this.bodies = new TypeBodies(this, diagnostics);
  }

  void declare(InterfaceItem.Type type) {
    declared.put(type.name().text(), type);
  }

  /** Brings {@code target} in as {@code local}. */
  void use(Name local, Attributes attributes, TypeDef target) {
    if (StandIn.is(target)) {
      finish(local, target);
      return;
    }
    TypeKind alias = new TypeKind.Alias(new ValueType.Named(target));
    finish(
        local,
        new TypeDef(owner, local.text(), "", attributes.stability(), alias, Optional.empty()));
  }

  /** Every type that could be resolved: those brought in first, each behind those it names. */
  List<TypeDef> types() {
    List<TypeDef> all = new ArrayList<>(resolved.values());
    declared.values().forEach(type -> all.add(type(type.name())));
    return TypeOrder.of(all.stream().filter(type -> !StandIn.is(type)).toList());
  }

  /** The type called {@code name}; a stand-in if there is none, which is reported. */
  TypeDef type(Name name) {
    TypeDef known = resolved.get(name.text());
    if (known != null) {
      return known;
    }
    InterfaceItem.Type type = declared.get(name.text());
    if (type == null) {
      return unknown(name);
    }
    if (open.contains(name.text()) || open.size() == Measures.MAX_DEPTH) {
      return endless(name);
    }
    open.add(name.text());
    TypeKind kind = bodies.kind(type.body());
    open.remove(name.text());
    Attributes attributes = type.attributes();
    return finish(
        type.name(),
        new TypeDef(
            owner,
            name.text(),
            attributes.docs(),
            attributes.stability(),
            kind,
            attributes.externalName()));
  }

  private TypeDef finish(Name name, TypeDef type) {
    TypeDef kept = type;
    if (measures.of(type).exceedsLimits()) {
      diagnostics.error(
          name.span(),
          "type " + name.quoted() + " is too large",
          "at most " + Measures.MAX_DEPTH + " levels and " + Measures.MAX_SIZE + " parts");
      kept = StandIn.TYPE;
    }
    resolved.put(name.text(), kept);
    return kept;
  }

  private TypeDef unknown(Name name) {
    if (complete) {
      List<String> known = new ArrayList<>(declared.keySet());
      resolved.values().stream().filter(t -> !StandIn.is(t)).forEach(t -> known.add(t.name()));
      diagnostics.error(
          name.span(),
          "there is no type " + name.quoted() + " here",
          Suggestion.hint(
              name.text(), known, "declare it in this interface, or bring it in with `use`"));
    }
    return StandIn.TYPE;
  }

  private TypeDef endless(Name name) {
    if (open.contains(name.text())) {
      List<String> cycle = new ArrayList<>(open);
      cycle = new ArrayList<>(cycle.subList(cycle.indexOf(name.text()), cycle.size()));
      cycle.add(name.text());
      diagnostics.error(
          name.span(),
          "type " + name.quoted() + " contains itself",
          String.join(" → ", cycle) + "; values must be finite: use a resource for one of them");
    } else {
      diagnostics.error(
          name.span(),
          "types nested more than " + Measures.MAX_DEPTH + " deep",
          "make the chain of names shorter");
    }
    return StandIn.TYPE;
  }

  /** The value type that {@code expr} means. */
  ValueType value(TypeExpr expr) {
    return switch (expr) {
      case TypeExpr.Builtin(var type, var span) -> type;
      case TypeExpr.Named(Name name) -> named(name);
      case TypeExpr.OwnOf(Name resource, var span) ->
          resource(resource).<ValueType>map(ValueType.Own::new).orElse(StandIn.VALUE);
      case TypeExpr.BorrowOf(Name resource, var span) ->
          resource(resource).<ValueType>map(ValueType.Borrow::new).orElse(StandIn.VALUE);
      case TypeExpr.ListOf(TypeExpr element, var span) -> new ValueType.ListOf(value(element));
      case TypeExpr.FixedListOf(TypeExpr element, Name length, var span) ->
          new ValueType.FixedListOf(value(element), length(length));
      case TypeExpr.MapOf(TypeExpr key, TypeExpr value, var span) ->
          new ValueType.MapOf(key(key), value(value));
      case TypeExpr.StreamOf(Optional<TypeExpr> element, var span) ->
          new ValueType.StreamOf(element.map(this::value));
      case TypeExpr.FutureOf(Optional<TypeExpr> value, var span) ->
          new ValueType.FutureOf(value.map(this::value));
      case TypeExpr.ErrorContext(var span) -> new ValueType.ErrorContext();
      case TypeExpr.OptionOf(TypeExpr value, var span) -> new ValueType.OptionOf(value(value));
      case TypeExpr.ResultOf(Optional<TypeExpr> ok, Optional<TypeExpr> err, var span) ->
          new ValueType.ResultOf(ok.map(this::value), err.map(this::value));
      case TypeExpr.TupleOf(List<TypeExpr> items, var span) ->
          new ValueType.TupleOf(items.stream().map(this::value).toList());
    };
  }

  private int length(Name written) {
    BigInteger length = new BigInteger(written.text());
    if (length.signum() > 0 && length.bitLength() < Integer.SIZE) {
      return length.intValue();
    }
    diagnostics.error(
        written.span(),
        "a list cannot have the fixed length " + written.text(),
        "the length is at least 1 and at most " + Integer.MAX_VALUE);
    return 1;
  }

  private ValueType.Primitive key(TypeExpr expr) {
    ValueType type = value(expr);
    while (type instanceof ValueType.Named(TypeDef named)
        && named.kind() instanceof TypeKind.Alias(ValueType t)) {
      type = t;
    }
    if (type instanceof ValueType.Primitive key
        && key != ValueType.Primitive.F32
        && key != ValueType.Primitive.F64) {
      return key;
    }
    diagnostics.error(
        expr.span(),
        "`" + expr.span().text() + "` cannot be the key of a map",
        "keys are `bool`, integers, `char` or `string`");
    return ValueType.Primitive.STRING;
  }

  private ValueType named(Name name) {
    TypeDef type = type(name);
    if (StandIn.is(type)) {
      return StandIn.VALUE;
    }
    return isResource(type) ? new ValueType.Own(type) : new ValueType.Named(type);
  }

  private Optional<TypeDef> resource(Name name) {
    TypeDef type = type(name);
    if (StandIn.is(type)) {
      return Optional.empty();
    }
    if (!isResource(type)) {
      diagnostics.error(
          name.span(),
          "wanted a resource, but " + name.quoted() + " is none",
          "`own` and `borrow` are for resources; write the plain name of other types");
      return Optional.empty();
    }
    return Optional.of(type);
  }

  private static boolean isResource(TypeDef type) {
    return type.resolved().kind() instanceof TypeKind.Resource;
  }
}
