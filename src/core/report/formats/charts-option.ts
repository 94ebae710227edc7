import type { ExportOption, ExportOptions } from '../export-format.ts'

/** Whether a format shows the charts of *Overview*, of the studies in it. They are drawn before the report is made. */
export const chartsOption: ExportOption = {
  id: 'charts',
  label: 'Charts',
  hint: 'what is there, who paid, which way it points, and when; each with its data',
  kind: 'switch',
  default: true,
}

/** True where charts are to be drawn for an export with these options, which was told this. */
export function wantsCharts(options: readonly ExportOption[], { charts = true }: ExportOptions): boolean {
  return options.includes(chartsOption) && charts === true
}
