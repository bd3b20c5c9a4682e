#!/usr/bin/env bash
# Records per second of the MARC import, beside a floor measured in the same run.
#   mvn -Prun            in another window
#   bench/import.sh 10000
# Needs ../shared/data/tools/expand.py, yaz-marcdump (Debian: yaz), curl, jq, psql.
set -euo pipefail
cd "$(dirname "$0")/.."
count=${1:-10000}
expand=../shared/data/tools/expand.py
[ -f "$expand" ] || { echo "The folder shared/data is absent: nothing was measured."; exit 0; }
property() { sed -n "s/^$1=//p" .run/demo.properties; }
base=$(property base.url)
file=$(mktemp)
trap 'rm -f "$file" "$file.rows"' EXIT

token() {
    curl -sSf -d grant_type=client_credentials -d client_id=demo-katalog \
        -d client_secret="$(property client.demo-katalog.secret)" "$(property token.url)" | jq -r .access_token
}

python3 "$expand" --n "$count" --seed "${SEED:-$RANDOM}" > "$file"

# floor: the same bytes, one row a record, copied into a table of the same database
python3 - "$file" > "$file.rows" <<'P'
import sys
for record in open(sys.argv[1], "rb").read().split(b"\x1d")[:-1]:
    sys.stdout.write("\\\\x" + record.hex() + "\n")
P
floor_start=$(date +%s.%N)
psql -qX -h 127.0.0.1 -p "${PGPORT:-15432}" -U postgres library >/dev/null <<S
create table bench_floor (content bytea);
\copy bench_floor from '$file.rows'
drop table bench_floor;
S
floor_end=$(date +%s.%N)

start=$(date +%s.%N)
location=$(curl -sSf -D - -o /dev/null -H "Authorization: Bearer $(token)" -H "Content-Type: application/marc" \
    --data-binary "@$file" "$base/api/v1/imports?name=bench.mrc" | tr -d '\r' | sed -n 's/^[Ll]ocation: //p')
while :; do
    answer=$(curl -sSf -H "Authorization: Bearer $(token)" "$location")
    case $(jq -r .status <<< "$answer") in completed | failed) break ;; esac
    sleep 1
done
end=$(date +%s.%N)

jq -r '"status \(.status), read \(.read), created \(.created), skipped \(.skipped), refused \(.refused)"' <<< "$answer"
awk -v n="$count" -v a="$start" -v b="$end" -v c="$floor_start" -v d="$floor_end" \
    'BEGIN { printf "import %.0f records/s; floor (psql copy of the same bytes) %.0f records/s\n", n / (b - a), n / (d - c) }'
