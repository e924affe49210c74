package dev.breakwater.host.link;

import static java.util.Objects.requireNonNullElse;

import dev.breakwater.host.HostExhaustedException;
import dev.breakwater.host.TrapException;
import dev.breakwater.host.canonical.CallScope;
import dev.breakwater.host.canonical.Conformity;
import dev.breakwater.host.canonical.HandleTable;
import dev.breakwater.host.canonical.Lift;
import dev.breakwater.host.canonical.Lower;
import dev.breakwater.host.canonical.OwnedResource;
import dev.breakwater.host.canonical.ResourceType;
import dev.breakwater.host.wasi.Arguments;
import dev.breakwater.host.wasi.Context;
import dev.breakwater.host.wasi.GuestExit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import run.endive.runtime.Instance;

/**
 * One instance of a linked component. Used by one thread; after a {@link TrapException} only {@link
 * #close()} may be called.
 */
public final class ComponentInstance implements AutoCloseable, OwnedResource.Owner {
  private static final long[] NOTHING = {};

  private final Plan plan;
  private final Context context;
  private final @Nullable Instance[] cores;
  private final State[] states;
  private final @Nullable LiveGuest[] guests;

  /** What the canonical ABI keeps for one component instance. */
  static final class State {
    final HandleTable handles = new HandleTable();
    private boolean mayLeave = true;
    private boolean entered;
  }

  /**
   * Instantiates all core modules of {@code plan}.
   *
   * @throws TrapException if a start function traps or memory is out of bounds
   */
  public ComponentInstance(Plan plan, Context context) {
    this.plan = plan;
    this.context = context;
    this.cores = new Instance[plan.steps().size()];
    this.guests = new LiveGuest[plan.options()];
    this.states = new State[plan.instances()];
    for (int i = 0; i < states.length; i++) {
      states[i] = new State();
    }
    boolean complete = false;
    try {
      trapping(this::instantiate);
      complete = true;
    } finally {
      if (!complete) {
        close();
      }
    }
  }

  private long[] instantiate() {
    for (int slot = 0; slot < cores.length; slot++) {
      Plan.Step step = plan.steps().get(slot);
      CoreImports imports = new CoreImports(this);
      cores[slot] = step.module().instantiate(imports.values(step.imports()), context.memory());
    }
    return NOTHING;
  }

  /**
   * Calls an export.
   *
   * @param arguments values as in {@link dev.breakwater.host.canonical}
   * @throws IllegalArgumentException if the arguments are not of the function's types
   * @throws TrapException if the guest traps
   * @throws GuestExit if the guest ends itself
   */
  public Object call(Plan.ExportedFunction function, List<?> arguments) {
    new Conformity(plan.resources()).requireArguments(function.callee().abi(), arguments);
    return trapping(() -> {
      CallScope scope = CallScope.fromHost(this);
      Object result = call(function.callee(), arguments, scope);
      scope.end();
      return result;
    });
  }

  /** Called by {@link OwnedResource#close()}. */
  @Override
  public void destroy(ResourceType type, int representation) {
    trapping(() -> {
      destroy(type, representation, ResourceType.HOST);
      return NOTHING;
    });
  }

  /** Drops everything that the guest left open. */
  @Override
  public void close() {
    for (State state : states) {
      state.handles.clear((type, representation) -> closeOfHost(representation));
    }
    context.memory().close();
  }

  Instance core(int slot) {
    Instance core = cores[slot];
    if (core == null) {
      throw new TrapException("core instance " + slot + " is called before it exists");
    }
    return core;
  }

  State state(int instance) {
    return states[instance];
  }

  /** Calls a core function of the plan. */
  long[] callCore(CoreCallee callee, long[] arguments) {
    return switch (callee) {
      case CoreCallee.Exported(int slot, String name, var type) ->
          // the engine gives null where a function has no result
          requireNonNullElse(core(slot).export(name).apply(arguments), NOTHING);
      case CoreCallee.Lowered lowered -> lowered(lowered, arguments);
      case CoreCallee.ResourceNew(ResourceType type, int instance, var signature) ->
          one(leaving(instance).handles.own(type, (int) arguments[0]));
      case CoreCallee.ResourceRep(ResourceType type, int instance, var signature) ->
          one((Integer) states[instance].handles.representation((int) arguments[0], type));
      case CoreCallee.ResourceDrop(ResourceType type, int instance, var signature) -> {
        leaving(instance)
            .handles
            .drop((int) arguments[0], type)
            .ifPresent(representation -> destroy(type, representation, instance));
        yield NOTHING;
      }
    };
  }

  private static long[] one(int value) {
    return new long[] {value & 0xFFFF_FFFFL};
  }

  /** {@code canon lower}: the guest calls out. */
  private long[] lowered(CoreCallee.Lowered callee, long[] arguments) {
    GuestOptions options = callee.options();
    leaving(options.instance());
    LiveGuest guest = guest(options);
    Callee target = callee.target();
    CallScope scope = new CallScope();
    List<Object> values =
        new Lift(guest, plan.resources(), scope).parameters(target.abi(), arguments);
    Object result = callOut(target, values, scope);
    scope.end();
    return new Lower(guest, plan.resources(), scope, options.instance())
        .result(target.abi(), result, arguments);
  }

  private Object callOut(Callee callee, List<?> arguments, CallScope scope) {
    return callee instanceof Callee.Lifted(CoreCallee.Exported exported, var options, var abi)
        ? context.innerCalls().run(exported.name(), () -> call(callee, arguments, scope))
        : call(callee, arguments, scope);
  }

  private Object call(Callee callee, List<?> arguments, CallScope scope) {
    return switch (callee) {
      case Callee.Host host -> host.function().call(context, new Arguments(List.copyOf(arguments)));
      case Callee.Lifted lifted -> lifted(lifted, arguments, scope);
    };
  }

  /** {@code canon lift}: somebody calls the guest. */
  private Object lifted(Callee.Lifted callee, List<?> arguments, CallScope scope) {
    GuestOptions options = callee.options();
    State state = states[options.instance()];
    if (state.entered) {
      throw new TrapException("a component instance is called while it runs: it is not reentrant");
    }
    state.entered = true;
    LiveGuest guest = guest(options);
    Lower lower = new Lower(guest, plan.resources(), scope, options.instance());
    long[] core = callCore(callee.core(), lower.parameters(callee.abi(), arguments));
    Object result = new Lift(guest, plan.resources(), scope).result(callee.abi(), core);
    if (options.postReturn().isPresent()) {
      state.mayLeave = false;
      callCore(options.postReturn().get(), core);
      state.mayLeave = true;
    }
    state.entered = false;
    return result;
  }

  private LiveGuest guest(GuestOptions options) {
    LiveGuest guest = guests[options.id()];
    if (guest == null) {
      guest = new LiveGuest(this, options);
      guests[options.id()] = guest;
    }
    return guest;
  }

  /** Runs {@code allocation}, during which the guest must not call out. */
  int allocating(int instance, Supplier<Integer> allocation) {
    State state = states[instance];
    boolean before = state.mayLeave;
    state.mayLeave = false;
    int address = allocation.get();
    state.mayLeave = before;
    return address;
  }

  private State leaving(int instance) {
    State state = states[instance];
    if (!state.mayLeave) {
      throw new TrapException("the guest calls an import from realloc or post-return");
    }
    return state;
  }

  private void destroy(ResourceType type, Object representation, int caller) {
    CoreCallee destructor = plan.destructors().get(type);
    if (type.owner() == ResourceType.HOST) {
      closeOfHost(representation);
    } else if (destructor != null) {
      destroyOfGuest(destructor, states[type.owner()], representation, type.owner() == caller);
    }
  }

  private void destroyOfGuest(
      CoreCallee destructor, State owner, Object representation, boolean byItself) {
    if (owner.entered && !byItself) {
      throw new TrapException("a resource is dropped while its component runs");
    }
    boolean before = owner.entered;
    owner.entered = true;
    callCore(destructor, one((Integer) representation));
    owner.entered = before;
  }

  private static void closeOfHost(Object representation) {
    if (representation instanceof AutoCloseable resource) {
      try {
        resource.close();
      } catch (Exception e) {
        throw new IllegalStateException("a resource of the host cannot be closed", e);
      }
    }
  }

  private static <T> T trapping(Supplier<T> run) {
    try {
      return run.get();
    } catch (TrapException | GuestExit e) {
      throw e;
    } catch (OutOfMemoryError e) {
      throw new HostExhaustedException("the host's heap is full", e);
    } catch (StackOverflowError e) {
      throw new TrapException("the call stack is exhausted", e);
    } catch (RuntimeException e) {
      throw new TrapException(String.valueOf(e.getMessage()), e);
    }
  }
}
