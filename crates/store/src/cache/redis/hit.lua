-- KEYS: the window. ARGV: limit, length in ms.
-- Returns {1, hits that remain} when counted, {0, ms until the window ends} when not.
local hits = redis.call('GET', KEYS[1])
local limit = tonumber(ARGV[1])
local left = tonumber(ARGV[2])
if hits then
  hits = tonumber(hits)
  if not hits then return redis.error_reply('WRONGFORM the window is not a number') end
  local ttl = redis.call('PTTL', KEYS[1])
  if ttl >= 0 then left = ttl else redis.call('PEXPIRE', KEYS[1], left) end
end
if (hits or 0) >= limit then return {0, left} end
if hits then
  redis.call('INCR', KEYS[1])
else
  redis.call('SET', KEYS[1], 1, 'PX', left)
end
return {1, limit - (hits or 0) - 1}
