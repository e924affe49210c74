package dev.breakwater.component.text;

import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Declaration;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.TypeDef;
import dev.breakwater.component.model.ValueTypeDef;
import dev.breakwater.component.model.ValueTypeRef;
import dev.breakwater.wit.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints types. */
final class TypeText {
  private final Lines lines;

  TypeText(Lines lines) {
    this.lines = lines;
  }

  void type(String index, TypeDef type) {
    switch (type) {
      case TypeDef.Value(ValueTypeDef value) -> lines.line(index + value(value));
      case TypeDef.Func(List<TypeDef.Param> params, var result, boolean isAsync) ->
          lines.line(
              index
                  + (isAsync ? "async func(" : "func(")
                  + list(params, p -> p.name() + ": " + ref(p.type()))
                  + ")"
                  + result.map(r -> " -> " + ref(r)).orElse(""));
      case TypeDef.Component(List<Declaration> declarations) ->
          declarations(index + "component type", declarations);
      case TypeDef.Instance(List<Declaration> declarations) ->
          declarations(index + "instance type", declarations);
      case TypeDef.Resource(CoreValueType representation, Optional<Index.CoreFunc> destructor) ->
          lines.line(
              index
                  + "resource"
                  + (representation.equals(CoreValueType.I32) ? "" : " of " + representation)
                  + destructor.map(d -> ", destructor " + d).orElse(""));
    }
  }

  private void declarations(String title, List<Declaration> declarations) {
    lines.line(title);
    lines.indented(() -> {
      Counters counters = new Counters();
      declarations.forEach(d -> declaration(counters, d));
    });
  }

  private void declaration(Counters counters, Declaration declaration) {
    String index = declaration.entries() == 1 ? counters.index(declaration.declares()) : "";
    switch (declaration) {
      case Declaration.CoreType(CoreTypeDef type) -> coreType(index, type, counters);
      case Declaration.Type(TypeDef type) -> type(index, type);
      case Declaration.OfAlias(Alias alias) -> lines.line(index + alias(alias));
      case Declaration.Import(String name, ExternType type, var attributes) ->
          lines.line(
              index + "import " + ComponentText.named(name, attributes) + " " + extern(type));
      case Declaration.Export(String name, ExternType type, var attributes) ->
          lines.line(
              index + "export " + ComponentText.named(name, attributes) + " " + extern(type));
    }
  }

  static String alias(Alias alias) {
    return switch (alias) {
      case Alias.InstanceExport(Index.Instance instance, String name, Sort sort) ->
          instance + " " + ComponentText.quoted(name);
      case Alias.CoreInstanceExport(Index.CoreInstance instance, String name, Sort sort) ->
          instance + " " + ComponentText.quoted(name);
      case Alias.Outer(int levels, Index index) -> "outer " + levels + " " + index;
    };
  }

  static String extern(ExternType type) {
    return switch (type) {
      case ExternType.CoreModule(Index.CoreType index) -> "core module of " + index;
      case ExternType.Func(Index.Type index) -> "func of " + index;
      case ExternType.Value(ValueTypeRef value) -> "value of " + ref(value);
      case ExternType.Instance(Index.Type index) -> "instance of " + index;
      case ExternType.Component(Index.Type index) -> "component of " + index;
      case ExternType.TypeEqual(Index.Type index) -> "equal to " + index;
      case ExternType.SubResource() -> "resource";
    };
  }

  private static String value(ValueTypeDef type) {
    return switch (type) {
      case ValueTypeDef.Primitive(ValueType.Primitive primitive) -> primitive.toString();
      case ValueTypeDef.RecordOf(List<ValueTypeDef.Field> fields) ->
          "record { " + list(fields, f -> f.name() + ": " + ref(f.type())) + " }";
      case ValueTypeDef.VariantOf(List<ValueTypeDef.Case> cases) ->
          "variant { "
              + list(cases, c -> c.name() + c.type().map(t -> "(" + ref(t) + ")").orElse(""))
              + " }";
      case ValueTypeDef.ListOf(ValueTypeRef element) -> "list<" + ref(element) + ">";
      case ValueTypeDef.FixedListOf(ValueTypeRef element, int length) ->
          "list<" + ref(element) + ", " + length + ">";
      case ValueTypeDef.MapOf(ValueTypeRef key, ValueTypeRef value) ->
          "map<" + ref(key) + ", " + ref(value) + ">";
      case ValueTypeDef.TupleOf(List<ValueTypeRef> items) ->
          "tuple<" + list(items, TypeText::ref) + ">";
      case ValueTypeDef.FlagsOf(List<String> labels) ->
          "flags { " + String.join(", ", labels) + " }";
      case ValueTypeDef.EnumOf(List<String> labels) -> "enum { " + String.join(", ", labels) + " }";
      case ValueTypeDef.OptionOf(ValueTypeRef value) -> "option<" + ref(value) + ">";
      case ValueTypeDef.ResultOf(Optional<ValueTypeRef> ok, Optional<ValueTypeRef> err) ->
          "result<" + side(ok) + ", " + side(err) + ">";
      case ValueTypeDef.Own(Index.Type resource) -> "own<" + resource + ">";
      case ValueTypeDef.Borrow(Index.Type resource) -> "borrow<" + resource + ">";
      case ValueTypeDef.StreamOf(Optional<ValueTypeRef> element) -> "stream" + carried(element);
      case ValueTypeDef.FutureOf(Optional<ValueTypeRef> value) -> "future" + carried(value);
      case ValueTypeDef.ErrorContext() -> "error-context";
    };
  }

  private static String carried(Optional<ValueTypeRef> type) {
    return type.map(t -> "<" + ref(t) + ">").orElse("");
  }

  private static String side(Optional<ValueTypeRef> type) {
    return type.map(TypeText::ref).orElse("_");
  }

  static String ref(ValueTypeRef type) {
    return switch (type) {
      case ValueTypeRef.Primitive(ValueType.Primitive primitive) -> primitive.toString();
      case ValueTypeRef.ErrorContext() -> "error-context";
      case ValueTypeRef.Defined(Index.Type index) -> index.toString();
    };
  }

  private static <T> String list(List<T> items, Function<T, String> text) {
    return items.stream().map(text).collect(Collectors.joining(", "));
  }

  /** Prints {@code type}; if it is several at once, {@code counters} gives each its index. */
  void coreType(String index, CoreTypeDef type, Counters counters) {
    switch (type) {
      case CoreTypeDef.Single single -> lines.line(index + CoreTypeText.of(single));
      case CoreTypeDef.Rec(List<CoreTypeDef.Single> types) ->
          group(types, t -> types.size() == 1 ? index : counters.index(Sort.CORE_TYPE));
      case CoreTypeDef.Module(List<CoreTypeDef.ModuleDeclaration> declarations) -> {
        lines.line(index + "core module type");
        lines.indented(() -> declarations.forEach(this::moduleDeclaration));
      }
    }
  }

  private void group(List<CoreTypeDef.Single> types, Function<CoreTypeDef.Single, String> index) {
    lines.line("core rec");
    lines.indented(() -> types.forEach(t -> lines.line(index.apply(t) + CoreTypeText.of(t))));
  }

  private void moduleDeclaration(CoreTypeDef.ModuleDeclaration declaration) {
    switch (declaration) {
      case CoreTypeDef.ModuleDeclaration.Type(CoreTypeDef.Single type) ->
          lines.line(CoreTypeText.of(type));
      case CoreTypeDef.ModuleDeclaration.Type(CoreTypeDef.Rec(List<CoreTypeDef.Single> types)) ->
          group(types, t -> "");
      case CoreTypeDef.ModuleDeclaration.Outer(int levels, Index.CoreType index) ->
          lines.line("outer " + levels + " " + index);
      case CoreTypeDef.ModuleDeclaration.Import d ->
          lines.line(
              "import "
                  + ComponentText.quoted(d.module())
                  + " "
                  + ComponentText.quoted(d.name())
                  + " "
                  + d.type());
      case CoreTypeDef.ModuleDeclaration.Export d ->
          lines.line("export " + ComponentText.quoted(d.name()) + " " + d.type());
    }
  }
}
