package dev.breakwater.teavm.linear;

import dev.breakwater.teavm.Backend;
import dev.breakwater.teavm.CompilationException;
import dev.breakwater.teavm.CompilationProblem;
import dev.breakwater.teavm.CompileRequest;
import dev.breakwater.teavm.CompileRequest.Option;
import dev.breakwater.teavm.module.NameSection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.teavm.backend.wasm.WasmRuntimeType;
import org.teavm.backend.wasm.WasmTarget;
import org.teavm.dependency.DependencyListener;
import org.teavm.dependency.PreciseDependencyAnalyzer;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.PreOptimizingClassHolderSource;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.ClasspathClassHolderSource;
import org.teavm.parsing.resource.ResourceProvider;
import org.teavm.vm.TeaVM;
import org.teavm.vm.TeaVMBuilder;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Drives TeaVM's linear-memory target. */
public final class LinearMemoryBackend implements Backend {
  private static final String MODULE = "module.wasm";

  /**
   * {@code FULL} inlines until a method has 3,000 instructions, most of them checks and the making
   * of exceptions: modules are half as large again, and a fresh instance starts later.
   */
  private static final TeaVMOptimizationLevel OPTIMIZATION = TeaVMOptimizationLevel.ADVANCED;

  /** Called by reflection. */
  public LinearMemoryBackend() {}

  @Override
  public byte[] compile(CompileRequest request) {
    try (URLClassLoader plugins = pluginLoader(request.classPath());
        ResourceProvider files = new ClassPathFiles(request.classPath())) {
      FunctionNames names = new FunctionNames();
      TeaVM vm = vm(request, target(request, names), plugins, files);
      MemoryBuildTarget output = new MemoryBuildTarget();
      vm.build(output, MODULE);
      refuse(Problems.of(vm.getProblemProvider()));
      Map<String, String> methods = names.methods(vm.getWrittenClasses());
      return NameSection.renamed(output.file(MODULE), name -> methods.getOrDefault(name, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TeaVM vm(
      CompileRequest request, WasmTarget target, ClassLoader plugins, ResourceProvider files) {
    ReferenceCache references = new ReferenceCache();
    TeaVM vm =
        new TeaVMBuilder(target)
            .setClassLoader(plugins)
            .setResourceProvider(files)
            .setReferenceCache(references)
            .setClassSource(
                new PreOptimizingClassHolderSource(
                    new ClasspathClassHolderSource(files, references)))
            .setDependencyAnalyzerFactory(PreciseDependencyAnalyzer::new)
            .setObfuscated(!request.options().contains(Option.DEBUG_NAMES))
            .setStrict(true)
            .build();
    vm.setOptimizationLevel(OPTIMIZATION);
    vm.installPlugins();
    adapt(vm);
    if (!request.options().contains(Option.DEBUG_NAMES)) {
      vm.add(new NoStackTraces());
    }
    vm.setEntryPoint(request.entryClass());
    return vm;
  }

  private static void adapt(TeaVM vm) {
    vm.add(new RuntimeReplacement());
    vm.add(new AddedMethods());
    vm.add(new WholeThrowables());
    vm.add(new InitialisationOrder());
    vm.add(RecordMethods.BOOTSTRAP, new RecordMethods());
    vm.add(new SharedImports());
    vm.add(new ConstantCharsets());
    vm.add(new AsciiCase());
    vm.add(new RegexSyntax());
    vm.add(new StaticRoots());
    vm.add(new CheckedDivision());
    vm.add(new CheckedArraySize());
    vm.add(new FloatNegation());
    ImplicitExceptions implicit = new ImplicitExceptions();
    vm.add((ClassHolderTransformer) implicit);
    vm.add((DependencyListener) implicit);
    vm.add(new Unavailable());
  }

  private static WasmTarget target(CompileRequest request, FunctionNames names) {
    WasmTarget target = new LinearTarget();
    target.setRuntimeType(WasmRuntimeType.WASI);
    target.setMinHeapSize(request.heap().minBytes());
    target.setMaxHeapSize(request.heap().maxBytes());
    target.setObfuscated(!request.options().contains(Option.DEBUG_NAMES));
    target.add(context -> new MemoryGrowth(functions -> names.keep(target, functions)));
    target.add(context -> new ArenaSize(request.arena()));
    target.add(context -> new MathInstructions());
    target.add(context -> new OrderInstructions());
    return target;
  }

  private static URLClassLoader pluginLoader(List<Path> classPath) throws MalformedURLException {
    URL[] urls = new URL[classPath.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = classPath.get(i).toUri().toURL();
    }
    return new URLClassLoader(urls, LinearMemoryBackend.class.getClassLoader());
  }

  private static void refuse(List<CompilationProblem> problems) {
    if (!problems.isEmpty()) {
      throw new CompilationException(problems);
    }
  }
}
