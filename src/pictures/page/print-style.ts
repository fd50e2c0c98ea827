/** The style of the page on A4: white paper, two columns, smaller, and no section cut. `date` is a footer. */
export const toPrintStyle = (date: string): string => `
@page{size:A4;margin:12mm 13mm 15mm;@bottom-left{content:"${date}";font:8pt sans-serif;color:#5d564c}@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#5d564c}}
@media print{
html{font-size:12px}
body{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.page{max-width:none;padding:0}
.row{display:grid;grid-template-columns:11.5rem minmax(0,1fr);gap:0 2rem;padding:1.1rem 0;break-inside:avoid}
.row .side{margin:0}
.hero{padding-top:1.25rem}
.portrait{width:8rem;height:8rem}
div.portrait{font-size:3rem}
h1.short{font-size:3.75rem}
h1.medium{font-size:2.75rem}
h1.long{font-size:2rem}
.intro{margin:.5rem 0 1rem}
.bio{font-size:1.1rem}
.button{display:none}
.plot,.axis,.ends{height:8.5rem}
.compared .plot,.compared .axis,.compared .ends{height:11rem}
.plot.low,.chart:has(.low) .axis{height:6rem}
.mid{display:none}
.account{grid-template-columns:11.5rem minmax(0,1fr) minmax(0,17rem)}
.account .side,.account .main{display:contents}
.who{grid-row:1}
.history{grid-column:2;grid-row:1}
.posts{grid-column:3;grid-row:1;margin:0}
.account .posts,.account .figures{margin-top:0}
.figures{grid-column:2/4;display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:1rem}
.figures div{display:block;border:0;border-top:1px solid var(--rule);padding:.4rem 0 0}
.followers{font-size:2.6rem;margin:.4rem 0 .1rem}
.who .growths{margin-top:.4rem;gap:.4rem .9rem}
.posts li{display:block;padding:.3rem 0}
.posts p{flex-wrap:wrap;text-align:left;gap:0 1rem}
.audience .main{display:grid;grid-template-columns:1.4fr 1fr 1fr;gap:1.5rem}
.pyramid svg{height:.85rem}
.pyramid th,.pyramid td{padding:0}
.places ul{gap:.35rem}
.times td,.times th{padding:.2rem 0}
.contact{background:none;color:var(--ink);border-top:2px solid var(--ink);border-bottom:1px solid var(--rule);border-radius:0;margin:0;padding:.9rem 0;break-inside:avoid}
.contact a{color:var(--accent);font-size:1.6rem}
.about dl{gap:.4rem 1.5rem;margin-top:.5rem;grid-template-columns:1fr 1fr}
}`;
