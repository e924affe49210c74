package golden.demo.values.echo;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.Tuple2;
import java.util.List;
import java.util.Optional;

/** The record {@code deep} of {@code demo:values/echo}. */
public record Deep(List<Optional<Result<List<Tuple2<String, Joined>>, Optional<Narrow>>>> layers) {
  public Deep {
    layers = List.copyOf(layers);
  }
}
