package dev.breakwater.component.validate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the names of imports and exports. */
final class ExternNames {
  private static final String CONSTRUCTOR = "[constructor]";
  private static final String METHOD = "[method]";
  private static final String STATIC = "[static]";
  private static final String UNLOCKED = "unlocked-dep=";
  private static final String LOCKED = "locked-dep=";
  private static final String URL = "url=";
  private static final String INTEGRITY = "integrity=";

  private static final Pattern VERSION =
      Pattern.compile(
          "(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)"
              + "(?:-(?<pre>[0-9A-Za-z.-]+))?(?:\\+(?<build>[0-9A-Za-z.-]+))?");
  private static final Pattern CANONICAL_VERSION =
      Pattern.compile("[1-9][0-9]*|0\\.[1-9][0-9]*|0\\.0\\.(?:0|[1-9][0-9]*)");
  private static final Pattern NUMBER_WITH_ZEROS = Pattern.compile("0[0-9]+");
  private static final Pattern HASH =
      Pattern.compile("sha(?:256|384|512)-[0-9A-Za-z+/]+={0,2}(?:\\?.*)?");

  private ExternNames() {}

  static ExternName parse(String name, Optional<String> versionSuffix) {
    if (versionSuffix.isPresent()) {
      packageName(canonicalName(name) + versionSuffix.get(), true);
      return new ExternName.Interface(name);
    }
    if (name.startsWith(CONSTRUCTOR)) {
      return new ExternName.Constructor(Labels.check(name.substring(CONSTRUCTOR.length())));
    }
    if (name.startsWith(METHOD)) {
      String[] parts = resourceAndFunction(name.substring(METHOD.length()));
      return new ExternName.Method(parts[0], parts[1]);
    }
    if (name.startsWith(STATIC)) {
      String[] parts = resourceAndFunction(name.substring(STATIC.length()));
      return new ExternName.Static(parts[0], parts[1]);
    }
    return implementation(name).orElseGet(() -> labelOrInterface(name));
  }

  private static String canonicalName(String name) {
    int at = name.indexOf('@');
    if (at < 0 || !CANONICAL_VERSION.matcher(name.substring(at + 1)).matches()) {
      throw new RuleException("a version suffix follows the first numbers of a version only");
    }
    return name;
  }

  private static String[] resourceAndFunction(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      throw new RuleException("there is no \".\" between resource and function");
    }
    return new String[] {
      Labels.check(text.substring(0, dot)), Labels.check(text.substring(dot + 1))
    };
  }

  private static ExternName labelOrInterface(String name) {
    if (!name.contains(":")) {
      return new ExternName.Label(Labels.check(name));
    }
    packageName(name, true);
    return new ExternName.Interface(name);
  }

  private static Optional<ExternName> implementation(String name) {
    if (name.startsWith(UNLOCKED)) {
      packageQuery(bracketed(name.substring(UNLOCKED.length())));
    } else if (name.startsWith(LOCKED)) {
      String rest = name.substring(LOCKED.length());
      packageName(beforeHash(rest), false);
    } else if (name.startsWith(URL)) {
      if (beforeHash(name.substring(URL.length())).contains("<")) {
        throw new RuleException("the URL contains \"<\"");
      }
    } else if (name.startsWith(INTEGRITY)) {
      hashes(bracketed(name.substring(INTEGRITY.length())));
    } else {
      return Optional.empty();
    }
    return Optional.of(new ExternName.Implementation(name));
  }

  /** What stands between the angle brackets that are the first and the last of {@code text}. */
  private static String bracketed(String text) {
    if (text.length() < 2 || !text.startsWith("<") || !text.endsWith(">")) {
      throw new RuleException("\"" + text + "\" does not stand in \"<\" and \">\"");
    }
    return text.substring(1, text.length() - 1);
  }

  /** What stands in angle brackets at the start of {@code text}, behind which a hash may follow. */
  private static String beforeHash(String text) {
    int end = text.indexOf('>') + 1;
    if (end == 0) {
      throw new RuleException("\"" + text + "\" does not stand in \"<\" and \">\"");
    }
    String rest = text.substring(end);
    if (rest.startsWith("," + INTEGRITY)) {
      hashes(bracketed(rest.substring(INTEGRITY.length() + 1)));
    } else if (!rest.isEmpty()) {
      throw new RuleException("\"" + rest + "\" is too much");
    }
    return bracketed(text.substring(0, end));
  }

  private static void hashes(String text) {
    if (text.isBlank()) {
      throw new RuleException("the integrity is empty");
    }
    for (String hash : text.strip().split("\\s+", -1)) {
      if (!HASH.matcher(hash).matches()) {
        throw new RuleException("\"" + hash + "\" is no hash in base64 with its algorithm");
      }
    }
  }

  private static void packageQuery(String query) {
    int at = query.indexOf('@');
    packagePath(at < 0 ? query : query.substring(0, at), false);
    if (at >= 0 && !query.substring(at + 1).equals("*")) {
      range(query.substring(at + 1));
    }
  }

  private static void range(String text) {
    if (!text.startsWith("{") || !text.endsWith("}")) {
      throw new RuleException("\"" + text + "\" is no range of versions in \"{\" and \"}\"");
    }
    String[] bounds = text.substring(1, text.length() - 1).split(" ", 2);
    if (bounds[0].startsWith(">=")) {
      version(bounds[0].substring(2));
    }
    if (bounds.length == 2 || !bounds[0].startsWith(">=")) {
      upperBound(bounds[bounds.length - 1]);
    }
  }

  private static void upperBound(String text) {
    if (!text.startsWith("<")) {
      throw new RuleException("\"" + text + "\" does not begin with \"<\"");
    }
    version(text.substring(1));
  }

  private static void packageName(String text, boolean isInterface) {
    int at = text.indexOf('@');
    packagePath(at < 0 ? text : text.substring(0, at), isInterface);
    if (at >= 0) {
      version(text.substring(at + 1));
    }
  }

  private static void packagePath(String path, boolean isInterface) {
    int colon = path.indexOf(':');
    if (colon < 0) {
      throw new RuleException("\"" + path + "\" has no \":\" behind its namespace");
    }
    if (path.indexOf(':', colon + 1) >= 0 || path.indexOf('/') != path.lastIndexOf('/')) {
      throw new RuleException("nested namespaces and packages are not supported");
    }
    Labels.checkLower(path.substring(0, colon));
    int slash = path.indexOf('/', colon);
    if (slash >= 0) {
      Labels.checkLower(path.substring(colon + 1, slash));
      Labels.check(path.substring(slash + 1));
    } else if (isInterface) {
      throw new RuleException("\"" + path + "\" has no \"/\" before an interface");
    } else {
      Labels.checkLower(path.substring(colon + 1));
    }
  }

  private static void version(String text) {
    var match = VERSION.matcher(text);
    if (!match.matches()
        || !areIdentifiers(match.group("pre"), true)
        || !areIdentifiers(match.group("build"), false)) {
      throw new RuleException("\"" + text + "\" is no semantic version");
    }
  }

  private static boolean areIdentifiers(@Nullable String text, boolean numbersAreShort) {
    if (text == null) {
      return true;
    }
    for (String identifier : text.split("\\.", -1)) {
      if (identifier.isEmpty()
          || (numbersAreShort && NUMBER_WITH_ZEROS.matcher(identifier).matches())) {
        return false;
      }
    }
    return true;
  }
}
