#!/usr/bin/env python3
"""Turns what `assay extract --jsonl` prints into what the scorers of a bench read.

    adapt.py extract < articles.jsonl > predictions.jsonl     title, byline, date, text
    adapt.py dates < articles.jsonl > predictions.jsonl       expressions of time in the body
    adapt.py entities < articles.jsonl > predictions.jsonl    names in the body
    adapt.py summaries < articles.jsonl > predictions.jsonl   dek and highlights

and gold texts into articles to extract from:

    adapt.py articles < gold.jsonl | assay extract - --jsonl

Standard library only.
"""
import json
import os
import sys

TYPES = {"person": "PER", "place": "LOC", "organization": "ORG"}


def page_id(article):
    name = os.path.basename(article.get("file", article["id"]))
    for ending in (".gz", ".html", ".htm", ".txt"):
        if name.endswith(ending):
            name = name[: -len(ending)]
    return name


def extract(article):
    parts = [article.get("dek", "")]
    parts += [highlight["text"] for highlight in article.get("highlights", [])]
    parts.append(article.get("body", ""))
    return {
        "id": page_id(article),
        "title": article.get("title", ""),
        "byline": article.get("byline", []),
        "date": article.get("published", "")[:10],
        "body": "\n".join(part for part in parts if part),
    }


def summaries(article):
    return {
        "id": page_id(article),
        "dek": article.get("dek", ""),
        "highlights": [highlight["text"] for highlight in article.get("highlights", [])],
    }


def dates(article):
    for date in article.get("dates", []):
        if date["in"] == "body" and date["kind"] != "range":
            yield {
                "doc": article["id"],
                "start": date["start"],
                "end": date["end"],
                "text": date["text"],
                "type": date["type"].upper(),
                "value": date["value"],
            }


def entities(article):
    return {
        "id": article["id"],
        "entities": [
            {"start": e["start"], "end": e["end"], "type": TYPES[e["type"]]}
            for e in article.get("entities", [])
            if e["in"] == "body" and e["kind"] not in ("demonym", "title")
        ],
    }


def articles(gold):
    made = {
        "id": gold.get("doc") or gold.get("id"),
        "title": gold.get("title") or "",
        "body": gold["text"],
    }
    if gold.get("dct"):
        made["published"] = gold["dct"]
    return made


def main():
    how = {
        "extract": extract,
        "summaries": summaries,
        "dates": dates,
        "entities": entities,
        "articles": articles,
    }[sys.argv[1]]
    for line in sys.stdin:
        result = how(json.loads(line))
        for each in result if how is dates else [result]:
            print(json.dumps(each, ensure_ascii=False))


if __name__ == "__main__":
    main()
