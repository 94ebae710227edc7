import { fail, type Result } from '#core/result.ts'
import { openWithSystem } from '../open-with-system.ts'

/** Opens an https: or mailto: address (checked by the host call) in the writer's own browser or mail program. */
export async function openOutside(url: URL): Promise<Result<null>> {
  const opened = await openWithSystem(url.href, url.host || 'this address')
  return opened.ok ? opened : fail(opened.kind, `${opened.message} You can copy it instead.`, opened.detail)
}
