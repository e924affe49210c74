package dev.breakwater.component.text;

import dev.breakwater.component.binary.CoreModuleType;
import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.Builtin;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.component.model.TypeDef;
import java.util.List;

/**
 * Prints a component, one definition a line, in the order of the binary. A line begins with the
 * index that the definition gets; what stands inside of it is indented below.
 */
public final class ComponentText {
  private final Lines lines;
  private final Counters counters = new Counters();
  private final TypeText types;

  private ComponentText(Lines lines) {
    this.lines = lines;
    this.types = new TypeText(lines);
  }

  /** The text of {@code component}; equal components give equal texts. */
  public static String of(Component component) {
    Lines lines = new Lines();
    lines.line("component");
    lines.indented(() -> new ComponentText(lines).definitions(component));
    return lines.toString();
  }

  /** The text of one built-in function. */
  public static String of(Builtin builtin) {
    return BuiltinText.of(builtin);
  }

  private void definitions(Component component) {
    component.definitions().forEach(this::definition);
  }

  private void definition(Definition definition) {
    String index = definition.entries() == 1 ? index(definition) : "";
    switch (definition) {
      case Definition.CoreModule(Bytes binary) -> coreModule(index, binary);
      case Definition.CoreInstance(Definition.CoreInstanceExpr expr) -> coreInstance(index, expr);
      case Definition.CoreType(var type) -> types.coreType(index, type, counters);
      case Definition.NestedComponent(Component nested) -> {
        lines.line(index + "component");
        lines.indented(() -> new ComponentText(lines).definitions(nested));
      }
      case Definition.Instance(Definition.InstanceExpr expr) -> instance(index, expr);
      case Definition.OfAlias(Alias alias) -> lines.line(index + TypeText.alias(alias));
      case Definition.Type(TypeDef type) -> types.type(index, type);
      case Definition.OfCanon(Canon canon) -> lines.line(index + canon(canon));
      case Definition.Start start ->
          lines.line(index + "start " + start.function() + " " + start.arguments());
      case Definition.Import(String name, ExternType type, var attributes) ->
          lines.line(index + "import " + named(name, attributes) + " " + TypeText.extern(type));
      case Definition.Export(String name, Index exported, var type, var attributes) ->
          lines.line(
              index
                  + "export "
                  + named(name, attributes)
                  + " "
                  + exported
                  + type.map(t -> " as " + TypeText.extern(t)).orElse(""));
      case Definition.Custom custom -> {
        lines.line("custom " + quoted(custom.name()) + " " + custom.content());
        lines.indented(() -> CustomText.lines(custom).forEach(lines::line));
      }
    }
  }

  private String index(Definition definition) {
    return definition.defines().map(counters::index).orElse("");
  }

  private void coreModule(String index, Bytes binary) {
    lines.line(index + "core module, " + binary);
    lines.indented(() -> outside(binary));
  }

  private void outside(Bytes binary) {
    try {
      CoreModuleType type = CoreModuleType.read(binary.toArray());
      for (CoreModuleType.Import i : type.imports()) {
        lines.line("import " + quoted(i.module()) + " " + quoted(i.name()) + " " + i.item());
      }
      for (CoreModuleType.Export e : type.exports()) {
        lines.line("export " + quoted(e.name()) + " " + e.item());
      }
    } catch (MalformedComponentException e) {
      lines.line("unreadable " + e.getMessage());
    }
  }

  private void coreInstance(String index, Definition.CoreInstanceExpr expr) {
    switch (expr) {
      case Definition.CoreInstanceExpr.Instantiate(
              Index.CoreModule module,
              List<Definition.CoreArgument> arguments) -> {
        lines.line(index + "instantiate " + module);
        lines.indented(
            () -> arguments.forEach(a -> lines.line(quoted(a.module()) + " " + a.instance())));
      }
      case Definition.CoreInstanceExpr.Bundle(List<Definition.Argument> exports) -> {
        lines.line(index + "bundle");
        arguments(exports);
      }
    }
  }

  private void instance(String index, Definition.InstanceExpr expr) {
    switch (expr) {
      case Definition.InstanceExpr.Instantiate(
              Index.Component component,
              List<Definition.Argument> arguments) -> {
        lines.line(index + "instantiate " + component);
        arguments(arguments);
      }
      case Definition.InstanceExpr.Bundle(List<Definition.Argument> exports) -> {
        lines.line(index + "bundle");
        arguments(exports);
      }
    }
  }

  private void arguments(List<Definition.Argument> arguments) {
    lines.indented(() ->
        arguments.forEach(a -> lines.line(named(a.name(), a.attributes()) + " " + a.index())));
  }

  private static String canon(Canon canon) {
    return switch (canon) {
      case Canon.Lift(Index.CoreFunc function, Canon.Options options, Index.Type type) ->
          "lift " + function + " as " + type + options(options);
      case Canon.Lower(Index.Func function, Canon.Options options) ->
          "lower " + function + options(options);
      case Canon.ResourceNew(Index.Type resource) -> "resource.new " + resource;
      case Canon.ResourceDrop(Index.Type resource) -> "resource.drop " + resource;
      case Canon.ResourceRep(Index.Type resource) -> "resource.rep " + resource;
      case Builtin builtin -> BuiltinText.of(builtin);
    };
  }

  static String options(Canon.Options options) {
    return options.encoding().map(e -> ", " + e).orElse("")
        + options.memory().map(m -> ", memory " + m).orElse("")
        + options.realloc().map(f -> ", realloc " + f).orElse("")
        + options.postReturn().map(f -> ", post-return " + f).orElse("")
        + (options.isAsync() ? ", async" : "")
        + options.callback().map(f -> ", callback " + f).orElse("")
        + (options.isGc() ? ", gc" : "")
        + options.coreType().map(t -> ", core-type " + t).orElse("");
  }

  /** A name with what is said beside it. */
  static String named(String name, NameAttributes attributes) {
    return quoted(name)
        + attributes.implemented().map(i -> " (implements " + quoted(i) + ")").orElse("")
        + attributes.versionSuffix().map(v -> " (versionsuffix " + quoted(v) + ")").orElse("")
        + attributes.externalId().map(i -> " (external-id " + quoted(i) + ")").orElse("");
  }

  static String quoted(String name) {
    return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
