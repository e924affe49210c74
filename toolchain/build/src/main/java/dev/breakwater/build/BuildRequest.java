package dev.breakwater.build;

import dev.breakwater.teavm.CompileRequest;
import dev.breakwater.teavm.WasmOpt;
import java.util.Optional;

/**
 * A component to build.
 *
 * @param contract the world that it is built for
 * @param code its classes and what the module shall be
 * @param wasmOpt the optimiser that makes the module smaller, if one shall be run
 * @param embedDocs whether the component carries the documentation of its world
 */
public record BuildRequest(
    Contract contract, CompileRequest code, Optional<WasmOpt> wasmOpt, boolean embedDocs) {
  /** The class whose methods are the exports of the world, as {@code Bindgen} names it. */
  public static String entryClass(String basePackage) {
    return basePackage + ".Exports";
  }
}
