package com.example;

import com.example.bindings.demo.greet.greeter.Greeter;
import com.example.bindings.demo.shout.shouter.Shouter;
import java.util.Locale;

/** Greets loudly, by means of the other component. */
public final class Shout implements Shouter {
  @Override
  public String shout(String name) {
    return Greeter.imported().greet(name).toUpperCase(Locale.ROOT);
  }
}
