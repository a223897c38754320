/** The whole style of the page: no font, picture or script from anywhere. */
export const style = `:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--page:#fff;--band:#f6f8fa;--a:#0969da;--critical:#82071e;--high:#cf222e;--medium:#bf8700;--low:#6e7781}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--line:#3d444d;--page:#0d1117;--band:#151b23;--a:#4493f8;--critical:#ff9492;--high:#f85149;--medium:#d29922;--low:#9198a1}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1.5rem;font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--page)}
h1{font-size:1.7rem;margin:0 0 .5rem}h2{font-size:1.25rem;margin:2.5rem 0 .5rem;border-bottom:1px solid var(--line)}h3{font-size:1.05rem;margin:2rem 0 .25rem}
p,ul{max-width:46rem}code{font-size:.9em;overflow-wrap:anywhere}.soft,.none,caption{color:var(--soft)}
.scroll{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.87rem}caption{text-align:left;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .55rem;border-bottom:1px solid var(--line)}thead th{background:var(--band)}tbody th{font-weight:600}
.n{font-variant-numeric:tabular-nums}
svg{width:100%;max-width:46rem;height:auto;display:block;margin:.75rem 0}svg text{fill:var(--ink);font-size:13px}
.plain{fill:var(--a)}.critical{fill:var(--critical)}.high{fill:var(--high)}.medium{fill:var(--medium)}.low{fill:var(--low)}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#999;--page:#fff;--band:#eee;--a:#0550ae;--critical:#82071e;--high:#cf222e;--medium:#bf8700;--low:#6e7781}body{max-width:none;padding:0;font-size:10pt}table{font-size:8pt}.scroll{overflow:visible}thead{display:table-header-group}tr,svg{break-inside:avoid}h2,h3{break-after:avoid}}
@page{size:A4 landscape;margin:14mm}`
