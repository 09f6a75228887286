"""Reads the initializers of an ONNX file."""
import onnx,sys
from onnx import numpy_helper
def load(p):
    m=onnx.load(p); g=m.graph; init={i.name:numpy_helper.to_array(i) for i in g.initializer}
    return m,init
if __name__=='__main__':
    m,init=load(sys.argv[1])
    for k,v in init.items(): print(k,v.shape,v.dtype)
    print([o.name for o in m.graph.output],[i.name for i in m.graph.input], m.opset_import)
    for n in m.graph.node[:60]: print(n.op_type,list(n.input),list(n.output))
