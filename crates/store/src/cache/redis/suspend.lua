-- KEYS: entries. ARGV: mark, time to live in ms.
-- 'M:' is followed by a mark that was never but one; 'T:' by those that are left of two or more.
for _, key in ipairs(KEYS) do
  local entry = redis.call('GET', key) or ''
  local kind = entry:sub(1, 2)
  if kind == 'M:' or kind == 'T:' then
    entry = 'T:' .. entry:sub(3) .. ',' .. ARGV[1]
  else
    entry = 'M:' .. ARGV[1]
  end
  redis.call('SET', key, entry, 'PX', ARGV[2])
end
return 1
