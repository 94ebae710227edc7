/** A field that the writer added: kept as the setting `custom-fields`, its values are text tags. */
export interface CustomField {
  readonly id: `custom:${string}`
  readonly label: string
}
