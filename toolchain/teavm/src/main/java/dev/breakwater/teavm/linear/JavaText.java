package dev.breakwater.teavm.linear;

import java.util.ArrayList;
import java.util.List;
import org.teavm.diagnostics.ProblemTextConsumer;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodReference;
import org.teavm.model.TextLocation;
import org.teavm.model.ValueType;

/** A problem's text with classes, methods and types as Java source writes them. */
final class JavaText implements ProblemTextConsumer {
  private final StringBuilder text = new StringBuilder();

  @Override
  public void append(String part) {
    text.append(part);
  }

  @Override
  public void appendClass(String className) {
    text.append(className);
  }

  @Override
  public void appendType(ValueType type) {
    text.append(type(type));
  }

  @Override
  public void appendMethod(MethodReference method) {
    text.append(method(method));
  }

  @Override
  public void appendField(FieldReference field) {
    text.append(field.getClassName()).append('.').append(field.getFieldName());
  }

  @Override
  public void appendLocation(TextLocation location) {
    text.append(location.getFileName()).append(':').append(location.getLine());
  }

  static String method(MethodReference method) {
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < method.parameterCount(); i++) {
      parameters.add(type(method.parameterType(i)));
    }
    String owner = method.getClassName();
    String list = "(" + String.join(", ", parameters) + ")";
    return method.getName().equals("<init>")
        ? "new " + owner + list
        : owner + "." + method.getName() + list;
  }

  /** As a stack trace names it, and the simple names of its parameters' types. */
  static String name(MethodReference method) {
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < method.parameterCount(); i++) {
      String type = type(method.parameterType(i));
      parameters.add(type.substring(type.lastIndexOf('.') + 1));
    }
    return method.getClassName()
        + "."
        + method.getName()
        + "("
        + String.join(", ", parameters)
        + ")";
  }

  private static String type(ValueType type) {
    if (type instanceof ValueType.Array array) {
      return type(array.getItemType()) + "[]";
    }
    if (type instanceof ValueType.Object object) {
      return object.getClassName();
    }
    return type instanceof ValueType.Primitive primitive ? name(primitive) : "void";
  }

  private static String name(ValueType.Primitive primitive) {
    return switch (primitive.getKind()) {
      case BOOLEAN -> "boolean";
      case BYTE -> "byte";
      case SHORT -> "short";
      case CHARACTER -> "char";
      case INTEGER -> "int";
      case LONG -> "long";
      case FLOAT -> "float";
      case DOUBLE -> "double";
    };
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
