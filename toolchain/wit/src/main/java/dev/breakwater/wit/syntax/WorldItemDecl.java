package dev.breakwater.wit.syntax;

import java.util.List;

/** What a world holds, as written. */
public sealed interface WorldItemDecl {

  /** Doc comment and gate. */
  Attributes attributes();

  /** {@code import …;} */
  record Import(Attributes attributes, Extern extern) implements WorldItemDecl {}

  /** {@code export …;} */
  record Export(Attributes attributes, Extern extern) implements WorldItemDecl {}

  /** {@code include path with { a as b }}. */
  record Include(Attributes attributes, ItemPath world, List<Renaming> renamings)
      implements WorldItemDecl {
    public Include {
      renamings = List.copyOf(renamings);
    }
  }

  /** {@code use path.{a, b as c};}. */
  record Use(InterfaceItem.Use use) implements WorldItemDecl {
    @Override
    public Attributes attributes() {
      return use.attributes();
    }
  }

  /** A declaration of a type or resource. */
  record Type(InterfaceItem.Type type) implements WorldItemDecl {
    @Override
    public Attributes attributes() {
      return type.attributes();
    }
  }

  /** A name of the included world and the name it gets here. */
  record Renaming(Name from, Name to) {}

  /** What is imported or exported. */
  sealed interface Extern {
    /** An interface by its path. */
    record Path(ItemPath path) implements Extern {}

    /** An interface under a name of this world's choice: {@code import name: path;}. */
    record Named(Name name, ItemPath path) implements Extern {}

    /** A function of the world. */
    record Func(FunctionDecl decl) implements Extern {}

    /** An interface written in place. */
    record Inline(InterfaceDecl decl) implements Extern {}
  }
}
