package dev.breakwater.core.launch;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database address in the form the JDBC driver takes, made from either {@code jdbc:postgresql:}
 * or {@code postgres://user:password@host:port/database?parameter=value}. One that begins with
 * {@code jdbc:aws-wrapper:postgresql:} is of the AWS wrapper, which knows the members of an Aurora
 * cluster by itself.
 *
 * @param jdbc starts with {@code jdbc:}; holds the password
 * @see <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS">
 *     libpq, Connection URIs</a>
 */
public record PostgresUrl(String jdbc) {
  private static final String JDBC = "jdbc:postgresql:";
  private static final String WRAPPED = "jdbc:aws-wrapper:postgresql:";
  private static final String LOGIN_TIMEOUT = "loginTimeout=";
  private static final Pattern URI =
      Pattern.compile("postgres(?:ql)?://([^/?]*)(?:/([^?@]*))?(?:\\?(.*))?");
  private static final Pattern PASSWORD_IN_AUTHORITY = Pattern.compile("(://[^:/?@]*):[^?]*@");

  /** A question mark in the password: what follows the colon is no port. */
  private static final Pattern PASSWORD_WITH_QUERY =
      Pattern.compile("(://[^:/?@]*):(?!\\d{1,5}(?:[,/?]|$)).*@");

  private static final Pattern PASSWORD_PARAMETER =
      Pattern.compile("([?&](?:ssl)?password=)[^&]*", Pattern.CASE_INSENSITIVE);

  private static final Pattern HOSTS =
      Pattern.compile(
          "(?:[^\\[\\]:,]+|\\[[^\\[\\],]+])(?::\\d{1,5})?(?:,(?:[^\\[\\]:,]+|\\[[^\\[\\],]+])(?::\\d{1,5})?)*");

  /** Parameters that libpq and the JDBC driver spell differently. */
  private static final Map<String, String> DRIVER_NAMES =
      Map.of(
          "application_name", "ApplicationName",
          "channel_binding", "channelBinding",
          "connect_timeout", "connectTimeout",
          "keepalives", "tcpKeepAlive");

  /** Reads either form; empty when it is neither, names no host or has a broken %-escape. */
  static Optional<PostgresUrl> parse(String text) {
    for (String prefix : List.of(JDBC, WRAPPED)) {
      if (text.startsWith(prefix) && text.length() > prefix.length()) {
        return Optional.of(new PostgresUrl(text));
      }
    }
    Matcher uri = URI.matcher(text);
    try {
      return uri.matches() ? fromUri(uri) : Optional.empty();
    } catch (IllegalArgumentException brokenEscape) {
      return Optional.empty();
    }
  }

  private static Optional<PostgresUrl> fromUri(Matcher uri) {
    String authority = uri.group(1);
    int at = authority.lastIndexOf('@');
    String hosts = authority.substring(at + 1);
    if (!HOSTS.matcher(hosts).matches()) {
      return Optional.empty();
    }
    List<String> parameters = new ArrayList<>();
    if (at >= 0) {
      parameters.addAll(credentials(authority.substring(0, at)));
    }
    parameters.addAll(translated(uri.group(3) == null ? "" : uri.group(3)));
    String database = uri.group(2) == null ? "" : uri.group(2);
    String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    return Optional.of(new PostgresUrl(JDBC + "//" + hosts + "/" + database + query));
  }

  private static List<String> credentials(String userInfo) {
    int colon = userInfo.indexOf(':');
    if (colon < 0) {
      return List.of("user=" + recoded(userInfo));
    }
    return List.of(
        "user=" + recoded(userInfo.substring(0, colon)),
        "password=" + recoded(userInfo.substring(colon + 1)));
  }

  /**
   * Percent-decodes as a URI does, where {@code +} is itself, and encodes as the driver decodes.
   */
  private static String recoded(String part) {
    String plain = URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    return URLEncoder.encode(plain, StandardCharsets.UTF_8);
  }

  private static List<String> translated(String query) {
    List<String> parameters = new ArrayList<>();
    for (String parameter : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      if (equals > 0) {
        String name = parameter.substring(0, equals);
        parameters.add(DRIVER_NAMES.getOrDefault(name, name) + parameter.substring(equals));
      }
    }
    return parameters;
  }

  /** The interface of the driver by which Liberty connects; the wrapper has no pooled one. */
  String dataSourceType() {
    return isWrapped() ? "java.sql.Driver" : "javax.sql.ConnectionPoolDataSource";
  }

  /**
   * The address for a data source of {@link #dataSourceType()}: logging in to all its hosts takes
   * two seconds at most unless it says otherwise. Liberty refuses that for a plain driver.
   */
  String ofDataSource() {
    return isWrapped() || jdbc.contains(LOGIN_TIMEOUT)
        ? jdbc
        : jdbc + (jdbc.contains("?") ? "&" : "?") + LOGIN_TIMEOUT + "2";
  }

  private boolean isWrapped() {
    return jdbc.startsWith(WRAPPED);
  }

  /** {@code url} of any scheme with the password replaced, fit for a log. */
  public static String masked(String url) {
    Matcher encoded = PASSWORD_IN_AUTHORITY.matcher(url);
    Matcher found = encoded.find() ? encoded : PASSWORD_WITH_QUERY.matcher(url);
    String authority = found.replaceFirst("$1:***@");
    return PASSWORD_PARAMETER.matcher(authority).replaceAll("$1***");
  }

  @Override
  public String toString() {
    return masked(jdbc);
  }
}
