-- asks for the lines of a file one after the other, from a random one on; NONCE=1 makes each address a new one, so that
-- no cache can have it
local lines, at = {}, 1
local nonce = os.getenv("NONCE") == "1"
local before, after = os.getenv("BEFORE") or "", os.getenv("AFTER") or ""
for line in io.lines(os.getenv("ASK")) do lines[#lines + 1] = line end
math.randomseed(os.time())
at = math.random(#lines)
request = function()
    at = at % #lines + 1
    local path = before .. lines[at] .. after
    if nonce then path = path .. (path:find("?", 1, true) and "&" or "?") .. "nonce=" .. math.random(1000000000) end
    return wrk.format("GET", path)
end
done = function(summary, latency)
    io.write(string.format("RESULT %.0f %.1f %.1f %.1f %d\n", summary.requests / summary.duration * 1e6,
        latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
        summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout))
end
