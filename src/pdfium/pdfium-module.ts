import { init } from '@embedpdf/pdfium'

/**
 * The functions of PDFium that we call, as the WASM module exports them (names and arguments of PDFium's public headers,
 * https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/). Pointers are numbers; strings are written to memory first.
 * Called without the wrapper's argument conversion, which costs more than most of these calls themselves.
 */
const functionNames = [
  'malloc',
  'free',
  'FPDF_LoadMemDocument',
  'FPDF_CloseDocument',
  'FPDF_GetLastError',
  'FPDF_GetPageCount',
  'FPDF_GetPageLabel',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageWidthF',
  'FPDF_GetPageHeightF',
  'FPDF_GetPageBoundingBox',
  'FPDFPage_GetRotation',
  'FPDF_GetMetaText',
  'FPDF_GetFileVersion',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_GetCharBox',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetTextObject',
  'FPDFText_GetFontSize',
  'FPDFText_GetFontWeight',
  'FPDFText_GetFontInfo',
  'FPDFText_GetMatrix',
  'FPDFText_IsGenerated',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetFillColor',
  'FPDFPath_GetDrawMode',
  'FPDFPageObj_CountMarks',
  'FPDFPageObj_GetMark',
  'FPDFPageObjMark_GetName',
  'FPDFPageObj_GetClipPath',
  'FPDFPageObj_SetIsActive',
  'FPDFClipPath_CountPaths',
  'FPDFClipPath_CountPathSegments',
  'FPDFClipPath_GetPathSegment',
  'FPDFPathSegment_GetPoint',
  'FPDFBitmap_Create',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_GetBuffer',
  'FPDFBitmap_Destroy',
  'FPDF_RenderPageBitmap',
  'FPDFDoc_GetJavaScriptActionCount',
  'FPDFDoc_GetAttachmentCount',
  'FPDF_GetFormType',
  'PDFiumExt_OpenFormFillInfo',
  'PDFiumExt_CloseFormFillInfo',
  'PDFiumExt_InitFormFillEnvironment',
  'PDFiumExt_ExitFormFillEnvironment',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_GetAnnot',
  'FPDFPage_CloseAnnot',
  'FPDFAnnot_GetSubtype',
  'FPDFAnnot_GetFlags',
  'FPDFAnnot_GetRect',
  'FPDFAnnot_GetFormFieldType',
  'FPDFAnnot_GetFormFieldFlags',
  'FPDFAnnot_GetFormFieldValue',
  'FPDFAnnot_IsChecked',
  'FPDFPage_CreateAnnot',
  'FPDFAnnot_SetRect',
  'FPDFAnnot_SetColor',
  'FPDFAnnot_SetFlags',
  'FPDFAnnot_SetStringValue',
  'FPDFAnnot_AppendAttachmentPoints',
  'EPDFAnnot_SetOpacity',
  'EPDFAnnot_GenerateAppearance',
  'EPDFPage_GetAnnotByName',
  'EPDFPage_RemoveAnnotByName',
  'FPDF_SaveAsCopy',
  'PDFiumExt_OpenFileWriter',
  'PDFiumExt_GetFileWriterSize',
  'PDFiumExt_GetFileWriterData',
  'PDFiumExt_CloseFileWriter',
  'EPDF_IsEncrypted',
  'FPDF_GetDocUserPermissions',
  'FPDF_GetSignatureCount',
  'FPDFLink_Enumerate',
  'FPDFLink_GetAction',
  'FPDFLink_GetAnnotRect',
  'FPDFAction_GetType',
  'FPDFAction_GetURIPath',
] as const

/** PDFium's functions by name. */
type PdfiumFunctions = { readonly [N in (typeof functionNames)[number]]: (...args: number[]) => number }

/** A started PDFium: its functions, and views of its memory that are fetched anew at each use, for the memory may have grown. */
export interface Pdfium {
  readonly call: PdfiumFunctions
  /** The most bytes its memory may grow to from now on; a call that needs more ends as a crash does. */
  limitMemory(bytes: number): void
  bytes(): Uint8Array
  ints(): Int32Array
  floats(): Float32Array
  doubles(): Float64Array
}

/** Starts PDFium from the bytes of `@embedpdf/pdfium/pdfium.wasm`. Throws where the bytes are no such module. */
export async function startPdfium(wasm: Uint8Array): Promise<Pdfium> {
  let limit = Infinity
  const module = await WebAssembly.compile(new Uint8Array(wasm))
  const wrapped = await init({
    instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => {
      const grow = imports.env?.emscripten_resize_heap
      if (typeof grow !== 'function') throw new Error('this PDFium build does not ask for its memory')
      // 0 says that there is no more: the module knows no limit of its own below 2 GB.
      const growWithin = (size: number): unknown => (size >>> 0 > limit ? 0 : grow(size))
      const env = { ...imports.env, emscripten_resize_heap: growWithin }
      const instance = new WebAssembly.Instance(module, { ...imports, env })
      done(instance)
      return instance.exports
    },
    print: () => undefined,
    printErr: () => undefined,
  })
  wrapped.PDFiumExt_Init()
  const exported: unknown = wrapped.pdfium.wasmExports
  const memory = memoryOf(exported)
  let views = viewsOf(memory)
  // Memory that grew has left its old buffer, and views of it are empty; asking the memory for its buffer is slow.
  const fresh = () => (views.bytes.length > 0 ? views : (views = viewsOf(memory)))
  return {
    call: functionsOf(exported),
    limitMemory: (bytes) => {
      limit = bytes
    },
    bytes: () => fresh().bytes,
    ints: () => fresh().ints,
    floats: () => fresh().floats,
    doubles: () => fresh().doubles,
  }
}

function viewsOf(memory: WebAssembly.Memory) {
  const { buffer } = memory
  return {
    bytes: new Uint8Array(buffer),
    ints: new Int32Array(buffer),
    floats: new Float32Array(buffer),
    doubles: new Float64Array(buffer),
  }
}

function memoryOf(exported: unknown): WebAssembly.Memory {
  const memory: unknown =
    typeof exported === 'object' && exported !== null ? Reflect.get(exported, 'memory') : undefined
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('this PDFium build does not show its memory')
  return memory
}

function functionsOf(exported: unknown): PdfiumFunctions {
  if (!hasFunctions(exported)) throw new Error('this PDFium build lacks functions that are needed')
  return exported
}

function hasFunctions(exported: unknown): exported is PdfiumFunctions {
  if (typeof exported !== 'object' || exported === null) return false
  return functionNames.every((name) => typeof Reflect.get(exported, name) === 'function')
}
