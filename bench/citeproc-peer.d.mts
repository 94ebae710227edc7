import type { CitationStyleId } from '#core/citations/citations.ts'

type PeerItem = Readonly<Record<string, unknown>>
export declare const peerStyles: Readonly<Partial<Record<CitationStyleId, string>>>
export declare function peerBibliography(styleId: string, items: readonly PeerItem[]): { id: string; html: string }[]
