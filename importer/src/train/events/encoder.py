"""Library: sentences as tensors, the encoder with its heads, training, and scores."""
import os, sys, json, gzip, math, random, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../names"))
import tagger
from tagger import WordPiece, Tagger, read_weights, shapes, log, DEV, QAT
TYPES = ["-"] + """AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST MOBILIZE SANCTION COERCE ASSAULT STATEMENT
ELECTION APPOINTMENT INAUGURATION SUCCESSION RESIGNATION DEATH BIRTH MARRIAGE DISASTER ACCIDENT CRIME ARREST TRIAL DEAL LAUNCH ECONOMY SPORT
TRAVEL LEGISLATION AWARD PRODUCTION DECISION ACTION""".split()
REALIS = ["ACTUAL", "PLANNED", "HYPOTHETICAL", "NEGATED", "GENERIC"]
ROLES = ["-", "A", "R", "P", "T", "L", "D"]   # D: the word dates the event, word 0 stands for the day of the story
TI, RI, OI = ({x: i for i, x in enumerate(v)} for v in (TYPES, REALIS, ROLES))
HALF = torch.float16
LEAST = 0.15   # of a word less likely to tell an event nothing else is learned

class Sentences:
    """Sentences padded to tensors, with what is known of their events as probabilities. Word 0 of each stands for the article that tells it.
    Of each word it holds the types; of those that may tell an event (`at`: sentence and word), realis, roles and a weight.
    Sentences that are not `whole` were annotated without times."""
    def __init__(s, rows, wp):
        s.rows = rows; s.folds = np.array([r["fold"] for r in rows]); P, S, W = [], [], []
        for r in rows:
            p, h, f = [wp.cls], [0], [0]
            for w, k in zip(r["words"], shapes(r["words"])): f.append(len(p)); q = wp.pieces(w); p += q; h += [k] * len(q)
            P.append((p + [wp.sep])[:512]); S.append((h + [0])[:512]); W.append([min(x, 511) for x in f])
        N = len(rows); s.np = np.array([len(p) for p in P]); s.nw = np.array([len(w) for w in W]); z = lambda n, d: np.zeros((N, n), d)
        ids, sh, first, own = z(s.np.max(), np.int32), z(s.np.max(), np.int8), z(s.nw.max(), np.int16), z(s.nw.max(), bool)
        for i in range(N): ids[i, :len(P[i])] = P[i]; sh[i, :len(S[i])] = S[i]; first[i, :len(W[i])] = W[i]; own[i, 1:len(W[i])] = True
        s.ids, s.sh, s.first, s.own = (torch.as_tensor(x).to(DEV) for x in (ids, sh, first, own))
        s.whole = torch.tensor([bool(r["whole"]) for r in rows], device=DEV); s.weight = torch.ones(N, device=DEV); s.folded = False
    def __len__(s): return len(s.rows)
    def tell(s, at, told, realis, roles):
        """the words that tell events, sorted by sentence"""
        s.at, s.told, s.realis, s.roles = at, told.float(), realis.to(HALF), roles.to(HALF)
        n = torch.bincount(at[:, 0], minlength=len(s)).cpu().numpy(); s.begin = np.concatenate([[0], np.cumsum(n)]); return s
    def gold(s):
        """the annotation as probabilities; of two types the first is likelier"""
        N, W = s.first.shape; s.types = torch.zeros(N, W, len(TYPES), dtype=HALF, device=DEV); s.types[..., 0] = 1; at, re, ro = [], [], []
        for i, r in enumerate(s.rows):
            for t, types, realis, args in sorted(r["events"]):
                at.append((i, t)); s.types[i, t] = 0
                for y, p in zip(types, (1,) if len(types) == 1 else (.65, .35)): s.types[i, t, TI[y]] += p
                re.append(RI[realis]); ro.append([(len(at) - 1, a, OI[x]) for x, a in args])
        roles = torch.zeros(len(at), W, len(ROLES), dtype=HALF, device=DEV); roles[..., 0] = 1; k = torch.tensor([x for y in ro for x in y], dtype=torch.long).reshape(-1, 3).to(DEV)
        roles[k[:, 0], k[:, 1], 0] = 0; roles[k[:, 0], k[:, 1], k[:, 2]] = 1; s.folded = True
        return s.tell(torch.tensor(at, device=DEV).reshape(-1, 2), torch.ones(len(at), device=DEV), F.one_hot(torch.tensor(re, device=DEV), len(REALIS)), roles)
    def part(s, keep):
        """some of the sentences, sharing nothing"""
        o = object.__new__(Sentences); i = np.flatnonzero(keep); j = torch.as_tensor(i).to(DEV)
        o.rows, o.folds, o.np, o.nw, o.folded = [s.rows[k] for k in i], s.folds[i], s.np[i], s.nw[i], s.folded
        for n in ("ids", "sh", "first", "own", "whole", "weight", "types"):
            if hasattr(s, n): setattr(o, n, getattr(s, n)[j])
        if hasattr(s, "at"):
            new = torch.full((len(s),), -1, device=DEV); new[j] = torch.arange(len(i), device=DEV); k = new[s.at[:, 0]] >= 0
            o.tell(torch.stack([new[s.at[k, 0]], s.at[k, 1]], 1), s.told[k], s.realis[k], s.roles[k])
        return o
    def mix(s, o, part=.5):
        """annotated sentences: partly as o has them; words that were not annotated wholly so"""
        W = s.first.shape[1]; key = lambda a: a[:, 0] * W + a[:, 1]; a = torch.unique(torch.cat([key(s.at), key(o.at)])); at = torch.stack([a // W, a % W], 1)
        def spread(x, v): z = torch.zeros(len(a), *v.shape[1:], device=DEV); z[torch.searchsorted(a, key(x))] = v.float(); return z
        known, seen = (spread(x, torch.ones(len(x), device=DEV)) > 0 for x in (s.at, o.at)); h = torch.where(known, torch.where(seen, 1 - part, 1.), 0.)
        t = spread(o.at, o.roles); bare = ~s.whole[at[:, 0]][:, None]
        t = torch.cat([torch.where(bare, t[..., 0] + t[..., -1], t[..., 0])[..., None], t[..., 1:-1], torch.where(bare, 0, t[..., -1])[..., None]], -1)   # nobody marked times there
        re = spread(s.at, s.realis) * h[:, None] + spread(o.at, o.realis) * (1 - h)[:, None]; ro = spread(s.at, s.roles) * h[:, None, None] + t * (1 - h)[:, None, None]
        s.types = s.types * (1 - part) + o.types * part; return s.tell(at, spread(s.at, s.told) * (1 - part) + spread(o.at, o.told) * part, re, ro)

class Reader(Tagger):
    """an encoder that gives each word a type, a realis, and each pair of words a role"""
    def __init__(s, w, heads=12, drop=0.1, d=48):
        super().__init__(w, heads, drop=drop); del s.out, s.delta, s.dbias; s.d = d; R = len(ROLES)
        s.kind, s.real, s.head, s.arg = nn.Linear(s.D, len(TYPES)), nn.Linear(s.D, len(REALIS)), nn.Linear(s.D, R * d), nn.Linear(s.D, R * d)
        for m in (s.kind, s.real, s.head, s.arg): nn.init.normal_(m.weight, std=0.02); nn.init.zeros_(m.bias)
        with torch.no_grad(): s.kind.bias[0] = 2; s.head.bias[:d] = s.arg.bias[:d] = 0.66   # most words tell nothing and play no role
    def forward(s, ids, sh, lens, first):
        """types and realis of the words, and what gives the roles of all words in the events of some"""
        x = s.hidden(ids, sh, lens); B, W = first.shape
        x = torch.gather(x, 1, first[..., None].expand(B, W, s.D)).float(); x = F.dropout(x, s.p, s.training)
        with torch.autocast(DEV, enabled=False): return s.kind(x), s.real(x), (s.head(x).view(B, W, len(ROLES), s.d), s.arg(x).view(B, W, len(ROLES), s.d))
def pairs(m, z, b, t):
    """roles of all words in the events that the words t of the sentences b of a batch tell"""
    return torch.einsum("mrd,mwrd->mwr", z[0][b, t], z[1][b]) / math.sqrt(m.d)
def from_onnx(path):
    """the weights of an encoder of names, as its ONNX file has them"""
    import onnx
    from onnx import numpy_helper
    i = {x.name: numpy_helper.to_array(x) for x in onnx.load(path).graph.initializer}; w = {}
    w["word"], w["pos"], w["type"], w["eln.w"], w["eln.b"] = i["word_q"].astype(np.float32) * i["word_s"], i["pos"].copy(), i["shape"][:1].copy(), i["eln.w"].copy(), i["eln.b"].copy()
    for l in range(6):
        q = i[f"L.{l}.qkv.q"].astype(np.float32) * i[f"L.{l}.qkv.s"]; D = q.shape[0]
        for j, m in enumerate("qkv"): w[f"{l}.{m}.w"] = np.ascontiguousarray(q[:, j * D:(j + 1) * D].T); w[f"{l}.{m}.b"] = i[f"L.{l}.qkv.b"][j * D:(j + 1) * D].copy()
        for m in ("o", "f1", "f2"): w[f"{l}.{m}.w"] = np.ascontiguousarray((i[f"L.{l}.{m}.q"].astype(np.float32) * i[f"L.{l}.{m}.s"]).T); w[f"{l}.{m}.b"] = i[f"L.{l}.{m}.b"].copy()
        for m in ("ln1", "ln2"): w[f"{l}.{m}.w"], w[f"{l}.{m}.b"] = i[f"L.{l}.{m}.w"].copy(), i[f"L.{l}.{m}.b"].copy()
    w["shapes"] = i["shape"].copy()
    return w
def started(path):
    """the weights in the file of an encoder: of one of events with its heads, of one of names without"""
    import onnx
    from onnx import numpy_helper
    w = from_onnx(path); w["heads"] = {x.name: numpy_helper.to_array(x) for x in onnx.load(path).graph.initializer if x.name.split(".")[0] in ("kind", "real", "head", "arg")}; return w
def student(w, **k):
    m = Reader(w, 12, **k)
    with torch.no_grad():
        m.shape.weight.copy_(torch.tensor(w["shapes"]))
        for n, by in (("kind", 1), ("real", 1), ("head", math.sqrt(m.d)), ("arg", 1)):   # roles that the file lacks come last
            if n + ".w" in w.get("heads", {}): x = w["heads"][n + ".w"].T * by; getattr(m, n).weight[:len(x)] = torch.tensor(x); getattr(m, n).bias[:len(x)] = torch.tensor(w["heads"][n + ".b"] * by)
    return m
def write(m, path):
    """as ONNX: types [word, type], realis [word, realis] and roles [role, word of the event, word of the argument], all as logits"""
    import export
    from onnx import helper as h, TensorProto as TP
    z = type("Z", (dict,), {"files": property(list)})()
    for k, v in m.state_dict().items():
        v = v.float().cpu().numpy()
        if k == "word.weight": s = np.maximum(np.abs(v).max(1), 1e-8) / 127; z[k + "|q"] = np.rint(v / s[:, None]).astype(np.int8); z[k + "|s"] = s.astype(np.float32)
        else: z[k] = v
    def tail(x, z, init, node):
        init("axis", np.array([0], np.int64)); node("Squeeze", [x, "axis"], ["flat"]); node("Gather", ["flat", "first"], ["h"], axis=0)
        def linear(n, out, by=1.0):
            init(n + ".w", (z[n + ".weight"].T * by).astype(np.float32)); init(n + ".b", (z[n + ".bias"] * by).astype(np.float32)); node("MatMul", ["h", n + ".w"], [n + ".m"]); return node("Add", [n + ".m", n + ".b"], [out])
        linear("kind", "types"); linear("real", "realis"); init("parts", np.array([-1, len(ROLES), m.d], np.int64))
        for n, perm, by in (("head", (1, 0, 2), 1 / math.sqrt(m.d)), ("arg", (1, 2, 0), 1.0)):
            linear(n, n + ".flat", by); node("Reshape", [n + ".flat", "parts"], [n + ".parts"]); node("Transpose", [n + ".parts"], [n + ".t"], perm=perm)
        node("MatMul", ["head.t", "arg.t"], ["roles"]); v = lambda n, *d: h.make_tensor_value_info(n, TP.FLOAT, list(d))
        return [h.make_tensor_value_info("first", TP.INT64, ["words"])], [v("types", "words", len(TYPES)), v("realis", "words", len(REALIS)), v("roles", len(ROLES), "words", "words")]
    export.export(z, path, levels=63, tail=tail)
def chunks(s, budget, rnd=None):
    """indices of sentences of like length, budget padded pieces at most"""
    o = np.argsort(s.np + (np.array([rnd.random() * 12 for _ in range(len(s))]) if rnd else 0), kind="stable"); out, cur, mx = [], [], 0
    for i in o:
        m = max(mx, s.np[i])
        if cur and (len(cur) + 1) * m > budget: out.append(np.array(cur)); cur, m = [], s.np[i]
        cur.append(i); mx = m
    out.append(np.array(cur))
    if rnd: rnd.shuffle(out)
    return out
def inputs(s, c):
    P, W = int(s.np[c].max()), int(s.nw[c].max()); i = torch.as_tensor(c).to(DEV)
    return i, W, torch.as_tensor(s.nw[c]).to(DEV), (s.ids[i, :P].long(), s.sh[i, :P].long(), torch.as_tensor(s.np[c]).to(DEV), s.first[i, :W].long())
def bf(): return torch.autocast(DEV, dtype=torch.bfloat16, enabled=DEV == "cuda")
def losses(m, s, c):
    i, W, nw, x = inputs(s, c); n = s.begin[c + 1] - s.begin[c]; b = torch.as_tensor(np.repeat(np.arange(len(c)), n)).to(DEV)
    e = torch.as_tensor(np.concatenate([np.arange(s.begin[k], s.begin[k + 1]) for k in c]).astype(np.int64)).to(DEV); t = s.at[e, 1]
    with bf(): y, r, z = m(*x)
    own = s.own[i, :W].float() * s.weight[i][:, None]; told = s.told[e] * s.weight[i][b]; ce = lambda z, y: -(y.float() * z.float().log_softmax(-1)).sum(-1); total = own.sum()
    a = pairs(m, z, b, t).log_softmax(-1); words = torch.arange(W, device=DEV)[None] < nw[b][:, None]
    none = torch.where(s.whole[i][b][:, None], a[..., 0], torch.logaddexp(a[..., 0], a[..., -1])) if s.folded else a[..., 0]   # any word may date what was annotated without times
    a = torch.cat([none[..., None], a[..., 1:]], -1)
    return ((ce(y, s.types[i, :W]) * own).sum() / total, (ce(r[b, t], s.realis[e]) * told).sum() / total, (-(s.roles[e, :W].float() * a).sum(-1) * words * told[:, None]).sum() / total)
def train(m, sets, epochs, lr, budget, seed=1, decay=1.0, warm=0.1, wd=0.01, head=20, qat=2.0, tag="", limit=1e9):
    """sets: what is learned, each with weights; qat: from which part of the way on weights are rounded; limit: seconds, if the epochs take longer"""
    rnd = random.Random(seed); torch.manual_seed(seed); m.to(DEV).train(); nl = len(m.L); groups = {}
    for n, p in m.named_parameters():
        k = lr * decay ** (nl - 1 - int(n.split(".")[1])) if n.startswith("L.") else lr * decay ** nl if n.startswith(("word", "pos", "eln", "shape")) else lr * head
        groups.setdefault((k, 0.0 if p.ndim < 2 else wd), []).append(p)
    groups = [{"params": v, "lr": k, "base": k, "weight_decay": w} for (k, w), v in groups.items()]
    opt = torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-7, **({"fused": True} if DEV == "cuda" else {}))
    total = max(1, int(epochs * sum(len(chunks(s, budget)) for s in sets))); step, t0, way = 0, time.time(), 0.0; QAT[0] = False
    while way < 1:
        work = [(s, c) for s in sets for c in chunks(s, budget, rnd)]; rnd.shuffle(work)
        for s, c in work:
            way = max(step / total, (time.time() - t0) / limit)
            if way >= 1: break
            f = min(1, way / warm + 1e-3) * max(0.02, 1 - way); QAT[0] = way >= qat
            for g in opt.param_groups: g["lr"] = g["base"] * f
            l = losses(m, s, c); opt.zero_grad(set_to_none=True); sum(l).backward()
            nn.utils.clip_grad_norm_(m.parameters(), 1.0); opt.step(); step += 1
            if step % max(1, total // 3) == 0 or step == 100: log(f"  {tag} {step}/{total} loss " + " ".join(f"{float(x.detach()):.4f}" for x in l) + f" {time.time()-t0:.0f}s")
    QAT[0] = qat <= 1; m.eval(); return m
@torch.no_grad()
def predict(ms, s, budget=24576):
    """the mean of the models' probabilities, into a copy of the set's own"""
    N, W0 = s.first.shape; o = s.part(np.ones(len(s), bool)); o.types = torch.zeros(N, W0, len(TYPES), dtype=HALF, device=DEV); at, told, re, ro = [], [], [], []
    for c in chunks(s, budget):
        i, W, nw, x = inputs(s, c); z = []
        for m in ms:
            with bf(): z.append(m(*x))
        y = sum(a.float().softmax(-1) for a, _, _ in z) / len(z); o.types[i, :W] = y.to(HALF); p = (1 - y[..., 0]) * s.own[i, :W]; b, t = torch.nonzero(p >= LEAST, as_tuple=True)
        at.append(torch.stack([i[b], t], 1)); told.append(p[b, t]); re.append(sum(a[b, t].float().softmax(-1) for _, a, _ in z) / len(z))
        r = sum(pairs(m, a, b, t).softmax(-1) for m, (_, _, a) in zip(ms, z)) / len(z); ro.append(F.pad(r.to(HALF), (0, 0, 0, W0 - W)))
    at, told, re, ro = (torch.cat(v) for v in (at, told, re, ro)); k = torch.argsort(at[:, 0] * W0 + at[:, 1]); o.folded = False
    return o.tell(at[k], told[k], re[k], ro[k])
def scores(tag, s, o, at=(0.3, 0.5, 0.7)):
    """events found and right, and of the right ones types, realis, arguments, and times, those of the story included; s holds the annotation"""
    told = {}; ty = o.types.float().cpu().numpy(); re, ro, w, pr = o.realis.float().cpu().numpy(), o.roles.argmax(-1).cpu().numpy(), o.at.cpu().numpy(), o.told.cpu().numpy()
    for n in range(len(w)): told.setdefault(w[n, 0], []).append(n)
    d = lambda a, b: a / max(b, 1); out = []
    for th in at:
        g = f = h = yt = yr = al = 0; k = {x: [0, 0, 0] for x in ("args", "times")}
        for i, row in enumerate(s.rows):
            e = {t: (y, r, args) for t, y, r, args in row["events"]}; g += len(e)
            for n in told.get(i, []):
                if pr[n] < th: continue
                f += 1; t = w[n, 1]
                if t not in e: continue
                h += 1; y, r, args = e[t]; yt += TYPES[1 + ty[i, t, 1:].argmax()] in y; yr += REALIS[re[n].argmax()] == r
                kind = lambda x: "times" if x == "D" else "args"
                gold, mine = ({(kind(x), x, a) for x, a in v} for v in (args, [(ROLES[q], a) for a, q in enumerate(ro[n, :s.nw[i]]) if q and a != t]))
                for x in k:
                    if x == "times" and not row["whole"]: continue
                    G, M = ({v for v in z if v[0] == x} for z in (gold, mine)); k[x][0] += len(G & M); k[x][1] += len(M); k[x][2] += len(G)
                al += {v[2] for v in gold if v[0] == "args"} == {v[2] for v in mine if v[0] == "args"}
        out.append(d(2 * h, f + g)); log(f"{tag:20s} p>={th:.1f} found {d(h,g):.3f} precision {d(h,f):.3f} F1 {out[-1]:.3f} type {d(yt,h):.3f} realis {d(yr,h):.3f} all {d(al,h):.3f} " +
            " ".join(f"{x} P {d(v[0],v[1]):.3f} R {d(v[0],v[2]):.3f} F1 {d(2*v[0],v[1]+v[2]):.3f}" for x, v in k.items()))
    return max(out)
def load(path): return json.load(gzip.open(path, "rt", encoding="utf-8"))
