package server;

import bindings.demo.named.types.Failure;
import bindings.primary.Bucket;
import bindings.primary.Found;
import bindings.primary.Primary;
import dev.breakwater.guest.Result;
import dev.breakwater.guest.Unit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps two texts in a bucket, and not more. */
public final class PrimaryStore implements Primary {
  private static int closed;

  private static final class Small implements Bucket {
    private final String name;
    private final Map<String, String> values = new HashMap<>();

    Small(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return "primary " + name;
    }

    @Override
    public Result<Unit, Failure> put(String key, String value) {
      if (values.size() == 2) {
        return new Result.Err<>(new Failure.Full(2));
      }
      values.put(key, value);
      return new Result.Ok<>(Unit.UNIT);
    }

    @Override
    public void close() {
      closed++;
    }
  }

  @Override
  public Bucket createBucket(String name) {
    return new Small(name);
  }

  @Override
  public Optional<Found> find(Bucket bucket, String key) {
    return Optional.ofNullable(((Small) bucket).values.get(key))
        .map(value -> new Found(key, value));
  }

  @Override
  public int closed() {
    return closed;
  }
}
