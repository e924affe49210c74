package dev.breakwater.check;

import java.util.List;

/** One thing that a component asks of its host. */
public sealed interface Need {

  /** The need in words, as it stands in a table. */
  String text();

  /** That {@code name} is served. */
  record Import(String name) implements Need {
    @Override
    public String text() {
      return "import " + name;
    }
  }

  /** That one of the exports is what the host calls. */
  record Called(List<String> exports) implements Need {
    public Called {
      exports = List.copyOf(exports);
    }

    @Override
    public String text() {
      return exports.isEmpty() ? "no export" : "export " + String.join(", ", exports);
    }
  }

  /** That the engine has {@code feature}, which {@code place} uses. */
  record OfFeature(Feature feature, String place) implements Need {
    @Override
    public String text() {
      return feature + " (" + place + ")";
    }
  }

  /** That the host allows {@code amount} of what {@code limit} bounds. */
  record Amount(Limit limit, long amount, String place) implements Need {
    @Override
    public String text() {
      return limit.text(amount) + (place.isEmpty() ? "" : " (" + place + ")");
    }
  }
}
