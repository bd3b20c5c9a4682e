"""Draws what readers would ask of a file of records: words by their real frequency, the rarer the less often.

words.py RECORDS.mrc COUNT > one path segment a line, already encoded
"""
import collections, random, re, sys, urllib.parse

records, count = sys.argv[1], int(sys.argv[2])
seen = collections.Counter()
for record in open(records, "rb").read().split(b"\x1d")[:-1]:
    text = record.decode("utf-8", "replace")
    for field in re.findall(r"\x1fa([^\x1f\x1e]{3,80})", text)[:6]:
        seen.update(set(re.findall(r"[^\W\d_]{4,}", field.lower())))
words = [word for word, _ in seen.most_common(3000)]
if len(words) < 1000:
    sys.exit("fewer than 1,000 words")
weights = [1 / (rank + 1) for rank in range(len(words))]  # Zipf, as words in titles are
draw = random.Random(1)
for _ in range(count):
    one = draw.choices(words, weights)
    if draw.random() < 0.35:
        one += draw.choices(words, weights)
    print(urllib.parse.quote_plus(" ".join(dict.fromkeys(one))))
