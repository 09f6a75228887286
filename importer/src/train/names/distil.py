"""Stage 1: fine-tunes teachers, then distils them into the small encoder. Usage: distil.py SECONDS (an H100 needs about 500)."""
from stages import *
ws = read_weights("mini.xz")
if SMALL: ws = {k: v for k, v in ws.items() if not k[0].isdigit() or k[0:2] == "0."}
# held-out third: teacher and student without it
t0 = teacher(5, "dwie+t0", tag="T fold")
show("T fold held", B["dwie+h0"], predict(t0, B["dwie+h0"], wpB, limit=256))
ts = [teacher(s, epochs=e, tag=f"T{s}") for s, e in ((1, 5), (2, 6), (3, 5))] if not SMALL else [t0]
label([t0])
_, m = student(ws, "fold", {k: v for k, v in full.items() if k[:4] != "dwie"}, 4)
for d in ("dwie+h0",): show("fold held", S[d], predict(m, S[d], wpS))
label(ts, hidden=True); del ts, t0
for n in ORIG: S[n].noise = 1
full = dict(srcw, **noisy)
conf = {"V1": {}, "V2 hidden": dict(hid_w=1.0), "V3 lr6 T2": dict(lr=6e-4, T=2.0)}
best = None
for t, kw in conf.items():
    if left() < 200 and best: break
    src = full
    r, m = student(ws, t, src, 6, **kw); log(t, r)
    if best is None or r > best[0]: best = (r, t, kw, m)
log("best", best[1], f"left {left():.0f}")
ep = int(max(3, min(24, (left() - 75) / (student.rate * 1.05)))); log("epochs", ep)
r, m = student(ws, "final " + best[1], full, ep, more=True, **best[2])
if r < best[0] - 0.15: log("long is worse"); m = best[3]
finish(m, "final", (127, 63))
