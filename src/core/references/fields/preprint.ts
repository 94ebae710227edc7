import type { Reference } from '#core/model/reference.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const servers = [
  '(?:bio|med|chem|tech|eng|eco|paleo)rxiv|(?:psy|soc|edu|ag|law)?arxiv',
  'research square',
  'ssrn',
  String.raw`preprints(?:\.org)?`,
]
const server = pattern('i', '^', anyOf(servers), String.raw`\b`)

/**
 * Preprint servers write their papers as journal articles, some with the end of the DOI in place of a page: such an article is a preprint
 * (CSL: "article"), and what its DOI ends in is no page.
 */
export function resolvePreprint(reference: Mutable<Reference>): void {
  if (reference.type !== 'article-journal' || !server.test(reference['container-title'] ?? '')) return
  reference.type = 'article'
  if (reference.page !== undefined && reference.DOI?.endsWith(`/${reference.page}`)) delete reference.page
}
