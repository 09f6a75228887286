"""Stage 2: goes on from the shipped form of stage 1 (start.onnx) with weights rounded to seven bits. Usage: refine.py SECONDS."""
from stages import *
ts = [teacher(s, epochs=e, tag=f"T{s}") for s, e in ((1, 5), (2, 6), (3, 5))[:3 if not SMALL else 1]]
label(ts); del ts
io_ = {n: S[n].soft.astype(np.float32).argmax(1).astype(np.uint8) for n in SRC}; cf = {"c_" + n: (S[n].soft.max(1).astype(np.float32) * 100).astype(np.uint8) for n in SRC}
np.savez_compressed(f"{OUT}/labels.npz", **io_, **cf)
for n in DEVS: np.save(f"{OUT}/t_{n}.npy", np.zeros(1))
for n in ORIG: S[n].noise = 1
import onnx
from onnx import numpy_helper
def from_onnx(path):
    i = {x.name: numpy_helper.to_array(x) for x in onnx.load(path).graph.initializer}; w = {}
    t = i["word_q"].astype(np.float32) * i["word_s"]; k = [x for x, _ in KEEP]; unk = t[k.index(wpS.unk)]
    w["word"] = np.tile(unk, (30522, 1)); w["word"][k] = t; w["pos"] = i["pos"]; w["type"] = i["shape"][:1]; w["eln.w"], w["eln.b"] = i["eln.w"], i["eln.b"]
    for l in range(6):
        q = i[f"L.{l}.qkv.q"].astype(np.float32) * i[f"L.{l}.qkv.s"]
        for j, m in enumerate("qkv"): w[f"{l}.{m}.w"] = np.ascontiguousarray(q[:, j*384:(j+1)*384].T); w[f"{l}.{m}.b"] = i[f"L.{l}.qkv.b"][j*384:(j+1)*384]
        for m in ("o", "f1", "f2"): w[f"{l}.{m}.w"] = np.ascontiguousarray((i[f"L.{l}.{m}.q"].astype(np.float32) * i[f"L.{l}.{m}.s"]).T); w[f"{l}.{m}.b"] = i[f"L.{l}.{m}.b"]
        for m in ("ln1", "ln2"): w[f"{l}.{m}.w"], w[f"{l}.{m}.b"] = i[f"L.{l}.{m}.w"], i[f"L.{l}.{m}.b"]
    m = Tagger({a: np.array(b) for a, b in w.items()}, 12, drop=0.1)
    with torch.no_grad(): m.shape.weight.copy_(torch.tensor(i["shape"])); m.out.weight.copy_(torch.tensor(i["out.w"].T.copy())); m.out.bias.copy_(torch.tensor(i["out.b"]))
    return m
m = from_onnx("start.onnx").to(DEV).eval(); r0 = evals("start", m)
QAT[0] = True
L = []
for n, w in full.items(): S[n].weight = w; L.append(S[n])
ep = int(max(2, min(20, (left() - 45) / 14.5))) if not SMALL else 0.1; log("epochs", ep)
train(m, L, wpS, ep, 2e-4, budget=8192 if not SMALL else 600, seed=9, aug=0.12, soft_w=1.0, hard_w=0.0, limits=(48, 96, 128, 192), shared=1.0, tag="qat")
log(f"left {left():.0f}"); evals("qat", m, True)
finish(m, "final")
