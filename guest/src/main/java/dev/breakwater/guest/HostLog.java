package dev.breakwater.guest;

import dev.breakwater.guest.abi.StandardOutput;
import dev.breakwater.guest.abi.Uncaught;

/** Writes to {@code wasi:cli}. */
final class HostLog implements Log {
  @Override
  public void line(String text) {
    StandardOutput.print(text + "\n");
  }

  @Override
  public void failure(Throwable failure) {
    Uncaught.log(failure);
  }
}
