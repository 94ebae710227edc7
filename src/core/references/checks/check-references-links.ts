import { anyOf, pattern } from '#core/word-patterns.ts'
import type { Reference } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'
import { identifiersInAddress } from '../fields/find-identifiers.ts'
import type { CheckedRecord } from './checked-record.ts'

/** The reference with the PMID, PMCID or DOI that its own link holds, where it has none yet. */
export function withIdentifiersOfLink(reference: Reference): Reference {
  if (!reference.URL) return reference
  const { DOI, PMID, PMCID } = identifiersInAddress(reference.URL)
  return {
    ...reference,
    ...(!reference.DOI && DOI && { DOI }),
    ...(!reference.PMID && PMID && { PMID }),
    ...(!reference.PMCID && PMCID && { PMCID }),
  }
}

const scholarlyHost = anyOf([
  // identifiers and indexes
  'doi|ncbi|nih|pubmed|europepmc',
  // large publishers
  String.raw`nature|springer\w*|biomedcentral|sciencedirect|elsevier\w*|wiley|onlinelibrary`,
  // journals and societies of medicine
  'cell|thelancet|bmj|nejm|jamanetwork|ahajournals|oup|oxfordjournals|cambridge|sagepub',
  String.raw`tandfonline|frontiersin|mdpi|plos|plosone|hindawi|dovepress|karger|thieme\w*|lww|aacrjournals`,
  'ascopubs',
  // sciences
  'pnas|science|sciencemag|acs|rsc',
  // physics, engineering and computing
  'iop|iopscience|aip|aps|ieee|ieeexplore|acm',
  // archives and preprint servers
  'jstor|projecteuclid|biorxiv|medrxiv|arxiv|ssrn|researchsquare|preprints|osf|zenodo|figshare',
  'dryad',
  // networks, encyclopaedias and registers
  'researchgate|academia|semanticscholar|scholar|worldcat|archive|wikipedia|scielo|redalyc',
  String.raw`cochrane\w*|clinicaltrials|who`,
  // open-access and smaller publishers
  'elifesciences|peerj|f1000research|jmir|spandidos-publications|oncotarget|jci|rupress|embopress',
  'physiology|liebertpub|annualreviews|degruyter|brill|mitpressjournals|direct',
  // databases
  String.raw`muse|proquest|ebsco\w*|ovid|scopus|webofscience|webofknowledge`,
  // smaller publishers and journals of medicine
  'sciencealert|medicaljournals|jaad|jidonline|wjgnet|aapublications|theaestheticsociety',
  'portlandpress|microbiologyresearch|asm|cmaj|mayoclinicproceedings|gastrojournal',
  // repositories
  'handle|hal|core|citeseerx',
  // computing
  'aclweb|aclanthology|usenix|jmlr|neurips|openreview',
])
// Hosts of publishers, indexes, repositories and libraries, by a word of their name; everything under .gov, .edu, .ac.* and .int is one too.
const scholarly = pattern('iu', String.raw`(?:^|\.)${scholarlyHost}\.`)
const institutional = /\.(?:gov|edu|mil|int)(?:\.\w\w)?$|\.ac\.\w\w$|\.gob\.\w\w$|\.gouv\.\w\w$|\.europa\.eu$/iu
const shopPath =
  /\/(?:shop|store|products?|cart|checkout|buy|catalog(?:ue)?|collections|order|pricing)(?:\/|$|\?)|[?&](?:add-to-cart|sku|variant)=/iu
const ownUpload = /\/(?:wp-content\/uploads|cdn\/shop|uploads\/files|s\/files\/\d)\//iu
const commercial =
  /\.(?:com|co|shop|store|biz|net|io|health|clinic|care|beauty|skin|life|inc)(?:\.\w\w)?$|\.co\.\w\w$/iu

/** Says where a link is no proper way to the paper: PubMed or a publisher's page instead of a DOI, or a seller's site. */
export function linkProblems({ reference, facts }: CheckedRecord): readonly ReferenceProblem[] {
  const { URL } = reference
  if (!URL) return []
  const host = hostOf(URL)
  const inLink = identifiersInAddress(URL)
  if (inLink.DOI && !inLink.resolver && inLink.DOI === reference.DOI && !facts.namesOwnDoi) {
    return [
      {
        kind: 'identifier-in-link',
        field: 'DOI',
        message: `DOI taken from the address (${inLink.DOI}); check that it is the paper’s own.`,
      },
    ]
  }
  if (reference.DOI) return sellerProblems(reference, host)
  if (inLink.PMCID)
    return [
      {
        kind: 'identifier-in-link',
        field: 'DOI',
        message: `A PubMed Central link stands instead of a DOI; ${inLink.PMCID} was taken from it, and the DOI can be added from there.`,
      },
    ]
  if (inLink.PMID)
    return [
      {
        kind: 'identifier-in-link',
        field: 'DOI',
        message: `A PubMed link stands instead of a DOI; PMID ${inLink.PMID} was taken from it, and the DOI can be added from there.`,
      },
    ]
  const derived = doiFromArticlePath(URL)
  if (derived)
    return [
      {
        kind: 'identifier-in-link',
        field: 'DOI',
        message: `A publisher’s link stands instead of a DOI; by its address the DOI should be ${derived}.`,
      },
    ]
  if (scholarly.test(host) && reference.type === 'article-journal' && !reference.PMID && !reference.PMCID) {
    return [
      {
        kind: 'identifier-in-link',
        field: 'DOI',
        message: `A link to ${host} stands instead of a DOI; the DOI can be added from that page.`,
      },
    ]
  }
  return sellerProblems(reference, host)
}

/** Whether the reference's address looks like a seller's. */
export function hasSellerLink(reference: LinkedReference): boolean {
  return reference.URL !== undefined && sellerProblems(reference, hostOf(reference.URL)).length > 0
}

type LinkedReference = Pick<Reference, 'type' | 'title' | 'container-title' | 'publisher' | 'URL'>

/** Reasons from the words of the host, the path and the paper; no list of sellers. */
function sellerProblems(reference: LinkedReference, host: string): readonly ReferenceProblem[] {
  const { URL = '', title = '' } = reference
  if (
    reference.type === 'webpage' ||
    !commercial.test(host) ||
    scholarly.test(`${host}.`) ||
    institutional.test(host) ||
    journalsOwn(host, reference)
  )
    return []
  const named = wordsOfHost(host).find((word) =>
    stems(title).some((stem) => stem === stemOf(word) || (stem.length >= 6 && stemOf(word).includes(stem))),
  )
  const why = shopPath.test(URL)
    ? `a shop’s page on ${host}`
    : named !== undefined
      ? `${host}, which is named after what the paper is about`
      : ownUpload.test(URL)
        ? `a copy on ${host}, which is no publisher or archive`
        : null
  return why === null
    ? []
    : [
        {
          kind: 'seller-link',
          field: 'URL',
          message: `The link goes to ${why}: perhaps a seller’s site. Take the paper from the journal or PubMed instead.`,
        },
      ]
}

/** The journal's own site (its words, or their first letters, are in the host's name), a magazine's or a learned society's. */
function journalsOwn(host: string, reference: LinkedReference): boolean {
  const journal = (reference['container-title'] ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word.length > 0 && !/^(?:of|the|and|in|for)$/u.test(word))
  const name = host
    .replace(/\.[a-z.]+$/iu, '')
    .replace(/[^a-z]/giu, '')
    .toLowerCase()
  const initials = journal.map((word) => word[0]).join('')
  return (
    (journal.length > 0 &&
      ((initials.length >= 3 && name.includes(initials)) ||
        journal.filter((word) => word.length >= 5 && name.includes(word.slice(0, 6))).length >=
          Math.max(2, journal.length / 2))) ||
    /journal|times|news|today|magazine|review|society|associat|academy|college|hospital|universit|library|foundation/iu.test(
      name,
    )
  )
}

function hostOf(url: string): string {
  return (/^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/iu.exec(url)?.[1] ?? '').toLowerCase()
}

function wordsOfHost(host: string): readonly string[] {
  return host
    .split(/[.-]/u)
    .slice(0, -1)
    .filter((word) => word.length >= 5)
}

function stems(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 5 && !common.has(word))
    .map(stemOf)
}

function stemOf(word: string): string {
  return word.replace(/(?:ies|es|s|al|ic)$/u, '')
}

const common = new Set([
  'study',
  'trial',
  'review',
  'clinical',
  'treatment',
  'therapy',
  'effect',
  'effects',
  'patients',
  'health',
  'medical',
  'medicine',
  'results',
  'analysis',
  'randomized',
  'randomised',
  'controlled',
  'research',
  'science',
  'journal',
  'report',
  'human',
  'using',
  'between',
  'among',
  'with',
  'from',
])

/** Where a publisher's path names the DOI's suffix without its prefix. */
function doiFromArticlePath(url: string): string | null {
  const nature = /nature\.com\/articles\/([a-z]*\d[\w.-]+)/iu.exec(url)?.[1]
  if (nature) return `10.1038/${nature}`
  const eLife = /elifesciences\.org\/articles\/(\d+)/iu.exec(url)?.[1]
  if (eLife) return `10.7554/eLife.${eLife}`
  const peerJ = /peerj\.com\/articles\/(\d+)/iu.exec(url)?.[1]
  return peerJ ? `10.7717/peerj.${peerJ}` : null
}
