"""Goes on from the encoder at hand on annotations that were reviewed or added. Usage: relearn.py FOLDER EVENTS NAMES SECONDS EPOCHS OUT [FOLD]

FOLDER holds data.json.gz (made by prepare.py); EVENTS is the encoder of events to go on from (without .onnx), NAMES that of names, whose
.vocab splits words; the encoder is written to OUT. What it learns is the annotation, and of single sentences beside it, with a weight, what the encoder that it
goes on from says of the same words. What is written lies between the weights before and after, which reads other text better than either (Wortsman et al. 2022).
With FOLD, articles of that fold are left out, and what it says of them is shown; EVENTS must then be an encoder that has seen no articles, which the
shipped one is not any more (the card names the one before)."""
from encoder import *
KEEP, NEW = .3, .35; SMALL = "SMALL" in os.environ
def between(old, new):
    """the encoder between two; of times, which the old one knows nothing of, as the new one has them"""
    a, b = old.state_dict(), new.state_dict(); c = {k: a[k] * (1 - NEW) + b[k] * NEW for k in b}
    for k in c:
        if k.split(".")[0] in ("head", "arg"): c[k][-new.d:] = b[k][-new.d:]
    new.load_state_dict(c); return new
if __name__ == "__main__":
    FOLDER, EVENTS, NAMES, SECONDS, EPOCHS, OUT = sys.argv[1:7]; FOLD = int(sys.argv[7]) if len(sys.argv) > 7 else -1
    D = load(FOLDER + "/data.json.gz"); wp = WordPiece(NAMES + ".vocab", True, 6); D.pop("raw", 0)
    if SMALL: D = {k: v[::40] for k, v in D.items()}
    kept, unseen = [r for r in D["whole"] if r["fold"] != FOLD], [r for r in D["whole"] if r["fold"] == FOLD]
    gold, articles, test = Sentences(D["train"], wp).gold(), Sentences(kept, wp).gold(), Sentences(D["test"], wp).gold(); log({k: len(v) for k, v in D.items()})
    start = student(started(EVENTS + ".onnx")).to(DEV).eval(); o = predict([start], gold, 8192); gold.mix(o, KEEP)
    t = time.time(); m = train(student(started(EVENTS + ".onnx")), [gold, articles, articles], float(EPOCHS), 1.5e-4, 4096, seed=3, head=5, qat=.3, warm=.05, tag=OUT, limit=float(SECONDS)); log(f"{time.time()-t:.0f}s")
    scores("after", test, predict([m], test, 8192), (.5, .7))
    if unseen: u = Sentences(unseen, wp).gold(); scores("after, unseen", u, predict([m], u, 8192), (.5, .7))
    m = between(start, m); scores("between", test, predict([m], test, 8192), (.5, .7))
    if unseen: scores("between, unseen", u, predict([m], u, 8192), (.5, .7))
    write(m, OUT)
