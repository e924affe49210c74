package dev.breakwater.host;

import dev.breakwater.component.binary.ComponentReader;
import dev.breakwater.component.model.Component;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.engine.CoreModule;
import dev.breakwater.host.engine.MemoryLimit;
import dev.breakwater.host.link.ComponentInstance;
import dev.breakwater.host.link.HostSignatures;
import dev.breakwater.host.link.Linker;
import dev.breakwater.host.link.Plan;
import dev.breakwater.host.wasi.Context;
import dev.breakwater.host.wasi.HostInterfaces;
import dev.breakwater.host.wasi.InnerCalls;
import dev.breakwater.host.wasi.OutgoingClient;
import dev.breakwater.host.wasi.Settings;
import dev.breakwater.host.wasi.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A component that was read and linked; it makes any number of instances. */
public final class ComponentHost {
  /** The default for {@link #memoryLimit}: 64 MiB. */
  public static final MemoryLimit DEFAULT_MEMORY = MemoryLimit.ofBytes(64L << 20);

  private final Plan plan;
  private final MemoryLimit memoryLimit;
  private final Settings settings;
  private final OutgoingClient client;
  private final InnerCalls innerCalls;

  private ComponentHost(
      Plan plan,
      MemoryLimit memoryLimit,
      Settings settings,
      OutgoingClient client,
      InnerCalls innerCalls) {
    this.plan = plan;
    this.memoryLimit = memoryLimit;
    this.settings = settings;
    this.client = client;
    this.innerCalls = innerCalls;
  }

  /**
   * Loads {@code file} on the {@link HostInterfaces#standard} interfaces, with nothing in its
   * environment and no way out.
   *
   * @param cache the folder for compiled classes
   * @throws dev.breakwater.component.binary.MalformedComponentException if it is no component, or
   *     one that breaks a rule
   * @throws InvalidComponentException if it breaks a rule of the host
   * @throws UnlinkableException if it asks for what the host has not
   */
  public static ComponentHost load(Path file, Path cache) throws IOException {
    return load(file, cache, HostInterfaces.standard());
  }

  /** Loads {@code file} on the interfaces of {@code host}. */
  public static ComponentHost load(Path file, Path cache, HostInterfaces host) throws IOException {
    return of(Files.readAllBytes(file), CompiledCache.under(cache), host);
  }

  /** Loads a component from its bytes. */
  public static ComponentHost of(byte[] binary, CompiledCache cache) {
    return of(binary, cache, HostInterfaces.standard());
  }

  /** Loads a component from its bytes, on the interfaces of {@code host}. */
  public static ComponentHost of(byte[] binary, CompiledCache cache, HostInterfaces host) {
    List<String> own = host.own().stream().map(i -> i.name().toString()).toList();
    boolean known = cache.isLinked(binary, own);
    HostSignatures signatures = known ? HostSignatures.ofProgram(host) : HostSignatures.of(host);
    Plan plan =
        Linker.link(
            known ? ComponentReader.decode(binary) : ComponentReader.read(binary),
            host,
            signatures,
            module -> CoreModule.compile(module, cache));
    cache.markLinked(binary, own);
    return of(plan);
  }

  /**
   * Loads a component from its bytes, on the interfaces of {@code host}, and compiles nothing: its
   * code is interpreted. A large component answers sooner for the first time, and then much slower.
   */
  public static ComponentHost interpreted(byte[] binary, HostInterfaces host) {
    Component component = ComponentReader.read(binary);
    return of(Linker.link(component, host, HostSignatures.of(host), CoreModule::interpret));
  }

  private static ComponentHost of(Plan plan) {
    return new ComponentHost(
        plan, DEFAULT_MEMORY, Settings.empty(), OutgoingClient.none(), InnerCalls.PLAIN);
  }

  /** The same component with other surroundings. */
  public ComponentHost with(Settings otherSettings, OutgoingClient otherClient) {
    return new ComponentHost(plan, memoryLimit, otherSettings, otherClient, innerCalls);
  }

  /** The same component with another limit for the memory of an instance. */
  public ComponentHost with(MemoryLimit otherLimit) {
    return new ComponentHost(plan, otherLimit, settings, client, innerCalls);
  }

  /** The same component with another way to run the calls between the components in it. */
  public ComponentHost with(InnerCalls otherCalls) {
    return new ComponentHost(plan, memoryLimit, settings, client, otherCalls);
  }

  /**
   * Finds an export.
   *
   * @param name {@code demo:auth/authenticator#verify-token}; the version may be left out
   * @throws UnlinkableException if there is no such function
   */
  public Plan.ExportedFunction export(String name) {
    return plan.function(name)
        .orElseThrow(() -> new UnlinkableException(List.of("the component has no export " + name)));
  }

  /** A context for the next {@link #instantiate}. */
  public Context context() {
    return new Context(settings, client, new Signal(), memoryLimit.open(), innerCalls);
  }

  /** Makes a fresh instance. */
  public ComponentInstance instantiate(Context context) {
    return new ComponentInstance(plan, context);
  }

  /**
   * Calls an export on a fresh instance.
   *
   * @param arguments values as in {@link dev.breakwater.host.canonical}
   * @return the result; a {@code Unit} if the function has none
   * @throws IllegalArgumentException if the arguments are not of the function's types
   * @throws TrapException if the guest traps
   */
  public Object invoke(String export, Object... arguments) {
    Plan.ExportedFunction function = export(export);
    try (ComponentInstance instance = instantiate(context())) {
      return instance.call(function, List.of(arguments));
    }
  }
}
