package dev.breakwater.core.adapters.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Every path of the server belongs to this application. */
@ApplicationPath("/")
public class CoreApplication extends Application {}
