import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { classProbabilities } from '../shared/linear-model.ts'
import { studyDesigns } from '#core/model/study-design.ts'
import familyModel from '#models/study-design.json' with { type: 'json' }
import { familyOf } from './design-features.ts'
import { designWords } from './design-words.ts'
import { foldText } from './fold-text.ts'

describe('the shipped model', () => {
  it('has a weight for every family in every row, and knows every family', () => {
    expect(new Set(familyModel.classes)).toEqual(new Set(Object.values(familyOf)))
    for (const row of Object.values(familyModel.weights)) expect(row.length).toBe(familyModel.classes.length)
  })

  it('was trained on the words that are read today', () => {
    const words = new Set(designWords)
    const codes = new Set<string>(studyDesigns.map((design) => design.code))
    const unknown = Object.keys(familyModel.weights).filter((name) => {
      const [kind, rest] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)]
      if (kind === 's') return false
      if (kind === 'r') return !codes.has(rest)
      return kind === 'rule' ? !familyModel.classes.includes(rest) : !words.has(rest)
    })
    expect(unknown).toEqual([])
  })

  it('carries no words about a subject: every pattern is about how, and compiles', () => {
    for (const words of designWords) expect(() => new RegExp(`\\b(?:${words})\\b`)).not.toThrow()
    expect(designWords.join(' ')).not.toMatch(/schizophreni|depress|stroke|dementia|cancer|diabet|melanoma|epilep/)
  })
})

describe('a linear model', () => {
  const model = { classes: ['a', 'b'], bias: [0, 0], weights: { x: [2, -1], y: [0, 1] }, temperature: 1 }

  it('gives probabilities that add up to one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('x', 'y', 'unknown'), fc.double({ min: -50, max: 50, noNaN: true }))),
        (features) => {
          const sum = classProbabilities(model, new Map(features)).reduce((total, each) => total + each, 0)
          expect(sum).toBeCloseTo(1, 9)
        },
      ),
    )
  })

  it('is cooler at a higher temperature', () => {
    const features = new Map([
      ['x', 1],
      ['y', 1],
    ])
    expect(classProbabilities({ ...model, temperature: 5 }, features)[0]).toBeLessThan(
      classProbabilities(model, features)[0] ?? 0,
    )
  })
})

describe('folding', () => {
  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(text).length === text.length))
  })

  it('makes one of the spellings of a word', () => {
    expect(foldText('Double‑Blind, cross-over, Randomised')).toBe('double blind, cross over, randomized')
  })
})
