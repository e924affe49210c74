package dev.breakwater.core.adapters.cache;

/**
 * What Redis does in one step. The first key is that of the epoch and the first argument the epoch
 * meant, unless said otherwise: in any other nothing is written and the answer is 0.
 *
 * <p>A user's marks are a hash: {@code last} names the write that began last, {@code open:<write>}
 * stands from before a write begins until it is committed, {@code late:<write>} from then until its
 * position in the log is known, and {@code position} is that of the last one. What a core that died
 * left open stands for a minute.
 */
final class Scripts {
  /** The answer of a script that did what it is for. */
  static final Long DONE = 1L;

  private static final String IN_EPOCH =
      """
      if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
      local until_when = tonumber(redis.call('TIME')[1]) + 60
      """;

  private static final String REMEMBER = "redis.call('EXPIRE', KEYS[2], 90)\n";

  /**
   * Keys: epoch, marks, and the copy if one is wanted. Brings the epoch, the marks as names and
   * values in turn, and the copy.
   */
  static final String GLANCE =
      """
      return {
        redis.call('GET', KEYS[1]),
        redis.call('HGETALL', KEYS[2]),
        KEYS[3] and redis.call('GET', KEYS[3]) or false
      }
      """;

  /** Keys: epoch, marks. Arguments: epoch, the last write seen. Brings 1 when both still stand. */
  static final String STANDS =
      """
      if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
      if (redis.call('HGET', KEYS[2], 'last') or '') ~= ARGV[2] then return 0 end
      return 1
      """;

  /**
   * Keys: epoch, marks, copies to remove. Arguments: epoch, write. The answer is 2 when another
   * write of the user is open: nobody can tell then which of the two will be the last.
   */
  static final String BEGIN =
      IN_EPOCH
          + """
          local marks, alone = redis.call('HGETALL', KEYS[2]), 1
          for i = 1, #marks, 2 do
            local mark, passed = marks[i], (tonumber(marks[i + 1]) or 0) < until_when - 60
            if string.find(mark, ':', 1, true) and passed then
              redis.call('HDEL', KEYS[2], mark)
            elseif string.sub(mark, 1, 5) == 'open:' then
              alone = 2
            end
          end
          redis.call('HSET', KEYS[2], 'last', ARGV[2], 'open:' .. ARGV[2], until_when)
          for i = 3, #KEYS do redis.call('DEL', KEYS[i]) end
          """
          + REMEMBER
          + "return alone";

  /**
   * Keys: epoch, marks, copies to keep. Arguments: epoch, write, and of each copy its text and the
   * seconds to keep it. Copies are kept only when no other write has begun since: its own copy may
   * be newer.
   */
  static final String COMMITTED =
      IN_EPOCH
          + """
          local alone = redis.call('HGET', KEYS[2], 'last') == ARGV[2]
          redis.call('HDEL', KEYS[2], 'open:' .. ARGV[2])
          redis.call('HSET', KEYS[2], 'late:' .. ARGV[2], until_when)
          if alone then
            for i = 3, #KEYS do
              redis.call('SET', KEYS[i], ARGV[2 * i - 3], 'EX', ARGV[2 * i - 2])
            end
          end
          """
          + REMEMBER
          + "return 1";

  /** Keys: epoch, marks of each write's user. Arguments: epoch, position, each write. */
  static final String POSITION =
      IN_EPOCH
          + """
          for i = 2, #KEYS do
            redis.call('HDEL', KEYS[i], 'late:' .. ARGV[i + 1])
            local position = redis.call('HGET', KEYS[i], 'position')
            if not position or position < ARGV[2] then
              redis.call('HSET', KEYS[i], 'position', ARGV[2])
            end
            redis.call('EXPIRE', KEYS[i], 90)
          end
          return 1
          """;

  /** Keys: epoch, marks, copy. Arguments: epoch, the last write seen, text, seconds to keep it. */
  static final String FILL =
      IN_EPOCH
          + """
          if (redis.call('HGET', KEYS[2], 'last') or '') ~= ARGV[2] then return 0 end
          redis.call('SET', KEYS[3], ARGV[3], 'EX', ARGV[4])
          return 1
          """;

  /**
   * Takes one request out of a bucket by the generic cell rate algorithm; it has no epoch. Key: the
   * bucket. Arguments: the microseconds in which one request comes back, and how many the bucket
   * may be from full to have one left. Brings 1 or 0, and the microseconds until it is full.
   */
  static final String TAKE =
      """
      local interval, tolerance = tonumber(ARGV[1]), tonumber(ARGV[2])
      local time = redis.call('TIME')
      local now = time[1] * 1000000 + time[2]
      local full_at = tonumber(redis.call('GET', KEYS[1])) or 0
      local ahead = math.min(math.max(full_at - now, 0), tolerance + interval)
      if ahead > tolerance then return {0, ahead} end
      ahead = ahead + interval
      local kept = string.format('%.0f', now + ahead)
      redis.call('SET', KEYS[1], kept, 'PX', math.ceil(ahead / 1000))
      return {1, ahead}
      """;

  private Scripts() {}
}
