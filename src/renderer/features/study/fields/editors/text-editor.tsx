import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { TextValue } from '#core/model/tag.ts'
import { EditorFrame, type EditorProps } from './editor-frame.tsx'

/** Free words. They may stay empty where a quote is the answer. Shift+Enter starts a new line. */
export function TextEditor({
  value,
  label,
  hasQuote,
  ends,
}: EditorProps<TextValue> & { readonly label: string; readonly hasQuote: boolean }) {
  const [text, setText] = useState(value?.text ?? '')
  const words = text.trim()
  return (
    <EditorFrame
      label={`Edit ${label.toLowerCase()}`}
      missing="Write the answer in your own words."
      read={() => (words ? { text: words } : hasQuote ? {} : null)}
      ends={ends}
    >
      <Textarea
        aria-label={label}
        autosize
        minRows={2}
        maxRows={8}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        placeholder={hasQuote ? 'In your own words, or leave it empty: the quote is the answer' : 'In your own words'}
      />
    </EditorFrame>
  )
}
