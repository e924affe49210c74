package dev.breakwater.component.binary;

import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.validate.ComponentValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a component.
 *
 * <p>What is read keeps the rules of the component model, which {@link ComponentValidator} checks;
 * the code of core modules is not looked into. Definitions of values and functions that spawn
 * threads are refused.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/Binary.md">Component
 *     model, binary format</a>
 */
public final class ComponentReader {
  private static final int MAX_START_RESULTS = 1000;

  private final Scope scope;
  private final TypeReader types;
  private final List<Definition> definitions = new ArrayList<>();

  private ComponentReader(Scope scope) {
    this.scope = scope;
    this.types = new TypeReader(scope);
  }

  /**
   * The component that {@code file} holds.
   *
   * @throws MalformedComponentException if it holds none, or one that breaks a rule; nothing else
   *     is ever thrown
   */
  public static Component read(byte[] file) {
    Scope scope = Scope.root();
    Component component = new ComponentReader(scope).component(ByteSource.of(file));
    ComponentValidator.validate(component, scope::offset);
    return component;
  }

  /**
   * The component that {@code file} holds, by its form alone: for files that were {@link #read}
   * before, and for a look into those that break a rule. Every index is in range but those inside
   * of core types.
   *
   * @throws MalformedComponentException if it holds none; nothing else is ever thrown
   */
  public static Component decode(byte[] file) {
    return new ComponentReader(Scope.root()).component(ByteSource.of(file));
  }

  private Component component(ByteSource source) {
    if (source.startsWith(Codes.corePreamble())) {
      throw source.malformed("this is a core module, not a component");
    }
    if (!source.startsWith(Codes.componentPreamble())) {
      throw source.malformed("this is no component: it does not start with \\0asm 0d 00 01 00");
    }
    source.skip(Codes.componentPreamble().length);
    while (!source.atEnd()) {
      int at = source.position();
      int id = source.u8();
      ByteSource content = source.sized();
      section(at, id, content);
      content.finish("section " + id);
    }
    return new Component(definitions);
  }

  private void section(int at, int id, ByteSource content) {
    switch (id) {
      case Codes.CUSTOM_SECTION -> add(at, custom(content));
      case Codes.CORE_MODULE_SECTION -> add(at, coreModule(content));
      case Codes.CORE_INSTANCE_SECTION -> each(content, this::coreInstance);
      case Codes.CORE_TYPE_SECTION ->
          each(content, in -> new Definition.CoreType(new CoreTypeReader(scope).type(in)));
      case Codes.COMPONENT_SECTION -> add(at, nested(content));
      case Codes.INSTANCE_SECTION -> each(content, this::instance);
      case Codes.ALIAS_SECTION ->
          each(content, in -> new Definition.OfAlias(new AliasReader(scope).alias(in)));
      case Codes.TYPE_SECTION -> each(content, in -> new Definition.Type(types.type(in)));
      case Codes.CANON_SECTION ->
          each(content, in -> new Definition.OfCanon(new CanonReader(scope).canon(in)));
      case Codes.START_SECTION -> start(at, content);
      case Codes.IMPORT_SECTION -> each(content, this::imported);
      case Codes.EXPORT_SECTION -> each(content, this::export);
      default -> throw TypeReader.unknown(at, "section", id);
    }
  }

  private void each(ByteSource content, Function<ByteSource, Definition> item) {
    int count = content.count();
    for (int i = 0; i < count; i++) {
      int at = content.position();
      add(at, item.apply(content));
    }
  }

  private void add(int at, Definition definition) {
    scope.place(definition, at);
    definitions.add(definition);
    definition.defines().ifPresent(sort -> scope.add(sort, definition.entries()));
  }

  private static Definition custom(ByteSource content) {
    return new Definition.Custom(content.name(), Bytes.of(content.rest()));
  }

  private static Definition coreModule(ByteSource content) {
    if (!content.startsWith(Codes.corePreamble())) {
      throw content.malformed("this is no core module: it does not start with \\0asm 01 00 00 00");
    }
    return new Definition.CoreModule(Bytes.of(content.rest()));
  }

  private Definition nested(ByteSource content) {
    return new Definition.NestedComponent(
        new ComponentReader(scope.inner(content)).component(content));
  }

  private Definition coreInstance(ByteSource source) {
    int at = source.position();
    int form = source.u8();
    return switch (form) {
      case 0x00 -> {
        var module = (Index.CoreModule) scope.index(source, Sort.CORE_MODULE);
        yield new Definition.CoreInstance(
            new Definition.CoreInstanceExpr.Instantiate(module, source.vector(this::coreArgument)));
      }
      case 0x01 ->
          new Definition.CoreInstance(
              new Definition.CoreInstanceExpr.Bundle(
                  source.vector(in ->
                      new Definition.Argument(
                          in.name(), scope.index(in, AliasReader.coreSort(in))))));
      default -> throw TypeReader.unknown(at, "form of a core instance", form);
    };
  }

  private Definition.CoreArgument coreArgument(ByteSource source) {
    String module = source.name();
    source.expect(Codes.CORE_INSTANCE_SORT, "argument of a core instance");
    return new Definition.CoreArgument(
        module, (Index.CoreInstance) scope.index(source, Sort.CORE_INSTANCE));
  }

  private Definition instance(ByteSource source) {
    int at = source.position();
    int form = source.u8();
    return switch (form) {
      case 0x00 -> {
        var component = (Index.Component) scope.index(source, Sort.COMPONENT);
        yield new Definition.Instance(
            new Definition.InstanceExpr.Instantiate(
                component, source.vector(in -> new Definition.Argument(in.name(), sortIndex(in)))));
      }
      case 0x01 ->
          new Definition.Instance(new Definition.InstanceExpr.Bundle(source.vector(this::bundled)));
      default -> throw TypeReader.unknown(at, "form of an instance", form);
    };
  }

  private Definition.Argument bundled(ByteSource source) {
    NameReader name = NameReader.read(source);
    return new Definition.Argument(name.name(), sortIndex(source), name.attributes());
  }

  private Definition imported(ByteSource source) {
    NameReader name = NameReader.read(source);
    return new Definition.Import(name.name(), types.externType(source), name.attributes());
  }

  private Definition export(ByteSource source) {
    NameReader name = NameReader.read(source);
    Index index = sortIndex(source);
    return new Definition.Export(
        name.name(), index, source.optional(types::externType), name.attributes());
  }

  private Index sortIndex(ByteSource source) {
    return scope.index(source, AliasReader.sort(source));
  }

  private void start(int section, ByteSource source) {
    var function = (Index.Func) scope.index(source, Sort.FUNC);
    List<Index.Value> arguments = source.vector(in -> (Index.Value) scope.index(in, Sort.VALUE));
    int at = source.position();
    long results = source.u32();
    if (results > MAX_START_RESULTS) {
      throw ByteSource.malformedAt(at, "start function with " + results + " results");
    }
    add(section, new Definition.Start(function, arguments, (int) results));
  }
}
