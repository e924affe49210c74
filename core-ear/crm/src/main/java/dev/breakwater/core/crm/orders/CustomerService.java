package dev.breakwater.core.crm.orders;

import dev.breakwater.core.crm.http.FailedException;
import dev.breakwater.core.crm.upstream.Upstream;
import dev.breakwater.core.launch.CrmSettings;
import dev.breakwater.crm.CrmError;
import dev.breakwater.crm.CustomerLookup;
import dev.breakwater.crm.RequestId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The service that knows whether there is a customer. */
@Dependent
public class CustomerService {
  /** Longer than customers wait for their database. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Upstream upstream;
  private final CrmSettings settings;

  @Inject
  CustomerService(Upstream upstream, CrmSettings settings) {
    this.upstream = upstream;
    this.settings = settings;
  }

  /**
   * What there is against an order of this customer.
   *
   * @throws FailedException if the service does not answer
   */
  Optional<CrmError> refusal(long customerId, String requestId) {
    try {
      var call =
          upstream
              .call(settings.customers(), "/customers/" + customerId, Optional.empty())
              .header(RequestId.HEADER, requestId);
      return CustomerLookup.refusal(upstream.send(call.build(), PATIENCE).statusCode());
    } catch (IOException away) {
      throw new FailedException(CrmError.CUSTOMER_SERVICE_UNAVAILABLE, away);
    }
  }
}
