package dev.breakwater.bindgen;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Natives of an imported interface that call the exports of an equal one, as a host would. */
final class Loopback {
  private Loopback() {}

  /** The natives of {@code type}, calling the exports of the interface named {@code target}. */
  static SourceFile natives(JavaNames names, Interface type, String target) {
    InterfaceNames own = names.of(type.name());
    Imports imports = new Imports(own.packageName(), Set.of(), Set.of());
    JavaWriter out = new JavaWriter();
    out.open("final class " + own.nativesClass().simpleName());
    for (Function function : type.functions()) {
      emit(out, imports, own, function, target);
    }
    for (TypeDef def : type.types()) {
      if (def.kind() instanceof TypeKind.Resource) {
        out.empty("static void " + own.nativeDrop(def) + "(int handle)");
      }
    }
    return out.close().file(own.nativesClass(), imports);
  }

  private static void emit(
      JavaWriter out, Imports imports, InterfaceNames own, Function function, String target) {
    FunctionAbi abi = FunctionAbi.of(function);
    List<String> parameters = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < abi.lowered().params().size(); i++) {
      parameters.add(Core.javaType(abi.lowered().params().get(i)) + " p" + i);
      if (i < abi.lifted().params().size()) {
        arguments.add("p" + i);
      }
    }
    String exports = imports.use("golden", "Exports");
    String method = Spelling.lowerCamel(target + "-" + function.name());
    String call = exports + "." + method + "(" + String.join(", ", arguments) + ")";
    String result = Core.result(abi.lowered());
    out.open(
        "static "
            + result
            + " "
            + own.nativeMethod(function)
            + "("
            + String.join(", ", parameters)
            + ")");
    if (abi.resultInMemory()) {
      String memory = imports.use("dev.breakwater.guest.abi", "Memory");
      String to = "p" + arguments.size();
      int bytes = abi.result().orElseThrow().byteSize();
      out.line(memory + ".copy(" + call + ", " + to + ", " + bytes + ");");
    } else {
      out.line("return " + call + ";");
    }
    out.close();
  }
}
