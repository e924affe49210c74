package dev.breakwater.component.validate;

import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.component.model.Alias;
import dev.breakwater.component.model.Bytes;
import dev.breakwater.component.model.Canon;
import dev.breakwater.component.model.Component;
import dev.breakwater.component.model.CoreTypeDef;
import dev.breakwater.component.model.Definition;
import dev.breakwater.component.model.ExternType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.Sort;
import dev.breakwater.component.model.TypeDef;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Checks that a component keeps the rules: its definitions fit each other in kind and type. */
public final class ComponentValidator {
  private final Space space;
  private boolean hasStart;

  private ComponentValidator(Space space) {
    this.space = space;
  }

  /**
   * Checks {@code component}, and all inside of it.
   *
   * @param offsets where in its file a definition, a declaration or the component itself stands
   * @throws MalformedComponentException if it breaks a rule, at the offset of the definition
   */
  public static void validate(Component component, ToIntFunction<Object> offsets) {
    Context context = new Context(offsets);
    context.at(component, () -> check(component, null, context));
  }

  private static Type.OfComponent check(
      Component component, @Nullable Space outer, Context context) {
    Space space = new Space(Space.Kind.COMPONENT, outer, context);
    ComponentValidator validator = new ComponentValidator(space);
    for (Definition definition : component.definitions()) {
      context.at(
          definition,
          () -> {
            validator.add(definition);
            return space;
          });
    }
    space.checkUsed();
    return space.componentType();
  }

  private void add(Definition definition) {
    switch (definition) {
      case Definition.CoreModule(Bytes binary) ->
          space.add(Sort.CORE_MODULE, ModuleType.of(binary, space.context().coreTypes()));
      case Definition.CoreInstance(var expr) ->
          space.add(Sort.CORE_INSTANCE, new InstanceRules(space).coreInstance(expr));
      case Definition.CoreType(CoreTypeDef type) -> new CoreTypeRules(space).add(type);
      case Definition.NestedComponent(Component nested) ->
          space.add(Sort.COMPONENT, check(nested, space, space.context()));
      case Definition.Instance(var expr) ->
          space.add(Sort.INSTANCE, new InstanceRules(space).instance(expr));
      case Definition.OfAlias(Alias alias) -> new AliasRules(space).add(alias);
      case Definition.Type(TypeDef type) -> space.add(Sort.TYPE, new TypeRules(space).type(type));
      case Definition.OfCanon(Canon canon) -> new CanonRules(space).add(canon);
      case Definition.Import(String name, ExternType type, var attributes) ->
          space.addImport(name, attributes, new TypeRules(space).entity(type));
      case Definition.Export export ->
          space.addExport(export.name(), export.attributes(), exported(export));
      case Definition.Start start -> start(start);
      case Definition.Custom(String name, Bytes content) -> {}
    }
  }

  private Entity exported(Definition.Export export) {
    Entity actual = new InstanceRules(space).entity(export.index());
    Optional<Entity> ascribed = export.type().map(new TypeRules(space)::entity);
    ascribed.ifPresent(wanted ->
        RuleException.within(
            "type of the export \"" + export.name() + "\"",
            () -> space.context().subtyping().check(actual, wanted)));
    return ascribed.orElseGet(() ->
        actual instanceof Entity.OfType(Type type, Type created)
            ? Entity.OfType.named(type)
            : actual);
  }

  private void start(Definition.Start start) {
    if (hasStart) {
      throw new RuleException("a component has more than one start function");
    }
    hasStart = true;
    Type.OfFunc type = space.at(start.function(), Type.OfFunc.class, "func");
    List<Index.Value> arguments = start.arguments();
    int results = type.result().isPresent() ? 1 : 0;
    if (arguments.size() != type.params().size() || start.results() != results) {
      throw new RuleException(
          "the start function takes %d and gives %d values, not %d and %d"
              .formatted(type.params().size(), results, arguments.size(), start.results()));
    }
    for (int i = 0; i < arguments.size(); i++) {
      Entity given = new Entity.OfValue(space.use(arguments.get(i)));
      Type.Param param = type.params().get(i);
      RuleException.within(
          "argument " + param.name(),
          () -> space.context().subtyping().check(given, new Entity.OfValue(param.type())));
    }
    type.result().ifPresent(r -> space.add(Sort.VALUE, new UsableValue(r)));
  }
}
