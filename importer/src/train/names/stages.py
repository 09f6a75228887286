"""What both stages share: the corpora and their variants, teachers, labels by teachers, students, and how they are shown."""
import sys, multiprocessing as mp
import tagger as ner
from tagger import *
T0 = time.time(); DEADLINE = float(sys.argv[1]); OUT = os.environ.get("OUT", "out"); SMALL = len(sys.argv) > 2
def left(): return DEADLINE - (time.time() - T0)
torch.backends.cuda.matmul.allow_tf32 = True
D = load()
if SMALL: D = {k: [d[:2] for d in v[:3]] for k, v in D.items()}; torch.set_num_threads(1); ner.WORKERS = 0
rnd = random.Random(11)
P = pools(D, ["gum_train", "uner_dev", "redocred", "crossner", "dwie", "gmb"])
D["gum_train+swap"] = swap(D["gum_train"], P, rnd); D["uner_dev+swap"] = swap(D["uner_dev"], P, rnd); D["uner_dev+swap2"] = swap(D["uner_dev"], P, rnd)
D["redocred+swap"] = swap(D["redocred"], P, rnd); D["gmb+swap"] = swap(D["gmb"][::2], P, rnd); D["dwie+swap"] = swap(D["dwie"], P, rnd); D["crossner+swap"] = swap(D["crossner"][::2], P, rnd)
low = [d for n in ("gum_train", "uner_dev", "redocred") for d in D[n][::12]]
D["redocred+lower"] = recase(low, rnd, "lower"); D["redocred+upper"] = recase(low, rnd, "upper")
ORIG = {}
for n, st in (("gum_train", 1), ("uner_dev", 1), ("redocred", 2), ("dwie", 1), ("gmb", 6)):
    D[n + "+noise"] = noise(D[n][::st], rnd, 0.03); ORIG[n + "+noise"] = (n, st)
D["dwie+t0"] = [d for k, d in enumerate(D["dwie"]) if k % 3]; D["dwie+h0"] = D["dwie"][::3]
for n in ("gum_dev", "wikigold"):
    D[n + "+lower"] = recase(D[n], rnd, "lower"); D[n + "+upper"] = recase(D[n], rnd, "upper"); D[n + "+noise"] = noise(D[n], rnd, 0.02)
def build(a):
    n, which = a
    wp = WordPiece(which + ".vocab", which == "mini", 8 if which == "bert" else 6)
    c = Corpus(n, D[n], wp); c.toks = None; return n, which, c
isdev = lambda n: n.startswith(("gum_dev", "wikigold"))
jobs = [(n, w) for w in ("bert", "mini") for n in D if not (w == "bert" and (n in ORIG or isdev(n) and "+" in n))]
jobs.sort(key=lambda j: -sum(len(s[0]) for d in D[j[0]] for s in d))
if SMALL: res = [build(j) for j in jobs]
else:
    with mp.get_context("fork").Pool(15) as p: res = p.map(build, jobs, chunksize=1)
B = {n: c for n, w, c in res if w == "bert"}; S = {n: c for n, w, c in res if w == "mini"}
wpB, wpS = WordPiece("bert.vocab", False, 8), WordPiece("mini.vocab", True, 6); wpB.cache = {}
log("built", f"{time.time()-T0:.0f}s")
wb = read_weights("bert1.xz", "bert2.xz")
if SMALL: wb = {k: v for k, v in wb.items() if not k[0].isdigit() or k[0:2] == "0."}
DEVS = ("gum_dev", "wikigold")
def teacher(seed, dw="dwie", gmb=0.1, ghard=0.3, epochs=5, lr=5e-5, tag=""):
    L = []
    for n, w in (("gum_train", 3), ("uner_dev", 3), ("redocred", 1), ("crossner", 1), ("gmb", gmb), (dw, 2), ("seeds", 1 if dw == "dwie" else 0), ("redocred+lower", 1), ("redocred+upper", 1)):
        B[n].weight = w
        if w: L.append(B[n])
    B["gmb"].hard = ghard
    torch.manual_seed(seed); m = Tagger(wb, 12); t = time.time()
    train(m, L, wpB, epochs if not SMALL else 0.2, lr, budget=12288 if not SMALL else 600, seed=seed, limits=(64, 128, 256), decay=0.95, tag=tag)
    log(f"{tag} trained {time.time()-t:.0f}s left {left():.0f}")
    for n in DEVS: show(f"{tag}", B[n], predict(m, B[n], wpB, limit=256))
    return m
SRC = ["gum_train", "uner_dev", "redocred", "crossner", "gmb", "dwie", "seeds", "raw", "gum_train+swap", "uner_dev+swap", "uner_dev+swap2", "redocred+swap", "gmb+swap", "dwie+swap", "crossner+swap"]
base = 0
for n in SRC: S[n].base = base; base += S[n].nw
HID = torch.zeros(base, 768, dtype=torch.bfloat16, device=DEV)
def label(ms, hidden=False):
    for n in SRC:
        x = 0
        for i, m in enumerate(ms):
            x = x + predict(m, B[n], wpB, limit=256, budget=65536, hid=HID[S[n].base:S[n].base + S[n].nw] if hidden and i == 0 else None)
        S[n].soft = (x / x.sum(1, keepdims=True)).astype(np.float16)
    for n, (o, st) in ORIG.items():   # noise keeps the words apart: the labels of the clean text hold
        w = np.concatenate([np.arange(a, b) for d, a, b in S[o].sent if d % st == 0]); S[n].soft = S[o].soft[w]; S[n].base = 0; S[n].widx = w + S[o].base
        assert len(w) == S[n].nw
def evals(tag, m, more=False):
    r = 0
    for n in DEVS:
        r += show(f"{tag}", S[n], predict(m, S[n], wpS, limit=128)) / 2
        if more:
            show(f"{tag} single", S[n], predict(m, S[n], wpS, single=True)); show(f"{tag} 96", S[n], predict(m, S[n], wpS, limit=96))
            for v in ("lower", "upper", "noise"): show(f"{tag} {v}", S[n + "+" + v], predict(m, S[n + "+" + v], wpS))
    return r
import export as ex
KEEP = ex.vocab("mini.vocab")
class Z(dict):
    files = property(lambda s: list(s))
def arrays(m):
    z = Z()
    for k, v in m.state_dict().items():
        if k.startswith(("delta", "dbias", "proj")): continue
        v = v.float().cpu().numpy()
        if k == "word.weight": s = np.maximum(np.abs(v).max(1), 1e-8) / 127; z[k + "|q"] = np.rint(v / s[:, None]).astype(np.int8); z[k + "|s"] = s.astype(np.float32)
        else: z[k] = v
    return z
def onnx_probs(path, c, limit):
    import onnxruntime as ort
    so = ort.SessionOptions(); so.intra_op_num_threads = 8; so.log_severity_level = 3
    se = ort.InferenceSession(path, so, providers=["CPUExecutionProvider"])
    back = {i: j for j, (i, _) in enumerate(KEEP)}; unk = back[wpS.unk]; mp_ = np.array([back.get(i, unk) for i in range(30522)])
    out = np.zeros((c.nw, K), np.float32)
    for it in batches([(c, x) for x in c.windows(limit)], 2048):
        ids, sh, L, first, words, cid = batch(it, wpS)
        z = se.run(None, {"pieces": mp_[ids], "shapes": sh, "lengths": L.astype(np.int32)})[0].reshape(-1, K)[first]
        p = np.exp(z - z.max(1, keepdims=True)); p /= p.sum(1, keepdims=True); k = 0
        for _, a, b in words: out[a:b] = p[k:k + b - a]; k += b - a
    return out
def finish(m, name, levels=(63,)):
    z = arrays(m); b = io.BytesIO(); np.savez(b, **{k: v.astype(np.float16) if v.dtype == np.float32 and not k.endswith("|s") else v for k, v in z.items()}); b = b.getvalue()
    for i in range(0, len(b), 15 << 20): open(f"{OUT}/{name}.{i // (15 << 20)}", "wb").write(b[i:i + (15 << 20)])
    for lv in levels:
        ex.export(z, f"/tmp/{name}{lv}.onnx", levels=lv, keep=[i for i, _ in KEEP])
        for n in DEVS: show(f"{name} int8 {lv}", S[n], onnx_probs(f"/tmp/{name}{lv}.onnx", S[n], 128))
    # what calibration needs
    for n in DEVS: np.save(f"/tmp/{name}.{n}.npy", predict(m, S[n], wpS, limit=128))
def student(ws, tag, names, epochs, lr=3e-4, soft_w=1.0, hard_w=0.0, aug=0.12, T=1.0, seed=1, more=False, hid_w=0.0, **k):
    L = []
    for n, w in names.items(): S[n].weight = w; L.append(S[n])
    torch.manual_seed(seed); m = Tagger(ws, 12, drop=k.pop("drop", 0.1)); t = time.time()
    if hid_w: m.proj = nn.Linear(m.D, 768); m.proj.to(DEV)
    train(m, L, wpS, epochs if not SMALL else 0.1, lr, budget=8192 if not SMALL else 600, seed=seed, aug=aug, soft_w=soft_w, hard_w=hard_w, T=T, limits=(48, 96, 128, 192), shared=1.0, tag=tag, hid=HID, hid_w=hid_w, **k)
    m.proj = None; student.rate = (time.time() - t) / epochs
    log(f"{tag} trained {time.time()-t:.0f}s left {left():.0f}"); return evals(tag, m, more), m
srcw = {"gum_train": 2, "uner_dev": 2, "redocred": 1, "crossner": 1, "gmb": 1, "dwie": 2, "raw": 1, "gum_train+swap": 1, "uner_dev+swap": 1, "uner_dev+swap2": 1, "redocred+swap": 0.7, "gmb+swap": 0.5, "dwie+swap": 1, "crossner+swap": 0.7}
noisy = {"gum_train+noise": .5, "uner_dev+noise": .5, "redocred+noise": .3, "dwie+noise": .5, "gmb+noise": .4}
full = dict(srcw, **noisy)
