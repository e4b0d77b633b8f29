-- KEYS: entries. ARGV: lease, time to live in ms, then one copy for each key.
for i, key in ipairs(KEYS) do
  if redis.call('GET', key) == ARGV[1] then
    redis.call('SET', key, ARGV[2 + i], 'PX', ARGV[2])
  end
end
return 1
