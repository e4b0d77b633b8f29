-- KEYS: the address's window, the account's window, the account's entry, the session's entry.
-- ARGV: limit and length in ms of the first window and of the second, then the epoch that the token names.
-- Returns {0, ms until the address's window ends}, {1, 0} where the copies do not vouch for the token, or {2} and what the
-- account's window said.
local address = hit(KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2]))
if address[1] == 0 then return address end
local account = (redis.call('GET', KEYS[3]) or ''):match('^N:(%d+):')
local epoch, confirmed = (redis.call('GET', KEYS[4]) or ''):match('^N:(%d+):(%d+)$')
if not account or epoch ~= ARGV[5] or confirmed ~= account then return {1, 0} end
local counted = hit(KEYS[2], tonumber(ARGV[3]), tonumber(ARGV[4]))
return {2, counted[1], counted[2]}
