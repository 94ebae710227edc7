import type { StudyFilter } from './query-filters.ts'
import type { Query } from './query.ts'

/** A condition in SQL and the values of its question marks. */
export interface Condition {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

/**
 * The condition for a query on an entry `e` of a study `s` (null where it belongs to none). Words go through `ofWords`, which gives null
 * where they make no expression. Values are bound, never written into the SQL.
 */
export function conditionOf(query: Query, ofWords: (query: Query) => string | null): Condition {
  const expression = query.kind === 'filter' ? null : ofWords(query)
  if (expression !== null) return { sql: 'e.id IN (SELECT rowid FROM texts WHERE texts MATCH ?)', values: [expression] }
  switch (query.kind) {
    case 'filter':
      return ofFilter(query.filter)
    case 'not': {
      const { sql, values } = conditionOf(query.part, ofWords)
      return { sql: `NOT coalesce((${sql}), 0)`, values }
    }
    case 'and':
    case 'or': {
      const parts = query.parts.map((part) => conditionOf(part, ofWords))
      return {
        sql: `(${parts.map(({ sql }) => sql).join(query.kind === 'and' ? ' AND ' : ' OR ')})`,
        values: parts.flatMap(({ values }) => values),
      }
    }
    case 'words':
      throw new Error('words always make an expression')
  }
}

function ofFilter(filter: StudyFilter): Condition {
  switch (filter.field) {
    case 'n':
    case 'year': {
      const column = filter.field === 'n' ? 's.people' : 's.year'
      const values: number[] = []
      let sql = `${column} IS NOT NULL`
      if (filter.from !== null) {
        sql += ` AND ${column} >= ?`
        values.push(filter.from)
      }
      if (filter.to !== null) {
        sql += ` AND ${column} <= ?`
        values.push(filter.to)
      }
      return { sql: `(${sql})`, values }
    }
    case 'design':
      return { sql: `s.design IN (${filter.codes.map(() => '?').join(', ')})`, values: filter.codes }
    case 'coi':
      return filter.industry
        ? { sql: 's.industry = 1', values: [] }
        : { sql: `s.coi IN (${filter.statuses.map(() => '?').join(', ')})`, values: filter.statuses }
    case 'has':
      return { sql: `s.${filter.what}s > 0`, values: [] }
  }
}
