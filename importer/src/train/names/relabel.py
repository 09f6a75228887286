"""Writes the corpora with the teachers' labels (labels.npz, from refine.py) as CoNLL files for the fast finder.

Usage: relabel.py OUT, in the folder of data.json.gz and labels.npz. The silver corpus comes in four parts, without the
sentences that hold a label of less than 45 % probability.
"""
import sys, numpy as np
from tagger import load, LAB
OUT = sys.argv[1]; D = load(); z = np.load("labels.npz")
def write(name, docs, labels, certain, keep=lambda i: True, least=0):
    k = 0
    with open(f"{OUT}/t_{name}.conll", "w", encoding="utf-8") as o:
        for i, d in enumerate(docs):
            if keep(i): o.write("-DOCSTART-\n\n")
            for tokens, _ in d:
                m = len(tokens); y = labels[k:k + m]; c = certain[k:k + m]; k += m
                if not keep(i) or c.min() < least: continue
                before = "O"
                for w, a in zip(tokens, y):
                    l = LAB[a]
                    if l[0] == "I" and before[1:] != l[1:]: l = "B" + l[1:]
                    o.write(f"{w}\t{l}\n"); before = l
                o.write("\n")
for n in ("gum_train", "uner_dev", "redocred", "crossner", "dwie", "seeds", "raw"): write(n, D[n], z[n], z["c_" + n])
for r in range(4): write(f"gmb{r}", D["gmb"], z["gmb"], z["c_gmb"], keep=lambda i: i % 4 == r, least=45)
