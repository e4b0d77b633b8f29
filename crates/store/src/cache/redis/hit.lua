-- KEYS: the window. ARGV: limit, length in ms.
return hit(KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2]))
