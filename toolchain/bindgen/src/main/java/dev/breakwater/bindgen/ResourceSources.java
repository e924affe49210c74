package dev.breakwater.bindgen;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import java.util.List;
import java.util.Set;

/** The classes of an interface's imported resources. */
final class ResourceSources {
  private static final String HANDLE_MEMBERS =
      """
        private static final int GONE = -1;

        private int handle;

        private NAME(int handle) {
          this.handle = handle;
        }

        /** Wraps a handle that came from the host; only generated code calls it. */
        public static NAME lift(int handle) {
          return new NAME(handle);
        }

        /** The handle, still kept; only generated code calls it. */
        public int handle() {
          if (handle == GONE) {
            throw new IllegalStateException("WIT was closed or given away");
          }
          return handle;
        }

        /** The handle, given away; only generated code calls it. */
        public int release() {
          int given = handle();
          handle = GONE;
          return given;
        }

        /** Drops the handle; the second time nothing happens. */
        @Override
        public void close() {
          if (handle != GONE) {
            NATIVES.DROP(release());
          }
        }
      """;

  private final JavaNames names;
  private final AbiRegister register;
  private final Interface type;
  private final InterfaceNames own;

  ResourceSources(JavaNames names, AbiRegister register, Interface type) {
    this.names = names;
    this.register = register;
    this.type = type;
    this.own = names.of(type.name());
  }

  List<SourceFile> files() {
    return type.types().stream().filter(Types::isResource).map(this::file).toList();
  }

  private SourceFile file(TypeDef def) {
    ClassName className = own.type(def);
    String name = className.simpleName();
    Imports imports = new Imports(own.packageName(), own.classNames(), Set.of());
    JavaTypes types = new JavaTypes(names, imports);
    JavaWriter out = new JavaWriter();
    String summary =
        "The resource {@code " + def.name() + "} of {@code " + names.witName(type) + "}.";
    out.doc(
        Javadoc.of(def.docs(), summary)
            .also(
                "A handle that this component owns or has on loan. {@link #close} drops it; after"
                    + " that, and after it was given away, every use of it throws {@link"
                    + " IllegalStateException}.")
            .stability(def.stability()));
    out.open("public final class " + name + " implements AutoCloseable");
    emitHandle(out, def, name);
    for (Function function : type.functions()) {
      if (function.resource().filter(def::equals).isPresent()) {
        out.blank();
        emitFunction(out, types, className, function);
      }
    }
    return out.close().file(className, imports);
  }

  private void emitHandle(JavaWriter out, TypeDef def, String name) {
    String natives = own.nativesClass().simpleName();
    out.verbatim(
        HANDLE_MEMBERS
            .replace("NAME", name)
            .replace("WIT", def.name())
            .replace("NATIVES", natives)
            .replace("DROP", own.nativeDrop(def)));
  }

  private void emitFunction(
      JavaWriter out, JavaTypes types, ClassName className, Function function) {
    Header header = Header.of(function);
    String modifiers =
        function.kind() instanceof Function.Kind.Method ? "public " : "public static ";
    out.doc(header.markedDoc());
    if (header.isDeprecated()) {
      out.line("@Deprecated");
    }
    out.open(modifiers + header.text(types, own.method(function)));
    Codec codec = new Codec(names, register.of(type), className, types);
    FunctionAbi abi = FunctionAbi.of(function);
    String target = own.nativesClass().simpleName() + "." + own.nativeMethod(function);
    new ImportBody(codec, types, abi, header.values()).emit(out, target);
    out.close();
  }
}
