/** What pdf.js tells of an annotation, as far as tests look at it. */
interface Annotation {
  readonly subtype: string
  /** Float32: upper left, upper right, lower left, lower right; null where the file's are not usable. */
  readonly quadPoints: Float32Array | null
  readonly color: Uint8ClampedArray
  readonly titleObj: { readonly str: string }
  readonly contentsObj: { readonly str: string }
  readonly hasAppearance: boolean
  /** The words of the page that pdf.js has under it. */
  readonly overlaidText?: string
}

// pdf.js asks for it, and Node has it from version 22 on.
if (!('withResolvers' in Promise))
  Object.assign(Promise, {
    withResolvers: () => {
      const resolvers: { resolve?: unknown; reject?: unknown } = {}
      const promise = new Promise((resolve, reject) => Object.assign(resolvers, { resolve, reject }))
      return { promise, ...resolvers }
    },
  })

/** The annotations of the first page, by pdf.js: another reader than the one that wrote them. Links and form fields are left out. */
export async function annotationsOf(bytes: Uint8Array): Promise<readonly Annotation[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const paper = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const page = await paper.getPage(1)
  const all = (await page.getAnnotations()) as readonly Annotation[]
  return all.filter(({ subtype }) => subtype !== 'Link' && subtype !== 'Widget')
}
