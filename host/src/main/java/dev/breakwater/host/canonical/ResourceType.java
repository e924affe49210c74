package dev.breakwater.host.canonical;

import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;

/**
 * A resource type. Two are the same only if they are the same object.
 *
 * @param name for messages: {@code wasi:http/types#fields}
 * @param owner the component instance of the plan that defines it, or {@link #HOST}
 * @param representation the class of what stands for it where it is defined
 * @param definition the definition that stands for it in shapes; compared by identity
 */
public record ResourceType(String name, int owner, Class<?> representation, TypeDef definition) {

  /** The owner of resources that the host defines. */
  public static final int HOST = -1;

  /** Makes a new type of a guest's, different from any other. */
  public static ResourceType named(InterfaceName owner, String name, int ownerInstance) {
    return of(owner, name, ownerInstance, Integer.class);
  }

  /** Makes a new type of the host's, different from any other. */
  public static ResourceType ofHost(InterfaceName owner, String name, Class<?> representation) {
    return of(owner, name, HOST, representation);
  }

  private static ResourceType of(
      InterfaceName owner, String name, int ownerInstance, Class<?> representation) {
    TypeDef definition = new TypeDef(owner, name, "", new TypeKind.Resource());
    return new ResourceType(definition.toString(), ownerInstance, representation, definition);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return name;
  }
}
