import type { ChartTable, ChartWords } from '#core/overview/charts/chart.ts'
import classes from './charts.module.css'

/** A chart's data as a table, to be read and read aloud. */
export function TableOfChart({ words, table }: { readonly words: ChartWords; readonly table: ChartTable }) {
  return (
    <div className={classes.scroll} role="region" aria-label={`${words.title}, as a table`} tabIndex={0}>
      <table className={classes.table}>
        <caption>{words.title}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first, ...cells], index) => (
            <tr key={index}>
              <th scope="row">{first}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
