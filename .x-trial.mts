import { base } from './training/config/base.js';
import { buildCorpus } from './training/corpus.js';
import { Trainer } from './training/trainer.js';
const [label, bits, roundedFrom, rate, muon, width=128, heads=8] = process.argv.slice(2).map((x,i)=>i?Number(x):x) as any;
const c = { ...base, bits, roundedFrom, steps: 1200, corpus: { ...base.corpus, characters: 8_000_000 }, model: { ...base.model, width, heads, hidden: 384 } , optimiser: { ...base.optimiser, rate, muon: { ...base.optimiser.muon, rate: muon } } };
const corpus = buildCorpus(c);
const t = new Trainer(c, corpus, 1);
let n=0,m=0;
for (let i=1;i<=1200;i++) { const r = await t.step(); if (i>1100) { n+=r.next/100; m+=r.masked/100; } }
console.log(label, bits, roundedFrom, rate, muon, width, 'next', n.toFixed(4), 'masked', m.toFixed(4));
process.exit(0);
