"""Reads the variables of a TensorFlow model without TensorFlow."""
import struct,sys,numpy as np
def varint(b,p):
    r=0;s=0
    while True:
        x=b[p];p+=1;r|=(x&127)<<s;s+=7
        if x<128:return r,p
def block(b,off,size):
    d=b[off:off+size]; assert b[off+size]==0,"compressed"
    n=struct.unpack('<I',d[-4:])[0]; end=len(d)-4-4*n; p=0; key=b''
    while p<end:
        sh,p=varint(d,p);ns,p=varint(d,p);vl,p=varint(d,p)
        key=key[:sh]+d[p:p+ns];p+=ns; yield key,d[p:p+vl]; p+=vl
def index(path):
    b=open(path,'rb').read(); f=b[-48:]; p=0
    _,p=varint(f,p);_,p=varint(f,p);io,p=varint(f,p);isz,p=varint(f,p)
    for k,v in block(b,io,isz):
        o,q=varint(v,0);s,q=varint(v,q)
        yield from block(b,o,s)
def entry(v):
    p=0;e={'dtype':0,'shape':[],'offset':0,'size':0}
    while p<len(v):
        k,p=varint(v,p);f,w=k>>3,k&7
        if w==0:
            x,p=varint(v,p)
            if f==1:e['dtype']=x
            if f==4:e['offset']=x
            if f==5:e['size']=x
        elif w==5:p+=4
        elif w==2:
            n,p=varint(v,p);s=v[p:p+n];p+=n
            if f==2:
                q=0
                while q<len(s):
                    k2,q=varint(s,q)
                    if k2&7==2:
                        n2,q=varint(s,q);t=s[q:q+n2];q+=n2
                        if k2>>3==2:
                            r=0
                            d=0
                            while r<len(t):
                                k3,r=varint(t,r)
                                if k3>>3==1 and k3&7==0: d,r=varint(t,r)
                                else:
                                    n3,r=varint(t,r);r+=n3
                            e['shape'].append(d)
                    else: _,q=varint(s,q)
    return e
def load(prefix):
    data=open(prefix+'.data-00000-of-00001','rb').read(); out={}
    for k,v in index(prefix+'.index'):
        if not k: continue
        e=entry(v)
        if e['dtype']==1: out[k.decode()]=np.frombuffer(data,dtype='<f4',count=e['size']//4,offset=e['offset']).reshape(e['shape'])
    return out
