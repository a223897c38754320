/** What the pages add to the style of reports and of the shell: charts by origin, folded parts, findings, empty lists. */
export const pagesStyle = `:root{--ai:#0969da;--mixed:#8250df;--bot:#1b7c83;--human:#2da44e;--unknown:#8c959f}
@media (prefers-color-scheme:dark){:root{--ai:#4493f8;--mixed:#ab7df8;--bot:#39c5cf;--human:#3fb950;--unknown:#6e7781}}
svg .ai{fill:var(--ai)}svg .mixed{fill:var(--mixed)}svg .bot{fill:var(--bot)}svg .human{fill:var(--human)}svg .unknown{fill:var(--unknown)}
.chart{margin:1rem 0}.chart>svg{max-width:none}svg .grid{stroke:var(--line)}svg text.axis{fill:var(--soft);font-size:11px}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;list-style:none;margin:0 0 .5rem;padding:0;max-width:none;font-size:.87rem}.legend li{display:flex;align-items:center;gap:.35rem}.legend svg{width:12px;height:12px;margin:0}
.figures div{display:flex;flex-direction:column}.figures dd.of{font-size:.82rem;font-weight:400;color:var(--soft)}
.origin{white-space:nowrap;border-left:.35rem solid var(--unknown);padding-left:.4rem}.origin.ai{border-color:var(--ai)}.origin.mixed{border-color:var(--mixed)}.origin.bot{border-color:var(--bot)}.origin.human{border-color:var(--human)}
.badge.high,.badge.medium,.badge.bad,.badge.good,.badge.critical,.badge.low{background:var(--band)}
.empty{border:1px dashed var(--line);border-radius:.5rem;padding:1rem 1.25rem;margin:1rem 0;max-width:46rem}.empty p{margin:.25rem 0}
.finding{border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1.1rem;margin:1rem 0}.finding h3{margin:.25rem 0 .5rem}.finding p{margin:.35rem 0}
details{margin:.75rem 0}summary{cursor:pointer;padding:.25rem 0}
pre{background:var(--band);border:1px solid var(--line);border-radius:.35rem;padding:.6rem .9rem;font-size:.87rem}
.pager{flex-wrap:wrap}main>p:first-of-type{margin-top:0}
time{white-space:nowrap}
@media print{:root{--ai:#0550ae;--mixed:#6639ba;--bot:#0f5156;--human:#116329;--unknown:#6e7781}details>*{display:block}.finding{break-inside:avoid}}
`
