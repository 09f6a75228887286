"""Teachers, then the small encoder that learns from them on all text; before that, for each half of the articles, the same without that half,
by which the encoder is measured and weighed. Usage: distil.py FOLDER SECONDS EVENTS NAMES

FOLDER as for teach.py; EVENTS (.onnx) is the encoder that the small one starts from, of names, or of events if it has seen no articles, NAMES.vocab splits words for it.
The encoders are written as /tmp/events.onnx and /tmp/fold0.onnx, /tmp/fold1.onnx, and compressed in parts into /tmp/keep."""
import subprocess
from teach import *
EVENTS, NAMES = sys.argv[3:5]
wpS = WordPiece(NAMES + ".vocab", True, 6)
rawB, rawS = Sentences(D["raw"], wpB), Sentences(D["raw"], wpS); goldS, testS = Sentences(GOLD, wpS), Sentences(D["test"], wpS).gold(); goldS.weight = goldB.weight * 2
log("sentences", f"{left():.0f} left", f"{goldB.np.sum()} and {rawB.np.sum()} pieces")
def labelled(ts, part, s):
    """the sentences s, which are those of part in other pieces, as the teachers have them"""
    o = predict(ts, part); s.types, s.folded = o.types, False; return s.tell(o.at, o.told, o.realis, o.roles)
def small(sets, epochs, seed, tag, limit, lr=2e-4):
    t = time.time(); torch.manual_seed(seed)
    m = train(student(started(EVENTS + ".onnx")), sets, epochs if not SMALL else .2, lr, 12288, seed=seed, head=5, qat=.5, tag=tag, warm=.05, limit=limit); log(f"{tag} {time.time()-t:.0f}s left {left():.0f}"); return m
def keep(m, name):
    write(m, f"/tmp/{name}.onnx"); packing.append(subprocess.Popen([sys.executable, "-c", f"""
import lzma
b = lzma.compress(open("/tmp/{name}.onnx", "rb").read(), preset=1)
for i in range(0, len(b), 12 << 20): open(f"/tmp/keep/{name}.xz.{{i // (12 << 20)}}", "wb").write(b[i:i + (12 << 20)])"""]))
def made(name, teachers, seconds, limit, keepers, seed):
    """an encoder that has seen the sentences of `keepers`, with what it says of the others"""
    part = goldB.part(keepers); ts = [teacher(part, seed=seed + i, tag=f"{name} teacher {i}", limit=seconds) for i in range(teachers)]
    scores(f"{name} teachers, sentences", testB, predict(ts, testB))
    if not keepers.all(): u = goldB.part(~keepers); scores(f"{name} teachers, articles", u, predict(ts, u))
    raw = labelled(ts, rawB, rawS); gold = goldS.part(keepers).gold().mix(predict(ts, part)); log("labelled", f"{left():.0f} left"); del ts
    m = small([raw, gold], 30, seed, f"{name} student", limit); scores(f"{name}, sentences", testS, predict([m], testS))
    if not keepers.all(): u = goldS.part(~keepers).gold(); scores(f"{name}, articles", u, predict([m], u))
    keep(m, name); return m
os.makedirs("/tmp/keep", exist_ok=True); packing = []; every = np.ones(len(goldB), bool)
for k in range(2): made(f"fold{k}", 1, SECONDS * .05, SECONDS * .12, ~whole | (goldB.folds != k), 10 * k + 10)
made("events", 4, min(SECONDS * .06, left() / 8), min(left() * .35, left() - 150) if not SMALL else 30, every, 1)
for p in packing: p.wait()
log("done", f"{left():.0f} left")
