"""Goes on from the shipped encoder on annotations that were reviewed or added, on processors; what is written is the mean of the weights
before and after, which reads other text better than either (Wortsman et al. 2022). Usage: relearn.py FOLDER EVENTS NAMES EPOCHS OUT

FOLDER holds data.json.gz (made by prepare.py); EVENTS is the encoder of events to go on from (without .onnx), NAMES that of names, whose
.vocab splits words; the encoder is written to OUT. What it learns is the annotation, and beside it, with a weight, what the encoder that it
goes on from says of the same words: in place of the teachers, who are not kept."""
from encoder import *
import onnx
from onnx import numpy_helper
FOLDER, EVENTS, NAMES, EPOCHS, OUT = sys.argv[1] + "/", sys.argv[2], sys.argv[3], float(sys.argv[4]), sys.argv[5]
KEEP = .3; SMALL = "SMALL" in os.environ
def shipped(path):
    """the encoder of events as its file has it, heads included"""
    m = student(from_onnx(path)); i = {x.name: numpy_helper.to_array(x) for x in onnx.load(path).graph.initializer}
    with torch.no_grad():
        for n, by in (("kind", 1), ("real", 1), ("head", math.sqrt(m.d)), ("arg", 1)):
            getattr(m, n).weight.copy_(torch.tensor(i[n + ".w"].T * by)); getattr(m, n).bias.copy_(torch.tensor(i[n + ".b"] * by))
    return m
if __name__ == "__main__":
    D = load(FOLDER + "data.json.gz"); wp = WordPiece(NAMES + ".vocab", True, 6)
    if SMALL: D = {k: v[:200] for k, v in D.items()}
    gold, test = Sentences(D["train"], wp).gold(), Sentences(D["test"], wp).gold(); log({k: len(v) for k, v in D.items()})
    m = shipped(EVENTS + ".onnx").to(DEV).eval(); scores("before", test, predict([m], test, 4096), (.5,))
    o = predict([m], gold, 4096)
    for n in ("types", "realis", "roles", "told"): setattr(gold, n, (getattr(gold, n).float() * (1 - KEEP) + getattr(o, n).float() * KEEP).to(HALF))
    t = time.time(); m = train(m, [gold], EPOCHS, 1e-4, 2048, seed=3, head=5, qat=.3, warm=.05, tag="relearn"); log(f"{time.time()-t:.0f}s")
    scores("after", test, predict([m], test, 4096), (.5, .7))
    old, new = shipped(EVENTS + ".onnx").state_dict(), m.state_dict(); m.load_state_dict({k: (old[k] + new[k]) / 2 for k in new})
    scores("mean", test, predict([m], test, 4096), (.5, .7)); write(m, OUT)
