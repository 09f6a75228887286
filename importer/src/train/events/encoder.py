"""Library: sentences as tensors, the encoder with its three heads, training, and scores."""
import os, sys, json, gzip, math, random, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../names"))
import tagger
from tagger import WordPiece, Tagger, read_weights, shapes, log, DEV, QAT
TYPES = ["-"] + """AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST MOBILIZE SANCTION COERCE ASSAULT STATEMENT
ELECTION APPOINTMENT INAUGURATION SUCCESSION RESIGNATION DEATH BIRTH MARRIAGE DISASTER ACCIDENT CRIME ARREST TRIAL DEAL LAUNCH ECONOMY SPORT
TRAVEL LEGISLATION AWARD PRODUCTION DECISION ACTION""".split()
REALIS = ["ACTUAL", "PLANNED", "HYPOTHETICAL", "NEGATED", "GENERIC"]
ROLES = ["-", "A", "R", "P", "T", "L"]
TI, RI, OI = ({x: i for i, x in enumerate(v)} for v in (TYPES, REALIS, ROLES))
HALF = torch.float16

class Sentences:
    """sentences padded to tensors; what is known of their events as probabilities"""
    def __init__(s, rows, wp):
        s.keys, s.folds, s.tokens, s.events = [r[0] for r in rows], np.array([r[1] for r in rows]), [r[2] for r in rows], [r[3] for r in rows]
        P, S, W = [], [], []
        for t in s.tokens:
            p, h, f = [wp.cls], [0], []
            for w, k in zip(t, shapes(t)):
                f.append(len(p)); q = wp.pieces(w); p += q; h += [k] * len(q)
            P.append(p + [wp.sep]); S.append(h + [0]); W.append(f)
        N = len(rows); s.np = np.array([len(p) for p in P]); s.nw = np.array([len(w) for w in W])
        ids, sh, first = np.zeros((N, s.np.max()), np.int32), np.zeros((N, s.np.max()), np.int8), np.zeros((N, s.nw.max()), np.int16)
        for i in range(N): ids[i, :len(P[i])] = P[i]; sh[i, :len(S[i])] = S[i]; first[i, :len(W[i])] = W[i]
        s.ids, s.sh, s.first = (torch.as_tensor(x).to(DEV) for x in (ids, sh, first)); s.weight = torch.ones(N, device=DEV)
    def __len__(s): return len(s.keys)
    def empty(s):
        N, W = s.first.shape; z = lambda *d: torch.zeros(*d, dtype=HALF, device=DEV)
        s.types, s.realis, s.roles, s.told = z(N, W, len(TYPES)), z(N, W, len(REALIS)), z(N, W, W, len(ROLES)), z(N, W)
        return s
    def gold(s):
        """the annotation as probabilities; of two types the first is likelier"""
        s.empty(); s.types[..., 0] = 1; s.roles[..., 0] = 1
        for i, events in enumerate(s.events):
            for t, types, realis, args in events:
                s.types[i, t] = 0; s.told[i, t] = 1
                for y, p in zip(types, (1,) if len(types) == 1 else (.65, .35)): s.types[i, t, TI[y]] += p
                s.realis[i, t] = 0; s.realis[i, t, RI[realis]] = 1
                for r, a in args: s.roles[i, t, a] = 0; s.roles[i, t, a, OI[r]] = 1
        return s
    def part(s, keep):
        """some of the sentences, sharing nothing"""
        o = object.__new__(Sentences); i = np.flatnonzero(keep); j = torch.as_tensor(i).to(DEV)
        o.keys, o.tokens, o.events, o.folds, o.np, o.nw = [s.keys[k] for k in i], [s.tokens[k] for k in i], [s.events[k] for k in i], s.folds[i], s.np[i], s.nw[i]
        for n in ("ids", "sh", "first", "weight", "types", "realis", "roles", "told"):
            if hasattr(s, n): setattr(o, n, getattr(s, n)[j])
        return o

class Reader(Tagger):
    """an encoder that gives each word a type, a realis, and each pair of words a role"""
    def __init__(s, w, heads=12, drop=0.1, d=48):
        super().__init__(w, heads, drop=drop); del s.out, s.delta, s.dbias; s.d = d; R = len(ROLES)
        s.kind, s.real, s.head, s.arg = nn.Linear(s.D, len(TYPES)), nn.Linear(s.D, len(REALIS)), nn.Linear(s.D, R * d), nn.Linear(s.D, R * d)
        for m in (s.kind, s.real, s.head, s.arg): nn.init.normal_(m.weight, std=0.02); nn.init.zeros_(m.bias)
        with torch.no_grad(): s.kind.bias[0] = 2; s.head.bias[:d] = s.arg.bias[:d] = 0.66   # most words tell nothing and play no role
    def forward(s, ids, sh, lens, first):
        x = s.hidden(ids, sh, lens); B, W = first.shape
        x = torch.gather(x, 1, first[..., None].expand(B, W, s.D)).float(); x = F.dropout(x, s.p, s.training)
        with torch.autocast(DEV, enabled=False):
            q, k = (m(x).view(B, W, len(ROLES), s.d).permute(0, 2, 1, 3) for m in (s.head, s.arg))
            return s.kind(x), s.real(x), (q @ k.transpose(2, 3) / math.sqrt(s.d)).permute(0, 2, 3, 1)

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
def student(w, **k):
    m = Reader(w, 12, **k)
    with torch.no_grad(): m.shape.weight.copy_(torch.tensor(w["shapes"]))
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
    o = np.argsort(s.np + (np.array([rnd.random() * 6 for _ in range(len(s))]) if rnd else 0), kind="stable"); out, cur, mx = [], [], 0
    for i in o:
        m = max(mx, s.np[i])
        if cur and (len(cur) + 1) * m > budget: out.append(np.array(cur)); cur, m = [], s.np[i]
        cur.append(i); mx = m
    out.append(np.array(cur))
    if rnd: rnd.shuffle(out)
    return out
def inputs(s, c):
    P, W = int(s.np[c].max()), int(s.nw[c].max()); i = torch.as_tensor(c).to(DEV)
    nw = torch.as_tensor(s.nw[c]).to(DEV)
    return i, W, nw, (s.ids[i, :P].long(), s.sh[i, :P].long(), torch.as_tensor(s.np[c]).to(DEV), s.first[i, :W].long())
def bf(): return torch.autocast(DEV, dtype=torch.bfloat16, enabled=DEV == "cuda")
def losses(m, s, c):
    i, W, nw, x = inputs(s, c)
    with bf(): t, r, a = m(*x)
    inside = (torch.arange(W, device=DEV)[None] < nw[:, None]).float() * s.weight[i][:, None]; told = s.told[i, :W].float() * inside
    ce = lambda z, y: -(y.float() * z.float().log_softmax(-1)).sum(-1)
    n = inside.sum()
    return ((ce(t, s.types[i, :W]) * inside).sum() / n, (ce(r, s.realis[i, :W]) * told).sum() / n,
            (ce(a, s.roles[i, :W, :W]) * told[..., None] * (inside[:, None] > 0)).sum() / n)
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
def predict(ms, s, budget=24576, least=0.15):
    """the mean of the models' probabilities, into a copy of the set's own"""
    o = s.part(np.ones(len(s), bool)).empty()
    for c in chunks(s, budget):
        i, W, nw, x = inputs(s, c); inside = (torch.arange(W, device=DEV)[None] < nw[:, None])
        for m in ms:
            with bf(): z = m(*x)
            for y, p in zip((o.types, o.realis), z[:2]): y[i, :W] += (p.float().softmax(-1) / len(ms)).to(HALF)
            o.roles[i, :W, :W] += (z[2].float().softmax(-1) / len(ms)).to(HALF)
        p = (1 - o.types[i, :W, 0].float()) * inside; o.told[i, :W] = torch.where(p >= least, p, torch.zeros_like(p)).to(HALF)
    return o
def scores(tag, s, o, at=(0.3, 0.4, 0.5, 0.6, 0.7)):
    """events found and right, and of the right ones types, realis and arguments"""
    ty, re, ro = o.types.float().cpu().numpy(), o.realis.float().cpu().numpy(), o.roles.cpu().numpy(); p = 1 - ty[..., 0]; out = []
    for th in at:
        g = f = h = yt = yr = ag = af = ah = al = 0
        for i, ev in enumerate(s.events):
            n = s.nw[i]; e = {t: (y, r, {(x, a) for x, a in args}) for t, y, r, args in ev}; g += len(e); found = [t for t in range(n) if p[i, t] >= th]; f += len(found)
            for t in found:
                if t not in e: continue
                h += 1; y, r, args = e[t]; yt += TYPES[1 + ty[i, t, 1:].argmax()] in y; yr += REALIS[re[i, t].argmax()] == r
                mine = {(ROLES[k], a) for a, k in enumerate(ro[i, t, :n].argmax(-1)) if k and a != t}; ag += len(args); af += len(mine); ah += len(args & mine); al += {x[1] for x in args} == {x[1] for x in mine}
        out.append(2 * h / (f + g)); d = lambda a, b: a / max(b, 1)
        log(f"{tag:20s} p>={th:.1f} found {d(h,g):.3f} precision {d(h,f):.3f} F1 {out[-1]:.3f} type {d(yt,h):.3f} realis {d(yr,h):.3f} args P {d(ah,af):.3f} R {d(ah,ag):.3f} F1 {d(2*ah,af+ag):.3f} all {d(al,h):.3f}")
    return max(out)
def load(path): return json.load(gzip.open(path, "rt", encoding="utf-8"))
