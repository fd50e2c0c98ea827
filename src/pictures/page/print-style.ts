import { screenStyle } from './screen-style.ts';

/** No smaller text can be read on paper, in pixels: these are 6.75 points. */
const smallest = 9;

/** The left column, in pixels. */
const side = 136;

const atLeast = (rem: string): string => `font-size:max(${smallest}px,${rem}rem)`;

/** The rules of the screen that set small text, as they are on paper. */
const finePrint = [...screenStyle.matchAll(/^([^{}@]+)\{[^}]*font-size:(\.\d+)rem/gm)]
  .map(([, selector = '', rem = '']) => `${selector}{${atLeast(rem)}}`)
  .join('\n');

/**
 * Returns the style of the page on A4: white paper, two columns, smaller, and no section cut. `date` is a footer,
 * `size` that of the whole text in pixels.
 */
export const toPrintStyle = (date: string, size: number): string => `
@page{size:A4;margin:11mm 13mm 14mm;@bottom-left{content:"${date}";font:8pt sans-serif;color:#5d564c}@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#5d564c}}
@media print{
html{font-size:${size}px}
body{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact;line-height:1.4}
${finePrint}
svg text,.ends{font-size:${smallest}px}
.page{max-width:none;padding:0}
.top{padding-bottom:.4rem}
.row{display:grid;grid-template-columns:${side}px minmax(0,1fr);gap:0 1.25rem;padding:.7rem 0;break-inside:avoid}
.row .side{margin:0}
.note{margin-top:.2rem}
h2{font-size:1.35rem}
.side p{${atLeast('.8125')}}
.hero{padding-top:1rem}
.portrait{width:7rem}
div.portrait{font-size:3rem}
h1.short{font-size:3.5rem}
h1.medium{font-size:2.5rem}
h1.long{font-size:1.75rem}
.facts{grid-template-columns:10fr 8fr 14fr fit-content(140px);gap:0 1.25rem;margin:.6rem 0;padding-top:.5rem}
.best,.reach{grid-column:auto}
.reach dt{display:block}
.fact .digits{font-size:clamp(${smallest}px,var(--fit),1.5rem)}
.bio{font-size:1.05rem}
.button{display:none}
.handles,.columns{grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.5rem 1rem;line-height:1.35}
.handles .handle{margin-left:0;${atLeast('.8125')}}
.total{flex-wrap:nowrap;align-items:center}
.total .growths{flex-wrap:nowrap;gap:1.25rem;line-height:1.3}
.total .growths dd{font-size:1rem}
.shares{height:.7rem;margin:.6rem 0 .5rem}
.sum{font-size:min(5.5rem,calc(var(--fit)*.6))}
.columns .count{font-size:clamp(${smallest}px,var(--fit),1.6rem);margin:0 0 .15rem}
.chart{margin-top:.5rem}
.plot,.axis,.ends{height:8.5rem}
.compared .plot,.compared .axis,.compared .ends{height:11rem}
.plot.low,.chart:has(.low) .axis{height:5.5rem}
.days{height:1.1rem}
.mid{display:none}
.account{grid-template-columns:${side}px minmax(0,1fr) 250px;gap:0 1rem}
.account .side,.account .main{display:contents}
.who{grid-row:1}
.who .handle{display:block;font-size:${smallest}px;margin-right:-.5rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.history{grid-column:2;grid-row:1}
.posts{grid-column:3;grid-row:1}
.account .history+.posts,.account .figures{margin-top:0}
.figures{grid-column:2/4;display:flex;gap:1rem;line-height:1.3;margin-top:.5rem}
.figures div,.figures div:last-child{display:block;flex:1 1 auto;border:0;border-top:1px solid var(--rule);padding:.3rem 0 0;${atLeast('.78')}}
.side .followers{font-size:min(2.5rem,var(--fit));margin:.4rem 0 .1rem}
.who .growths{margin-top:.4rem;gap:.2rem .7rem;line-height:1.3;${atLeast('.75')}}
h3{margin:0 0 .25rem}
.posts li{display:block;padding:.3rem 0;line-height:1.35}
.posts p{margin-top:.15rem;flex-wrap:wrap;text-align:left;gap:0 .7rem;${atLeast('.75')}}
.title{display:block;${atLeast('.8125')};white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.best .title{white-space:normal}
.day{min-width:3rem}
.audience .main{display:grid;grid-template-columns:1.4fr 1fr 1fr;gap:1.5rem}
.pyramid svg{height:.9rem}
.pyramid th,.pyramid td{padding:0;line-height:1.3}
.people{grid-template-columns:1fr 1fr;gap:1rem}
.shares-list ul{gap:.12rem}
.shares-list li{line-height:1.2;gap:1px}
.shares-list svg{height:2px}
.heat td,.heat th{padding:.1rem 0}
.contact{background:none;color:var(--ink);border-top:2px solid var(--ink);border-bottom:1px solid var(--rule);border-radius:0;margin:0;padding:.7rem 0;break-inside:avoid}
.contact h2{font-size:1.25rem}
.contact a{color:var(--accent);font-size:1.5rem}
.about{display:block;${atLeast('.75')}}
.about dl{gap:.3rem 1.5rem;margin-top:.4rem;grid-template-columns:1fr 1fr 1fr 1fr;line-height:1.3}
}`;
