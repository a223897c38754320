import { createHash } from 'node:crypto'
import { style as reportStyle } from '../../report/compliance/html-style.ts'
import { pagesStyle } from '../../report/pages/pages-style.ts'

/**
 * The report's style with what pages need beside it. For pages: `.figures` (a `dl` of numbers), `.facts` (a `dl` of names and values),
 * `.badge` with a tone (`critical high medium low good bad`; its text says the same), `.notice`, `.filter` (a form), `.pager`.
 */
export const style = `${reportStyle}
:root{--good:#1a7f37;--bad:#cf222e;--focus:#0969da}
@media (prefers-color-scheme:dark){:root{--good:#3fb950;--bad:#f85149;--focus:#58a6ff}}
a{color:var(--a)}a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:-100rem}.skip:focus{left:1rem;top:1rem;padding:.5rem .75rem;background:var(--page);z-index:1}
.top{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.25rem;padding-bottom:.75rem;margin-bottom:1.5rem;border-bottom:1px solid var(--line)}
.brand{font-weight:700;color:var(--ink);text-decoration:none}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem .9rem;list-style:none;margin:0;padding:0;max-width:none}
nav a,.brand,.pager a,.pager strong{display:inline-block;padding:.2rem 0}
[aria-current=page]{font-weight:700;color:var(--ink)}
.account{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;margin-left:auto}
button,input,select{font:inherit;color:var(--ink);background:var(--page);border:1px solid var(--soft);border-radius:.35rem;padding:.3rem .7rem}
button{background:var(--band);cursor:pointer}button.main{background:var(--ink);color:var(--page);padding:.55rem 1.1rem}
h1{overflow-wrap:anywhere}pre{overflow-x:auto}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem;margin:1rem 0}
.figures div{border:1px solid var(--line);border-radius:.5rem;padding:.6rem .8rem}.figures dt{color:var(--soft);font-size:.87rem}.figures dd{margin:0;font-size:1.5rem;font-weight:600}
.facts{display:grid;grid-template-columns:minmax(7rem,max-content) minmax(0,1fr);gap:.3rem 1.2rem;margin:.75rem 0}.facts dt{color:var(--soft)}.facts dd{margin:0;overflow-wrap:anywhere}
.badge{display:inline-block;border:1px solid var(--soft);border-left-width:.35rem;border-radius:.25rem;padding:0 .4rem;font-size:.87rem;white-space:nowrap}
.badge.critical{border-color:var(--critical)}.badge.high{border-color:var(--high)}.badge.medium{border-color:var(--medium)}.badge.low{border-color:var(--low)}.badge.good{border-color:var(--good)}.badge.bad{border-color:var(--bad)}
.notice{border-left:.35rem solid var(--a);background:var(--band);padding:.6rem .9rem;margin:1rem 0;max-width:46rem}.notice.bad{border-color:var(--bad)}
.filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:1rem 0}.filter label{display:grid;gap:.2rem;font-size:.87rem}
.pager{display:flex;gap:1rem;margin:1rem 0}
@media (max-width:40rem){body{padding:1rem}.facts{grid-template-columns:minmax(0,1fr)}.facts dd{margin-bottom:.5rem}.account{margin-left:0}}
@media print{:root{--good:#1a7f37;--bad:#cf222e}.skip,.top nav,.account,.filter,.pager,.no-print{display:none}.top{margin-bottom:.5rem}.badge{white-space:normal}}
${pagesStyle}`

const hash = createHash('sha256').update(style).digest('base64url').slice(0, 16)

export const stylePath = '/style.css'

/** Browsers keep a style sheet as long as it is the same. */
export const styleAddress = `${stylePath}?v=${hash}`
