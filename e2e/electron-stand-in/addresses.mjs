// Chromium cannot be given a scheme from outside, so `app://host/x` is `http://host.app.localhost/x` in it: an origin of its own, and
// a secure one. The main side and the preload's senders only ever see the first.
const schemes = new Set()

/** From now on addresses of this scheme are known. */
export function registerScheme(scheme) {
  schemes.add(scheme)
}

/** `MAP` rules for Chromium: hosts of the registered schemes are at `port`, every other name is unknown. */
export function hostRules(port) {
  const own = [...schemes].map((scheme) => `MAP *.${scheme}.localhost 127.0.0.1:${port}`)
  return [...own, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')
}

/** The address in Chromium; unchanged where the scheme was not registered. */
export function toChromium(address) {
  const [, scheme, host, rest] = /^([a-z]+):\/\/([^/?#]*)(.*)$/s.exec(address) ?? []
  return schemes.has(scheme) ? `http://${host}.${scheme}.localhost${rest}` : address
}

/** The address as Electron would say it. */
export function fromChromium(address) {
  const [, blob = '', host, scheme, rest] =
    /^(blob:)?http:\/\/([^/]*)\.([a-z]+)\.localhost(?=\/|$)(.*)$/s.exec(address) ?? []
  return schemes.has(scheme) ? `${blob}${scheme}://${host}${rest}` : address
}
