package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.domain.UserId;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The user of this request, once the filters have let it pass. */
@RequestScoped
public class CurrentUser {
  private Optional<UserId> id = Optional.empty();

  /** Settles who it is. */
  public void is(UserId user) {
    id = Optional.of(user);
  }

  /** Who it is; a resource that asks without the filters before it is a bug. */
  public UserId id() {
    return id.orElseThrow(() -> new IllegalStateException("no filter has settled the user"));
  }
}
