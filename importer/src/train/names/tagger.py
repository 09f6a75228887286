"""Library: data, WordPiece, encoder, training, decoding and scoring for the name finder."""
import json, gzip, lzma, io, math, random, time, unicodedata, collections, os
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
TYPES = ["PER", "ORG", "LOC", "EVE", "NORP", "MISC"]
LAB = ["O"] + [p + "-" + t for t in TYPES for p in "BI"]
LI = {l: i for i, l in enumerate(LAB)}; K = len(LAB)
DEV = "cuda" if torch.cuda.is_available() else "cpu"
CORP = ["gum_train", "uner_dev", "redocred", "crossner", "gmb", "dwie", "seeds", "raw"]
NS = 12
def log(*a): print(*a, flush=True)

# ---------- labels: what a gold tag leaves possible in each corpus ----------
def allowed_table(corpus):
    """row per tag (K tags + X): the labels that the gold tag permits"""
    missing = {"gum_train": ["MISC"], "uner_dev": ["NORP", "EVE", "MISC"], "gmb": ["MISC", "EVE"], "dwie": ["NORP", "EVE", "MISC"],
               "seeds": ["NORP", "EVE", "MISC"], "redocred": [], "crossner": []}.get(corpus, [])
    also = {"redocred": {"MISC": ["EVE"]}, "crossner": {"MISC": ["NORP"]}, "gmb": {"MISC": ["EVE"]}}.get(corpus, {})
    a = np.zeros((K + 1, K), np.float32)
    for i in range(K): a[i, i] = 1
    for t in missing: a[0, LI["B-" + t]] = a[0, LI["I-" + t]] = 1
    for t, o in also.items():
        for p in "BI":
            for u in o: a[LI[p + "-" + t], LI[p + "-" + u]] = 1
    a[K] = 1
    return a

# ---------- word pieces ----------
def shape(w):
    al = any(c.isalpha() for c in w); dg = any(c.isdigit() for c in w)
    if not al: return 4 if dg else 7
    if dg: return 5
    L = [c for c in w if c.isalpha()]
    up = all(c.isupper() for c in L); lo = all(c.islower() for c in L)
    if up: return 11 if "." in w and len(w) > 2 else (1 if len(L) > 1 else 8)
    if lo: return 0
    if w[0].isupper():
        return 3 if any(c.isupper() for c in w[1:]) else 2
    return 6
def shapes(toks, mode=None):
    s = [shape(w) for w in toks]
    al = [x for x in s if x not in (4, 5, 7)]
    if mode == "lower": return [0 if x not in (4, 5, 7) else x for x in s]
    if mode == "upper": return [9 if x not in (4, 5, 7) else x for x in s]
    if mode == "title": return [x if x not in (0, 2, 6) else 10 for x in s]
    if len(al) >= 3:
        n = len(al)
        if sum(x in (1, 8, 11) for x in al) >= 0.7 * n and sum(x == 1 for x in al) >= 2: return [9 if x in (1, 8, 11) else x for x in s]
        if n >= 4 and sum(x != 0 for x in al) >= 0.7 * n and sum(x == 0 and len(w) > 3 for x, w in zip(s, toks)) == 0: return [10 if x == 2 else x for x in s]
    return s
class WordPiece:
    def __init__(self, vocab, lower, cap):
        self.v = {l: i for i, l in enumerate(open(vocab, encoding="utf-8").read().split("\n"))}
        self.lower, self.cap, self.cache = lower, cap, {}
        self.unk, self.cls, self.sep = self.v["[UNK]"], self.v["[CLS]"], self.v["[SEP]"]
    def pieces(self, w0):
        r = self.cache.get(w0)
        if r is not None: return r
        w = w0
        if self.lower: w = "".join(c for c in unicodedata.normalize("NFD", w.lower()) if unicodedata.category(c) != "Mn")
        parts, sb = [], ""
        for c in w:
            if not c.isalnum():
                if sb: parts.append(sb); sb = ""
                parts.append(c)
            else: sb += c
        if sb: parts.append(sb)
        out = []
        for q in parts:
            st, l = 0, []
            while st < len(q):
                e = min(len(q), st + 30)
                while e > st and (("##" if st else "") + q[st:e]) not in self.v: e -= 1
                if e == st: l = [self.unk]; break
                l.append(self.v[("##" if st else "") + q[st:e]]); st = e
            out += l
        out = (out or [self.unk])[: self.cap]
        self.cache[w0] = out
        return out

class Corpus:
    """flat arrays: words of all sentences; pieces per word"""
    def __init__(self, name, docs, wp, weight=1.0, group=None):
        self.name, self.weight = name, weight
        base = name.split("+")[0]
        self.allow = allowed_table(base); self.cid = CORP.index(base) if base in CORP else 0
        ids, shp, wstart, tags, shl, shu, sht = [], [], [], [], [], [], []
        self.sent = []   # (doc, word begin, word end)
        self.toks = []
        n = 0
        for di, d in enumerate(docs):
            for t, g in d:
                sh = shapes(t); a, b, c = shapes(t, "lower"), shapes(t, "upper"), shapes(t, "title")
                for i, w in enumerate(t):
                    p = wp.pieces(w); wstart.append(len(ids)); ids += p; m = len(p)
                    shp += [sh[i]] * m; shl += [a[i]] * m; shu += [b[i]] * m; sht += [c[i]] * m
                    tags.append(LI.get(g[i], K if g[i][2:] == "X" else 0))
                self.sent.append((di, n, n + len(t))); n += len(t); self.toks.append(t)
        wstart.append(len(ids))
        self.ids = np.array(ids, np.int32); self.ws = np.array(wstart, np.int64); self.tags = np.array(tags, np.int16)
        self.shp = [np.array(x, np.int8) for x in (shp, shl, shu, sht)]
        self.nw = n; self.soft = None
    def windows(self, limit, rnd=None, only=None, single=False):
        """lists of sentences packed up to limit pieces, within documents"""
        out, cur, cl, cd = [], [], 0, -1
        lim = limit if rnd is None else limit[0]
        for i, (d, a, b) in enumerate(self.sent):
            if only is not None and d not in only: continue
            L = int(self.ws[b] - self.ws[a]) + 1
            if cur and (d != cd or single or cl + L > lim): out.append(cur); cur = []
            if not cur: cl, cd = 1, d; lim = limit if rnd is None else rnd.choice(limit)
            if L > 500:   # long sentence: cut
                x = a
                while x < b:
                    y = x
                    while y < b and self.ws[y + 1] - self.ws[x] < min(400, max(lim, 60)): y += 1
                    y = max(y, x + 1); out.append([(x, y)]); x = y
                continue
            cur.append((a, b)); cl += L
        if cur: out.append(cur)
        return out

def batch(items, wp, aug=0.0, rnd=None, soft=False):
    """items: (corpus, [(wordbegin, wordend)...]) -> tensors"""
    L = [1 + sum(int(c.ws[b] - c.ws[a]) + 1 for a, b in s) for c, s in items]
    T = (max(L) + 7) // 8 * 8; B = len(items)
    ids = np.zeros((B, T), np.int64); sh = np.zeros((B, T), np.int64); first = []; words = []; cid = []
    for r, (c, s) in enumerate(items):
        p = 1; ids[r, 0] = wp.cls; m = 0
        if aug and rnd.random() < aug: m = rnd.choice([1, 1, 2, 2, 3])
        for a, b in s:
            x, y = c.ws[a], c.ws[b]; n = y - x
            ids[r, p:p + n] = c.ids[x:y]; sh[r, p:p + n] = c.shp[m][x:y]
            first.append(r * T + p + (c.ws[a:b] - x)); words.append((c, a, b)); cid.append(np.full(b - a, c.cid, np.int64))
            ids[r, p + n] = wp.sep; p += n + 1
    return ids, sh, np.array(L), np.concatenate(first), words, np.concatenate(cid)
def batches(items, budget, rnd=None):
    """length-bucketed batches of at most budget padded pieces"""
    o = list(items)
    if rnd: rnd.shuffle(o)
    out = []
    step = 4096 if rnd else len(o) or 1
    for i in range(0, len(o), step):
        ch = sorted(o[i:i + step], key=lambda x: sum(int(x[0].ws[b] - x[0].ws[a]) + 1 for a, b in x[1]))
        cur, mx = [], 0
        for x in ch:
            l = 9 + sum(int(x[0].ws[b] - x[0].ws[a]) + 1 for a, b in x[1])
            if cur and (len(cur) + 1) * max(mx, l) > budget: out.append(cur); cur, mx = [], 0
            cur.append(x); mx = max(mx, l)
        if cur: out.append(cur)
    if rnd: rnd.shuffle(out)
    return out

class Stream(torch.utils.data.Dataset):
    """batches built by worker processes"""
    def __init__(s, bs, wp, aug, seed, soft): s.bs, s.wp, s.aug, s.seed, s.soft = bs, wp, aug, seed, soft
    def __len__(s): return len(s.bs)
    def __getitem__(s, i):
        torch.set_num_threads(1)
        ids, sh, L, first, words, cid = batch(s.bs[i], s.wp, s.aug, random.Random(s.seed * 100003 + i))
        tags = np.concatenate([c.tags[a:b] for c, a, b in words]).astype(np.int64)
        hw = np.concatenate([np.full(b - a, getattr(c, "hard", 1.0), np.float32) for c, a, b in words])
        w = np.concatenate([c.widx[a:b] if hasattr(c, "widx") else np.arange(a, b) + getattr(c, "base", 0) for c, a, b in words])
        so = np.concatenate([c.soft[a:b] for c, a, b in words]) if s.soft else np.zeros(1, np.float16)
        return ids, sh, L, first, tags, cid, hw, w, so
def stream(bs, wp, aug, seed, soft, workers):
    return torch.utils.data.DataLoader(Stream(bs, wp, aug, seed, soft), batch_size=None, num_workers=workers, **({'prefetch_factor': 8} if workers else {}), pin_memory=DEV == "cuda")

# ---------- encoder ----------
def read_weights(*files):
    d = {}
    for f in files:
        z = np.load(io.BytesIO(lzma.decompress(open(f, "rb").read())))
        for k in z.files:
            if k.endswith("|q"): d[k[:-2]] = z[k].astype(np.float32) * z[k[:-2] + "|s"][:, None]
            elif not k.endswith("|s"): d[k] = z[k]
    return d
QAT = [False]
class QLinear(nn.Linear):
    """sees its weights as seven-bit integers will give them"""
    def forward(s, x):
        w = s.weight
        if QAT[0]:
            with torch.no_grad():
                k = (w.abs().amax(1, keepdim=True) / 63).clamp(min=1e-8); d = (w / k).round() * k - w
            w = w + d
        return F.linear(x, w, s.bias)
class Layer(nn.Module):
    def __init__(s, D, H, I):
        super().__init__()
        s.H = H
        s.q, s.k, s.v, s.o = (QLinear(D, D) for _ in range(4))
        s.f1, s.f2, s.ln1, s.ln2 = QLinear(D, I), QLinear(I, D), nn.LayerNorm(D, eps=1e-12), nn.LayerNorm(D, eps=1e-12)
    def forward(s, x, mask, p):
        B, T, D = x.shape; dh = D // s.H
        q, k, v = (m(x).view(B, T, s.H, dh).transpose(1, 2) for m in (s.q, s.k, s.v))
        if hasattr(F, "scaled_dot_product_attention"): c = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=p if s.training else 0.0)
        else: c = F.dropout(((q @ k.transpose(2, 3)) / math.sqrt(dh) + mask).softmax(-1), p, s.training) @ v
        c = c.transpose(1, 2).reshape(B, T, D)
        x = s.ln1(x + F.dropout(s.o(c), p, s.training))
        return s.ln2(x + F.dropout(s.f2(F.gelu(s.f1(x))), p, s.training))
class Tagger(nn.Module):
    def __init__(s, w, H, layers=None, heads=len(CORP), drop=0.1):
        super().__init__()
        n = 1 + max(int(k.split(".")[0]) for k in w if k[0].isdigit()); layers = layers or list(range(n))
        V, D = w["word"].shape; s.p = drop; s.D = D
        s.word, s.pos, s.shape, s.eln = nn.Embedding(V, D), nn.Embedding(512, D), nn.Embedding(NS, D), nn.LayerNorm(D, eps=1e-12)
        s.L = nn.ModuleList([Layer(D, H, w["0.f1.w"].shape[0]) for _ in layers])
        s.out = nn.Linear(D, K); s.delta = nn.Parameter(torch.zeros(heads, K, D)); s.dbias = nn.Parameter(torch.zeros(heads, K))
        nn.init.normal_(s.out.weight, std=0.02); nn.init.zeros_(s.out.bias)
        t = lambda k: torch.tensor(w[k])
        with torch.no_grad():
            s.word.weight.copy_(t("word")); s.pos.weight.copy_(t("pos")); s.shape.weight.copy_(t("type")[0].expand(NS, D)); s.shape.weight[1:] += 0.01 * torch.randn(NS - 1, D)
            s.eln.weight.copy_(t("eln.w")); s.eln.bias.copy_(t("eln.b"))
            for i, l in enumerate(layers):
                for m in ("q", "k", "v", "o", "f1", "f2", "ln1", "ln2"):
                    getattr(s.L[i], m).weight.copy_(t(f"{l}.{m}.w")); getattr(s.L[i], m).bias.copy_(t(f"{l}.{m}.b"))
    def hidden(s, ids, sh, lens):
        B, T = ids.shape
        keep = torch.arange(T, device=ids.device)[None] < lens[:, None]
        x = s.word(ids) + s.shape(sh) + s.pos.weight[:T][None]
        x = F.dropout(s.eln(x), s.p, s.training)
        mask = torch.zeros(B, 1, 1, T, device=ids.device, dtype=x.dtype).masked_fill(~keep[:, None, None], -1e4)
        if torch.is_autocast_enabled(): mask = mask.to(torch.bfloat16)
        for l in s.L: x = l(x, mask, s.p)
        return x
    def forward(s, ids, sh, lens, first, cid=None):
        x = s.hidden(ids, sh, lens).reshape(-1, s.D)[first].float()
        s.last = x
        x = F.dropout(x, s.p, s.training)
        z = s.out(x)
        if cid is None: return z, z
        d = torch.einsum("nd,hkd->nhk", x, s.delta)[torch.arange(len(x), device=x.device), cid] + s.dbias[cid]
        return z, z + d
def dev_t(*a): return [torch.as_tensor(x).to(DEV, non_blocking=True) for x in a]
WORKERS = 10

def train(model, corpora, wp, epochs, lr, budget=16384, aug=0.0, seed=1, limits=(48, 96, 128, 192), freeze_word=False, soft_w=0.0, hard_w=1.0, T=1.0,
          strides=None, warm=0.06, shared=0.5, smooth=0.0, ema=0.999, wd=0.01, max_s=1e9, decay=1.0, tag="", hid=None, hid_w=0.0):
    rnd = random.Random(seed); torch.manual_seed(seed); strides = strides or {}
    model.to(DEV).train()
    if freeze_word: model.word.weight.requires_grad_(False)
    nl = len(model.L); groups = []
    for n, p in model.named_parameters():
        if not p.requires_grad: continue
        k = lr
        if n.startswith("L."): k = lr * decay ** (nl - 1 - int(n.split(".")[1]))
        elif n.startswith(("word", "pos", "eln")): k = lr * decay ** nl
        elif n.startswith(("out", "delta", "dbias", "shape")): k = lr * 5
        groups.append({"params": [p], "lr": k, "base": k, "weight_decay": 0.0 if p.ndim < 2 else wd})
    opt = torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-7, **({'fused': True} if DEV == 'cuda' else {}))
    def items(ep):
        o = []
        for c in corpora:
            st = strides.get(c.name, 1); w = c.windows(list(limits), rnd)
            m = c.weight
            full = int(m); part = m - full
            o += [(c, x) for x in w] * full
            if part > 0: o += [(c, x) for x in rnd.sample(w, int(len(w) * part))]
        return o
    model.proj = getattr(model, "proj", None)
    per = len(batches(items(0), budget, rnd)); total = max(1, int(per * epochs)); step = 0; t0 = time.time(); avg = None; ls = 0.0
    allow = [torch.as_tensor(allowed_table(n)).to(DEV) for n in CORP]; allow = torch.stack(allow)
    done = False
    ep = 0
    while not done:
        ep += 1
        for ids, sh, L, first, tags, cid, hw, widx, so in stream(batches(items(1), budget, rnd), wp, aug, seed * 1000 + ep, bool(soft_w), WORKERS):
            if step >= total or time.time() - t0 > max_s: done = True; break
            f = min(1, (step + 1) / (warm * total + 1)) * max(0.02, 1 - step / total)
            for g in opt.param_groups: g["lr"] = g["base"] * f
            ids, sh, L, first, tags, cid, hw, so = dev_t(ids, sh, L, first, tags, cid, hw, so)
            with torch.autocast(DEV, dtype=torch.bfloat16, enabled=DEV == "cuda"): z, zc = model(ids, sh, L, first, cid if hard_w and shared < 1 else None)
            loss = 0.0
            if hard_w:
                al = allow[cid, tags]
                def nll(z):
                    lp = z.float().log_softmax(-1); l = -torch.logsumexp(lp + (al + 1e-12).log(), -1)
                    if smooth: l = (1 - smooth) * l - smooth * lp.mean(-1)
                    return (l * hw).sum() / hw.sum().clamp(min=1)
                loss = loss + hard_w * (shared * nll(z) + (1 - shared) * nll(zc))
            if soft_w:
                t = so.float()
                if T != 1: t = (t.clamp(min=1e-6).log() / T).softmax(-1)
                loss = loss + soft_w * T * T * -(t * (z.float() / T).log_softmax(-1)).sum(-1).mean()
            if hid_w:
                w_ = widx.to(hid.device); ht = hid[w_].to(DEV).float()
                loss = loss + hid_w * (1 - F.cosine_similarity(model.proj(model.last), ht, dim=-1)).mean()
            opt.zero_grad(set_to_none=True); loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0); opt.step(); step += 1
            if step % 50 == 0 or step == total:
                v = float(loss.detach()); ls = v if not ls else 0.7 * ls + 0.3 * v
                if step % 200 == 0 or step == total: log(f"  {tag} step {step}/{total} loss {ls:.4f} {time.time()-t0:.0f}s")
            if ema and step > total * 0.6:
                with torch.no_grad():
                    if avg is None: avg = {n: p.detach().float().clone() for n, p in model.named_parameters() if p.requires_grad}; na = 1
                    elif step % 5 == 0:
                        na += 1
                        for n, p in model.named_parameters():
                            if n in avg: avg[n].lerp_(p.detach().float(), max(1 / na, 0.04))
    if avg is not None:
        with torch.no_grad():
            for n, p in model.named_parameters():
                if n in avg: p.copy_(avg[n])
    model.eval(); return model

@torch.no_grad()
def predict(model, c, wp, limit=128, head=None, budget=32768, single=False, only=None, shp=0, hid=None):
    """probabilities [words, K] of the shared head, or of a corpus' head, or of their mean"""
    out = np.zeros((c.nw, K), np.float32)
    if shp: old = c.shp; c.shp = [old[shp]] * 4
    bs = batches([(c, x) for x in c.windows(limit, only=only, single=single)], budget)
    for it in bs:
        ids, sh, L, first, words, cid = batch(it, wp)
        ids, sh, L, first = dev_t(ids, sh, L, first)
        cd = None if head is None else torch.full((len(first),), head, device=DEV)
        with torch.autocast(DEV, dtype=torch.bfloat16, enabled=DEV == "cuda"): z, zc = model(ids, sh, L, first, cd)
        if hid is not None: hid[torch.as_tensor(np.concatenate([np.arange(a, b) for _, a, b in words]), device=hid.device)] = model.last.to(hid.dtype).to(hid.device)
        p = zc.float().softmax(-1).cpu().numpy(); k = 0
        for _, a, b in words: out[a:b] = p[k:k + b - a]; k += b - a
    if shp: c.shp = old
    return out
TRANS = np.zeros((K, K), np.float32)
for i, a in enumerate(LAB):
    for j, b in enumerate(LAB):
        if b[0] == "I" and a[1:] != b[1:]: TRANS[i, j] = -1e4
START = np.array([-1e4 if l[0] == "I" else 0.0 for l in LAB], np.float32)
def viterbi(lp):
    n = len(lp)
    if n == 0: return []
    s = lp[0] + START; back = np.zeros((n, K), np.int16)
    for i in range(1, n):
        m = s[:, None] + TRANS; back[i] = m.argmax(0); s = m.max(0) + lp[i]
    y = [int(s.argmax())]
    for i in range(n - 1, 0, -1): y.append(int(back[i, y[-1]]))
    return y[::-1]
def decode(c, probs):
    lp = np.log(np.maximum(probs, 1e-9)); y = np.zeros(c.nw, np.int16)
    ok = None
    for d, a, b in c.sent:
        g = lp[a:b].argmax(-1)   # greedy is the best path wherever it is legal
        if all(LAB[g[i]][0] != "I" or (i > 0 and LAB[g[i - 1]][1:] == LAB[g[i]][1:]) for i in range(b - a)): y[a:b] = g
        else: y[a:b] = viterbi(lp[a:b])
    return y
def spans(tags):
    o, i, n = [], 0, len(tags)
    while i < n:
        t = LAB[tags[i]] if tags[i] < K else "O"
        if t[0] == "B":
            j = i + 1
            while j < n and tags[j] < K and LAB[tags[j]] == "I-" + t[2:]: j += 1
            o.append((i, j, t[2:])); i = j
        else: i += 1
    return o
def score(c, y, types=("PER", "LOC", "ORG"), only=None):
    r = collections.Counter()
    for d, a, b in c.sent:
        if only is not None and d not in only: continue
        g, s = set(spans(c.tags[a:b])), set(spans(y[a:b]))
        x = [q for q in range(b - a) if c.tags[a + q] == K]
        s = {q for q in s if not any(q[0] <= k < q[1] for k in x)}
        for q in g:
            r["g" + q[2]] += 1
            if q in s: r["t" + q[2]] += 1
        for q in s: r["s" + q[2]] += 1
    f = lambda ts: (lambda t, s, g: (100 * t / max(s, 1), 100 * t / max(g, 1), 200 * t / max(s + g, 1)))(sum(r["t" + t] for t in ts), sum(r["s" + t] for t in ts), sum(r["g" + t] for t in ts))
    return f(types), {t: f([t])[2] for t in TYPES if r["g" + t] >= 5}
def show(tag, c, probs, only=None):
    m, t = score(c, decode(c, probs), only=only)
    log(f"{tag:34s} {c.name:14s} P {m[0]:.1f} R {m[1]:.1f} F {m[2]:.2f}  " + " ".join(f"{k} {v:.1f}" for k, v in t.items()))
    return m[2]
def swap(docs, pool, rnd, p=0.7, drop=()):
    """the same text with other names of the same type"""
    out = []
    for d in docs:
        memo = {}; nd = []
        for t, g in d:
            T, G, i = [], [], 0
            while i < len(t):
                if g[i][0] == "B" and g[i][2:] in pool and g[i][2:] not in drop:
                    j = i + 1
                    while j < len(t) and g[j] == "I-" + g[i][2:]: j += 1
                    k = (g[i][2:], " ".join(t[i:j]))
                    if k not in memo: memo[k] = rnd.choice(pool[k[0]]) if rnd.random() < p else t[i:j]
                    w = memo[k]; T += w; G += ["B-" + k[0]] + ["I-" + k[0]] * (len(w) - 1); i = j
                else: T.append(t[i]); G.append(g[i]); i += 1
            nd.append([T, G])
        out.append(nd)
    return out
def pools(data, names):
    o = collections.defaultdict(set)
    for n in names:
        for d in data[n]:
            for t, g in d:
                i = 0
                while i < len(t):
                    if g[i][0] == "B":
                        j = i + 1
                        while j < len(t) and g[j][0] == "I": j += 1
                        if j - i <= 5: o[g[i][2:]].add(tuple(t[i:j]))
                        i = j
                    else: i += 1
    return {k: [list(x) for x in sorted(v)] for k, v in o.items() if k in ("PER", "LOC", "ORG")}
def noise(docs, rnd, rate=0.025):
    """recognition errors: letters confused, dropped, joined"""
    conf = {"l": "1", "o": "0", "e": "c", "m": "rn", "i": "l", "h": "b", "n": "u", "a": "o", "s": "5", "O": "0", "I": "l", "B": "8", "c": "e"}
    out = []
    for d in docs:
        nd = []
        for t, g in d:
            T = []
            for w in t:
                x = ""
                for ch in w:
                    r = rnd.random()
                    if r < rate * 0.8 and ch in conf: x += conf[ch]
                    elif r < rate and len(w) > 3: pass
                    else: x += ch
                T.append(x or w)
            nd.append([T, g])
        out.append(nd)
    return out
def recase(docs, rnd, mode):
    return [[[[w.lower() if mode == "lower" else w.upper() for w in t], g] for t, g in d] for d in docs]
def load(path="data.json.gz"): return json.load(gzip.open(path, "rt", encoding="utf-8"))
