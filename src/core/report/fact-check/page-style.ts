import { packStyle } from '../formats/html/pack-style.ts'

/** SHA-256 of the style, base64: what the policy in the page's head lets in. A test says the new one where the style was changed. */
export const factCheckStyleHash = 'sha256-291wczg302SefRUZ1InTPBSQmNgWn/ZqnW/kANftLx4='

/** The style of the page of a fact check: that of the evidence pack, and what claims need. */
export const factCheckStyle = `${packStyle}
.lead { font-family: var(--serif); font-size: 1.03rem; color: var(--ink-2) }
.kind span + span { margin-left: 16px }
h2 small { font: .87rem var(--sans); color: var(--ink-2); margin-left: 6px }
.number { display: inline-block; min-width: 1.7em; padding: 0 5px; border: 1px solid var(--strong); border-radius: 3px; text-align: center; font-weight: 600; font-size: .87rem; font-variant-numeric: tabular-nums; color: var(--ink) }
.to-claim { text-decoration: none }
.number.not-linked { border: 2px dotted var(--ink-2) }
.number.vague { border-radius: 8px 2px; color: var(--warning); border-color: var(--warning); background: var(--warning-ground) }
.number.number-differs { border-width: 3px; border-style: double; color: var(--bad); border-color: var(--bad) }
.number.verified { border-radius: 9px; color: var(--good); border-color: var(--good) }
.still-open li { display: flex; gap: 9px; align-items: baseline; font-family: var(--serif) }
.still-open .number { font-family: var(--sans); flex: none }
.claims table { table-layout: fixed }
.claims :where(th, td), .claims th:first-child { position: static; min-width: 0; max-width: none }
.claims col.no { width: 64px }
.claims col.says { width: 26% }
.claims col.who { width: 150px }
.claims td { font-size: .87rem }
.claims :where(.says, blockquote) > p:first-child:not(.whose) { font-family: var(--serif); font-size: 1rem }
.claims blockquote > p { font: inherit }
.claims td p { margin: 0 0 4px }
.claims blockquote { margin: 0 0 12px; padding: 0; border: 0 }
.claims blockquote.against { border-left: 3px double var(--bad); padding-left: 10px }
thead th:first-child { white-space: nowrap }
.claims .whose { color: var(--ink-2) }
.claims .group th { font-weight: 600; border-bottom: 1px solid var(--line); padding-top: 18px; color: var(--ink-2) }
del { color: var(--bad) }
ins { color: var(--good); font-weight: 600 }
.bad { color: var(--bad) }
@media screen and (max-width: 600px) {
  .claims colgroup { display: none }
  .claims td { display: block }
  .claims td::before { display: block }
}
@media print {
  .claims tr { break-inside: avoid }
  .claims col.who { width: 90px }
}
`
