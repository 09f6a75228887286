"""Puts the annotated events of articles in place of those of an output, to see what a reader by the guide would score. Usage: annotated.py SET OUT.jsonl > ANNOTATED.jsonl

OUT.jsonl is what newsgraph extract wrote of SET (the name by which articles.tsv has it); mentions, entities and times stay as they are there. An argument is the
entity of the shortest mention that holds its word, a date the value of the time expression that holds it, or the article's day."""
import sys, os, json, collections
TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../main/resources/org/newsgraph/train/events/articles.tsv")
SIDES = {"A": "ACTOR", "R": "RECIPIENT", "P": "PARTICIPANT"}
def holding(things, units):
    """those that share characters with the units, the shortest first"""
    b, e = map(int, units.split("-")); return sorted((x for x in things if x["begin"] < e and b < x["end"]), key=lambda x: x["end"] - x["begin"])
def event(n, cells, d):
    b, e = map(int, cells[1].split("-")); span = {"begin": b, "end": e}
    x = {"id": f"v{n}", "type": cells[2].split("|")[0], "realis": cells[3], "trigger": {**span, "text": d["text"][b:e]}, "mentions": [span], "args": []}
    for role, units in (a.split("=") for a in (cells[4].split() if len(cells) > 4 else [])):
        if role == "D": times = holding(d["times"], units) if units != "story" else [{"value": d.get("publishedOn")}]; x.update({"start": times[0]["value"]} if times else {})
        elif role in SIDES: x["args"] += [{"role": SIDES[role], "entity": m["entity"]} for m in holding(d["mentions"], units)[:1]]
    return x
if __name__ == "__main__":
    rows = collections.defaultdict(list)
    for cells in (l.rstrip("\n").split("\t") for l in open(TABLE, encoding="utf-8") if not l.startswith("#")):
        if cells[1] != "-": rows[cells[0]].append(cells)
    for d in map(json.loads, open(sys.argv[2], encoding="utf-8")):
        d["events"] = [event(n + 1, cells, d) for n, cells in enumerate(rows[f"{sys.argv[1]}/{d['id']}"])]; print(json.dumps(d))
