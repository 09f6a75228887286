"""Gathers what the event encoder learns from: annotated sentences, single ones and those of articles, and sentences without annotation for distillation.

Usage: prepare.py CORPORA ARTICLES OUT.json.gz, where CORPORA holds what `newsgraph train corpora` brings, and ARTICLES the articles cut into
tokens (SET.jsonl, as org.newsgraph.train.ArticleTokens writes them). The annotations are those beside org.newsgraph.train
(docs/models/event-annotation.md says how they were made). Words are counted from 1, word 0 being the day of the story.
"""
import sys, os, re, json, gzip, zlib
HERE = os.path.dirname(os.path.abspath(__file__))
ANNOTATIONS = os.path.join(HERE, "../../main/resources/org/newsgraph/train/events/")
FOLDS = 2
FORMS = {"``": '"', "''": '"', "‘": "'", "’": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "--": "-"}
def form(w): return FORMS.get(w, w.replace("’", "'"))
def sentences(path):
    out, cur = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("-DOCSTART-") or not line:
            if cur: out.append(cur)
            cur = []
        else: cur.append(form(line.split("\t")[0]))
    if cur: out.append(cur)
    return out
def annotated(name):
    """key of a sentence or article -> its events (trigger, types, realis, [[role, place]...])"""
    per = {}
    for line in open(os.path.join(ANNOTATIONS, name), encoding="utf-8"):
        if line.startswith("#"): continue
        f = line.rstrip("\n").split("\t"); events = per.setdefault(f[0], {})
        if f[1] == "-": continue
        args = [[a.split("=")[0], a.split("=")[1].split("/")[0]] for a in (f[4].split() if len(f) > 4 else [])]
        old = events.setdefault(f[1], [f[1], f[2].split("|"), f[3], []]); old[3] += [a for a in args if a[1] not in {x[1] for x in old[3]}]
    return {k: list(v.values()) for k, v in per.items()}
def fold(key):
    """articles that begin with the same number tell the same story"""
    story = re.match(r"(\S+/\d+)_", key); return (zlib.crc32((story.group(1) if story else key).encode()) >> 8) % FOLDS
def row(fold, words, events=(), whole=False): return {"fold": fold, "words": words, "events": list(events), "whole": whole}
def single(words, k, events):
    """a sentence that was annotated by itself"""
    return row(fold(k), words, [[int(t) + 1, y, r, [[x, int(a) + 1] for x, a in args]] for t, y, r, args in events])
def article(key, tokens, events):
    """the sentences of an article that was annotated whole; arguments in other sentences than their event's are left out"""
    place, out = {w[1]: (i, j + 1) for i, s in enumerate(tokens) for j, w in enumerate(s)}, [row(fold(key), [form(w) for w, _, _ in s], whole=True) for s in tokens]
    at = lambda x: place[int(x.split("-")[0])]
    for t, y, r, args in events:
        i, n = at(t); out[i]["events"].append([n, y, r, [[x, 0 if a == "story" else at(a)[1]] for x, a in args if a == "story" or at(a)[0] == i]])
    return out
if __name__ == "__main__":
    corpora, articles, out = sys.argv[1:4]
    train, test, whole = annotated("annotations.tsv"), annotated("held-out.tsv"), annotated("articles.tsv"); data = {"train": [], "test": [], "whole": [], "raw": []}
    seen = set()
    for c in ("gmb", "gum_train", "crossner", "redocred", "uner_dev"):
        for i, t in enumerate(sentences(os.path.join(corpora, c + ".conll"))):
            k = f"{c}:{i}"
            if k in train: data["train"].append(single(t, k, train[k]))
            elif k in test: data["test"].append(single(t, "test", test[k]))
            elif 5 <= len(t) <= 70 and " ".join(t) not in seen: data["raw"].append(row(-1, t)); seen.add(" ".join(t))
    for r in data["test"]: r["fold"] = -1
    for name in sorted({k.split("/")[0] + ".jsonl" for k in whole}):
        for line in open(os.path.join(articles, name), encoding="utf-8"):
            a = json.loads(line); k = name.split(".")[0] + "/" + a["id"]
            if k in whole: data["whole"] += article(k, a["sentences"], whole[k])
    print({k: (len(v), sum(len(r["events"]) for r in v)) for k, v in data.items()})
    with gzip.open(out, "wt", encoding="utf-8") as f: json.dump(data, f)
