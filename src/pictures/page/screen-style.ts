import { fontFamily } from '../to-picture.ts';

/**
 * The style of the page on a screen: one column, and two from 60rem on, with an axis that runs down the page.
 * All sizes are in rem, so that print can set the page smaller as a whole.
 */
export const screenStyle = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:.9375rem/1.5 Inter,${fontFamily};overflow-wrap:anywhere}
h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
a{color:inherit;text-underline-offset:.2em;text-decoration-thickness:1px;text-decoration-color:var(--muted)}
a:hover{text-decoration-color:currentColor;text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
b{font-weight:650}
svg{display:block;overflow:visible}
svg text{font-size:.75rem;fill:var(--muted)}
small{font-size:.8125rem}
table{border-collapse:collapse;width:100%}
th{font-weight:inherit;text-align:inherit}
.page{max-width:70rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
.top{display:flex;justify-content:space-between;gap:1rem;font-size:.8125rem;border-bottom:2px solid var(--ink);padding-bottom:.75rem}
.top p:last-child,.note,.side p,.unit{color:var(--muted)}
.side .followers{color:var(--ink)}
.top p:first-child{white-space:nowrap}
.top p:last-child{text-align:right}
.top b,.side b,.handles b{color:var(--ink)}
.row{padding:2.75rem 0;border-bottom:1px solid var(--rule)}
.row .side{margin-bottom:1.25rem}
h1{text-align:left;word-break:keep-all;font-weight:800;line-height:1.02;letter-spacing:-.04em;text-wrap:balance}
h1.short{font-size:clamp(2.75rem,11vw,5rem)}
h1.medium{font-size:clamp(2.25rem,8vw,3.5rem)}
h1.long{font-size:clamp(1.75rem,6vw,2.5rem);letter-spacing:-.02em}
h2{font-size:1.5rem;line-height:1.2;font-weight:750;letter-spacing:-.02em}
h3{font-size:.875rem;font-weight:650;margin-bottom:.5rem}
h3 span{font-weight:400;color:var(--muted)}
.side h2{margin-bottom:.5rem}
h2 small{display:block;font-weight:400;letter-spacing:0;color:var(--muted)}
.side p{max-width:32rem}
.note{font-size:.8125rem;margin-top:.5rem}
.digits{font-weight:800;letter-spacing:-.045em;line-height:1;white-space:nowrap;font-variant-numeric:proportional-nums}
.mark{display:inline-block;width:.875em;height:.875em;margin-right:.4em;vertical-align:-.06em;fill:var(--tint)}
.hero{padding-top:2.5rem}
.portrait{width:6.5rem;aspect-ratio:1;height:auto;border-radius:50%;object-fit:cover;display:block}
div.portrait{background:var(--surface);color:var(--on-surface);font-size:2.75rem;font-weight:700;display:grid;place-items:center}
.bio{font-size:1.0625rem;line-height:1.4;color:var(--muted);max-width:36rem;margin-top:.75rem;text-align:left;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:6;overflow:hidden}
.facts{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1rem 1.5rem;border-top:1px solid var(--rule);margin:1.25rem 0 1.75rem;padding-top:1.25rem;font-size:.8125rem}
.fact dt,.fact dd>span{color:var(--muted)}
.fact dd>span{display:block}
.fact dt{margin-bottom:.25rem}
.fact{container-type:inline-size}
.fact.reach{container-type:normal}
.fact .digits{display:block;font-size:clamp(.75rem,var(--fit),1.875rem);letter-spacing:-.03em;margin-bottom:.25rem}
.best,.reach{grid-column:1/-1}
.best .title{font-size:.9375rem;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;margin-bottom:.2rem}
.best b{color:var(--ink)}
.reach dt{display:none}
.reach dd{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
.button,div.portrait{border:1px solid var(--accent)}
.button{background:var(--surface);color:var(--on-surface);font-weight:650;padding:.7rem 1.4rem;border-radius:.375rem;text-decoration:none}
.button:hover{text-decoration:underline}
.handles,.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(9.25rem,45%),1fr));gap:1.25rem 1rem}
.handles .wide{grid-column:1/-1}
.handles .handle{display:block;margin-left:1.3em}
.handle{color:var(--muted)}
.who .handle{font-size:.875rem}
.total{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:flex-end;gap:1.25rem 2rem;container-type:inline-size}
.sum{color:var(--accent);font-size:min(7.5rem,var(--fit))}
.growths{display:flex;flex-wrap:wrap;gap:.75rem 1.75rem;font-size:.8125rem}
.growths dt{color:var(--muted)}
.growths dd{white-space:nowrap;font-weight:650}
.growths small{display:block;font-weight:400;color:var(--muted)}
.total .growths dd{font-size:1.125rem}
.up{color:var(--up);font-weight:650}
.down{color:var(--down);font-weight:650}
.still{color:var(--muted);font-weight:650}
.arrow{display:inline-block;width:.6em;height:.55em;margin-right:.35em;fill:currentColor;vertical-align:.05em}
.shares{height:.75rem;margin:1.75rem 0 1.25rem}
.shares rect{fill:var(--tint);stroke:var(--ground);stroke-width:2px}
.columns{font-size:.8125rem}
.columns p{color:var(--muted)}
.columns b,.columns .count{color:var(--ink)}
.columns .name{font-size:.9375rem}
.columns li,.who{container-type:inline-size}
.columns .count{font-size:clamp(.75rem,var(--fit),1.875rem);margin:.1rem 0 .3rem;letter-spacing:-.03em}
.chart{display:grid;grid-template-columns:auto minmax(0,1fr);margin-top:.75rem}
.chart.compared{grid-template-columns:auto minmax(0,1fr) auto}
.plot,.axis,.ends{height:15rem}
.plot.low,.chart:has(.low) .axis{height:10rem}
.days{grid-column:2;height:1.5rem}
.days text:last-child{text-anchor:end}
.ends{font-size:.75rem}
.ends text{fill:var(--tint);font-weight:650}
.grid{stroke:var(--rule);stroke-width:1px;shape-rendering:crispEdges}
.zero{stroke:var(--muted);stroke-width:1px;shape-rendering:crispEdges}
.line{fill:none;stroke:var(--tint);stroke-width:2.25px;stroke-linejoin:round;stroke-linecap:round;vector-effect:non-scaling-stroke}
.dash1 .line{stroke-dasharray:9px 4px}
.dash2 .line{stroke-dasharray:3px 3px}
.dash3 .line{stroke-dasharray:14px 4px 3px 4px}
.dash4 .line{stroke-dasharray:6px 6px}
.dash5 .line{stroke-dasharray:18px 4px 3px 4px 3px 4px}
.line:is(.dash1 *,.dash2 *,.dash3 *,.dash4 *,.dash5 *){stroke-linecap:butt}
.lead{stroke:var(--tint);stroke-width:1px}
.line.gap.gap{stroke-width:1.5px;stroke-dasharray:1px 5px}
.bars{fill:var(--tint);opacity:.75}
.end{fill:var(--tint);stroke:var(--ground);stroke-width:2px}
.plot .value{fill:var(--ink);font-weight:650;font-size:.8125rem}
.who h2{font-size:1.5rem;margin:0}
.followers{font-size:min(3.25rem,var(--fit));margin:.9rem 0 .25rem}
.unit{font-size:.875rem}
.who .growths{margin-top:.9rem}
.figures div{display:flex;justify-content:space-between;gap:1rem;padding:.45rem 0;border-bottom:1px solid var(--rule);font-size:.875rem}
.figures div:last-child{border-bottom:0}
.figures dt{color:var(--muted)}
.figures dd{font-weight:650;font-variant-numeric:tabular-nums}
.posts li{border-top:1px solid var(--rule);padding:.6rem 0}
.title{font-weight:650}
.posts p{display:flex;flex-wrap:wrap;gap:0 1.25rem;font-size:.8125rem;color:var(--muted);font-variant-numeric:tabular-nums}
.posts p b{color:var(--ink)}
.day{min-width:3.5rem}
.account .side,.account .main{display:contents}
.account{display:flex;flex-direction:column;gap:1.5rem}
.history{order:1}
.figures{order:2}
.posts{order:3}
.audience .main,.people{display:grid;gap:2rem;align-content:start}
.pyramid{font-size:.8125rem;table-layout:fixed}
.pyramid th,.pyramid td{padding:.15rem 0;vertical-align:middle}
.pyramid thead td,.pyramid tbody th{width:3.75rem;text-align:center}
.pyramid thead th:first-child{text-align:right}
.pyramid thead{color:var(--muted)}
.pyramid thead b{color:var(--ink)}
.pyramid svg{height:1rem}
.pyramid text{fill:var(--ink);font-weight:650}
.audience rect{fill:var(--tint)}
.audience .second{opacity:.7}
.audience .track{fill:var(--rule)}
.shares-list ul{display:grid;gap:.6rem}
.shares-list li{display:grid;grid-template-columns:1fr auto;gap:.2rem 1rem;font-size:.8125rem}
.shares-list svg{grid-column:1/-1;height:.3rem}
.heat{table-layout:fixed;font-size:.75rem;border-collapse:separate;border-spacing:2px}
.heat th{color:var(--muted);padding:.4rem 0;text-align:center}
.heat tr>:first-child{width:2.9rem;text-align:left;white-space:nowrap}
.heat td{text-align:center;font-weight:650;padding:.5rem 0}
.heat .none{color:var(--muted);font-weight:400}
.shade0{background:var(--shade0)}
.shade1{background:var(--shade1)}
.shade2{background:var(--shade2)}
.shade3{background:var(--shade3)}
.shade4{background:var(--shade4);color:var(--on-shade4)}
.more-accounts{font-size:.875rem}
.more-accounts th,.more-accounts td{padding:.5rem .5rem .5rem 0;border-bottom:1px solid var(--rule);vertical-align:baseline}
.more-accounts td{font-variant-numeric:tabular-nums}
.more-accounts thead{color:var(--muted)}
.contact{background:var(--contact);color:var(--on-contact);padding:1.75rem 1.5rem;margin:2.75rem 0 0;display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;align-items:baseline;border-radius:.375rem}
.contact h2{font-size:1.5rem}
.contact a{font-size:clamp(.9375rem,4.2vw,1.875rem);font-weight:700;letter-spacing:-.02em;text-decoration-color:currentColor}
.contact a:focus-visible{outline-color:currentColor}
.about{border:0;font-size:.875rem;padding-bottom:0}
.about h2{font-size:.9375rem;letter-spacing:0}
.about p,.about dd{color:var(--muted)}
.about dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.9rem 2rem;margin-top:1rem}
.about dt{font-weight:650}
@media (max-width:40rem){
.heat{border-spacing:1px}
.heat td{font-weight:400;letter-spacing:-.03em}
.heat tr>:first-child{width:2.6rem}
.compared .mid{display:none}
}
@media (max-width:30rem){
.compared .days text:first-child{display:none}
}
@media (max-width:22rem){
.mid{display:none}
.handles{grid-template-columns:1fr;gap:.75rem}
}
@media (min-width:40rem){
.handles .wide{grid-column:span 2}
}
@media (min-width:60rem){
.page{padding:2rem 2rem 4rem}
.row{display:grid;grid-template-columns:16rem minmax(0,1fr);gap:0 3rem;padding:3.25rem 0}
.row .side{margin:0}
.bio{font-size:1.25rem}
.facts{grid-template-columns:10fr 8fr 14fr minmax(auto,12rem);gap:1rem 2rem;margin:1.75rem 0}
.best,.reach{grid-column:auto}
.reach dt{display:block}
.reach dd{display:block}
.reach dd>span{margin-top:.6rem}
.button{display:inline-block}
.portrait{width:10rem}
div.portrait{font-size:4rem}
.account .side,.account .main{display:block}
.account .figures{margin-top:1.75rem}
.account .history+.posts{margin-top:2rem}
.audience .main{grid-template-columns:1.35fr 1fr 1fr;gap:2.5rem}
.plot.low,.chart:has(.low) .axis{height:10rem}
.posts li{display:flex;justify-content:space-between;gap:1.5rem}
.posts p{flex:none;flex-wrap:nowrap;text-align:right}
.contact{padding:2.5rem}
}`;

/** In em, with the letter spacing: digits of wide fonts, such as DejaVu Sans Bold. */
const digitWidth = 0.66;

/** How large a number of so many digits and signs may be to fit on one line of its container. */
export const toDigitSizes = (lengths: readonly number[]): string =>
  [...new Set(lengths)]
    .sort((one, other) => one - other)
    .map((length) => `.n${length}{--fit:${Math.floor(100 / (length * digitWidth))}cqi}`)
    .join('\n');
