package planted.core.adapters.rest;

import jakarta.persistence.EntityManager;
import redis.clients.jedis.RedisClient;
import software.amazon.awssdk.services.s3.S3Client;

/** A breach on purpose: HTTP that knows the database, Redis and S3. */
public record ResourceWithADatabase(EntityManager database, RedisClient redis, S3Client s3) {}
