"""Teachers, then the small encoder that learns from them on all sentences, then one such encoder for each fold that has not seen the fold,
from which the rules learn how far to trust it. Usage: distil.py FOLDER SECONDS NAMES

FOLDER as for teach.py; NAMES is the encoder of names (without .onnx and .vocab) that the small encoder starts from.
The encoders are written as /tmp/events.onnx and /tmp/fold0.onnx to /tmp/fold3.onnx, and compressed in parts into /tmp/keep."""
import subprocess
from teach import *
import teach
NAMES = sys.argv[3]
SMALL = teach.SMALL
wpS = WordPiece(NAMES + ".vocab", True, 6); start = from_onnx(NAMES + ".onnx")
rawB, rawS = Sentences(D["raw"], wpB), Sentences(D["raw"], wpS); goldS, testS = Sentences(D["train"], wpS), Sentences(D["test"], wpS)
log("sentences", f"{left():.0f} left")
def labelled(ts, part, s):
    """the teachers' probabilities for the sentences s, which are those of part in other pieces"""
    o = predict(ts, part)
    for n in ("types", "realis", "roles", "told"): setattr(s, n, getattr(o, n))
    return s
def mixed(ts, b, s):
    """annotated sentences: half as annotated, half as the teachers see them"""
    o = predict(ts, b); s.gold()
    for n in ("types", "realis", "roles", "told"): setattr(s, n, (getattr(s, n) + getattr(o, n)) / 2)
    s.weight = torch.full((len(s),), 2.0, device=DEV); return s
def small(sets, epochs, seed, tag, limit, lr=3e-4):
    t = time.time(); torch.manual_seed(seed)
    m = train(student(start), sets, epochs if not SMALL else .5, lr, 8192, seed=seed, head=5, qat=.5, tag=tag, warm=.05, limit=limit); log(f"{tag} {time.time()-t:.0f}s left {left():.0f}"); return m
def keep(m, name):
    write(m, f"/tmp/{name}.onnx"); packing.append(subprocess.Popen([sys.executable, "-c", f"""
import lzma
b = lzma.compress(open("/tmp/{name}.onnx", "rb").read(), preset=1)
for i in range(0, len(b), 12 << 20): open(f"/tmp/keep/{name}.xz.{{i // (12 << 20)}}", "wb").write(b[i:i + (12 << 20)])"""]))
def onnx_scores(name, s):
    """what the file gives, sentence by sentence"""
    import onnxruntime as ort
    so = ort.SessionOptions(); so.intra_op_num_threads = 4; so.log_severity_level = 3; e = ort.InferenceSession(f"/tmp/{name}.onnx", so, providers=["CPUExecutionProvider"]); o = s.part(np.ones(len(s), bool)).empty()
    soft = lambda z, a: torch.tensor(z).softmax(a)
    for i in range(len(s)):
        n, p = s.nw[i], s.np[i]; x = lambda v, k: v[i:i + 1, :k].cpu().numpy().astype(np.int64)
        t, r, a = e.run(["types", "realis", "roles"], {"pieces": x(s.ids, p), "shapes": x(s.sh, p), "lengths": np.array([p], np.int32), "first": x(s.first, n)[0]})
        o.types[i, :n] = soft(t, -1); o.realis[i, :n] = soft(r, -1); o.roles[i, :n, :n] = soft(a, 0).permute(1, 2, 0)
    scores(name + " as written", s, o, at=(.3, .5))
os.makedirs("/tmp/keep", exist_ok=True); packing = []
ts = [teacher(goldB, seed=i, tag=f"teacher {i}", limit=25) for i in (1, 2, 3, 4)]
scores("teachers", testB, predict(ts, testB)); labelled(ts, rawB, rawS); mixed(ts, goldB, goldS); log("labelled", f"{left():.0f} left"); del ts
m = small([rawS, goldS], 12, 1, "student", 90); testS.gold(); scores("student", testS, predict([m], testS)); keep(m, "events"); onnx_scores("events", testS)
half = np.arange(len(rawB)) % 2 == 0; rb, rs = rawB.part(half), rawS.part(half); del rawB, rawS
for k in range(int(max(goldB.folds)) + 1):
    if left() < 70: log("no time for fold", k); break
    inn, out = goldB.folds != k, goldB.folds == k
    t = [teacher(goldB.part(inn), seed=10 + k, tag=f"teacher without {k}", limit=22)]; labelled(t, rb, rs)
    m = small([rs, mixed(t, goldB.part(inn), goldS.part(inn))], 10, 10 + k, f"student without {k}", 38); g = goldS.part(out).gold(); scores(f"fold {k}", g, predict([m], g), at=(.3, .5)); keep(m, f"fold{k}")
for p in packing: p.wait()
log("done", f"{left():.0f} left")
