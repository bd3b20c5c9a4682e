#!/usr/bin/env bash
# Records per second of the MARC import with matching and authorities, beside a floor measured in the same run; what the
# matching found of the near-duplicates; how the portal answers meanwhile; how far the heap grows.
#   mvn -Prun            in another window, on a fresh .run
#   bench/import.sh 100000
# Needs ../shared/data (tools/expand.py, open/bib/authority), yaz-marcdump (Debian: yaz), curl, jq, psql, jcmd, python3.
set -euo pipefail
cd "$(dirname "$0")/.."
count=${1:-100000}
seed=${SEED:-1}
data=../shared/data
known_are_skipped=2
[ -f "$data/tools/expand.py" ] || { echo "The folder shared/data is absent: nothing was measured."; exit 0; }
property() { sed -n "s/^$1=//p" .run/demo.properties; }
base=$(property base.url)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

token() {
    curl -sSf -d grant_type=client_credentials -d client_id=demo-katalog \
        -d client_secret="$(property client.demo-katalog.secret)" "$(property token.url)" | jq -r .access_token
}

submit() { # file profile: prints the address of the import
    curl -sSf -D - -o /dev/null -H "Authorization: Bearer $(token)" -H "Content-Type: application/marc" \
        --data-binary "@$1" "$base/api/v1/imports?name=$(basename "$1")&profile=$2" |
        tr -d '\r' | sed -n 's/^[Ll]ocation: //p'
}

await() { # location: prints the report
    local answer
    while :; do
        answer=$(curl -sSf -H "Authorization: Bearer $(token)" "$1")
        case $(jq -r .status <<< "$answer") in completed | failed) break ;; esac
        sleep 1
    done
    printf '%s\n' "$answer"
}

sql() { psql -qXAt -F ' ' -h 127.0.0.1 -p "${PGPORT:-15432}" -U postgres library -c "$1"; }

live_heap() { jcmd "$server" GC.class_histogram | awk '/^Total/ { printf "%d", $3 / 1048576 }'; }

sign_in() { # a portal session of the cataloguer, by the forms a browser would send
    curl -sS -c "$work/jar" -b "$work/jar" -L -o "$work/form.html" "$base/staff/catalog/records"
    local action
    action=$(grep -o 'action="[^"]*"' "$work/form.html" | head -1 | sed 's/^action="//; s/"$//; s/&amp;/\&/g')
    curl -sS -c "$work/jar" -b "$work/jar" -L -o /dev/null --data-urlencode username=katalog \
        --data-urlencode password="$(property user.password)" "$action"
}

watch_portal() { # one page after the other until told to stop: milliseconds of each
    local words=(sejarah indonesia anak abad sastra islam ekonomi bahasa hukum padang) i=0
    while [ ! -e "$work/stop" ]; do
        curl -sS -b "$work/jar" -o "$work/page.html" -w '%{time_total} %{http_code}\n' \
            "$base/staff/catalog/records?q=${words[i++ % 10]}" >> "$work/pages"
        sleep 0.2
    done
}

python3 "$data/tools/expand.py" --n "$count" --seed "$seed" > "$work/bench.mrc"

# floor: the same bytes, one row a record, copied into a table of the same database
python3 - "$work/bench.mrc" > "$work/rows" <<'P'
import sys
for record in open(sys.argv[1], "rb").read().split(b"\x1d")[:-1]:
    sys.stdout.write("\\\\x" + record.hex() + "\n")
P
floor_start=$(date +%s.%N)
psql -qX -h 127.0.0.1 -p "${PGPORT:-15432}" -U postgres library > /dev/null <<S
create table bench_floor (content bytea);
\copy bench_floor from '$work/rows'
drop table bench_floor;
S
floor_end=$(date +%s.%N)

echo "authorities: $(await "$(submit "$data/open/bib/authority/folio-org__mod-data-import/5000.mrc" 1)" |
    jq -r '"\(.created) created, \(.skipped) there already"')"

server=$(pgrep -f "$PWD/.run/dist/liberty.*ws-server.jar" | head -1)
sign_in
heap_before=$(live_heap)
watch_portal &
start=$(date +%s.%N)
location=$(submit "$work/bench.mrc" $known_are_skipped)
await "$location" > "$work/report"
end=$(date +%s.%N)
touch "$work/stop"
wait
heap_after=$(live_heap)

jq -r '"status \(.status), read \(.read), created \(.created), skipped \(.skipped), waiting \(.waiting), refused \(.refused)"' "$work/report"
awk -v n="$count" -v a="$start" -v b="$end" -v c="$floor_start" -v d="$floor_end" \
    'BEGIN { printf "import %.0f records/s; floor (psql copy of the same bytes) %.0f records/s\n", n / (b - a), n / (d - c) }'
awk '$2 != 200 { odd++ } { print $1 }  END { if (odd) print odd " pages were not 200" > "/dev/stderr" }' "$work/pages" | sort -n |
    awk '{ t[NR] = $1 } END { printf "portal meanwhile: %d pages, p50 %.0f ms, p95 %.0f ms, slowest %.0f ms\n",
        NR, 1000 * t[int((NR + 1) / 2)], 1000 * t[int(NR * 0.95 + 0.5)], 1000 * t[NR] }'
echo "live heap: $heap_before MB before, $heap_after MB after"

# the generator names in 590 the record that a near-duplicate is a twin of
sql "select m.identifier, coalesce(r.control_number, '-'), m.outcome from library.marc_import_match m
     left join library.bib_record r on r.id = m.record_id where m.import_id = ${location##*/}" > "$work/matches"
python3 - "$work/bench.mrc" "$work/matches" <<'P'
import re, sys
twins = {}
for record in open(sys.argv[1], "rb").read().split(b"\x1d")[:-1]:
    named = re.search(rb"near-duplicate of (SYN\d{9})", record)
    if named:
        twins[re.search(rb"\x1e(SYN\d{9})\x1e", record).group(1).decode()] = named.group(1).decode()
known = [line.split() for line in open(sys.argv[2])]
acted = {number: other.replace("(SYN)", "") for number, other, outcome in known if outcome != "WAITING"}
waiting = [number for number, _, outcome in known if outcome == "WAITING"]
right = [number for number, other in acted.items() if twins.get(number) == other]
# the twin of a twin has the words of the first, not of the one that is named
whole = [number for number, other in twins.items() if other not in twins]
print("matching: %d near-duplicates, %d known again, precision %.4f, recall %.4f (%.4f of those whose twin is no twin itself); %d wait for a person, %d of them near-duplicates"
      % (len(twins), len(acted), len(right) / max(1, len(acted)), len(right) / max(1, len(twins)),
         sum(1 for number in right if number in whole) / max(1, len(whole)), len(waiting), sum(1 for number in waiting if number in twins)))
P
