package dev.breakwater.local;

import java.util.Locale;

/** A service of the CRM. */
public enum CrmPart {
  CUSTOMERS,
  ORDERS,
  GATEWAY;

  /** Names logs, pid files and modules: {@code crm-orders}. */
  String label() {
    return "crm-" + name().toLowerCase(Locale.ROOT);
  }
}
