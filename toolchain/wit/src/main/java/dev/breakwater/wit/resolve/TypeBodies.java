package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.syntax.FunctionDecl;
import dev.breakwater.wit.syntax.Name;
import dev.breakwater.wit.syntax.TypeBody;
import dev.breakwater.wit.syntax.TypeExpr;
import java.util.List;

/** Resolves what stands inside of a declared type. */
final class TypeBodies {
  private static final int MAX_FLAGS = 32;

  private final TypeScope scope;
  private final Diagnostics diagnostics;

  TypeBodies(TypeScope scope, Diagnostics diagnostics) {
    this.scope = scope;
    this.diagnostics = diagnostics;
  }

  TypeKind kind(TypeBody body) {
    return switch (body) {
      case TypeBody.Alias(TypeExpr target) -> alias(target);
      case TypeBody.RecordOf(List<TypeBody.Field> fields) -> record(fields);
      case TypeBody.VariantOf(List<TypeBody.Case> cases) -> variant(cases);
      case TypeBody.EnumOf(List<TypeBody.Label> labels) ->
          new TypeKind.EnumOf(labels("case", labels));
      case TypeBody.FlagsOf(List<TypeBody.Label> labels) -> flags(labels);
      case TypeBody.Resource(List<FunctionDecl> functions) -> new TypeKind.Resource();
    };
  }

  private TypeKind alias(TypeExpr target) {
    ValueType type = scope.value(target);
    boolean bareName = target instanceof TypeExpr.Named;
    return new TypeKind.Alias(
        bareName && type instanceof ValueType.Own(TypeDef resource)
            ? new ValueType.Named(resource)
            : type);
  }

  private TypeKind record(List<TypeBody.Field> fields) {
    Names names = new Names("field", diagnostics);
    fields.forEach(field -> names.take(field.name()));
    return new TypeKind.RecordOf(
        fields.stream()
            .map(f ->
                new TypeKind.Field(f.name().text(), f.attributes().docs(), scope.value(f.type())))
            .toList());
  }

  private TypeKind variant(List<TypeBody.Case> cases) {
    Names names = new Names("case", diagnostics);
    cases.forEach(c -> names.take(c.name()));
    return new TypeKind.VariantOf(
        cases.stream()
            .map(c ->
                new TypeKind.Case(
                    c.name().text(), c.attributes().docs(), c.type().map(scope::value)))
            .toList());
  }

  private TypeKind flags(List<TypeBody.Label> labels) {
    if (labels.size() > MAX_FLAGS) {
      Name first = labels.get(MAX_FLAGS).name();
      diagnostics.error(
          first.span(),
          "more than " + MAX_FLAGS + " flags in one type",
          "the canonical ABI has room for " + MAX_FLAGS + "; split them into two types");
    }
    return new TypeKind.FlagsOf(labels("flag", labels));
  }

  private List<TypeKind.Label> labels(String what, List<TypeBody.Label> labels) {
    Names names = new Names(what, diagnostics);
    labels.forEach(label -> names.take(label.name()));
    return labels.stream()
        .map(label -> new TypeKind.Label(label.name().text(), label.attributes().docs()))
        .toList();
  }
}
