package dev.breakwater.bindgen;

import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import java.util.List;
import java.util.Set;

/** Sources of classes that implement exported interfaces for a test. */
final class Services {
  private static final String PACKAGE = "service";

  private Services() {}

  static String className(InterfaceName name) {
    return PACKAGE + "." + Spelling.upperCamel(name.name()) + "Service";
  }

  /** One class an implemented interface; a function returns its parameter if it can. */
  static List<SourceFile> sources(BindgenRequest request) {
    WorldScope scope = WorldScope.of(request);
    JavaNames names = JavaNames.of(scope);
    return scope.implemented().stream()
        .filter(type -> !names.answered(type).isEmpty())
        .map(type -> source(scope, names, type))
        .toList();
  }

  private static SourceFile source(WorldScope scope, JavaNames names, Interface type) {
    InterfaceNames own = names.of(type.name());
    String fullName = className(scope.witName(type));
    ClassName className = new ClassName(PACKAGE, fullName.substring(PACKAGE.length() + 1));
    JavaTypes types = new JavaTypes(names, new Imports(PACKAGE, Set.of(), Set.of()));
    JavaWriter out = new JavaWriter();
    String parent = types.imports().use(own.functionsClass());
    out.open("public final class " + className.simpleName() + " implements " + parent);
    for (Function function : names.answered(type)) {
      Header header = Header.of(function);
      out.line("@Override");
      out.open("public " + header.text(types, own.answer(function)));
      out.line(
          echoes(function)
              ? "return " + header.parameterNames().get(0) + ";"
              : "throw new UnsupportedOperationException();");
      out.close();
    }
    return out.close().file(className, types.imports());
  }

  private static boolean echoes(Function function) {
    return function.params().size() == 1
        && function.result().filter(function.params().get(0).type()::equals).isPresent();
  }
}
