package dev.breakwater.wit.syntax;

import java.util.List;
import java.util.Optional;

/** What an interface holds. */
public sealed interface InterfaceItem {

  /** Doc comment and gate. */
  Attributes attributes();

  /** {@code use path.{a, b as c};}. */
  record Use(Attributes attributes, ItemPath from, List<UsedName> names) implements InterfaceItem {
    public Use {
      names = List.copyOf(names);
    }
  }

  /** A declaration of a type or resource. */
  record Type(Attributes attributes, Name name, TypeBody body) implements InterfaceItem {}

  /** A function that belongs to no resource. */
  record Func(FunctionDecl decl) implements InterfaceItem {
    @Override
    public Attributes attributes() {
      return decl.attributes();
    }
  }

  /** One name of a {@code use}. */
  record UsedName(Name name, Optional<Name> alias) {
    /** The name it has from there on. */
    public Name local() {
      return alias.orElse(name);
    }
  }
}
