"""Lists single words of the knowledge tables by kind, as clusters for the fast finder.

Usage: gazetteer.py KNOWLEDGE OUT, where KNOWLEDGE is the folder of the tables and OUT the file names.clusters.
"""
import sys
import csv,unicodedata,re
R = sys.argv[1].rstrip('/') + '/'
rows=lambda f:[l.rstrip('\n').split('\t') for l in open(R+f+'.tsv',encoding='utf-8') if l.strip() and not l.startswith('#')]
g={}
def put(w,c):
    w=w.strip()
    if w and ' ' not in w and len(w)>1: g[w]=g.get(w,'')+c if c not in g.get(w,'') else g[w]
for r in rows('given-names'):
    for n in r[1].split(';'): put(n,'g')
for r in rows('countries'):
    r+=['']*6
    put(r[1],'c')
    for n in r[2].split(';'): put(n,'c')
    adj=r[3].split(';')
    for n in adj:
        put(n,'n')
        if r[4]=='=': put(n+'s','n')
    if r[4]!='=':
        for n in re.split('[;/]',r[4]): put(n,'n')
    for n in r[5].split(';'): put(n,'p')
for f in ('historical','regions'):
    for r in rows(f):
        r+=['']*5; o=1 if f=='historical' else 0
        put(r[o],'c'); [put(n,'c') for n in r[o+1].split(';')]; [put(n,'n') for n in r[o+2].split(';')]; [put(n,'n') for n in re.split('[;/]',r[o+3])]
for r in rows('places'):
    for n in re.split('[;/]',r[2]): put(n,'p')
for r in rows('parties'):
    r+=['']*4
    for n in r[2].split(';'): put(n,'o')
    for n in re.split('[;/]',r[3]): put(n,'n')
for r in rows('organizations'):
    r+=['']*2
    for n in [r[0]]+r[1].split(';'): put(n,'o')
open(sys.argv[2],'w',encoding='utf-8').write('\n'.join(f'{w} {"".join(sorted(set(c)))}' for w,c in sorted(g.items()))+'\n'); print(len(g))
