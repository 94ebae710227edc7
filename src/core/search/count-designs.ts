import type { StudyDesignCode } from '../model/study-design.ts'
import { askedOf, joins } from './asked-of.ts'
import { matchExpression } from './match-expression.ts'
import { isFilter, type Query } from './query.ts'
import type { IndexDatabase } from './search-index.ts'
import { conditionOf } from './study-condition.ts'

/** How many of the places that a query finds are of studies of each design, most first. */
export interface DesignCounts {
  readonly designs: readonly { readonly code: StudyDesignCode; readonly count: number }[]
  /** There are more places than were counted. */
  readonly isMore: boolean
}

/** Places are counted up to here: each is looked up with its study. */
const mostCounted = 20_000

/** Counts what a query finds by the design of its study; null finds every study. What is of no study, or of one without a design, is in no count. */
export function countDesigns(database: IndexDatabase, query: Query | null): DesignCounts {
  const { sql, values } = foundDesigns(query)
  const rows = database.rows(
    `SELECT design, count(*) AS places FROM (${sql} LIMIT ?) GROUP BY design ORDER BY places DESC, design`,
    [...values, mostCounted + 1],
  )
  const counted = rows.map(([code, count]) => ({ code, count: Number(count) }))
  return {
    designs: counted.flatMap(({ code, count }) => (code ? [{ code: String(code) as StudyDesignCode, count }] : [])),
    isMore: counted.reduce((sum, { count }) => sum + count, 0) > mostCounted,
  }
}

/** One row for each place, with its study's design. */
function foundDesigns(query: Query | null): { readonly sql: string; readonly values: readonly (string | number)[] } {
  if (query === null) return { sql: 'SELECT s.design AS design FROM studies s', values: [] }
  if (isFilter(query)) {
    // A filter alone lists its studies, each once.
    const { sql, values } = conditionOf(query, matchExpression)
    return { sql: `SELECT s.design AS design FROM studies s WHERE ${sql}`, values }
  }
  const { match, condition } = askedOf(query)
  return {
    sql: `SELECT s.design AS design FROM texts ${joins} WHERE texts MATCH ?${condition ? ` AND ${condition.sql}` : ''}`,
    values: [match, ...(condition?.values ?? [])],
  }
}
