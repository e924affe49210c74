package dev.breakwater.bindgen;

import dev.breakwater.abi.CoreNames;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.TypeDef;
import dev.breakwater.wit.model.TypeKind;
import dev.breakwater.wit.model.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** All Java names of one interface, which depend on nothing but the interface and its package. */
final class InterfaceNames {
  /** Names of {@code java.lang} and of the classes that generated code names in short. */
  private static final Set<String> RESERVED_TYPES =
      Set.copyOf(
          List.of(
              ("Object String Override Integer Long Short Byte Boolean Float Double Character"
                      + " Number Void Class Record Enum Iterable Comparable Runnable Throwable"
                      + " Error Exception RuntimeException IllegalStateException Thread Process"
                      + " Runtime System Math Module Package StringBuilder Deprecated"
                      + " AutoCloseable List ArrayList Optional EnumSet Result Unit Arena Memory"
                      + " Uncaught Loans ResourceTable Import Export Unmanaged NullMarked Exports")
                  .split(" ", -1)));

  private static final Set<String> RESERVED_CASES =
      Set.of(
          "Object String Override Integer Long Short Byte Boolean Float Double Record"
              .split(" ", -1));
  private static final Set<String> OBJECT_METHODS =
      Set.of(
          "clone finalize getClass hashCode notify notifyAll toString wait equals".split(" ", -1));
  private static final Set<String> RESOURCE_METHODS = Set.of("lift", "handle", "release", "close");

  private final String packageName;
  private final Interface type;
  private final NameScope classes = new NameScope();
  private final Map<String, ClassName> types = new HashMap<>();
  private final Map<String, Map<String, String>> members = new HashMap<>();
  private final Map<String, String> methods = new HashMap<>();
  private final Map<String, String> factories = new HashMap<>();
  private final Map<String, String> natives = new HashMap<>();
  private final Map<ValueType, String> operands = new HashMap<>();
  private final Map<String, ClassName> handles = new HashMap<>();
  private final ClassName functionsClass;
  private final ClassName importedClass;
  private final ClassName nativesClass;
  private final ClassName abiClass;

  InterfaceNames(String packageName, Interface type) {
    this.packageName = packageName;
    this.type = type;
    type.types().stream().filter(Types::isDeclaration).forEach(this::nameType);
    String plain = Spelling.upperCamel(type.name().name());
    boolean taken = !classes.isFree(plain) || RESERVED_TYPES.contains(plain);
    functionsClass = takeClass(taken ? plain + "Functions" : plain);
    importedClass = takeClass("Imported" + plain);
    nativesClass = takeClass(plain + "Natives");
    abiClass = takeClass(plain + "Abi");
    type.types().stream()
        .filter(Types::isResource)
        .forEach(def -> handles.put(def.name(), takeClass(type(def).simpleName() + "Handles")));
    nameMethods();
    nameNatives();
    nameOperands();
  }

  String packageName() {
    return packageName;
  }

  /** The Java interface of the free functions. */
  ClassName functionsClass() {
    return functionsClass;
  }

  /** The class by which the free functions are called when the world imports them. */
  ClassName importedClass() {
    return importedClass;
  }

  /** The class of the native methods. */
  ClassName nativesClass() {
    return nativesClass;
  }

  /** The class of the lift and lower methods. */
  ClassName abiClass() {
    return abiClass;
  }

  ClassName type(TypeDef def) {
    return found(types, def.name());
  }

  /** The Java name of a field, case or label. */
  String member(TypeDef def, String name) {
    return found(found(members, def.name()), name);
  }

  /** The Java names of all cases of a variant, which shadow classes of the same name. */
  Collection<String> members(TypeDef def) {
    return members.getOrDefault(def.name(), Map.of()).values();
  }

  String method(Function function) {
    return found(methods, function.externName());
  }

  String nativeMethod(Function function) {
    return found(natives, function.externName());
  }

  /** The method of an implementation; that of a factory has the name of its resource in front. */
  String answer(Function function) {
    return Types.isFactory(function) ? found(factories, function.externName()) : method(function);
  }

  String nativeDrop(TypeDef resource) {
    return found(natives, CoreNames.drop(resource.name()));
  }

  String nativeNew(TypeDef resource) {
    return found(natives, CoreNames.make(resource.name()));
  }

  String nativeRep(TypeDef resource) {
    return found(natives, CoreNames.representation(resource.name()));
  }

  /** The class of the handles of a resource that the component defines. */
  ClassName handles(TypeDef resource) {
    return found(handles, resource.name());
  }

  /** What the lift and lower methods call this type, which has no aliases: {@code OptionOfU8}. */
  String operand(ValueType canonical) {
    return found(operands, canonical);
  }

  /** The simple names of all classes in the package. */
  Set<String> classNames() {
    Set<String> names =
        types.values().stream().map(ClassName::simpleName).collect(Collectors.toSet());
    handles.values().forEach(name -> names.add(name.simpleName()));
    names.addAll(
        List.of(
            functionsClass.simpleName(),
            importedClass.simpleName(),
            nativesClass.simpleName(),
            abiClass.simpleName()));
    return names;
  }

  private static <K, V> V found(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key))
        .orElseThrow(() -> new IllegalStateException("no Java name was decided for " + key));
  }

  private ClassName takeClass(String wanted) {
    return new ClassName(packageName, classes.take(wanted));
  }

  private void nameType(TypeDef def) {
    types.put(def.name(), takeClass(freeTypeName(Spelling.upperCamel(def.name()))));
    switch (def.kind()) {
      case TypeKind.RecordOf(List<TypeKind.Field> fields) -> {
        NameScope scope = NameScope.reserving(OBJECT_METHODS);
        List<String> names = fields.stream().map(TypeKind.Field::name).toList();
        nameMembers(def, names, name -> scope.take(Spelling.lowerCamel(name)));
      }
      case TypeKind.VariantOf(List<TypeKind.Case> cases) -> nameCases(def, cases);
      case TypeKind.EnumOf(List<TypeKind.Label> labels) -> nameLabels(def, labels);
      case TypeKind.FlagsOf(List<TypeKind.Label> labels) -> nameLabels(def, labels);
      case TypeKind.Resource resource -> {}
      case TypeKind.Alias alias -> {}
    }
  }

  private String freeTypeName(String plain) {
    if (!RESERVED_TYPES.contains(plain)) {
      return plain;
    }
    String ofInterface = Spelling.upperCamel(type.name().name());
    return ofInterface.equals(plain)
        ? type.name().owner().map(owner -> Spelling.upperCamel(owner.name())).orElse("Wit") + plain
        : ofInterface + plain;
  }

  private void nameCases(TypeDef def, List<TypeKind.Case> cases) {
    NameScope scope = NameScope.reserving(RESERVED_CASES);
    scope.take(type(def).simpleName());
    nameMembers(
        def,
        cases.stream().map(TypeKind.Case::name).toList(),
        name -> {
          String plain = Spelling.upperCamel(name);
          return scope.take(scope.isFree(plain) ? plain : plain + "Case");
        });
  }

  private void nameLabels(TypeDef def, List<TypeKind.Label> labels) {
    NameScope scope = new NameScope();
    List<String> names = labels.stream().map(TypeKind.Label::name).toList();
    nameMembers(def, names, name -> scope.take(Spelling.constant(name)));
  }

  private void nameMembers(TypeDef def, List<String> names, UnaryOperator<String> naming) {
    Map<String, String> named = new HashMap<>();
    names.forEach(name -> named.put(name, naming.apply(name)));
    members.put(def.name(), named);
  }

  private void nameMethods() {
    Map<String, NameScope> scopes = new HashMap<>();
    for (Function function : type.functions()) {
      String resource = function.resource().map(TypeDef::name).orElse("");
      NameScope scope = scopes.computeIfAbsent(resource, InterfaceNames::methodScope);
      methods.put(function.externName(), scope.take(methodName(function)));
    }
    NameScope free = scopes.computeIfAbsent("", InterfaceNames::methodScope);
    type.functions().stream()
        .filter(Types::isFactory)
        .forEach(f -> factories.put(f.externName(), free.take(factoryName(f))));
  }

  private static String factoryName(Function function) {
    String resource = function.resource().map(TypeDef::name).orElse("");
    return Spelling.lowerCamel(
        function.kind() instanceof Function.Kind.Constructor
            ? "create-" + resource
            : resource + "-" + function.name());
  }

  private static String methodName(Function function) {
    return function.kind() instanceof Function.Kind.Constructor
        ? "create"
        : Spelling.lowerCamel(function.name());
  }

  private static NameScope methodScope(String resource) {
    List<String> reserved = new ArrayList<>(OBJECT_METHODS);
    reserved.addAll(resource.isEmpty() ? Set.of("imported") : RESOURCE_METHODS);
    return NameScope.reserving(reserved);
  }

  private void nameNatives() {
    NameScope scope = NameScope.reserving(OBJECT_METHODS);
    for (Function function : type.functions()) {
      String owner = function.resource().map(def -> def.name() + "-").orElse("");
      String name =
          function.kind() instanceof Function.Kind.Constructor ? "create" : function.name();
      natives.put(function.externName(), scope.take(Spelling.lowerCamel(owner + name)));
    }
    for (TypeDef def : type.types()) {
      if (Types.isResource(def)) {
        String name = def.name();
        natives.put(CoreNames.drop(name), scope.take(Spelling.lowerCamel("drop-" + name)));
        natives.put(CoreNames.make(name), scope.take(Spelling.lowerCamel("new-" + name)));
        natives.put(
            CoreNames.representation(name), scope.take(Spelling.lowerCamel("place-of-" + name)));
      }
    }
  }

  private void nameOperands() {
    NameScope scope = new NameScope();
    for (TypeDef def : type.types()) {
      if (types.containsKey(def.name())) {
        operands.put(new ValueType.Named(def), scope.take(type(def).simpleName()));
      }
    }
    Types.mentioned(type)
        .distinct()
        .filter(mentioned -> !operands.containsKey(mentioned))
        .forEach(mentioned -> operands.put(mentioned, scope.take(OperandName.of(mentioned))));
  }
}
