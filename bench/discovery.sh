#!/usr/bin/env bash
# Requests per second of the public site's pages and interfaces over 100,000 records with 200,000 copies, with latencies,
# memory, and floors measured in the same run.
#   bench/discovery.sh [records]      on a fresh clone; starts the system by itself when it does not run
# Needs ../shared/data/tools/expand.py, wrk, curl, jq, psql, python3. Several minutes; nothing else should run.
set -euo pipefail
cd "$(dirname "$0")/.."
count=${1:-100000}
seconds=${SECONDS_EACH:-8}
data=../shared/data
[ -f "$data/tools/expand.py" ] || { echo "The folder shared/data is absent: nothing was measured."; exit 0; }
property() { sed -n "s/^$1=//p" .run/demo.properties; }
sql() { psql -qXAt -h 127.0.0.1 -p "${PGPORT:-15432}" -U postgres library -c "set search_path = library, public" -c "$1"; }
work=$(mktemp -d)
started=
end() {
    [ -z "$started" ] || kill -TERM "$started" 2> /dev/null || true
    rm -rf "$work"
}
trap end EXIT

if ! curl -sf -o /dev/null "$(property base.url 2> /dev/null)/health/ready"; then
    mvn -B -o -Prun > "$work/run.log" 2>&1 &
    started=$!
    until grep -q "Ctrl-C ends it" "$work/run.log"; do
        kill -0 "$started" || { tail -20 "$work/run.log"; exit 1; }
        sleep 1
    done
fi
base=$(property base.url)

token() {
    curl -sSf -d grant_type=client_credentials -d client_id=demo-katalog \
        -d client_secret="$(property client.demo-katalog.secret)" "$(property token.url)" | jq -r .access_token
}
total() { curl -sSf "$base/api/v1/catalog/records?size=1&facets=false&nonce=$RANDOM$RANDOM" | jq .total; }
available() { curl -sSf "$base/api/v1/catalog/records?size=1&available=true&facets=false&nonce=$RANDOM$RANDOM" | jq .total; }

# in parts, as no file may be larger than the setting allows; the questions are drawn from the first part
part=$((count < 100000 ? count : 100000))
for from in $(seq 0 "$part" $((count - 1))); do
    [ "$from" = 0 ] || [ "$(sql "select count(*) from bib_record")" -lt "$count" ] || break
    python3 "$data/tools/expand.py" --from "$from" --n "$part" --seed 7 > "$work/part.mrc"
    [ "$from" != 0 ] || cp "$work/part.mrc" "$work/bench.mrc"
    [ "$(sql "select count(*) from bib_record")" -lt $((from + part)) ] || continue
    location=$(curl -sSf -D - -o /dev/null -H "Authorization: Bearer $(token)" -H "Content-Type: application/marc" \
        --data-binary "@$work/part.mrc" "$base/api/v1/imports?name=bench-$from.mrc&profile=1" |
        tr -d '\r' | sed -n 's/^[Ll]ocation: //p')
    until [ "$(curl -sSf -H "Authorization: Bearer $(token)" "$location" | jq -r .status)" = completed ]; do sleep 2; done
done
if [ "$(sql "select count(*) from copy")" -lt $((count * 2)) ]; then
    sql "insert into copy (id, version, record_id, barcode, call_number, room_code, status, created_at, changed_at,
             times_lent, last_change, changed_by)
         select nextval('copy_seq'), 0, r.id, 'BN' || r.id || '-' || n, coalesce(r.class_number, '000'),
             (array['umum', 'anak', 'rujukan', 'inklusi', 'keliling'])[1 + (r.id + n) % 5],
             case when (r.id * 7 + n) % 5 = 0 then 'ON_LOAN' else 'AVAILABLE' end, now(), now(),
             (1000 / (1 + r.id % 997))::int, 'CREATED', 'bench'
         from bib_record r cross join generate_series(1, 2) n"
fi
records=$(sql "select count(*) from bib_record")
until [ "$(total)" = "$records" ] && [ "$(available)" -gt $((records * 6 / 10)) ]; do sleep 1; done
sql "analyze"

# the whole index anew, as the page of jobs asks for it
run=$(sql "insert into job_run (id, job, requested_by, requested_at, state)
    select nextval('job_run_seq'), 'reindex', 'bench', now(), 'REQUESTED' returning id" | head -1)
until [ "$(sql "select state from job_run where id = $run")" = COMPLETED ]; do sleep 0.5; done
echo "$records records, $(sql "select count(*) from copy") copies; built anew in $(
    sql "select round(extract(epoch from ended_at - started_at)) from job_run where id = $run") s"

python3 bench/words.py "$work/bench.mrc" 60000 > "$work/words"
sort -u "$work/words" | wc -l | xargs echo "different questions:"
# records are looked at as books are lent: one in a hundred gets 23 % of the looks (goodbooks-10k)
sql "select id from bib_record order by random()" | awk '
    { id[NR] = $1 }
    END { srand(7); for (i = 0; i < 60000; i++) print id[1 + int(NR * rand() ^ (1 / 0.32))] }' > "$work/ids"
awk '{ print substr($0, 1, 3 + NR % 5) }' "$work/words" | grep -v '[%+]' > "$work/starts"
printf '/assets/tokens.css\n' > "$work/static"
printf '/\n' > "$work/home"
harvest() { # format: addresses of many pages, as a harvester goes through them
    local address="/oai?verb=ListRecords&metadataPrefix=$1" token
    for _ in $(seq 60); do
        echo "$address"
        token=$(curl -sSf "$base$address" | sed -n 's/.*<resumptionToken[^>]*>\([^<]*\).*/\1/p' | jq -Rr @uri)
        address="/oai?verb=ListRecords&resumptionToken=$token"
    done
}
harvest oai_dc > "$work/oai"
harvest marcxml > "$work/oai-marcxml"

server=$(pgrep -f "$PWD/.run/dist/liberty.*ws-server.jar" | head -1)
row() { # name file before after nonce
    local result
    ASK="$work/$2" BEFORE=$3 AFTER=$4 NONCE=$5 wrk -t1 -c32 "-d${WARM_UP:-15}s" -s bench/ask.lua "$base" > /dev/null
    result=$(ASK="$work/$2" BEFORE=$3 AFTER=$4 NONCE=$5 wrk -t1 -c32 "-d${seconds}s" --latency -s bench/ask.lua "$base" |
        sed -n 's/^RESULT //p')
    # shellcheck disable=SC2086
    printf '%-44s %7s/s  p50 %6s  p95 %6s  p99 %6s ms  not 200: %s\n' "$1" $result
}
# two cores that also serve take a minute to compile what a page needs
ASK="$work/words" BEFORE="/catalog?q=" AFTER="" NONCE=1 wrk -t1 -c32 "-d${FIRST_WARM_UP:-60}s" -s bench/ask.lua "$base" > /dev/null
echo "32 clients, wrk on the same $(nproc) cores"
row "floor: a static file" static "" "" 0
row "results with facets, nothing cached" words "/catalog?q=" "" 1
row "results with facets, cached" words "/catalog?q=" "" 0
row "JSON without facets, nothing cached" words "/api/v1/catalog/records?facets=false&q=" "" 1
row "JSON with facets, nothing cached" words "/api/v1/catalog/records?q=" "" 1
row "record page, nothing cached" ids "/catalog/" "" 1
row "record page, cached" ids "/catalog/" "" 0
row "home, nothing cached" home "" "" 1
row "home, cached" home "" "" 0
row "suggestions, nothing cached" starts "/api/v1/catalog/suggestions?q=" "" 1
row "suggestions, cached" starts "/api/v1/catalog/suggestions?q=" "" 0
row "OAI ListRecords of 100, oai_dc" oai "" "" 0
row "OAI ListRecords of 100, marcxml" oai-marcxml "" "" 0
echo "Liberty: $(awk '/VmRSS/ { printf "%d MB resident", $2 / 1024 }' "/proc/$server/status"), index $(
    du -sm .run/liberty/servers/library/search-index | cut -f1) MB"

# floor: the same questions to the index itself, two threads, no server around it
cp -r .run/liberty/servers/library/search-index "$work/index"
mvn -q -B -o test-compile dependency:build-classpath -pl library-ejb -Dmdep.outputFile="$work/classpath" > /dev/null
java -Xmx512m -cp "library-ejb/target/test-classes:library-ejb/target/classes:$(cat "$work/classpath")" \
    id.solok.library.index.BareIndex "$work/index" "$work/words" "$seconds"
if command -v pgbench > /dev/null; then
    echo "select id, title, authors, publisher, year from bib_record order by stamped_at, id limit 101;" > "$work/page.sql"
    PGOPTIONS="-c search_path=library" pgbench -n -h 127.0.0.1 -p "${PGPORT:-15432}" -U postgres -f "$work/page.sql" \
        -c 4 -T "$seconds" library | sed -n 's/^tps = \([0-9.]*\).*/floor: a page of OAI as a statement (pgbench) \1\/s/p'
else
    echo "pgbench is not here: the floor of a statement was not measured"
fi
