package dev.breakwater.wit;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.Note;
import dev.breakwater.wit.model.PackageName;
import dev.breakwater.wit.model.Stability;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import dev.breakwater.wit.model.WitPackage;
import dev.breakwater.wit.model.World;
import dev.breakwater.wit.model.WorldItem;
import dev.breakwater.wit.syntax.Keywords;
import dev.breakwater.wit.syntax.StringLiteral;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes resolved packages as WIT text that reads back to the same interfaces and worlds.
 *
 * <p>In an interface come first what it uses, then types behind those they name, resources with
 * their functions, then plain functions. A world says all that it imports and exports.
 */
public final class WitPrinter {
  private final IndentedText out = new IndentedText();
  private final PackageName owner;

  private WitPrinter(PackageName owner) {
    this.owner = owner;
  }

  /** The text of one file that holds all of {@code printed}; ends with a line break. */
  public static String print(WitPackage printed) {
    WitPrinter printer = new WitPrinter(printed.name());
    PackageName name = printed.name();
    printer.docs(printed.docs());
    printer.out.line(declaration(name) + ";");
    printer.interfaces(printed.interfaces());
    printer.worlds(printed.worlds());
    return printer.out.toString();
  }

  /** The text of {@code printed} as a block, which can stand in the file of another package. */
  public static String block(WitPackage printed) {
    WitPrinter printer = new WitPrinter(printed.name());
    printer.docs(printed.docs());
    printer.out.open(declaration(printed.name()) + " {");
    printer.interfaces(printed.interfaces());
    printer.worlds(printed.worlds());
    printer.out.close("}");
    return printer.out.toString();
  }

  private static String declaration(PackageName name) {
    return "package %s:%s%s"
        .formatted(
            Keywords.escaped(name.namespace()), Keywords.escaped(name.name()), version(name));
  }

  private static String version(PackageName name) {
    return name.version().map(v -> "@" + v).orElse("");
  }

  private void interfaces(List<Interface> interfaces) {
    for (Interface type : interfaces) {
      out.line("");
      docs(type.docs());
      gates(type.stability());
      out.open("interface " + Keywords.escaped(type.name().name()) + " {");
      body(type);
      out.close("}");
    }
  }

  private void worlds(List<World> worlds) {
    for (World world : worlds) {
      out.line("");
      docs(world.docs());
      gates(world.stability());
      out.open("world " + Keywords.escaped(world.name()) + " {");
      world.imports().forEach(item -> worldImport(item, world));
      world.exports().forEach(item -> worldItem("export ", item));
      out.close("}");
    }
  }

  private void worldImport(WorldItem item, World world) {
    boolean ofResource =
        item instanceof WorldItem.OfFunction(Function function) && function.resource().isPresent();
    if (item instanceof WorldItem.OfType(TypeDef type)) {
      docs(type.docs());
      gates(type.stability());
      externalId(type.externalId());
      type(type, functionsOf(world));
    } else if (!ofResource) { // those stand in their resource
      worldItem("import ", item);
    }
  }

  private static List<Function> functionsOf(World world) {
    return world.imports().stream()
        .flatMap(item ->
            item instanceof WorldItem.OfFunction(Function f) ? Stream.of(f) : Stream.empty())
        .toList();
  }

  private void worldItem(String verb, WorldItem item) {
    switch (item) {
      case WorldItem.OfType(TypeDef type) ->
          throw new IllegalStateException("an exported type: " + type);
      case WorldItem.OfNamedInterface(String label, Interface type, Note note) -> {
        note(note);
        out.line(verb + Keywords.escaped(label) + ": " + path(type.name()) + ";");
      }
      case WorldItem.OfFunction(Function function) -> {
        docs(function.docs());
        gates(function.stability());
        externalId(function.externalId());
        out.line(verb + Keywords.escaped(function.name()) + ": " + signature(function) + ";");
      }
      case WorldItem.OfInterface(Interface type, Note note) -> {
        if (type.name().owner().isPresent()) {
          note(note);
          out.line(verb + path(type.name()) + ";");
        } else {
          docs(type.docs());
          gates(type.stability());
          externalId(note.externalId());
          out.open(verb + Keywords.escaped(type.name().name()) + ": interface {");
          body(type);
          out.close("}");
        }
      }
    }
  }

  private String path(InterfaceName name) {
    String item = Keywords.escaped(name.name());
    return name.owner()
        .filter(p -> !p.equals(owner))
        .map(p ->
            "%s:%s/%s%s"
                .formatted(
                    Keywords.escaped(p.namespace()), Keywords.escaped(p.name()), item, version(p)))
        .orElse(item);
  }

  private void body(Interface type) {
    for (TypeDef def : type.types()) {
      docs(def.docs());
      gates(def.stability());
      externalId(def.externalId());
      type(def, type.functions());
    }
    for (Function function : type.functions()) {
      if (function.kind() instanceof Function.Kind.Freestanding) {
        docs(function.docs());
        gates(function.stability());
        externalId(function.externalId());
        out.line(Keywords.escaped(function.name()) + ": " + signature(function) + ";");
      }
    }
  }

  private void type(TypeDef def, List<Function> functions) {
    String name = Keywords.escaped(def.name());
    switch (def.kind()) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) -> {
        out.open("record " + name + " {");
        fields.forEach(f -> part(f.docs(), f.name(), ": " + TypeText.of(f.type())));
        out.close("}");
      }
      case TypeKind.VariantOf(List<TypeKind.Case> cases) -> {
        out.open("variant " + name + " {");
        cases.forEach(c ->
            part(c.docs(), c.name(), c.type().map(t -> "(" + TypeText.of(t) + ")").orElse("")));
        out.close("}");
      }
      case TypeKind.EnumOf(List<TypeKind.Label> labels) -> labels("enum ", name, labels);
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) -> labels("flags ", name, labels);
      case TypeKind.Resource() -> resource(def, functions);
      case TypeKind.Alias(ValueType target) -> alias(def, target);
    }
  }

  private void labels(String keyword, String name, List<TypeKind.Label> labels) {
    out.open(keyword + name + " {");
    labels.forEach(label -> part(label.docs(), label.name(), ""));
    out.close("}");
  }

  private void part(String docs, String name, String rest) {
    docs(docs);
    out.line(Keywords.escaped(name) + rest + ",");
  }

  private void alias(TypeDef def, ValueType target) {
    String name = Keywords.escaped(def.name());
    if (target instanceof ValueType.Named(TypeDef used) && !used.owner().equals(def.owner())) {
      String usedName = Keywords.escaped(used.name());
      String both = usedName.equals(name) ? name : usedName + " as " + name;
      out.line("use " + path(used.owner()) + ".{" + both + "};");
    } else if (target instanceof ValueType.Own(TypeDef resource)) {
      // The bare name would be the resource itself.
      out.line("type " + name + " = own<" + Keywords.escaped(resource.name()) + ">;");
    } else {
      out.line("type " + name + " = " + TypeText.of(target) + ";");
    }
  }

  private void resource(TypeDef def, List<Function> all) {
    String name = Keywords.escaped(def.name());
    List<Function> functions =
        all.stream().filter(f -> f.resource().equals(Optional.of(def))).toList();
    if (functions.isEmpty()) {
      out.line("resource " + name + ";");
      return;
    }
    out.open("resource " + name + " {");
    functions.forEach(this::resourceFunction);
    out.close("}");
  }

  private void resourceFunction(Function function) {
    docs(function.docs());
    gates(function.stability());
    externalId(function.externalId());
    String name = Keywords.escaped(function.name());
    out.line(
        switch (function.kind()) {
          case Function.Kind.Constructor(TypeDef resource) ->
              "constructor(" + TypeText.params(function.params()) + ")" + made(function) + ";";
          case Function.Kind.Static(TypeDef resource) ->
              name + ": static " + signature(function) + ";";
          case Function.Kind.Method(TypeDef resource) -> name + ": " + signature(function) + ";";
          case Function.Kind.Freestanding() ->
              throw new IllegalStateException("a plain function in a resource");
        });
  }

  /** What a constructor says that it returns: nothing, if that is the resource itself. */
  private static String made(Function constructor) {
    return constructor
        .result()
        .filter(ValueType.ResultOf.class::isInstance)
        .map(result -> " -> " + TypeText.of(result))
        .orElse("");
  }

  private static String signature(Function function) {
    boolean method = function.kind() instanceof Function.Kind.Method;
    List<Function.Param> written =
        method ? function.params().subList(1, function.params().size()) : function.params();
    return (function.isAsync() ? "async func(" : "func(")
        + TypeText.params(written)
        + ")"
        + function.result().map(r -> " -> " + TypeText.of(r)).orElse("");
  }

  private void note(Note note) {
    docs(note.docs());
    gates(note.stability());
    externalId(note.externalId());
  }

  private void gates(Stability stability) {
    switch (stability) {
      case Stability.Unknown() -> {}
      case Stability.Stable(String since, var deprecated) ->
          out.line("@since(version = " + since + ")");
      case Stability.Unstable(String feature, var deprecated) ->
          out.line("@unstable(feature = " + Keywords.escaped(feature) + ")");
    }
    stability.deprecated().ifPresent(version -> out.line("@deprecated(version = " + version + ")"));
  }

  private void externalId(Optional<String> id) {
    id.ifPresent(text -> out.line("@external-id(" + StringLiteral.quoted(text) + ")"));
  }

  private void docs(String docs) {
    if (!docs.isEmpty()) {
      docs.lines().forEach(line -> out.line(line.isEmpty() ? "///" : "/// " + line));
    }
  }
}
