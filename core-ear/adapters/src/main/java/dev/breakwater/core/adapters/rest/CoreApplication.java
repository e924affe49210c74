package dev.breakwater.core.adapters.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;

/** Every path of the server belongs to this application. */
@ApplicationPath("/")
@LoginConfig(authMethod = "MP-JWT")
public class CoreApplication extends Application {}
