package dev.breakwater.wit.syntax;

import java.util.List;
import java.util.Optional;

/** What a declared type is, as written. */
public sealed interface TypeBody {

  /** {@code type a = …}. */
  record Alias(TypeExpr target) implements TypeBody {}

  /** {@code record}. */
  record RecordOf(List<Field> fields) implements TypeBody {
    public RecordOf {
      fields = List.copyOf(fields);
    }
  }

  /** {@code variant}. */
  record VariantOf(List<Case> cases) implements TypeBody {
    public VariantOf {
      cases = List.copyOf(cases);
    }
  }

  /** {@code enum}. */
  record EnumOf(List<Label> labels) implements TypeBody {
    public EnumOf {
      labels = List.copyOf(labels);
    }
  }

  /** {@code flags}. */
  record FlagsOf(List<Label> labels) implements TypeBody {
    public FlagsOf {
      labels = List.copyOf(labels);
    }
  }

  /** {@code resource}. */
  record Resource(List<FunctionDecl> functions) implements TypeBody {
    public Resource {
      functions = List.copyOf(functions);
    }
  }

  /** A field of a record. */
  record Field(Attributes attributes, Name name, TypeExpr type) {}

  /** A case of a variant. */
  record Case(Attributes attributes, Name name, Optional<TypeExpr> type) {}

  /** A case of an enum, or a flag. */
  record Label(Attributes attributes, Name name) {}
}
