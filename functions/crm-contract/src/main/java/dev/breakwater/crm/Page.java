package dev.breakwater.crm;

import dev.breakwater.crm.Checked.Refused;
import dev.breakwater.crm.Checked.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A part of a list in the order of ids.
 *
 * @param limit how many there may be, 1 to 200
 * @param after the id after which it begins
 */
public record Page(int limit, long after) {
  private static final int MOST = 200;
  private static final String UNLESS_SAID = "100";

  /** Of what the query says: {@code limit}, else 100, and {@code after}, else 0. */
  public static Checked<Page> of(Optional<String> limit, Optional<String> after) {
    Checked<Long> most =
        WholeNumber.within(limit.orElse(UNLESS_SAID), 1, MOST, CrmError.INVALID_LIMIT);
    Checked<Long> begin =
        WholeNumber.within(after.orElse("0"), 0, Long.MAX_VALUE, CrmError.INVALID_AFTER);
    return switch (most) {
      case Refused<Long>(CrmError error) -> new Refused<>(error);
      case Valid<Long>(Long number) ->
          switch (begin) {
            case Refused<Long>(CrmError error) -> new Refused<>(error);
            case Valid<Long>(Long id) -> new Valid<>(new Page(number.intValue(), id));
          };
    };
  }

  /** How many rows to ask for: one more says that another page follows. */
  public int rows() {
    return limit + 1;
  }

  /** What is on the page, of the rows that came. */
  public <T> List<T> cut(List<T> rows) {
    return rows.size() > limit ? rows.subList(0, limit) : rows;
  }

  /**
   * The value of {@code Link} that leads to the next page.
   *
   * @param path of the list, {@code /customers}
   * @return nothing on the last page
   */
  public <T> Optional<String> next(String path, List<T> rows, ToLongFunction<T> id) {
    if (rows.size() <= limit) {
      return Optional.empty();
    }
    long last = id.applyAsLong(rows.get(limit - 1));
    return Optional.of("<" + path + "?limit=" + limit + "&after=" + last + ">; rel=\"next\"");
  }
}
