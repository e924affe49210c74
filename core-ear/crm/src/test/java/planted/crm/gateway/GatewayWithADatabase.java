package planted.crm.gateway;

import dev.breakwater.core.crm.store.Customers;
import jakarta.persistence.EntityManager;

/** Does what a gateway must not do. */
record GatewayWithADatabase(EntityManager entities, Customers customers) {}
