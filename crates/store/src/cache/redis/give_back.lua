-- KEYS: the window.
local hits = redis.call('GET', KEYS[1])
if not hits then return 0 end
hits = tonumber(hits)
if not hits then return redis.error_reply('WRONGFORM the window is not a number') end
if hits > 0 then redis.call('DECR', KEYS[1]) end
return 1
