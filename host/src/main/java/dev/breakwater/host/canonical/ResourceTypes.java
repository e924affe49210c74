package dev.breakwater.host.canonical;

import dev.breakwater.wit.model.TypeDef;
import java.util.IdentityHashMap;

/** The resource types of one plan, found by the definitions that stand for them in shapes. */
public final class ResourceTypes {
  private final IdentityHashMap<TypeDef, ResourceType> types = new IdentityHashMap<>();

  /** Adds {@code type} and gives it back. */
  public ResourceType add(ResourceType type) {
    types.put(type.definition(), type);
    return type;
  }

  /** The type behind a definition that was added. */
  public ResourceType of(TypeDef definition) {
    ResourceType type = types.get(definition);
    if (type == null) {
      throw new IllegalStateException("no resource type for " + definition);
    }
    return type;
  }
}
