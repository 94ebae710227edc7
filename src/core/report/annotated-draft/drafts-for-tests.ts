import { draftsByPackage } from './drafts-by-package-for-tests.ts'
import { draftsByWords } from './drafts-by-words-for-tests.ts'
import type { InventedDraft } from './invented-draft-for-tests.ts'

/** Drafts of every make, each a whole package. */
export const inventedDrafts: readonly InventedDraft[] = [...draftsByWords, ...draftsByPackage]
