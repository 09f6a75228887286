"""Gathers what the event encoder learns from: annotated sentences, and sentences without annotation for distillation.

Usage: prepare.py CORPORA OUT.json.gz, where CORPORA holds what `newsgraph train corpora` brings. The annotations are those
beside org.newsgraph.train (docs/models/event-annotation.md says how they were made).
"""
import sys, os, json, gzip, zlib
HERE = os.path.dirname(os.path.abspath(__file__))
ANNOTATIONS = os.path.join(HERE, "../../main/resources/org/newsgraph/train/events/")
FOLDS = 4
def sentences(path):
    out, cur = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("-DOCSTART-") or not line:
            if cur: out.append(cur)
            cur = []
        else: cur.append(line.split("\t")[0])
    if cur: out.append(cur)
    return out
def annotated(name):
    """key of a sentence -> its events (token, types, realis, [[role, token]...])"""
    per = {}
    for line in open(os.path.join(ANNOTATIONS, name), encoding="utf-8"):
        if line.startswith("#"): continue
        f = line.rstrip("\n").split("\t"); events = per.setdefault(f[0], [])
        if f[1] == "-": continue
        args = [[a.split("=")[0], int(a.split("=")[1].split("/")[0])] for a in (f[4].split() if len(f) > 4 else [])]
        events.append([int(f[1]), f[2].split("|"), f[3], args])
    return per
def fold(key): return zlib.crc32(key.encode()) % FOLDS
if __name__ == "__main__":
    corpora, out = sys.argv[1:3]
    train, test = annotated("annotations.tsv"), annotated("held-out.tsv"); data = {"train": [], "test": [], "raw": []}; seen = set()
    for c in ("gmb", "gum_train", "crossner", "redocred", "uner_dev"):
        for i, t in enumerate(sentences(os.path.join(corpora, c + ".conll"))):
            k = f"{c}:{i}"
            t = [{"``": '"', "''": '"'}.get(w, w) for w in t]
            if k in train: data["train"].append([k, fold(k), t, train[k]])
            elif k in test: data["test"].append([k, -1, t, test[k]])
            elif 5 <= len(t) <= 70 and " ".join(t) not in seen: data["raw"].append([k, -1, t, []]); seen.add(" ".join(t))
    print({k: len(v) for k, v in data.items()}, sum(len(s[3]) for s in data["train"]), sum(len(s[3]) for s in data["test"]))
    with gzip.open(out, "wt", encoding="utf-8") as f: json.dump(data, f)
