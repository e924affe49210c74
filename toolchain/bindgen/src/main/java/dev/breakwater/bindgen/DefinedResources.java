package dev.breakwater.bindgen;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The Java interfaces of the resources that the component defines, and their handles. */
final class DefinedResources {
  private static final String HANDLES =
      """
        private static final TABLE<NAME> OBJECTS = new TABLE<>();

        private HANDLES() {}

        /** Takes the object of an own handle, which ends: the object is the component's again. */
        public static NAME take(int handle) {
          NAME object = OBJECTS.take(NATIVES.REP(handle));
          NATIVES.DROP(handle);
          return object;
        }

        /** Makes an own handle of the object, which belongs to its holder from now on. */
        public static int give(NAME object) {
          return NATIVES.NEW(OBJECTS.add(object));
        }

        /** The object at a place, on loan for a call. */
        public static NAME lent(int place) {
          return OBJECTS.get(place);
        }

        /** Closes the object at a place, unless it was taken: its last handle is gone. */
        public static void destroy(int place) {
          if (OBJECTS.holds(place)) {
            OBJECTS.take(place).close();
          }
        }
      """;

  private final JavaNames names;
  private final Interface type;
  private final InterfaceNames own;

  DefinedResources(JavaNames names, Interface type) {
    this.names = names;
    this.type = type;
    this.own = names.of(type.name());
  }

  List<SourceFile> files() {
    return type.types().stream()
        .filter(Types::isResource)
        .flatMap(def -> Stream.of(objectFile(def), handlesFile(def)))
        .toList();
  }

  private Imports imports() {
    return new Imports(own.packageName(), own.classNames(), Set.of());
  }

  private SourceFile objectFile(TypeDef def) {
    JavaTypes types = new JavaTypes(names, imports());
    JavaWriter out = new JavaWriter();
    String summary =
        "The resource {@code " + def.name() + "} of {@code " + names.witName(type) + "}.";
    out.doc(
        Javadoc.of(def.docs(), summary)
            .also(
                "The component implements it. An object that is returned belongs to the caller,"
                    + " and one that comes back as a parameter to the component, unless it was only"
                    + " lent.")
            .stability(def.stability()));
    out.open("public interface " + own.type(def).simpleName() + " extends AutoCloseable");
    for (Function function : type.functions()) {
      if (isMethodOf(def, function)) {
        Header header = Header.of(function);
        out.doc(header.doc());
        out.line(header.text(types, own.method(function)) + ";");
        out.blank();
      }
    }
    out.doc(Javadoc.saying("Called when the last holder outside has dropped the object."));
    out.line("@Override").empty("default void close()").close();
    return out.file(own.type(def), types.imports());
  }

  private static boolean isMethodOf(TypeDef def, Function function) {
    return function.kind() instanceof Function.Kind.Method(TypeDef resource)
        && resource.equals(def);
  }

  private SourceFile handlesFile(TypeDef def) {
    Imports imports = imports();
    JavaWriter out = new JavaWriter();
    out.doc(
        Javadoc.saying(
            "The handles of {@code "
                + names.witName(type)
                + "#"
                + def.name()
                + "} that others hold; only generated code calls it."));
    out.open("public final class " + own.handles(def).simpleName());
    out.verbatim(
        HANDLES
            .replace("HANDLES", own.handles(def).simpleName())
            .replace("TABLE", imports.use(JavaTypes.GUEST + ".abi", "ResourceTable"))
            .replace("NAME", own.type(def).simpleName())
            .replace("NATIVES", own.nativesClass().simpleName())
            .replace("REP", own.nativeRep(def))
            .replace("NEW", own.nativeNew(def))
            .replace("DROP", own.nativeDrop(def)));
    return out.close().file(own.handles(def), imports);
  }
}
