package dev.breakwater.guest.testing;

import dev.breakwater.guest.http.HttpFunction;
import java.util.function.Function;

/** Starts the function of one test, on the side that is its turn. */
public interface FunctionHost {

  /** Where the function runs. */
  Side side();

  /**
   * The function. A request of it is answered as by a host: what {@code plain} throws is logged and
   * answered with 500, and bodies can be read once. A trap of the component fails the test.
   *
   * @param plain makes the function of the class that was built to the component; not called where
   *     the component answers
   */
  HttpFunction start(HostServices services, Function<HostServices, HttpFunction> plain);
}
