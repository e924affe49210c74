package dev.breakwater.bindgen;

import dev.breakwater.abi.CoreNames;
import dev.breakwater.abi.CoreSignature;
import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.abi.Shape;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The class of the core functions that an interface's bindings import. */
final class NativesSource {
  private static final String INTEROP = "org.teavm.interop";

  private final Interface type;
  private final InterfaceNames own;
  private final Imports imports;

  NativesSource(JavaNames names, Interface type) {
    this.type = type;
    this.own = names.of(type.name());
    this.imports = new Imports(own.packageName(), own.classNames(), Set.of());
  }

  /** No file if the interface is not imported or has nothing to call. */
  List<SourceFile> files(boolean imported) {
    List<TypeDef> resources =
        type.types().stream().filter(def -> def.kind() instanceof TypeKind.Resource).toList();
    if (!imported || (type.functions().isEmpty() && resources.isEmpty())) {
      return List.of();
    }
    JavaWriter out = new JavaWriter();
    String name = own.nativesClass().simpleName();
    out.doc(Javadoc.saying("The core functions of {@code " + type.name() + "}."));
    out.line("@" + imports.use(INTEROP, "Unmanaged"));
    out.open("final class " + name);
    out.line("private " + name + "() {}");
    type.functions().forEach(function -> emitFunction(out, function));
    resources.forEach(resource -> emitDrop(out, resource));
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
    emitNative(
        out,
        function.externName(),
        Core.result(signature) + " " + own.nativeMethod(function),
        String.join(", ", parameters));
  }

  private void emitDrop(JavaWriter out, TypeDef resource) {
    String name = CoreNames.drop(resource.name());
    emitNative(out, name, "void " + own.nativeDrop(resource), "int handle");
  }

  private void emitNative(JavaWriter out, String name, String method, String parameters) {
    String annotation = "@" + imports.use(INTEROP, "Import");
    out.blank();
    out.line(annotation + "(module = \"" + type.name() + "\", name = \"" + name + "\")");
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
