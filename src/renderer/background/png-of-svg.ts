import type { SvgFile } from '#charts/svg-file.ts'
import { formatNumber } from '#core/format-count.ts'
import { withDensity } from '#core/report/png.ts'
import { pointsPerPixel } from '#core/report/report-words.ts'
import { fail, ok, type Result } from '#core/result.ts'

// Sharp in a document that is printed.
const scale = 2

/** An SVG file as PNG, at twice its size. `unavailable` where the browser cannot draw it, `too-large` where it has no room for it. */
export async function pngOfSvg({ text, width, height }: SvgFile): Promise<Result<Blob>> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width * scale, height * scale)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * scale
    canvas.height = height * scale
    const drawing = canvas.getContext('2d')
    if (!drawing) return noPicture
    drawing.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (blob) {
      const png = withDensity(new Uint8Array(await blob.arrayBuffer()), scale / pointsPerPixel)
      return ok(new Blob([png as BlobPart], { type: blob.type }))
    }
    const size = `${formatNumber(canvas.width)} by ${formatNumber(canvas.height)} pixels`
    return fail('too-large', `A picture of ${size} is too large for PNG. As SVG it can still be saved.`)
  } catch (error) {
    return { ...noPicture, detail: String(error) }
  } finally {
    URL.revokeObjectURL(url)
  }
}

const noPicture = fail('unavailable', 'The picture could not be drawn as PNG. As SVG it can still be saved.')
