"""Writes the tagger as an ONNX file with int8 weights, in the operators that ONNX Runtime's CPU provider fuses."""
import sys, io, glob, numpy as np, onnx
from onnx import helper as h, numpy_helper as nh, TensorProto as TP
def weights(pattern):
    b = b"".join(open(f, "rb").read() for f in sorted(glob.glob(pattern)))
    return np.load(io.BytesIO(b))
def quant(w, levels):
    """columns of [in, out] on a symmetric scale each"""
    s = np.maximum(np.abs(w).max(0), 1e-8) / levels
    return np.clip(np.rint(w / s), -levels, levels).astype(np.int8), s.astype(np.float32)
def vocab(path):
    """pieces that text in Latin letters can need, in the old order, with their old numbers"""
    keep = []
    for i, p in enumerate(open(path, encoding="utf-8").read().split("\n")):
        q = p[2:] if p.startswith("##") and len(p) > 2 else p
        if p in ("[PAD]", "[UNK]", "[CLS]", "[SEP]") or (not p.startswith("[unused") and p not in ("[MASK]",) and all(ord(c) < 0x250 or 0x2000 <= ord(c) < 0x2300 for c in q)): keep.append((i, p))
    return keep
def labels(x, z, init, node):
    init("out.w", z["out.weight"].astype(np.float32).T); init("out.b", z["out.bias"].astype(np.float32)); node("MatMul", [x, "out.w"], ["z0"]); node("Add", ["z0", "out.b"], ["logits"])
    return [], [h.make_tensor_value_info("logits", TP.FLOAT, ["batch", "length", len(z["out.bias"])])]
def export(z, out, heads=12, levels=63, keep=None, maxpos=512, qattention=True, tail=None):
    """tail(x, z, init, node) adds what comes after the last layer x, otherwise a label for each piece, and gives further inputs and all outputs"""
    I, N = [], []
    def init(n, a): I.append(nh.from_array(np.ascontiguousarray(a), n)); return n
    def node(op, ins, outs, domain="", **k): N.append(h.make_node(op, ins, outs, domain=domain, name=outs[0] + "_op", **k)); return outs[0]
    MS = "com.microsoft"
    q, s = z["word.weight|q"], z["word.weight|s"]
    if keep is not None: q, s = q[keep], s[keep]
    init("word_q", q); init("word_s", s[:, None].astype(np.float32)); init("shape", z["shape.weight"].astype(np.float32)); init("pos", z["pos.weight"][:maxpos].astype(np.float32))
    init("zero", np.array([0], np.int64)); init("one", np.array([1], np.int64)); init("w1", np.array([1], np.int64))
    node("Gather", ["word_q", "pieces"], ["e0"]); node("Cast", ["e0"], ["e1"], to=TP.FLOAT); node("Gather", ["word_s", "pieces"], ["e2"]); node("Mul", ["e1", "e2"], ["e3"])
    node("Gather", ["shape", "shapes"], ["e4"]); node("Add", ["e3", "e4"], ["e5"])
    node("Shape", ["pieces"], ["sh"]); init("ix1", np.array([1], np.int64)); node("Gather", ["sh", "ix1"], ["T"]); node("Slice", ["pos", "zero", "T"], ["pp"]); node("Add", ["e5", "pp"], ["e6"])
    f = lambda k: z[k].astype(np.float32)
    init("eln.w", f("eln.weight")); init("eln.b", f("eln.bias")); x = node("LayerNormalization", ["e6", "eln.w", "eln.b"], ["x0"], axis=-1, epsilon=1e-12)
    n = 1 + max(int(k.split(".")[1]) for k in z.files if k.startswith("L."))
    zp = init("zp", np.array(0, np.int8))
    def dq(x, name, w, b):
        a, s = quant(w, levels); init(name + ".q", a); init(name + ".s", s); init(name + ".b", b)
        return node("DynamicQuantizeMatMul", [x, name + ".q", name + ".s", "", name + ".b"], [name], MS)
    for l in range(n):
        p = f"L.{l}."; W = np.concatenate([f(p + m + ".weight").T for m in "qkv"], 1); b = np.concatenate([f(p + m + ".bias") for m in "qkv"])
        D = W.shape[0]
        if qattention:
            a, s = quant(W, levels); init(p + "qkv.q", a); init(p + "qkv.s", s); init(p + "qkv.b", b); init(p + "qkv.z", np.zeros(len(s), np.int8))
            node("DynamicQuantizeLinear", [x], [p + "xq", p + "xs", p + "xz"])
            c = node("QAttention", [p + "xq", p + "qkv.q", p + "qkv.b", p + "xs", p + "qkv.s", "lengths", p + "xz", p + "qkv.z"], [p + "att"], MS, num_heads=heads)
        else:
            y = dq(x, p + "qkv", W, b)
            for i, m in enumerate("qkv"):
                if l == 0: init(f"b{i}", np.array([i * D], np.int64)); init(f"e{i}_", np.array([(i + 1) * D], np.int64)); 
                if l == 0 and i == 0: init("ax2", np.array([2], np.int64))
                node("Slice", [y, f"b{i}", f"e{i}_", "ax2"], [p + m])
            c = node("MultiHeadAttention", [p + "q", p + "k", p + "v", "", "lengths"], [p + "att"], MS, num_heads=heads)
        o = dq(c, p + "o", f(p + "o.weight").T, f(p + "o.bias"))
        for k in ("ln1", "ln2"): init(p + k + ".w", f(p + k + ".weight")); init(p + k + ".b", f(p + k + ".bias"))
        x1 = node("SkipLayerNormalization", [o, x, p + "ln1.w", p + "ln1.b"], [p + "n1"], MS, epsilon=1e-12)
        g = node("Gelu", [dq(x1, p + "f1", f(p + "f1.weight").T, f(p + "f1.bias"))], [p + "g"], MS)
        x = node("SkipLayerNormalization", [dq(g, p + "f2", f(p + "f2.weight").T, f(p + "f2.bias")), x1, p + "ln2.w", p + "ln2.b"], [p + "n2"], MS, epsilon=1e-12)
    more, outputs = (tail or labels)(x, z, init, node)
    g = h.make_graph(N, "names" if tail is None else "events", [h.make_tensor_value_info("pieces", TP.INT64, ["batch", "length"]), h.make_tensor_value_info("shapes", TP.INT64, ["batch", "length"]), h.make_tensor_value_info("lengths", TP.INT32, ["batch"])] + more, outputs, I)
    m = h.make_model(g, opset_imports=[h.make_opsetid("", 17), h.make_opsetid(MS, 1)], producer_name="newsgraph"); m.ir_version = 8
    b = m.SerializeToString(); open(out, "wb").write(b); print(out, len(b) / 1e6)
if __name__ == "__main__":
    k = vocab("mini.vocab"); print("pieces", len(k))
    open(sys.argv[2] + ".vocab", "w", encoding="utf-8").write("\n".join(p for _, p in k) + "\n")
    export(weights(sys.argv[1] + ".[0-9]"), sys.argv[2] + ".onnx", levels=int(sys.argv[3]) if len(sys.argv) > 3 else 63, keep=[i for i, _ in k], qattention=len(sys.argv) < 5)
