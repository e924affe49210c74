package dev.breakwater.teavm.linear;

import java.util.Map;
import org.teavm.asm.ClassReader;
import org.teavm.asm.ClassVisitor;
import org.teavm.asm.ClassWriter;
import org.teavm.asm.MethodVisitor;
import org.teavm.asm.Opcodes;

/**
 * Makes comparisons of floats right for NaN. TeaVM reads {@code dcmpl} and {@code dcmpg} as the
 * same instruction, and then takes {@code !(a < b)} for {@code a >= b}; so they become calls of the
 * guest library in the class file already.
 */
final class FloatComparison {
  private static final int API = Opcodes.ASM9;

  /** Name and descriptor of what takes the place of an instruction. */
  private record Method(String name, String descriptor) {}

  private static final Map<Integer, Method> METHODS =
      Map.of(
          Opcodes.FCMPL, new Method("less", "(FF)I"),
          Opcodes.FCMPG, new Method("greater", "(FF)I"),
          Opcodes.DCMPL, new Method("less", "(DD)I"),
          Opcodes.DCMPG, new Method("greater", "(DD)I"));

  private FloatComparison() {}

  /** The class file with calls in the place of comparisons; itself if there are none. */
  static byte[] rewritten(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(reader, 0);
    Rewrite rewrite = new Rewrite(writer);
    reader.accept(rewrite, 0);
    return rewrite.changed ? writer.toByteArray() : classFile;
  }

  private static final class Rewrite extends ClassVisitor {
    private boolean changed;

    Rewrite(ClassVisitor next) {
      super(API, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(
          API, super.visitMethod(access, name, descriptor, signature, exceptions)) {
        @Override
        public void visitInsn(int opcode) {
          Method method = METHODS.get(opcode);
          if (method == null) {
            super.visitInsn(opcode);
          } else {
            changed = true;
            super.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                GuestRuntime.FLOAT_ORDER.replace('.', '/'),
                method.name(),
                method.descriptor(),
                false);
          }
        }
      };
    }
  }
}
