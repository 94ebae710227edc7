// `npm run house`: how the code stands, in figures: width of lines, longest expressions and functions, arrows that climb, cycles,
// exports that nobody imports, length of files. `--json` prints the figures alone, `--list` names the worst places of each.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { pathWithin } from './repository-paths.mjs'

const root = resolve(import.meta.dirname, '..')
const aliases = /^#(core|pdfium|main|renderer)\/(.+)$/
const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => pathWithin(root, join(entry.parentPath, entry.name)))
  .toSorted()
const isTest = (file) => /\.test\.tsx?$|-for-tests\.ts$|\.fixture\.ts$/.test(file)
const read = files.map((file) => readSource(file, readFileSync(join(root, file), 'utf8')))
const code = read.filter(({ file }) => !isTest(file))

const widest = code.flatMap(({ file, lines }) =>
  lines.map((line, index) => ({ at: `${file}:${index + 1}`, size: line.length })),
)
const regexes = code.flatMap(({ file, regexes }) => regexes.map(({ line, size }) => ({ at: `${file}:${line}`, size })))
const functions = code.flatMap(({ file, functions }) =>
  functions.map(({ line, size, name }) => ({ at: `${file}:${line} ${name}`, size })),
)
const lengths = code.map(({ file, lines }) => ({ at: file, size: lines.length })).toSorted(bySize)
const unused = unusedExports()
const climbing = climbingArrows()
const cycles = fileCycles()

const figures = {
  files: code.length,
  'lines over 120': widest.filter(({ size }) => size > 120).length,
  'longest line': widest.toSorted(bySize)[0].size,
  'regular expressions over 200': regexes.filter(({ size }) => size > 200).length,
  'longest regular expression': regexes.toSorted(bySize)[0].size,
  'functions over 80 lines': functions.filter(({ size }) => size > 80).length,
  'longest function': functions.toSorted(bySize)[0].size,
  'folders, arrows between them': `${climbing.folders}, ${climbing.arrows}`,
  'arrows up': climbing.up.length,
  'cycles by value': cycles.byValue.length,
  'cycles by type': cycles.byType.length,
  'exports nobody imports': unused.length,
  'file length, median': percentile(lengths, 0.5),
  'file length, p90': percentile(lengths, 0.1),
  'file length, longest': lengths[0].size,
}

if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 1))
else {
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(32)} ${value}`)
  if (process.argv.includes('--list')) {
    list(
      'Longest lines',
      widest.filter(({ size }) => size > 120),
    )
    list(
      'Longest regular expressions',
      regexes.filter(({ size }) => size > 200),
    )
    list(
      'Longest functions',
      functions.filter(({ size }) => size > 80),
    )
    list('Longest files', lengths.slice(0, 20))
    list(
      'Arrows up',
      climbing.up.map((at) => ({ at, size: '' })),
    )
    list(
      'Cycles by value',
      cycles.byValue.map((at) => ({ at, size: '' })),
    )
    list(
      'Cycles by type',
      cycles.byType.map((at) => ({ at, size: '' })),
    )
    list(
      'Exports nobody imports',
      unused.map((at) => ({ at, size: '' })),
    )
  }
}

function list(title, rows) {
  console.log(`\n${title}`)
  for (const { at, size } of rows.toSorted(bySize).slice(0, 400)) console.log(`  ${String(size).padStart(5)} ${at}`)
}

function bySize(one, other) {
  return other.size - one.size
}

function percentile(descending, share) {
  return descending[Math.floor(share * (descending.length - 1))].size
}

/** One file's lines, regular expressions, functions, imports and exports. A component's markup does not count towards its length. */
function readSource(file, text) {
  const { program, module } = parseSync(file, text)
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)]
  const lineOf = (offset) => starts.findLastIndex((start) => start <= offset) + 1
  const linesOf = ({ start, end }) => lineOf(end) - lineOf(start) + 1
  const source = { file, text, lines: text.split('\n'), regexes: [], functions: [], imports: [], exports: [] }
  const open = []
  const markup = []
  const enter = (node, name) => open.push({ node, name, markup: 0 })
  const leave = () => {
    const { node, name, markup: drawn } = open.pop()
    source.functions.push({ line: lineOf(node.start), size: linesOf(node) - drawn, name })
  }
  let named = '(anonymous)'
  const enterMarkup = (node) => {
    if (markup.length === 0) for (const one of open) one.markup += linesOf(node) - 1
    markup.push(node)
  }
  new Visitor({
    VariableDeclarator: (node) => (named = node.id.name ?? named),
    FunctionDeclaration: (node) => enter(node, node.id?.name ?? 'default'),
    'FunctionDeclaration:exit': leave,
    FunctionExpression: (node) => enter(node, node.id?.name ?? named),
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: (node) => enter(node, named),
    'ArrowFunctionExpression:exit': leave,
    JSXElement: enterMarkup,
    'JSXElement:exit': () => markup.pop(),
    JSXFragment: enterMarkup,
    'JSXFragment:exit': () => markup.pop(),
    Literal: (node) => node.regex && source.regexes.push({ line: lineOf(node.start), size: node.end - node.start }),
    NewExpression: (node) => {
      const [pattern] = node.callee.name === 'RegExp' ? node.arguments : []
      if (pattern && (pattern.type === 'TemplateLiteral' || pattern.type === 'Literal'))
        source.regexes.push({ line: lineOf(node.start), size: pattern.end - pattern.start })
    },
  }).visit(program)
  for (const { moduleRequest, entries } of module.staticImports)
    source.imports.push({
      target: moduleRequest.value,
      byType: entries.length > 0 && entries.every((entry) => entry.isType),
      names: entries.map(
        (entry) => entry.importName.name ?? (entry.importName.kind === 'NamespaceObject' ? '*' : 'default'),
      ),
    })
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, importName, exportName, isType } of entries) {
      if (moduleRequest)
        source.imports.push({ target: moduleRequest.value, byType: isType, names: [importName.name ?? '*'] })
      source.exports.push(exportName.name ?? 'default')
    }
  }
  for (const match of text.matchAll(
    /import\(\s*'([^']+)'\s*\)|new URL\(\s*'([^']+)', import\.meta\.url|from '([^']+)\?worker/g,
  ))
    source.imports.push({ target: match[1] ?? match[2] ?? match[3], byType: false, lazy: true, names: ['*'] })
  for (const found of source.imports) found.path = resolveImport(file, found.target)
  return source
}

function resolveImport(file, target) {
  const inside = aliases.exec(target)
  if (inside) return `src/${inside[1]}/${inside[2]}`
  return target.startsWith('.') ? pathWithin(root, resolve(root, dirname(file), target)) : null
}

/** Exports that no other file imports; tests count as importers, the files beside the sources (scripts, bench, e2e) too. */
function unusedExports() {
  const outside = ['scripts', 'bench', 'e2e'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
      .map((entry) => pathWithin(root, join(entry.parentPath, entry.name))),
  )
  const sources = [...read, ...outside.map((file) => readSource(file, readFileSync(join(root, file), 'utf8')))]
  const used = new Map()
  for (const { imports } of sources)
    for (const { path, names } of imports) if (path) for (const name of names) used.set(`${path} ${name}`, true)
  return code.flatMap(({ file, exports }) =>
    used.has(`${file} *`)
      ? []
      : exports.filter((name) => !used.has(`${file} ${name}`)).map((name) => `${file} ${name}`),
  )
}

/**
 * Arrows between folders that go against the order in which most arrows run: folders are put in a row (most importing first, Eades,
 * Lin and Smyth 1993), and each arrow back is one that climbs. Tests do not count.
 */
function climbingArrows() {
  const arrows = new Map()
  for (const { file, imports } of code) {
    for (const { path } of imports) {
      if (!path?.startsWith('src/') || dirname(path) === dirname(file)) continue
      const key = `${dirname(file)} ${dirname(path)}`
      arrows.set(key, (arrows.get(key) ?? 0) + 1)
    }
  }
  const weights = [...arrows].map(([key, weight]) => [...key.split(' '), weight])
  const left = new Set(weights.flatMap(([from, to]) => [from, to]))
  const folders = left.size
  const [first, last] = [[], []]
  while (left.size > 0) {
    const within = weights.filter(([from, to]) => left.has(from) && left.has(to))
    const sink = [...left].find((folder) => !within.some(([from]) => from === folder))
    const source = sink ? null : [...left].find((folder) => !within.some(([, to]) => to === folder))
    const balance = (folder) =>
      within.reduce((sum, [from, to, weight]) => sum + (from === folder ? weight : to === folder ? -weight : 0), 0)
    const next = sink ?? source ?? [...left].toSorted((one, other) => balance(other) - balance(one))[0]
    if (sink) last.unshift(next)
    else first.push(next)
    left.delete(next)
  }
  const order = [...first, ...last]
  const up = weights
    .filter(([from, to]) => order.indexOf(from) > order.indexOf(to))
    .map(([from, to, weight]) => `${from} -> ${to} (${weight})`)
  return { folders, arrows: weights.length, up }
}

/** Circles of files: by value (a fault at run time), and those that only types close. Each once, as the files in it. */
function fileCycles() {
  const circles = (keep) => {
    const graph = new Map(
      code.map(({ file, imports }) => [
        file,
        imports.filter((found) => found.path && !found.lazy && keep(found)).map(({ path }) => path),
      ]),
    )
    return components(graph)
      .filter((component) => component.length > 1)
      .map((component) => component.toSorted().join(' '))
  }
  const byValue = circles(({ byType }) => !byType)
  return { byValue, byType: circles(() => true).filter((cycle) => !byValue.includes(cycle)) }
}

/** Strongly connected components (Tarjan 1972). */
function components(graph) {
  const state = new Map()
  const stack = []
  const found = []
  const visit = (node) => {
    const own = { index: state.size, low: state.size, onStack: true }
    state.set(node, own)
    stack.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue
      if (!state.has(next)) own.low = Math.min(own.low, visit(next).low)
      else if (state.get(next).onStack) own.low = Math.min(own.low, state.get(next).index)
    }
    if (own.low !== own.index) return own
    const component = []
    do {
      component.push(stack.pop())
      state.get(component.at(-1)).onStack = false
    } while (component.at(-1) !== node)
    found.push(component)
    return own
  }
  for (const node of graph.keys()) if (!state.has(node)) visit(node)
  return found
}
