import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconPhotoDown } from '@tabler/icons-react'
import type { DrawnChart } from '#charts/drawn-chart.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { chartFileTypes, type ChartFileType } from './chart-files.ts'
import { copyChart, copyChartData, saveChart } from './save-charts.ts'

/** A chart as picture and data: copied, and saved as a file. */
export function ChartActions({ chart, title }: { readonly chart: DrawnChart; readonly title: string }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label="Copy or save">
          <ActionIcon variant="subtle" color="gray" aria-label={`Copy or save: ${title}`}>
            <IconPhotoDown size={16} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item rightSection={<KeyHint keyName="Y" />} onClick={() => void copyChart(chart)}>
          Copy the picture
        </Menu.Item>
        <Menu.Item onClick={() => copyChartData(chart)}>Copy the data</Menu.Item>
        <Menu.Divider />
        {(Object.keys(chartFileTypes) as ChartFileType[]).map((type) => (
          <Menu.Item key={type} onClick={() => void saveChart(chart, type)}>
            Save as {chartFileTypes[type]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
