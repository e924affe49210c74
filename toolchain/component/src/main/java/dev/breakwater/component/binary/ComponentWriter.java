package dev.breakwater.component.binary;

import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.Builtin;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.component.model.Sort;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a component. Neighbours of one kind share a section, so that equal models give equal
 * bytes.
 */
public final class ComponentWriter {
  private ComponentWriter() {}

  /** The binary of {@code component}. */
  public static byte[] write(Component component) {
    ByteSink out = new ByteSink().raw(Codes.componentPreamble());
    List<Definition> definitions = component.definitions();
    for (int from = 0; from < definitions.size(); ) {
      int to = endOfSection(definitions, from);
      section(out, definitions.subList(from, to));
      from = to;
    }
    return out.toArray();
  }

  private static int endOfSection(List<Definition> definitions, int from) {
    int id = sectionId(definitions.get(from));
    int to = from + 1;
    while (holdsVector(id) && to < definitions.size() && sectionId(definitions.get(to)) == id) {
      to++;
    }
    return to;
  }

  private static boolean holdsVector(int id) {
    return switch (id) {
      case Codes.CUSTOM_SECTION,
          Codes.CORE_MODULE_SECTION,
          Codes.COMPONENT_SECTION,
          Codes.START_SECTION ->
          false;
      default -> true;
    };
  }

  private static int sectionId(Definition definition) {
    return switch (definition) {
      case Definition.Custom d -> Codes.CUSTOM_SECTION;
      case Definition.CoreModule d -> Codes.CORE_MODULE_SECTION;
      case Definition.CoreInstance d -> Codes.CORE_INSTANCE_SECTION;
      case Definition.CoreType d -> Codes.CORE_TYPE_SECTION;
      case Definition.NestedComponent d -> Codes.COMPONENT_SECTION;
      case Definition.Instance d -> Codes.INSTANCE_SECTION;
      case Definition.OfAlias d -> Codes.ALIAS_SECTION;
      case Definition.Type d -> Codes.TYPE_SECTION;
      case Definition.OfCanon d -> Codes.CANON_SECTION;
      case Definition.Start d -> Codes.START_SECTION;
      case Definition.Import d -> Codes.IMPORT_SECTION;
      case Definition.Export d -> Codes.EXPORT_SECTION;
    };
  }

  private static void section(ByteSink out, List<Definition> definitions) {
    ByteSink content = new ByteSink();
    int id = sectionId(definitions.getFirst());
    if (holdsVector(id)) {
      content.u32(definitions.size());
    }
    definitions.forEach(definition -> definition(content, definition));
    out.section(id, content);
  }

  private static void definition(ByteSink out, Definition definition) {
    switch (definition) {
      case Definition.Custom d -> out.name(d.name()).raw(d.content().toArray());
      case Definition.CoreModule d -> out.raw(d.binary().toArray());
      case Definition.CoreInstance d -> coreInstance(out, d.expr());
      case Definition.CoreType d -> CoreTypeWriter.type(out, d.type());
      case Definition.NestedComponent d -> out.raw(write(d.component()));
      case Definition.Instance d -> instance(out, d.expr());
      case Definition.OfAlias d -> alias(out, d.alias());
      case Definition.Type d -> TypeWriter.type(out, d.type());
      case Definition.OfCanon d -> canon(out, d.canon());
      case Definition.Start d ->
          out.u32(d.function().value())
              .vector(d.arguments(), (o, value) -> o.u32(value.value()))
              .u32(d.results());
      case Definition.Import d ->
          TypeWriter.externType(externName(out, d.name(), d.attributes()), d.type());
      case Definition.Export d -> export(out, d);
    }
  }

  private static void coreInstance(ByteSink out, Definition.CoreInstanceExpr expr) {
    switch (expr) {
      case Definition.CoreInstanceExpr.Instantiate e ->
          out.u8(0x00)
              .u32(e.module().value())
              .vector(
                  e.arguments(),
                  (o, a) ->
                      o.name(a.module()).u8(Codes.CORE_INSTANCE_SORT).u32(a.instance().value()));
      case Definition.CoreInstanceExpr.Bundle e ->
          out.u8(0x01)
              .vector(
                  e.exports(),
                  (o, x) -> o.name(x.name()).u8(Codes.of(x.index().sort())).u32(x.index().value()));
    }
  }

  private static void instance(ByteSink out, Definition.InstanceExpr expr) {
    switch (expr) {
      case Definition.InstanceExpr.Instantiate e ->
          out.u8(0x00)
              .u32(e.component().value())
              .vector(e.arguments(), (o, a) -> sortIndex(o.name(a.name()), a.index()));
      case Definition.InstanceExpr.Bundle e ->
          out.u8(0x01)
              .vector(
                  e.exports(),
                  (o, x) -> sortIndex(externName(o, x.name(), x.attributes()), x.index()));
    }
  }

  /** Writes the name of an import or export, and what is said beside it. */
  static ByteSink externName(ByteSink out, String name, NameAttributes attributes) {
    if (attributes.equals(NameAttributes.NONE)) {
      return out.u8(0x00).name(name);
    }
    List<ByteSink> given = new ArrayList<>();
    attributes.implemented().ifPresent(i -> given.add(new ByteSink().u8(Codes.IMPLEMENTS).name(i)));
    attributes
        .versionSuffix()
        .ifPresent(v -> given.add(new ByteSink().u8(Codes.VERSION_SUFFIX).name(v)));
    attributes.externalId().ifPresent(i -> given.add(new ByteSink().u8(Codes.EXTERNAL_ID).name(i)));
    return out.u8(Codes.NAME_WITH_ATTRIBUTES)
        .name(name)
        .vector(given, (o, attribute) -> o.raw(attribute.toArray()));
  }

  private static void export(ByteSink out, Definition.Export export) {
    sortIndex(externName(out, export.name(), export.attributes()), export.index());
    export
        .type()
        .ifPresentOrElse(type -> TypeWriter.externType(out.u8(0x01), type), () -> out.u8(0x00));
  }

  private static void sortIndex(ByteSink out, Index index) {
    sort(out, index.sort()).u32(index.value());
  }

  private static ByteSink sort(ByteSink out, Sort sort) {
    return (sort.isCore() ? out.u8(Codes.CORE_SORT) : out).u8(Codes.of(sort));
  }

  static void alias(ByteSink out, Alias alias) {
    sort(out, alias.sort());
    switch (alias) {
      case Alias.InstanceExport a -> out.u8(0x00).u32(a.instance().value()).name(a.name());
      case Alias.CoreInstanceExport a -> out.u8(0x01).u32(a.instance().value()).name(a.name());
      case Alias.Outer a -> out.u8(0x02).u32(a.levels()).u32(a.index().value());
    }
  }

  private static void canon(ByteSink out, Canon canon) {
    switch (canon) {
      case Canon.Lift(Index.CoreFunc function, Canon.Options options, Index.Type type) -> {
        options(out.u8(0x00).u8(0x00).u32(function.value()), options);
        out.u32(type.value());
      }
      case Canon.Lower(Index.Func function, Canon.Options options) ->
          options(out.u8(0x01).u8(0x00).u32(function.value()), options);
      case Canon.ResourceNew(Index.Type resource) -> out.u8(0x02).u32(resource.value());
      case Canon.ResourceDrop(Index.Type resource) -> out.u8(0x03).u32(resource.value());
      case Canon.ResourceRep(Index.Type resource) -> out.u8(0x04).u32(resource.value());
      case Builtin builtin -> BuiltinWriter.builtin(out, builtin);
    }
  }

  static void options(ByteSink out, Canon.Options options) {
    List<ByteSink> given = new ArrayList<>();
    options.encoding().ifPresent(e -> given.add(new ByteSink().u8(Codes.of(e))));
    options
        .memory()
        .ifPresent(m -> given.add(new ByteSink().u8(Codes.MEMORY_OPTION).u32(m.value())));
    options.realloc().ifPresent(f -> given.add(function(Codes.REALLOC_OPTION, f)));
    options.postReturn().ifPresent(f -> given.add(function(Codes.POST_RETURN_OPTION, f)));
    if (options.isAsync()) {
      given.add(new ByteSink().u8(Codes.ASYNC_OPTION));
    }
    options.callback().ifPresent(f -> given.add(function(Codes.CALLBACK_OPTION, f)));
    if (options.isGc()) {
      given.add(new ByteSink().u8(Codes.GC_OPTION));
    }
    options
        .coreType()
        .ifPresent(t -> given.add(new ByteSink().u8(Codes.CORE_TYPE_OPTION).u32(t.value())));
    out.vector(given, (o, option) -> o.raw(option.toArray()));
  }

  private static ByteSink function(int option, Index.CoreFunc function) {
    return new ByteSink().u8(option).u32(function.value());
  }
}
