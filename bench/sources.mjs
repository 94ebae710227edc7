// Large and odd files of sources and drafts: seconds, the longest wait between two words of progress, peak memory.
//   node bench/sources.mjs [--json]
// Peer in the same run: for the page a bare htmlparser2 that only gathers text, for Markdown micromark on a tenth of the text, times ten.
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { micromark } from 'micromark'
import { bundled } from './bundled.mjs'

const { readSourceFile } = await bundled(
  join(import.meta.dirname, '..', 'src', 'core', 'sources', 'read-source-file.ts'),
)
const page = `<html><body>${'<p>Some words of a <b>page</b> that goes on, with <a href="https://a.example/x">links</a>.</p>'.repeat(90_000)}<script>${'x'.repeat(42e6)}</script>`
const markdown = 'Some *words*, and [28](https://a.example) of `them`. '.repeat(40_000)
const cue = (index) =>
  `00:${String(Math.floor(index / 60) % 60).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}.000 --> 01:00:00.000\n<v Speaker ${index % 3}>Words ${index}.\n\n`
const letterHead = 'From: a@b.example\r\nMessage-ID: <1>\r\nDate: Thu, 12 Nov 2026 10:00:00 +0100\r\n'
const cases = [
  ['a page of 50 MB', 'a.html', page],
  ['a page of 50 MB of text', 'a.html', `<html>${'<p>Some words of a page that goes on.</p>'.repeat(1_200_000)}`],
  ['a paragraph of 2 MB', 'a.txt', 'Some words, and 28 of them. '.repeat(75_000)],
  ['a paragraph of 2 MB, Markdown', 'a.md', markdown],
  ['2 MB of signs that nothing closes', 'a.md', '*a [b _c `'.repeat(200_000)],
  ['10 MB of short lines', 'a.txt', 'Some words of a line that goes on.\n'.repeat(280_000)],
  ['20,000 cues', 'a.vtt', `WEBVTT\n\n${Array.from({ length: 20_000 }, (_, index) => cue(index)).join('')}`],
  ['an e-mail of 5 MB', 'a.eml', `${letterHead}\r\n${'Dear all, words.\r\n'.repeat(290_000)}`],
  [
    'an e-mail of 5 MB, HTML',
    'a.eml',
    `${letterHead}Content-Type: text/html\r\n\r\n${'<p>Dear all, words.</p>\r\n'.repeat(200_000)}`,
  ],
]
const figures = {}
for (const [name, file, text] of cases) {
  const bytes = new TextEncoder().encode(text)
  const start = performance.now()
  let [last, longest] = [start, 0]
  const wait = () => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }
  const answer = await readSourceFile(bytes, file, '', { onProgress: wait })
  wait()
  figures[name] = {
    seconds: (performance.now() - start) / 1000,
    longestWait: longest / 1000,
    memoryMB: process.memoryUsage.rss() / 2 ** 20,
    answer: answer.ok ? `${answer.value.text.blocks.length} blocks` : answer.message,
  }
}
figures['peer: htmlparser2 alone on the page'] = { seconds: timed(gatherText) }
figures['peer: micromark on the Markdown'] = {
  seconds: 10 * timed(() => micromark(markdown.slice(0, markdown.length / 10))),
}
if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else
  for (const [name, { seconds, longestWait, memoryMB, answer }] of Object.entries(figures))
    console.log(
      `${name}: ${seconds.toFixed(2)} s${longestWait === undefined ? '' : `, longest wait ${longestWait.toFixed(2)} s, ${memoryMB.toFixed(0)} MB, ${answer}`}`,
    )

function gatherText() {
  let text = ''
  const parser = new Parser({ ontext: (words) => (text += words) })
  parser.end(page)
  return text
}

function timed(work) {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}
