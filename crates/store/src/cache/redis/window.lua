-- Counts a hit in a window of at most `limit`; `left` is its length in ms where it begins with this hit.
-- Returns {1, hits that remain} when counted, {0, ms until the window ends} when not.
local function hit(key, limit, left)
  local hits = redis.call('GET', key)
  if hits then
    hits = tonumber(hits)
    if not hits then error('WRONGFORM the window is not a number') end
    local ttl = redis.call('PTTL', key)
    if ttl >= 0 then left = ttl else redis.call('PEXPIRE', key, left) end
  end
  if (hits or 0) >= limit then return {0, left} end
  if hits then
    redis.call('INCR', key)
  else
    redis.call('SET', key, 1, 'PX', left)
  end
  return {1, limit - (hits or 0) - 1}
end
