package dev.breakwater.host.link;

import dev.breakwater.abi.FunctionAbi;
import dev.breakwater.host.TrapException;
import dev.breakwater.host.canonical.Conformity;
import dev.breakwater.host.wasi.Arguments;
import dev.breakwater.host.wasi.Context;
import dev.breakwater.host.wasi.GuestExit;
import dev.breakwater.host.wasi.HostFunction;

/** A function of the program's own: what it returns is checked, what it throws is named. */
record ProgramFunction(String name, HostFunction answer, FunctionAbi abi, Conformity conformity)
    implements HostFunction {

  @Override
  public Object call(Context context, Arguments arguments) {
    try {
      Object result = answer.call(context, arguments);
      conformity.requireResult(abi, result);
      return result;
    } catch (TrapException | GuestExit e) {
      throw e;
    } catch (RuntimeException e) {
      throw new TrapException("the host's function " + name + " failed: " + e, e);
    }
  }
}
