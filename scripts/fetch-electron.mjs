// Electron's own installer, whose progress is seen; what fails is told in one line.
import { createRequire } from 'node:module'

const say = console.error
console.error = (words) => say(String(words).split('\n', 1)[0])
createRequire(import.meta.url)('electron/install.js')
