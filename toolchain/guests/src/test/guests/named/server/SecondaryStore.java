package server;

import bindings.demo.named.types.Failure;
import bindings.secondary.Bucket;
import bindings.secondary.Found;
import bindings.secondary.Secondary;
import dev.breakwater.guest.Result;
import dev.breakwater.guest.Unit;
import java.util.Optional;

/** Is closed, and finds all keys with themselves as values. */
public final class SecondaryStore implements Secondary {
  private record Closed(String name) implements Bucket {
    @Override
    public Result<Unit, Failure> put(String key, String value) {
      return new Result.Err<>(new Failure.Closed());
    }

    @Override
    public void close() {}
  }

  @Override
  public Bucket createBucket(String name) {
    return new Closed("secondary " + name);
  }

  @Override
  public Optional<Found> find(Bucket bucket, String key) {
    return Optional.of(new Found(key, bucket.name()));
  }

  @Override
  public int closed() {
    return 0;
  }
}
