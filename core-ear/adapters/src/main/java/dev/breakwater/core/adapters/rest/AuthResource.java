package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.application.user.LogIn;
import dev.breakwater.core.application.user.LogInHandler;
import dev.breakwater.core.application.user.RegisterUser;
import dev.breakwater.core.application.user.RegisterUserHandler;
import dev.breakwater.core.domain.DisplayName;
import dev.breakwater.core.domain.User;
import dev.breakwater.core.domain.UserId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Registering and logging in; nobody is known here yet. */
@Path("/api/auth")
@Dependent
public class AuthResource {
  private static final Logger LOG = System.getLogger(AuthResource.class.getName());

  private final RegisterUserHandler registering;
  private final LogInHandler loggingIn;

  @Inject
  public AuthResource(RegisterUserHandler registering, LogInHandler loggingIn) {
    this.registering = registering;
    this.loggingIn = loggingIn;
  }

  /** 201, 400 or 409. */
  @POST
  @Path("/register")
  public Response register(@Context HttpHeaders headers, InputStream body) {
    JsonFields fields = JsonBody.read(headers, body);
    RegisterUser command =
        new RegisterUser(
            fields.text("email"), fields.text("password"), fields.optionalText("display_name"));
    return switch (registering.handle(command)) {
      case RegisterUser.Outcome.Registered(User user) -> {
        LOG.log(Level.INFO, "User registered, user_id {0}", user.id());
        yield Answers.json(Status.CREATED, shown(user));
      }
      case RegisterUser.Outcome.Invalid(String reason) ->
          Answers.error(ErrorCode.VALIDATION, reason);
      case RegisterUser.Outcome.EmailTaken() ->
          Answers.error(ErrorCode.CONFLICT, "email already exists");
    };
  }

  private static JsonObject shown(User user) {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("id", user.id().toString())
            .add("email", user.email().value());
    user.displayName()
        .map(DisplayName::value)
        .ifPresentOrElse(
            name -> object.add("display_name", name), () -> object.addNull("display_name"));
    return object.add("created_at", withOffset(user.createdAt())).build();
  }

  /** Users show the offset as {@code +00:00} where todos show {@code Z}. */
  private static String withOffset(Instant time) {
    return DateTimeFormatter.ISO_INSTANT.format(time).replace("Z", "+00:00");
  }

  /** 200 or 401. */
  @POST
  @Path("/login")
  public Response logIn(@Context HttpHeaders headers, InputStream body) {
    JsonFields fields = JsonBody.read(headers, body);
    LogIn command = new LogIn(fields.text("email"), fields.text("password"));
    return switch (loggingIn.handle(command)) {
      case LogIn.Outcome.LoggedIn(UserId user, String token) -> {
        LOG.log(Level.INFO, "User logged in, user_id {0}", user);
        yield Answers.json(
            Status.OK,
            Json.createObjectBuilder().add("token", token).add("token_type", "Bearer").build());
      }
      case LogIn.Outcome.Refused() ->
          Answers.error(ErrorCode.INVALID_CREDENTIALS, "invalid credentials");
    };
  }
}
