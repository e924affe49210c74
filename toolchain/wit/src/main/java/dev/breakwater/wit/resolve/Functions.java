package dev.breakwater.wit.resolve;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.syntax.FunctionDecl;
import dev.breakwater.wit.syntax.TypeExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves functions against the types of their scope. */
final class Functions {
  private final TypeScope scope;
  private final Measures measures;
  private final Diagnostics diagnostics;

  Functions(TypeScope scope, Measures measures, Diagnostics diagnostics) {
    this.scope = scope;
    this.measures = measures;
    this.diagnostics = diagnostics;
  }

  Function freestanding(FunctionDecl decl) {
    return function(decl, new Function.Kind.Freestanding(), params(decl, List.of()));
  }

  /** The functions of {@code resource}. */
  List<Function> ofResource(TypeDef resource, List<FunctionDecl> decls) {
    Names names = new Names("function of resource `" + resource.name() + "`", diagnostics);
    return decls.stream()
        .filter(decl -> names.take(decl.name()))
        .map(decl -> ofResource(resource, decl))
        .toList();
  }

  private Function ofResource(TypeDef resource, FunctionDecl decl) {
    return switch (decl.kind()) {
      case FREESTANDING -> throw new IllegalStateException("a plain function in a resource");
      case STATIC -> function(decl, new Function.Kind.Static(resource), params(decl, List.of()));
      case METHOD -> {
        Function.Param self = new Function.Param("self", new ValueType.Borrow(resource));
        yield function(decl, new Function.Kind.Method(resource), params(decl, List.of(self)));
      }
      case CONSTRUCTOR ->
          new Function(
              resource.name(),
              decl.attributes().docs(),
              decl.attributes().stability(),
              new Function.Kind.Constructor(resource),
              params(decl, List.of()),
              Optional.of(made(resource, decl)),
              false,
              decl.attributes().externalName());
    };
  }

  private Function function(FunctionDecl decl, Function.Kind kind, List<Function.Param> params) {
    return new Function(
        decl.name().text(),
        decl.attributes().docs(),
        decl.attributes().stability(),
        kind,
        params,
        decl.result().map(this::result),
        decl.isAsync(),
        decl.attributes().externalName());
  }

  /** What a constructor gives: the resource, or a {@code result} of it. */
  private ValueType made(TypeDef resource, FunctionDecl constructor) {
    ValueType own = new ValueType.Own(resource);
    if (constructor.result().isEmpty()) {
      return own;
    }
    TypeExpr written = constructor.result().get();
    ValueType type = result(written);
    if (type instanceof ValueType.ResultOf(Optional<ValueType> ok, var err)
        && ok.equals(Optional.of(own))) {
      return type;
    }
    String name = resource.name();
    diagnostics.error(
        written.span(),
        "a constructor of `" + name + "` cannot return this",
        "write nothing, `result<" + name + ">` or `result<" + name + ", …>` with an error");
    return own;
  }

  private List<Function.Param> params(FunctionDecl decl, List<Function.Param> first) {
    Names names = new Names("parameter", diagnostics);
    List<Function.Param> params = new ArrayList<>(first);
    for (FunctionDecl.Param param : decl.params()) {
      names.take(param.name());
      if (first.stream().anyMatch(f -> f.name().equals(param.name().text()))) {
        diagnostics.error(
            param.name().span(), "a method has a parameter `self` already", "choose another name");
      }
      params.add(new Function.Param(param.name().text(), value(param.type())));
    }
    return params;
  }

  private ValueType result(TypeExpr expr) {
    ValueType type = value(expr);
    if (measures.of(type).borrows()) {
      diagnostics.error(
          expr.span(),
          "a result cannot hold a `borrow`",
          "a loan ends with the call; return an `own` handle");
    }
    return type;
  }

  private ValueType value(TypeExpr expr) {
    ValueType type = scope.value(expr);
    if (measures.of(type).exceedsLimits()) {
      diagnostics.error(
          expr.span(),
          "this type is too large",
          "at most " + Measures.MAX_DEPTH + " levels and " + Measures.MAX_SIZE + " parts");
    }
    return type;
  }
}
