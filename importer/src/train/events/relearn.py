"""Goes on from the encoder at hand on annotations that were reviewed or added. Usage: relearn.py FOLDER EVENTS BEFORE NAMES EPOCHS OUT [FOLD]

FOLDER holds data.json.gz (made by prepare.py); EVENTS is the encoder of events to go on from, BEFORE the one that had seen no articles
(the same at first; both without .onnx), NAMES that of names, whose .vocab splits words. What it learns is the annotation of the articles and of half
of the single sentences, of these with a weight what EVENTS says of the same words. It is written to OUT-learned.onnx, to go on from again, and what lies
between its weights and those of BEFORE, which reads other text better than either (Wortsman et al. 2022), to OUT.onnx; of the latter the times were
learned once more with all else as it is, since BEFORE knows nothing of them.
With FOLD, articles of that fold are left out, and what it says of them is shown; EVENTS must not have seen them either."""
from encoder import *
KEEP, NEW, RATE = .3, .65, 1e-4; SMALL = "SMALL" in os.environ
def between(old, new):
    """the encoder between two; of times as the new one has them"""
    a, b = old.state_dict(), new.state_dict(); c = {k: a[k] * (1 - NEW) + b[k] * NEW for k in b}
    for k in c:
        if k.split(".")[0] in ("head", "arg"): c[k][-new.d:] = b[k][-new.d:]
    new.load_state_dict(c); return new
@torch.no_grad()
def read(m, s, budget=4096):
    """what the encoder makes of each word"""
    X = torch.zeros(len(s), s.first.shape[1], m.D, device=DEV)
    for c in chunks(s, budget):
        i, W, _, (ids, sh, lens, first) = inputs(s, c); X[i, :W] = torch.gather(m.hidden(ids, sh, lens), 1, first[..., None].expand(len(c), W, m.D)).float()
    return X
def learn_times(m, s, epochs=8, lr=1e-3, seed=1):
    """the role of times alone, with all else as it is"""
    X, rnd, d, R = read(m.eval(), s), random.Random(seed), m.d, len(ROLES); torch.manual_seed(seed); m.requires_grad_(False)
    last = [(nn.Linear(m.D, d).to(DEV), x) for x in (m.head, m.arg)]
    for a, x in last: a.weight.data.copy_(x.weight[-d:]); a.bias.data.copy_(x.bias[-d:])
    opt = torch.optim.AdamW([p for a, _ in last for p in a.parameters()], lr=lr, weight_decay=.01); total, step = epochs * len(chunks(s, 4096)), 0
    while step < total:
        for c in chunks(s, 4096, rnd):
            i, W, nw, _ = inputs(s, c); x = F.dropout(X[i, :W], m.p); b = torch.as_tensor(np.repeat(np.arange(len(c)), s.begin[c + 1] - s.begin[c])).to(DEV)
            e = torch.as_tensor(np.concatenate([np.arange(s.begin[k], s.begin[k + 1]) for k in c]).astype(np.int64)).to(DEV); step += 1
            if not len(e): continue
            z = [torch.cat([y(x).view(len(c), W, R, d)[:, :, :-1], a(x)[:, :, None]], 2) for a, y in last]
            l = (-(s.roles[e, :W].float() * pairs(m, z, b, s.at[e, 1]).log_softmax(-1)).sum(-1) * (torch.arange(W, device=DEV)[None] < nw[b][:, None])).sum() / len(e)
            for g in opt.param_groups: g["lr"] = lr * max(.02, 1 - step / total)
            opt.zero_grad(); l.backward(); opt.step()
    for a, x in last: x.weight.data[-d:] = a.weight.data; x.bias.data[-d:] = a.bias.data
    return m
if __name__ == "__main__":
    FOLDER, EVENTS, BEFORE, NAMES, EPOCHS, OUT = sys.argv[1:7]; FOLD = int(sys.argv[7]) if len(sys.argv) > 7 else -1
    D = load(FOLDER + "/data.json.gz"); wp = WordPiece(NAMES + ".vocab", True, 6); D.pop("raw", 0)
    if SMALL: D = {k: v[::40] for k, v in D.items()}
    kept, unseen = [r for r in D["whole"] if r["fold"] != FOLD], [r for r in D["whole"] if r["fold"] == FOLD]
    half = random.Random(7).sample(D["train"], len(D["train"]) // 2)
    gold, articles, test = (Sentences(x, wp).gold() for x in (half, kept, D["test"])); u = Sentences(unseen, wp).gold() if unseen else None; log({k: len(v) for k, v in D.items()})
    def show(tag, m):
        scores(tag, test, predict([m.eval()], test, 8192), (.5, .7))
        if u: scores(tag + ", unseen", u, predict([m], u, 8192), (.5, .7))
    start = student(started(EVENTS + ".onnx")).to(DEV).eval(); show("before", start); gold.mix(predict([start], gold, 8192), KEEP)
    t = time.time(); m = train(start, [gold, articles], float(EPOCHS), RATE, 4096, seed=5, head=5, qat=.3, warm=.05, tag=OUT); log(f"{time.time()-t:.0f}s"); show("after", m); write(m, OUT + "-learned.onnx")
    m = between(student(started(BEFORE + ".onnx")).to(DEV), m); show("between", m); m = learn_times(m, articles); show("times", m); write(m, OUT + ".onnx")
