package golden.demo.values.echo;

import java.util.List;
import java.util.Optional;

/**
 * More than 16 core values.
 *
 * @param g unsigned, 64 bits
 */
public record Broad(
    Joined a, String b, Joined c, List<Point> d, Optional<Joined> e, Numbers f, long g) {
  public Broad {
    d = List.copyOf(d);
  }
}
