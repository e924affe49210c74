package dev.breakwater.bindgen;

import dev.breakwater.abi.CoreNames;
import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.TypeDef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entry class: every exported core function of the component. */
final class ExportsSource {
  /** The interface that the guest library implements over its own request and response types. */
  private static final String INCOMING_HANDLER = "wasi:http/incoming-handler@";

  private final JavaNames names;
  private final AbiRegister register;
  private final WorldScope scope;
  private final ClassName className;
  private final Imports imports;
  private final JavaTypes types;
  private final JavaWriter out = new JavaWriter();
  private final Map<InterfaceName, String> constants = new LinkedHashMap<>();
  private final NameScope methods = NameScope.reserving(List.of("reallocate", "initialize"));

  ExportsSource(JavaNames names, AbiRegister register, WorldScope scope) {
    this.names = names;
    this.register = register;
    this.scope = scope;
    this.className = new ClassName(names.basePackage(), "Exports");
    this.imports = new Imports(names.basePackage(), Set.of("Exports"), Set.of("Services"));
    this.types = new JavaTypes(names, imports);
    NameScope taken = new NameScope();
    for (Interface type : scope.implemented()) {
      if (!names.answered(type).isEmpty()) {
        constants.put(type.name(), taken.take(Spelling.constant(type.name().name())));
      }
    }
  }

  /** The class and its package's description, or nothing if there is nothing to call. */
  List<SourceFile> files() {
    if (scope.implemented().isEmpty()) {
      return List.of();
    }
    String world = scope.request().world().owner() + "/" + scope.request().world().name();
    out.doc(Javadoc.saying("The entry points of a component of world {@code " + world + "}."));
    out.open("public final class Exports");
    out.line("private Exports() {}");
    emitReallocate();
    emitInitialize();
    for (Interface type : scope.implemented()) {
      type.functions().forEach(function -> emitExport(type, function));
      type.types().stream().filter(Types::isResource).forEach(def -> emitDestructor(type, def));
    }
    if (!constants.isEmpty()) {
      emitServices();
    }
    out.close();
    return List.of(
        out.file(className, imports),
        PackageSource.of(
            names.basePackage(),
            Javadoc.saying("Generated code: bindings of world {@code " + world + "}.")));
  }

  private void emitReallocate() {
    String arena = imports.use(JavaTypes.GUEST + ".abi", "Arena");
    out.blank();
    out.doc(Javadoc.saying("Allocates for what the host passes in."));
    emitAnnotation(CoreNames.REALLOC);
    out.open(
        "public static int reallocate(int address, int byteSize, int alignment, int newByteSize)");
    out.line("return " + arena + ".reallocate(address, byteSize, alignment, newByteSize);");
    out.close();
  }

  private void emitInitialize() {
    String initialization = imports.use(JavaTypes.GUEST + ".abi", "Initialization");
    out.blank();
    out.doc(Javadoc.saying("Makes the implementations and warms them up; called at build time."));
    emitAnnotation("breakwater-initialize");
    out.open("public static int initialize()");
    out.open("try");
    out.line(initialization + ".begin();");
    for (String service : constants.values()) {
      out.line(imports.use(JavaTypes.GUEST, "WarmUp") + ".of(Services." + service + ");");
    }
    out.line("return " + initialization + ".done();");
    out.next("catch (Throwable failure)");
    out.line("return " + initialization + ".failed(failure);");
    out.close();
    out.close();
  }

  private void emitAnnotation(String name) {
    out.line("@" + imports.use("org.teavm.interop", "Export") + "(name = \"" + name + "\")");
  }

  private void emitExport(Interface type, Function function) {
    InterfaceNames own = names.of(type.name());
    FunctionAbi abi = FunctionAbi.of(function);
    Codec codec = new Codec(names, register.of(type), className, types);
    String name = scope.exportName(type, function);
    String method = methods.take(methodName(type, function));
    ExportBody body = new ExportBody(codec, types, abi, Header.of(function).variables());
    out.blank();
    out.doc(Javadoc.saying("Calls " + DocText.code(name) + "."));
    emitAnnotation(name);
    out.open(
        "public static "
            + Core.result(abi.lifted())
            + " "
            + method
            + "("
            + body.parameterList()
            + ")");
    body.emit(out, "Services." + constants.get(type.name()), own.answer(function));
    out.close();
    if (abi.hasPostReturn()) {
      emitPostReturn(name, methods.take(method + "Done"));
    }
  }

  private static String methodName(Interface type, Function function) {
    String resource = function.resource().map(def -> "-" + def.name()).orElse("");
    String name = function.kind() instanceof Function.Kind.Constructor ? "create" : function.name();
    return Spelling.lowerCamel(type.name().name() + resource + "-" + name);
  }

  private void emitDestructor(Interface type, TypeDef resource) {
    String name = CoreNames.destructor(scope.witName(type), resource.name());
    String method = Spelling.lowerCamel(type.name().name() + "-" + resource.name() + "-destroy");
    out.blank();
    out.doc(Javadoc.saying("Closes the object of a dropped {@code " + resource.name() + "}."));
    emitAnnotation(name);
    out.open("public static void " + methods.take(method) + "(int place)");
    out.open("try");
    out.line(imports.use(names.handles(resource)) + ".destroy(place);");
    out.next("catch (Throwable failure)");
    out.line("throw " + imports.use(JavaTypes.GUEST + ".abi", "Uncaught") + ".trap(failure);");
    out.close();
    out.close();
  }

  private void emitPostReturn(String name, String method) {
    out.blank();
    out.doc(Javadoc.saying("Frees the result of " + DocText.code(name) + "."));
    emitAnnotation(CoreNames.postReturn(name));
    out.open("public static void " + method + "(int result)");
    out.line(imports.use(JavaTypes.GUEST + ".abi", "Arena") + ".reset();");
    out.close();
  }

  /** In a class of their own: a constructor that throws does so inside the first call. */
  private void emitServices() {
    out.blank();
    out.doc(
        Javadoc.saying(
            "The implementations, made at build time or else at the first call, which can"
                + " report."));
    out.open("private static final class Services");
    for (Interface type : scope.implemented()) {
      InterfaceName name = type.name();
      if (!constants.containsKey(name)) {
        continue;
      }
      String javaType = imports.use(names.of(name).functionsClass());
      String made = "new " + implementation(type) + "()";
      String value =
          name.toString().startsWith(INCOMING_HANDLER)
              ? imports.use(JavaTypes.GUEST + ".http", "HttpHandler") + ".of(" + made + ")"
              : made;
      out.line("static final " + javaType + " " + constants.get(name) + " = " + value + ";");
    }
    out.close();
  }

  private String implementation(Interface type) {
    String fullName = scope.implementation(type).orElse("");
    int dot = fullName.lastIndexOf('.');
    return dot < 0
        ? fullName
        : imports.use(new ClassName(fullName.substring(0, dot), fullName.substring(dot + 1)));
  }
}
