package dev.breakwater.teavm.linear;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHierarchy;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.InitClassInstruction;

/**
 * Initialises the superclass before a class. TeaVM does so when the constructor calls the one
 * above, after the initialisers of the class itself.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se21/html/jls-12.html#jls-12.4.2">JLS
 *     12.4.2</a>
 */
final class InitialisationOrder implements ClassHolderTransformer {
  private static final MethodDescriptor INITIALISER =
      new MethodDescriptor("<clinit>", ValueType.VOID);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    MethodHolder initialiser = cls.getMethod(INITIALISER);
    if (initialiser == null || initialiser.getProgram() == null || !isFunctions(cls)) {
      return;
    }
    initialised(cls.getParent(), context.getHierarchy())
        .ifPresent(superclass -> begin(initialiser.getProgram().basicBlockAt(0), superclass));
  }

  private static void begin(BasicBlock block, String superclass) {
    InitClassInstruction first = new InitClassInstruction();
    first.setClassName(superclass);
    Instruction next = block.getFirstInstruction();
    first.setLocation(next.getLocation());
    next.insertPrevious(first);
  }

  /** What TeaVM's own library does, it does in an order it was tested in. */
  private static boolean isFunctions(ClassReader cls) {
    return !cls.getName().startsWith("java.") && !cls.getName().startsWith("org.teavm.");
  }

  /** The nearest class that has an initialiser, from {@code name} on. */
  private static Optional<String> initialised(@Nullable String name, ClassHierarchy hierarchy) {
    ClassReader cls = name == null ? null : hierarchy.getClassSource().get(name);
    if (cls == null || !isFunctions(cls)) {
      return Optional.empty();
    }
    return cls.getMethod(INITIALISER) == null
        ? initialised(cls.getParent(), hierarchy)
        : Optional.of(cls.getName());
  }
}
