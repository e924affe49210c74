package com.example;

import com.example.bindings.demo.greet.greeter.Greeter;

/** Greets. */
public final class Greet implements Greeter {
  @Override
  public String greet(String name) {
    return "hello " + name;
  }
}
