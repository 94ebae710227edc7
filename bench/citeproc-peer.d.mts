import type { CitationStyleId } from '#core/citations/citations.ts'
import type { PeerCitations } from './compare-citations.ts'

type PeerItem = Readonly<Record<string, unknown>>
export declare const peerStyles: Readonly<Partial<Record<CitationStyleId, string>>>
export declare function peerCitations(styleId: string, items: readonly PeerItem[]): PeerCitations
