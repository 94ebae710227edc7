import type { CslType } from '#core/model/reference.ts'

/** Zotero's item types in CSL's words, after Zotero's own mapping (schema.json, "csl"). */
const types: Readonly<Record<string, CslType>> = {
  artwork: 'graphic',
  audiorecording: 'song',
  bill: 'bill',
  blogpost: 'post-weblog',
  book: 'book',
  booksection: 'chapter',
  case: 'legal_case',
  computerprogram: 'software',
  conferencepaper: 'paper-conference',
  dataset: 'dataset',
  dictionaryentry: 'entry-dictionary',
  document: 'document',
  email: 'personal_communication',
  encyclopediaarticle: 'entry-encyclopedia',
  film: 'motion_picture',
  forumpost: 'post',
  hearing: 'hearing',
  instantmessage: 'personal_communication',
  interview: 'interview',
  journalarticle: 'article-journal',
  letter: 'personal_communication',
  magazinearticle: 'article-magazine',
  manuscript: 'manuscript',
  map: 'map',
  newspaperarticle: 'article-newspaper',
  patent: 'patent',
  podcast: 'broadcast',
  preprint: 'article',
  presentation: 'speech',
  radiobroadcast: 'broadcast',
  report: 'report',
  standard: 'standard',
  statute: 'legislation',
  thesis: 'thesis',
  tvbroadcast: 'broadcast',
  videorecording: 'motion_picture',
  webpage: 'webpage',
}

/** The CSL type of a Zotero item type ("journalArticle"), undefined for anything else. */
export function zoteroTypeOf(text: string): CslType | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]/g, '')
  return Object.hasOwn(types, plain) ? types[plain] : undefined
}
