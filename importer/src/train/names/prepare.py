"""Gathers the corpora into data.json.gz: documents of sentences, a sentence its tokens and their tags.

Usage: prepare.py CORPORA DOCUMENTS, where CORPORA holds train/*.conll and dev/*.conll, and DOCUMENTS holds annotated
news (dwie-dev.jsonl, seeds.jsonl) and, in input/, the texts that only the teachers label.
"""
import json,gzip,re,collections,random,sys
C, G = (d.rstrip('/') + '/' for d in sys.argv[1:3])
def norm(w):
    m={'’':"'",'‘':"'",'`':"'",'“':'"','”':'"','``':'"',"''":'"','–':'-','—':'-','--':'-','’s':"'s"}
    return m.get(w) or w.replace('’',"'")
def conll(f):
    docs=[];s=[];cur=None
    for l in open(f,encoding='utf-8'):
        l=l.rstrip('\n')
        if l.startswith('-DOCSTART-'): cur=None; continue
        if not l:
            if s:
                if cur is None: cur=[];docs.append(cur)
                cur.append([[norm(a) for a,b in s],[b for a,b in s]]); s=[]
            continue
        a,b=l.split('\t');s.append((a,b))
    return docs
TOK=re.compile(r"(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Jr|Sr|Prof|Sept|Aug|Oct|Nov|Dec|Jan|Feb|No|vs)\.|[A-Z]\.(?=\s[A-Z])|['’]s\b|n['’]t\b|['’](?:re|ve|ll|d|m)\b|\d+(?:[.,:]\d+)*|[^\W_]+(?:-[^\W_]+)*|[^\s]",re.U)
def rawdoc(text,names=()):
    toks=[(m.group(),m.start(),m.end()) for m in TOK.finditer(text)]
    cuts=set()
    for b,e,t in names: cuts.add(b);cuts.add(e)
    out=[]
    for w,a,b in toks:
        ps=[a]+sorted(c for c in cuts if a<c<b)+[b]
        for x,y in zip(ps,ps[1:]):
            z=text[x:y].strip()
            if z: out.append((z,x,y))
    tags=['O']*len(out)
    for b,e,t in names:
        idx=[i for i,(w,x,y) in enumerate(out) if x<e and y>b]
        if not idx or any(tags[i]!='O' for i in idx): continue
        for k,i in enumerate(idx): tags[i]=('B-' if k==0 else 'I-')+t
    sents=[];cur=[]
    for i,(w,x,y) in enumerate(out):
        cur.append(i)
        nxt=out[i+1] if i+1<len(out) else None
        brk=nxt is None or '\n' in text[y:nxt[1]]
        if not brk and w in '.!?' and (nxt[0][0].isupper() or nxt[0] in '"“‘\'') and nxt[1]>y and tags[i+1][0]!='I': brk=True
        if not brk and i>0 and w in '"”' and out[i-1][0] in '.!?' and nxt[0][0].isupper(): brk=True
        if len(cur)>=120 and tags[i+1][0]!='I': brk=True
        if brk: sents.append(cur);cur=[]
    return [[[norm(out[i][0]) for i in s],[tags[i] for i in s]] for s in sents]
data={}
for n in ['gum_train','uner_dev','redocred','crossner','gmb']: data[n]=conll(C+'train/'+n+'.conll')
for n in ['gum_dev','wikigold']: data[n]=conll(C+'dev/'+n+'.conll')
# crossner: drop duplicate sentences
seen=set();o=[]
for d in data['crossner']:
    k=' '.join(d[0][0])
    if k not in seen: seen.add(k);o.append(d)
data['crossner']=o
# gmb: pseudo documents of 12 consecutive sentences
s=[x for d in data['gmb'] for x in d]; data['gmb']=[s[i:i+12] for i in range(0,len(s),12)]
norp=collections.Counter();loc=collections.Counter()
for n in ['gum_train','redocred','gmb']:
    for d in data[n]:
        for t,g in d:
            for i,x in enumerate(g):
                if x[0]=='B' and not(i+1<len(g) and g[i+1][0]=='I'):
                    if x=='B-NORP': norp[t[i].lower()]+=1
                    if x=='B-LOC': loc[t[i].lower()]+=1
LEAD=re.compile(r"(?:the|a|an)\s+",re.I)
TITLE=re.compile(r"(?:President|Mr\.|Mrs\.|Ms\.|Dr\.|Sen\.|Rep\.|Prime Minister|Chancellor)\s+")
def gold(n):
    docs=[]
    for l in list(open(G+n+'.jsonl',encoding='utf-8'))[1:]:
        d=json.loads(l); ns=[]
        for m in d['mentions']:
            if m['kind']!='NAME': continue
            b,e,t=m['begin'],m['end'],m['type']; txt=d['text'][b:e]
            k=LEAD.match(txt)
            if k and len(txt)>k.end(): b+=k.end(); txt=d['text'][b:e]
            y={'Person':'PER','Organization':'ORG','Place':'LOC','Group':'NORP','Event':'EVE','Other':'X'}.get(t)
            if t=='Country': y='NORP' if norp[txt.lower()]>loc[txt.lower()] or txt.lower() in ('german','french') else 'LOC'
            if m.get('optional'): y='X'
            ns.append((b,e,y))
        docs.append((d['id'],rawdoc(d['text'],ns)))
    return docs
dw=gold('dwie-dev'); data['dwie']=[d for _,d in dw]
data['seeds']=[d for _,d in gold('seeds')]
un=[]
for n in ['meantime-dev','newswcl50-dev','polnear-dev','plover-dev']:
    for l in open(G+'input/'+n+'.jsonl',encoding='utf-8'):
        un.append([[t,['O']*len(t)] for t,g in rawdoc(json.loads(l)['text'])])
data['raw']=un
for k,v in data.items():
    c=collections.Counter(x[2:] for d in v for s in d for x in s[1] if x[0]=='B')
    print(k,len(v),sum(len(d) for d in v),sum(len(s[0]) for d in v for s in d),dict(c))
json.dump(data,gzip.open('data.json.gz','wt',compresslevel=9,encoding='utf-8'),ensure_ascii=False,separators=(',',':'))
