/** The style of pages, light and dark, on paper and on narrow screens. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--faint:#5c636b;--line:#d5d9de;--known:#e2edfb;--tip:#1b1f24;--tip-ink:#fff;--error:#b3261e;--warning:#8a5300;--info:#1f5fbf}
@media(prefers-color-scheme:dark){:root{--paper:#14171a;--ink:#e6e8ea;--faint:#a3abb3;--line:#3a4046;--known:#1e3350;--tip:#e6e8ea;--tip-ink:#14171a;--error:#ff8a80;--warning:#ffb74d;--info:#8ab4f8}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:84rem;padding:1.5rem;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h1{font-size:1.4rem;margin:0;overflow-wrap:anywhere}
h2{font-size:1.05rem;margin:0 0 .5rem}
a{color:var(--info)}
.legend{color:var(--faint)}
.legend mark{margin-right:.75em}
.sides{display:grid;grid-template-columns:minmax(0,44rem) minmax(18rem,1fr);gap:2.5rem;margin:1.5rem 0}
.text{white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4;line-height:2}
mark{background:none;color:inherit;border-radius:.2em;padding:.1em 0;text-underline-offset:.25em}
mark.open{outline:1px dashed var(--faint)}
mark.known{background:var(--known)}
mark.error{text-decoration:underline wavy var(--error)}
mark.warning{text-decoration:underline double var(--warning)}
mark.info{text-decoration:underline dotted var(--info)}
mark:empty::before{content:"\\2038";color:var(--error)}
mark[data-about]{position:relative;cursor:help;scroll-margin:3rem}
mark[data-about]:hover::after,mark[data-about]:focus::after{content:attr(data-about);position:absolute;left:0;top:100%;z-index:1;width:max-content;max-width:24rem;padding:.4em .7em;border-radius:.3em;background:var(--tip);color:var(--tip-ink);font-size:.875rem;line-height:1.5;white-space:pre-line}
main:has(mark:hover) mark:focus:not(:hover)::after{display:none}
:focus-visible,:target,:target+mark{outline:2px solid var(--info);outline-offset:2px}
.n{font-size:.7em;font-weight:700;vertical-align:super;line-height:0;text-decoration:none;padding:0 .15em}
.n::after{content:attr(data-n)}
b[data-c]::after{content:"U+" attr(data-c);font-size:.65em;color:var(--faint);border:1px solid var(--line);padding:0 .2em}
.findings{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto}
ol{margin:0;padding-left:2.2em}
li{margin-bottom:.8rem;padding-left:.3em}
li small{display:block;color:var(--faint)}
b.error,a.error,td.error{color:var(--error)}
b.warning,a.warning,td.warning{color:var(--warning)}
b.info,a.info{color:var(--info)}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.25rem .8rem .25rem 0;border-bottom:1px solid var(--line)}
td:nth-child(-n+3){overflow-wrap:anywhere}
.counts td+td,.counts th+th{text-align:right;font-variant-numeric:tabular-nums}
@media(max-width:60rem){.sides{grid-template-columns:minmax(0,1fr)}.findings{position:static;max-height:none}mark[data-about]:hover::after,mark[data-about]:focus::after{position:fixed;left:1rem;right:1rem;top:auto;bottom:1rem;width:auto;max-width:none}}
@media print{body{max-width:none;padding:0}.sides{display:block}.findings{position:static;max-height:none;overflow:visible;margin-top:1.5rem}mark,b{print-color-adjust:exact}mark::after{display:none}li,tr{break-inside:avoid}a{color:inherit}}
`.trim();
