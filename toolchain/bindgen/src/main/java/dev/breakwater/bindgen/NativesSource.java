package dev.breakwater.bindgen;

import dev.breakwater.abi.CoreNames;
import dev.breakwater.abi.CoreSignature;
import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.abi.Shape;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The class of the core functions that an interface's bindings import. */
final class NativesSource {
  private static final String INTEROP = "org.teavm.interop";

  private final WorldScope scope;
  private final Interface type;
  private final InterfaceNames own;
  private final Imports imports;

  NativesSource(JavaNames names, WorldScope scope, Interface type) {
    this.scope = scope;
    this.type = type;
    this.own = names.of(type.name());
    this.imports = new Imports(own.packageName(), own.classNames(), Set.of());
  }

  /** No file if there is nothing to call: an exported interface has only its resources' table. */
  List<SourceFile> files() {
    boolean imported = scope.isImported(type.name());
    List<TypeDef> resources = type.types().stream().filter(Types::isResource).toList();
    boolean calls = imported && !type.functions().isEmpty();
    if (!calls && resources.isEmpty()) {
      return List.of();
    }
    JavaWriter out = new JavaWriter();
    String name = own.nativesClass().simpleName();
    out.doc(Javadoc.saying("The core functions of {@code " + scope.witName(type) + "}."));
    out.line("@" + imports.use(INTEROP, "Unmanaged"));
    out.open("final class " + name);
    out.line("private " + name + "() {}");
    if (imported) {
      type.functions().forEach(function -> emitFunction(out, function));
      resources.forEach(resource -> emitDrop(out, scope.importModule(type), resource));
    } else {
      resources.forEach(resource -> emitService(out, resource));
    }
    return List.of(out.close().file(own.nativesClass(), imports));
  }

  private void emitFunction(JavaWriter out, Function function) {
    FunctionAbi abi = FunctionAbi.of(function);
    CoreSignature signature = abi.lowered();
    List<String> names = parameterNames(abi);
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      parameters.add(Core.javaType(signature.params().get(i)) + " " + names.get(i));
    }
    emitImport(out, scope.importModule(type), function.externName());
    String method = Core.result(signature) + " " + own.nativeMethod(function);
    emitMethod(out, method, String.join(", ", parameters));
  }

  private void emitDrop(JavaWriter out, String module, TypeDef resource) {
    String name = CoreNames.drop(resource.name());
    emitImport(out, module, name);
    emitMethod(out, "void " + own.nativeDrop(resource), "int handle");
  }

  private void emitService(JavaWriter out, TypeDef resource) {
    String module = CoreNames.service(scope.witName(type));
    emitImport(out, module, CoreNames.make(resource.name()));
    emitMethod(out, "int " + own.nativeNew(resource), "int place");
    emitImport(out, module, CoreNames.representation(resource.name()));
    emitMethod(out, "int " + own.nativeRep(resource), "int handle");
    emitDrop(out, module, resource);
  }

  private void emitImport(JavaWriter out, String module, String name) {
    String annotation = "@" + imports.use(INTEROP, "Import");
    out.blank();
    out.line(annotation + "(module = \"" + module + "\", name = \"" + name + "\")");
  }

  private static void emitMethod(JavaWriter out, String method, String parameters) {
    out.line("static native " + method + "(" + parameters + ");");
  }

  /** The parameter's name for a single core value, numbered for several. */
  private static List<String> parameterNames(FunctionAbi abi) {
    NameScope scope = new NameScope();
    List<String> names = new ArrayList<>();
    if (abi.parametersInMemory()) {
      names.add(scope.take("parameters"));
    } else {
      for (Shape.Field field : abi.parameters().fields()) {
        int index = abi.parameters().fields().indexOf(field);
        String name = Spelling.lowerCamel(abi.function().params().get(index).name());
        int count = field.shape().flat().size();
        for (int i = 0; i < count; i++) {
          names.add(scope.take(count == 1 ? name : name + i));
        }
      }
    }
    if (abi.resultInMemory()) {
      names.add(scope.take("result"));
    }
    return names;
  }
}
