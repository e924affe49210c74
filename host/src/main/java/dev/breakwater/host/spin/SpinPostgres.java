package dev.breakwater.host.spin;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.Arguments;
import dev.breakwater.host.wasi.HostFunction;
import dev.breakwater.host.wasi.HostInterface;
import dev.breakwater.host.wasi.HostInterfaces;
import java.sql.SQLDataException;
import java.sql.SQLException;

/** {@code fermyon:spin/postgres@2.0.0}. */
public final class SpinPostgres {
  // cases of db-value and parameter-value, and labels of db-data-type
  static final int BOOLEAN = 0;
  static final int INT8 = 1;
  static final int INT16 = 2;
  static final int INT32 = 3;
  static final int INT64 = 4;
  static final int FLOATING32 = 9;
  static final int FLOATING64 = 10;
  static final int STR = 11;
  static final int BINARY = 12;
  static final int OTHER_TYPE = 13;
  static final int DB_NULL = 13;
  static final int UNSUPPORTED = 14;

  private static final String CONNECTION = "connection";
  private static final int CONNECTION_FAILED = 0;
  private static final int BAD_PARAMETER = 1;
  private static final int QUERY_FAILED = 2;

  private SpinPostgres() {}

  /** What a function does with its connection. */
  @FunctionalInterface
  private interface Use {
    Object on(PostgresSession session, Arguments arguments) throws SQLException;
  }

  /** {@code host} with the interface on {@code pools}, and with that of its types. */
  public static HostInterfaces addedTo(HostInterfaces host, PostgresPools pools) {
    return typesAddedTo(host).with(of(pools));
  }

  /** {@code host} with the interface of the types, which has no functions. */
  public static HostInterfaces typesAddedTo(HostInterfaces host) {
    return host.with(HostInterface.named("fermyon:spin/rdbms-types@2.0.0"));
  }

  /** The interface on {@code pools} alone. */
  public static HostInterface of(PostgresPools pools) {
    return HostInterface.named("fermyon:spin/postgres@2.0.0")
        .resource(CONNECTION, PostgresSession.class)
        .staticFunction(CONNECTION, "open", (context, args) -> open(pools, args.text(0)))
        .method(CONNECTION, "query", use((s, a) -> s.query(a.text(1), a.list(2, Variant.class))))
        .method(
            CONNECTION, "execute", use((s, a) -> s.execute(a.text(1), a.list(2, Variant.class))));
  }

  private static Variant open(PostgresPools pools, String address) {
    try {
      return Variant.ok(new PostgresSession(pools.open(address)));
    } catch (SQLException e) {
      return Variant.error(Variant.of(CONNECTION_FAILED, String.valueOf(e.getMessage())));
    }
  }

  private static HostFunction use(Use use) {
    return (context, args) -> {
      try {
        return Variant.ok(use.on(args.resource(0, PostgresSession.class), args));
      } catch (SQLException e) {
        int kind = e instanceof SQLDataException ? BAD_PARAMETER : QUERY_FAILED;
        return Variant.error(Variant.of(kind, String.valueOf(e.getMessage())));
      }
    };
  }

  /** The label for a type of the server's. */
  static int type(String name) {
    return switch (name) {
      case "bool" -> BOOLEAN;
      case "int2", "smallserial" -> INT16;
      case "int4", "serial" -> INT32;
      case "int8", "bigserial" -> INT64;
      case "float4" -> FLOATING32;
      case "float8" -> FLOATING64;
      case "text", "varchar", "bpchar" -> STR;
      case "bytea" -> BINARY;
      default -> OTHER_TYPE;
    };
  }
}
