package dev.breakwater.parity;

import dev.breakwater.parity.bindings.demo.parity.suiteexports.SuiteExports;

/** The suite as a component's export. */
public final class SuiteService implements SuiteExports {
  @Override
  public String run(String probe) {
    return Suite.probe(probe).transcript();
  }

  @Override
  public void print(String probes) {
    for (String name : probes.split(",")) {
      System.out.print("# " + name + "\n" + run(name));
    }
  }
}
