"""Fine-tunes teachers on the annotated sentences and articles and shows what they reach on what they have not seen. Usage: teach.py FOLDER SECONDS

FOLDER holds bert1.xz, bert2.xz and bert.vocab (made by ../names/start.py) and data.json.gz (made by prepare.py)."""
from encoder import *
HERE, SECONDS = sys.argv[1] + "/", float(sys.argv[2]); T0 = time.time(); SMALL = "SMALL" in os.environ
def left(): return SECONDS - (time.time() - T0)
torch.backends.cuda.matmul.allow_tf32 = True
D = load(HERE + "data.json.gz")
if SMALL: D = {k: v[::max(1, len(v) // 24)] for k, v in D.items()}; torch.set_num_threads(1)
wpB = WordPiece(HERE + "bert.vocab", False, 8); wpB.cache = {}
W = read_weights(HERE + "bert1.xz", HERE + "bert2.xz")
if SMALL: W = {k: v for k, v in W.items() if not k[0].isdigit() or k[:2] == "0."}
log("read", f"{time.time()-T0:.0f}s", {k: len(v) for k, v in D.items()})
GOLD = D["train"] + D["whole"]; goldB, testB = Sentences(GOLD, wpB).gold(), Sentences(D["test"], wpB).gold()
whole = np.array([r["whole"] for r in GOLD]); goldB.weight[torch.tensor(whole, device=DEV)] = 2   # in the loss
def teacher(s, seed=1, epochs=8, lr=7e-5, budget=8192, drop=0.1, decay=0.95, tag="", **k):
    torch.manual_seed(seed); t = time.time(); m = train(Reader(W, drop=drop), [s], epochs if not SMALL else 0.5, lr, budget, seed=seed, decay=decay, tag=tag, **k)
    log(f"{tag} {time.time()-t:.0f}s left {left():.0f}"); return m
if __name__ == "__main__":
    seen = ~whole | (goldB.folds != 0); unseen = goldB.part(~seen)
    while left() > 60: seed = globals().get("seed", 0) + 1; m = teacher(goldB.part(seen), seed=seed); scores(f"seed {seed}, sentences", testB, predict([m], testB)); scores(f"seed {seed}, articles", unseen, predict([m], unseen))
