/** SHA-256 of the style, base64: what the policy in the page's head lets in. A test says the new one where the style was changed. */
export const packStyleHash = 'sha256-VNYdoirDxpTxOn+TcmTgfdXtgOkx0XPJvMoI1NIDBrc='

/** A table as a card for each row, the name of its column beside each answer. */
const cards = (of: string) => `
  ${of}, ${of} :where(tbody, tr, tbody th) { display: block }
  ${of} thead { display: none }
  ${of} :where(tbody th, td) { position: static; min-width: 0; max-width: none; border: 0; padding-block: 3px }
  ${of} tbody th { font-size: 1rem; padding-top: 12px; border-top: 1px solid var(--line) }
  ${of} td { display: grid; grid-template-columns: 108px minmax(0, 1fr); gap: 12px }
  ${of} td:empty { display: none }
  ${of} td::before { content: attr(data-label); color: var(--ink-2); font-style: normal }
  ${of} tr { padding-bottom: 10px }`

/** The style of the evidence pack: light, dark, narrow screens, paper. The colours are those of the app. */
export const packStyle = `
:root { color-scheme: light dark; --ground: #fff; --sunken: #f6f4f0; --line: #dcd7cd; --strong: #8c857a; --ink: #211f1b; --ink-2: #524e46; --accent: #17525a; --accent-weak: #dfeceb; --warning: #7e4c00; --warning-ground: #fbf1df; --bad: #9c2730; --good: #2c6539;
  --serif: 'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif; --sans: Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif }
@media screen and (prefers-color-scheme: dark) { :root { --ground: #1f1e1b; --sunken: #282621; --line: #3a362f; --strong: #7f786d; --ink: #ece9e2; --ink-2: #bdb7ac; --accent: #90d2d2; --accent-weak: #1f3436; --warning: #e8ba6c; --warning-ground: #312818; --bad: #f1958f; --good: #8dc79a } }
* { box-sizing: border-box }
html { background: var(--ground); color: var(--ink); font: 15px/1.5 var(--sans); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 16px }
body { margin: 0 auto; max-width: 1240px; padding: 28px 34px 64px; overflow-wrap: anywhere }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.25; text-wrap: balance }
h1 { font-size: 2rem; margin: 2px 0 8px }
h2 { font-size: 1.35rem; margin: 40px 0 10px }
h3 { font-size: 1.1rem; margin: 0 0 6px }
p { margin: 0 0 8px }
ul, ol { margin: 0; padding-left: 22px }
a { color: var(--accent); text-underline-offset: 2px }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
:target { background: var(--accent-weak); outline: 2px solid var(--accent) }
section:target, header:target { background: none; outline: none }
.quiet, .kind, .none { color: var(--ink-2) }
.none, .suggestion { font-style: italic }
.suggestion > .words, p.suggestion { text-decoration: underline dashed; text-decoration-thickness: 1px; text-underline-offset: 4px }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.kind { font-size: .87rem; margin: 0 }

nav { font-size: .87rem }
nav ul { list-style: none; padding: 0; margin: 0 }
nav li { display: flex; justify-content: space-between; gap: 8px; padding: 3px 0 }
nav a { text-decoration: none; color: var(--ink) }
nav a:hover { text-decoration: underline }
nav span { color: var(--ink-2) }
nav p { color: var(--ink-2); border-top: 1px solid var(--line); margin: 12px 0 0; padding-top: 12px }
nav summary { font-weight: 600; padding: 6px 0; cursor: pointer }

.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 0; list-style: none; padding: 0; margin: 16px 0 0; border-top: 1px solid var(--strong); border-bottom: 1px solid var(--strong) }
.figures li { padding: 10px 18px; border-left: 1px solid var(--line); font-size: .87rem; color: var(--ink-2) }
.figures li:first-child { padding-left: 0; border-left: 0 }
.figures strong { display: block; color: var(--ink); font-size: 1.35rem; font-variant-numeric: tabular-nums; line-height: 1.4 }

.still-open > ul, .still-open > p { border-left: 3px solid var(--warning); padding: 2px 0 2px 18px; list-style: none; margin: 0 }
.still-open li { padding: 3px 0 }
.references li, .how-made li { padding: 3px 0 }

.scrolls { position: relative; overflow-x: auto; border-bottom: 1px solid var(--line) }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .87rem; line-height: 1.45 }
th, td { text-align: left; vertical-align: top; padding: 9px 14px 9px 0; border-bottom: 1px solid var(--line); min-width: 130px; max-width: 320px }
.words, blockquote > p, .note, dd > p { white-space: pre-line }
thead th { border-bottom: 1px solid var(--strong); font-weight: 600; vertical-align: bottom }
tbody tr:last-child > * { border-bottom: 0 }
tbody th { font-weight: 600 }
th:first-child { position: sticky; left: 0; background: var(--ground); z-index: 1; min-width: 120px }
.to-quote { display: inline-block; min-width: 1.4em; padding: 0 4px; margin: 1px 2px 1px 0; border: 1px solid var(--accent); border-radius: 3px; font-size: .8rem; line-height: 1.35; text-decoration: none; font-style: normal; font-variant-numeric: tabular-nums }
.to-quote:hover { text-decoration: underline }
.to-quote.nearly, .to-quote.page-only, .to-quote.no-pdf { border-style: dashed; color: var(--warning); border-color: var(--warning) }
.to-quote.not-found { border-width: 2px; color: var(--bad); border-color: var(--bad) }

.study { padding: 18px 0 10px; border-top: 1px solid var(--line) }
.studies > h2 { margin-bottom: 16px }
dl { margin: 12px 0 0 }
dl > div { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 18px; margin-top: 10px }
dt { font-weight: 600; font-size: .87rem; padding-top: 1px }
dd { margin: 0; max-width: 44em }
dd > p { margin: 0 }
blockquote { margin: 6px 0 10px; padding: 4px 0 4px 14px; border-left: 3px solid var(--accent) }
blockquote > p { font-family: var(--serif); font-size: 1.03rem; margin: 0 }
blockquote footer { font-size: .87rem; color: var(--ink-2); margin-top: 2px; display: flex; flex-wrap: wrap; gap: 0 12px }
blockquote .number { border: 1px solid var(--strong); border-radius: 3px; padding: 0 5px; font-size: .8rem; font-variant-numeric: tabular-nums; align-self: center }
blockquote .note { flex-basis: 100% }
blockquote.nearly, blockquote.page-only, blockquote.no-pdf { border-left-style: dashed; border-left-color: var(--warning) }
blockquote.not-found { border-left-style: double; border-left-width: 5px; border-left-color: var(--bad) }
.word-for-word .check { color: var(--good) }
.nearly .check, .page-only .check, .no-pdf .check { color: var(--warning) }
.not-found .check { color: var(--bad) }
img { display: block; max-width: 100%; height: auto; margin: 6px 0; border: 1px solid var(--line) }

@media screen and (min-width: 900px) {
  body { display: grid; grid-template-columns: 168px minmax(0, 1fr); gap: 36px }
  @supports selector(::details-content) {
    nav summary { display: none }
    nav details::details-content { content-visibility: visible; display: block; block-size: auto }
  }
  nav details { position: sticky; top: 28px }
}
@media screen and (max-width: 899px) {
  nav { border-bottom: 1px solid var(--line); margin-bottom: 16px; padding-bottom: 6px; max-width: 420px }
}
@media screen and (max-width: 600px) {
  body { padding: 12px 16px 48px }
  h1 { font-size: 1.55rem }
  .scrolls { overflow: visible }${cards('table')}
  dl > div { display: block }
  .figures { grid-template-columns: 1fr 1fr }
  .figures li:nth-child(odd) { padding-left: 0; border-left: 0 }
}
@media print {
  @page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif } }
  @page across { size: A4 landscape }
  html { font-size: 10pt; background: none }
  body { max-width: none; padding: 0; display: block }
  nav, .back { display: none }
  h1, h2, h3 { break-after: avoid }
  h2 { margin-top: 20pt }
  .table:has(.several) { page: across }
  .scrolls { overflow: visible; border: 0 }
  table { font-size: 8.5pt; table-layout: fixed }
  table.several { font-size: 7.5pt }
  th, td, th:first-child { min-width: 0; max-width: none; padding-right: 6pt; position: static }
  thead { display: table-header-group }${cards('table.many')}
  tr, li, .figures, blockquote, dl > div { break-inside: avoid }
  .study > p { break-inside: avoid; break-after: avoid }
  a { color: inherit }
  a[href^='https'] { text-decoration: none }
  a[href^='https']::after { content: ' ' attr(href); font-size: 8.5pt }
}
`
