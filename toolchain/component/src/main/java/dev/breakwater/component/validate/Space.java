package dev.breakwater.component.validate;

import dev.breakwater.component.binary.CoreModuleType.Item;
import dev.breakwater.component.model.CoreValueType;
import dev.breakwater.component.model.Index;
import dev.breakwater.component.model.NameAttributes;
import dev.breakwater.component.model.Sort;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The index spaces of one component, component type or instance type, and its outside. */
final class Space {

  /** What the spaces belong to. */
  enum Kind {
    COMPONENT,
    COMPONENT_TYPE,
    INSTANCE_TYPE
  }

  private final Kind kind;
  private final @Nullable Space outer;
  private final Context context;
  private final Map<Sort, List<Object>> items = new EnumMap<>(Sort.class);
  private final Outside imports = Outside.imports();
  private final Outside exports = Outside.exports();
  private final Visible toExports;
  private final Visible toImports;
  private final Set<Resource> imported = FreeResources.empty();
  private Optional<CoreValueType> contextType = Optional.empty();

  /** The resources that begin here, with their representation if it is known here. */
  private final Map<Resource, Optional<CoreValueType>> defined = new HashMap<>();

  Space(Kind kind, @Nullable Space outer, Context context) {
    this.kind = kind;
    this.outer = outer;
    this.context = context;
    this.toExports = Visible.toExports(context.budget());
    this.toImports = Visible.toImports(toExports);
  }

  Kind kind() {
    return kind;
  }

  Context context() {
    return context;
  }

  /** The space {@code levels} further out. */
  Space outward(int levels) {
    Space space = this;
    for (int i = 0; i < levels; i++) {
      if (space.outer == null) {
        throw new RuleException("an alias goes " + levels + " levels out, which is too far");
      }
      space = space.outer;
    }
    return space;
  }

  /** Uses context values of {@code type}; all of one component are of one type. */
  void useContext(CoreValueType type) {
    if (!contextType.orElse(type).equals(type)) {
      throw new RuleException(
          "context values are of type %s before, of type %s here"
              .formatted(contextType.orElseThrow(), type));
    }
    contextType = Optional.of(type);
  }

  /** Adds {@code item} to the space of {@code sort}. */
  void add(Sort sort, Object item) {
    items.computeIfAbsent(sort, s -> new ArrayList<>()).add(item);
  }

  /** How many definitions of {@code sort} there are. */
  int size(Sort sort) {
    return items.getOrDefault(sort, List.of()).size();
  }

  /** What {@code index} stands for, which has to be {@code what}. */
  <T> T at(Index index, Class<T> type, String what) {
    Object item = at(index);
    if (!type.isInstance(item)) {
      throw new RuleException(index + " is no " + what);
    }
    return type.cast(item);
  }

  /** What {@code index} stands for. */
  Object at(Index index) {
    List<Object> space = items.getOrDefault(index.sort(), List.of());
    if (index.value() < 0 || index.value() >= space.size()) {
      throw new RuleException("no " + index + ": " + space.size() + " are defined before");
    }
    return space.get(index.value());
  }

  /** The number of the core type {@code index}, which must not be a module's. */
  int coreType(Index.CoreType index) {
    return at(index, CoreTypeNumber.class, "type of functions or objects").value();
  }

  /** A core function of type {@code index}. */
  Item.Func coreFunction(Index.CoreType index) {
    return context.coreTypes().function(coreType(index));
  }

  /** Uses the value {@code index}. */
  Type.OfValue use(Index.Value index) {
    return at(index, UsableValue.class, "value").use();
  }

  /** Fails if a value is left unused. */
  void checkUsed() {
    List<Object> values = items.getOrDefault(Sort.VALUE, List.of());
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof UsableValue value && !value.isUsed()) {
        throw new RuleException(new Index.Value(i) + " is not used");
      }
    }
  }

  /** The resource type {@code index}. */
  Type.OfResource resource(Index.Type index) {
    return at(index, Type.OfResource.class, "resource type");
  }

  /** The type of value {@code index}. */
  Type.OfValue value(Index.Type index) {
    return at(index, Type.OfValue.class, "type of a value");
  }

  /** The function type {@code index}. */
  Type.OfFunc functionType(Index.Type index) {
    return at(index, Type.OfFunc.class, "function type");
  }

  /** A new resource of which this component has the representation. */
  Type.OfResource defineResource(CoreValueType representation) {
    Resource resource = new Resource();
    defined.put(resource, Optional.of(representation));
    return new Type.OfResource(resource);
  }

  /** {@code resource} begins here, by an instance or an export. */
  void define(Resource resource) {
    defined.put(resource, Optional.empty());
  }

  /** The representation of {@code type}, if this component has it. */
  Optional<CoreValueType> representation(Type.OfResource type) {
    return defined.getOrDefault(type.resource(), Optional.empty());
  }

  /** Adds the import {@code name}. */
  void addImport(String name, NameAttributes attributes, Entity entity) {
    Entity own = entity;
    if (entity instanceof Entity.OfInstance(Type.OfInstance type)) {
      Substitution fresh = Substitution.fresh(type.defined(), context.budget());
      type.defined().forEach(r -> imported.add(fresh.of(r)));
      own = real(type, fresh);
    } else if (entity instanceof Entity.OfType(Type.OfResource referenced, Type created)
        && referenced == created) {
      imported.add(referenced.resource());
    }
    add(name, attributes, own, imports, toImports);
  }

  /** Adds the export {@code name}. */
  void addExport(String name, NameAttributes attributes, Entity entity) {
    Entity own = entity;
    if (entity instanceof Entity.OfInstance(Type.OfInstance type)) {
      Substitution fresh = Substitution.fresh(type.defined(), context.budget());
      type.defined().forEach(r -> define(fresh.of(r)));
      own = real(type, fresh);
    } else if (entity instanceof Entity.OfType(Type.OfResource referenced, Type created)
        && referenced == created) {
      define(referenced.resource());
    }
    add(name, attributes, own, exports, toExports);
  }

  private static Entity real(Type.OfInstance type, Substitution fresh) {
    return new Entity.OfInstance(
        type.defined().isEmpty()
            ? type
            : new Type.OfInstance(fresh.of(type.exports()), FreeResources.empty(), type.info()));
  }

  private void add(
      String name, NameAttributes attributes, Entity entity, Outside outside, Visible visible) {
    Object item = entity.item();
    add(entity.sort(), item);
    if (outside == exports && item instanceof UsableValue value) {
      value.use();
    }
    if (entity instanceof Entity.OfType(Type referenced, Type.OfResource created)) {
      outside.name(name, created);
    }
    if (kind != Kind.INSTANCE_TYPE && !visible.admit(entity)) {
      throw new RuleException(
          "the %s \"%s\" uses a type that has no name outside".formatted(entity.kind(), name));
    }
    outside.add(name, attributes, entity);
  }

  /** The type of the instances that this describes. */
  Type.OfInstance instanceType() {
    return new Type.OfInstance(exports.entities(), defined.keySet(), info(exports.entities()));
  }

  /** The type of this component. */
  Type.OfComponent componentType() {
    FreeResources free = new FreeResources(context.budget());
    Set<Resource> ofImports = free.of(imports.entities().values());
    if (defined.keySet().stream().anyMatch(ofImports::contains)) {
      throw new RuleException("an import uses a resource that the component itself defines");
    }
    Set<Resource> ofExports = free.of(exports.entities().values());
    ofExports.retainAll(defined.keySet());
    if (!FreeResources.named(exports.entities().values()).containsAll(ofExports)) {
      throw new RuleException("an export uses a resource that is not exported");
    }
    TypeInfo info = info(imports.entities()).with(info(exports.entities()));
    return new Type.OfComponent(imports.entities(), exports.entities(), imported, ofExports, info);
  }

  private static TypeInfo info(Map<String, Entity> entities) {
    return entities.values().stream().map(Entity::info).reduce(TypeInfo.ONE, TypeInfo::with);
  }
}
