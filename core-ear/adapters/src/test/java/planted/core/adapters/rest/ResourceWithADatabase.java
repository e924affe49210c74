package planted.core.adapters.rest;

import jakarta.persistence.EntityManager;
import redis.clients.jedis.RedisClient;

/** A breach on purpose: HTTP that knows the database and Redis. */
public record ResourceWithADatabase(EntityManager database, RedisClient redis) {}
