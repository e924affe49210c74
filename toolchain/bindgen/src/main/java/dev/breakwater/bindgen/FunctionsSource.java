package dev.breakwater.bindgen;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The Java interface of an interface's free functions, and the class that calls the imported ones.
 */
final class FunctionsSource {
  private final JavaNames names;
  private final AbiRegister register;
  private final Interface type;
  private final InterfaceNames own;
  private final List<Function> functions;

  FunctionsSource(JavaNames names, AbiRegister register, Interface type) {
    this.names = names;
    this.register = register;
    this.type = type;
    this.own = names.of(type.name());
    this.functions = names.answered(type);
  }

  /** No file if all functions belong to handles. */
  List<SourceFile> files(WorldScope.Roles roles) {
    if (functions.isEmpty()) {
      return List.of();
    }
    List<SourceFile> files = new ArrayList<>();
    files.add(functionsFile(roles));
    if (roles.imported()) {
      files.add(importedFile(roles));
    }
    return files;
  }

  private JavaTypes types() {
    return new JavaTypes(names, new Imports(own.packageName(), own.classNames(), Set.of()));
  }

  private SourceFile functionsFile(WorldScope.Roles roles) {
    JavaTypes types = types();
    JavaWriter out = new JavaWriter();
    out.doc(Javadoc.saying("The functions of {@code " + names.witName(type) + "}."));
    out.open("public interface " + own.functionsClass().simpleName());
    for (int i = 0; i < functions.size(); i++) {
      if (i > 0) {
        out.blank();
      }
      Header header = Header.of(functions.get(i));
      out.doc(roles.exported() ? header.doc() : header.markedDoc());
      emitMark(out, roles, header);
      out.line(header.text(types, own.answer(functions.get(i))) + ";");
    }
    if (roles.imported()) {
      emitFactory(out);
    }
    return out.close().file(own.functionsClass(), types.imports());
  }

  /** Only what is called is marked: who answers a deprecated function has no other choice. */
  private static void emitMark(JavaWriter out, WorldScope.Roles roles, Header header) {
    if (header.isDeprecated() && !roles.exported()) {
      out.line("@Deprecated");
    }
  }

  private void emitFactory(JavaWriter out) {
    out.blank();
    out.doc(Javadoc.saying("Those that the component imports; they work only in WebAssembly."));
    out.open("static " + own.functionsClass().simpleName() + " imported()");
    out.line("return new " + own.importedClass().simpleName() + "();");
    out.close();
  }

  private SourceFile importedFile(WorldScope.Roles roles) {
    JavaTypes types = types();
    ClassName className = own.importedClass();
    Codec codec = new Codec(names, register.of(type), className, types);
    JavaWriter out = new JavaWriter();
    out.doc(Javadoc.saying("Calls the imported functions of {@code " + names.witName(type) + "}."));
    String parent = own.functionsClass().simpleName();
    out.open("final class " + className.simpleName() + " implements " + parent);
    for (int i = 0; i < functions.size(); i++) {
      if (i > 0) {
        out.blank();
      }
      emitMark(out, roles, Header.of(functions.get(i)));
      emitCall(out, types, codec, functions.get(i));
    }
    return out.close().file(className, types.imports());
  }

  private void emitCall(JavaWriter out, JavaTypes types, Codec codec, Function function) {
    Header header = Header.of(function);
    out.line("@Override");
    out.open("public " + header.text(types, own.method(function)));
    String target = own.nativesClass().simpleName() + "." + own.nativeMethod(function);
    new ImportBody(codec, types, FunctionAbi.of(function), header.values()).emit(out, target);
    out.close();
  }
}
