package dev.breakwater.guest.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs all tests of a class twice: on the function's class, and on the component that was built of
 * it. A constructor or a test takes a {@link FunctionHost} as its parameter, which starts the
 * function. At the end a report names each test that differs, by its result or by an answer.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(BothSides.class)
public @interface ComponentTest {

  /** The file of the component, from the folder where tests run: {@code target/notes.wasm}. */
  String value();

  /** Where to run the tests. Only the component needs to have been built. */
  Side[] on() default {Side.JVM, Side.COMPONENT};

  /** Whether the class fails if an answer differs, though all tests pass. */
  boolean mustAgree() default false;

  /** How many seconds the component may take for a request. */
  int seconds() default 30;
}
