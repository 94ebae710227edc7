import { verbForm } from './verb-forms.ts'

/** A word of a text and where it stands (UTF-16). */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words and figures of a text in order, without the signs around them. */
export function wordsOf(text: string, start = 0, end = text.length): readonly Word[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

const determiner =
  /^(?:the|an?|this|that|these|those|its|his|her|their|our|my|your|some|any|no|each|every|most|many|of|in|for|from|with|by|to|at|on|and|or)$/i

const preposition =
  /^(?:with|from|into|onto|over|under|around|between|through|about|against|among|like|than|before|after|across|behind|beyond|during|inside|near|outside|until|upon|within|without|when|while|because|where|whose|which|that|per|plus|via|and|but|nor|all|both|only|even|despite|towards?|along|above|below|beside|besides|since|except|throughout|unlike|off|out|down|have|are)$/i

/**
 * The index of the word that is most likely the verb of a statement; -1 where there is none. A word behind an article or a preposition is a
 * noun ("the results"); a bare form counts behind a word that can be its subject ("cells pile up"), not first.
 */
export function verbIndex(words: readonly Word[]): number {
  return words.findIndex(({ word }, index) => {
    const form = verbForm(word)
    const before = words[index - 1]?.word ?? ''
    if (form === null) return index > 0 && isUnknownVerb(word, before, words[index + 1]?.word ?? '')
    if (form === 'helper') return true
    if (determiner.test(before)) return /^(?:that|this|these|those|each|most|many|some)$/i.test(before)
    return (
      form === 'finite' ||
      (index > 0 && /(?:s|people|women|men|children|they|we|you|i|data|mice|bacteria|who|that|which)$/i.test(before))
    )
  })
}

/** A word of no list is a verb where it must be one: "the needle pricks the skin", "cells slough a layer". */
function isUnknownVerb(word: string, before: string, after: string): boolean {
  if (!/^(?:the|an?|its|his|her|their|our|it|them|itself|themselves|no)$/i.test(after) || determiner.test(before))
    return false
  return (
    /^\p{Ll}{3,}(?<!s)s$/u.test(word) ||
    (/^\p{Ll}{3,}$/u.test(word) && /\p{L}s$/u.test(before) && !preposition.test(word))
  )
}

/** Whether a stretch can be a statement: it has a verb. */
export function hasVerb(text: string, start = 0, end = text.length): boolean {
  return verbIndex(wordsOf(text, start, end)) >= 0
}
