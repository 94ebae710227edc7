/** Fields of an entry as text, name in lower case -> value. */
export type BibtexValues = ReadonlyMap<string, string>

/** What a child never takes from its parent (BibLaTeX manual, appendix B: default inheritance). */
const never = new Set([
  'ids',
  'crossref',
  'xref',
  'xdata',
  'entryset',
  'label',
  'options',
  'presort',
  'related',
  'shorthand',
  'sortkey',
  'keywords',
  'abstract',
  'pages',
  'doi',
  'url',
  'urldate',
  'eprint',
  'file',
  'shorttitle',
  'subtitle',
  'titleaddon',
  'author',
  'date-added',
  'date-modified',
  'note',
  'annote',
])
const inBook = new Set([
  'inbook',
  'incollection',
  'inproceedings',
  'conference',
  'inreference',
  'bookinbook',
  'suppbook',
  'suppcollection',
])

/** How many parents up an entry looks. */
const maxDepth = 10

/**
 * The fields of an entry with those of its `crossref` parent where it has none (the parent's title becomes `booktitle`,
 * or `journaltitle` of an article), and with those of its `xdata` entries. Loops end after ten steps.
 */
export function withInherited(
  key: string,
  values: BibtexValues,
  type: string,
  entries: ReadonlyMap<string, { readonly type: string; readonly values: BibtexValues }>,
  depth = 0,
): BibtexValues {
  const crossref = values.get('crossref')
  const xdata = values.get('xdata')
  if ((crossref === undefined && xdata === undefined) || depth >= maxDepth) return values
  const merged = new Map(values)
  for (const name of (xdata ?? '').split(',').slice(0, 20)) {
    const data = entries.get(name.trim().toLowerCase())
    if (data !== undefined)
      for (const [field, value] of withInherited(name, data.values, data.type, entries, depth + 1))
        if (!merged.has(field)) merged.set(field, value)
  }
  const parent = entries.get((crossref ?? '').trim().toLowerCase())
  if (parent === undefined || (crossref ?? '').trim() === key) return merged
  const inherited = withInherited(crossref ?? '', parent.values, parent.type, entries, depth + 1)
  for (const [field, value] of inherited) {
    const name = inheritedName(field, type)
    if (name !== null && !merged.has(name)) merged.set(name, value)
  }
  const subtitle = inherited.get('subtitle')
  if (subtitle !== undefined && inBook.has(type) && !values.has('booktitle')) merged.set('booksubtitle', subtitle)
  if (type === 'inbook' && !values.has('author')) {
    const author = inherited.get('author')
    if (author !== undefined) merged.set('author', author)
  }
  return merged
}

function inheritedName(field: string, type: string): string | null {
  if (field === 'title') return inBook.has(type) ? 'booktitle' : type === 'article' ? 'journaltitle' : null
  if (field === 'booktitle' && inBook.has(type)) return 'booktitle'
  return never.has(field) ? null : field
}
