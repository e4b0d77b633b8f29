-- KEYS: entries. ARGV: mark, time to live in ms, then one copy for each key.
for i, key in ipairs(KEYS) do
  local entry = redis.call('GET', key)
  local kind = entry and entry:sub(1, 2)
  if entry == 'M:' .. ARGV[1] then
    redis.call('SET', key, ARGV[2 + i], 'PX', ARGV[2])
  elseif kind == 'M:' or kind == 'T:' then
    local others = {}
    for mark in entry:sub(3):gmatch('[^,]+') do
      if mark ~= ARGV[1] then others[#others + 1] = mark end
    end
    if #others == 0 then
      redis.call('DEL', key)
    else
      redis.call('SET', key, 'T:' .. table.concat(others, ','), 'KEEPTTL')
    end
  elseif entry then
    -- The mark was lost, and nobody may trust what came instead.
    redis.call('DEL', key)
  end
end
return 1
