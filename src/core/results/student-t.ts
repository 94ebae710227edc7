/**
 * The value that Student's t with `freedom` degrees of freedom (1 or more, not only whole ones) exceeds, either way, in 5 % of cases: 12.706 for
 * 1, 1.960 for very many. Found by halving: the tail is an incomplete beta function (NIST Digital Library of Mathematical Functions, 8.17).
 */
export function studentDeviate(freedom: number): number {
  let low = 1.9
  let high = 12.8
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (bothTails(middle, freedom) > 0.05) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function bothTails(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t ** 2), freedom / 2, 0.5)
}

/** I_x(a, b), by its continued fraction (DLMF 8.17.22), on the side where that converges fast. */
function incompleteBeta(x: number, a: number, b: number): number {
  return x > (a + 1) / (a + b + 2) ? 1 - betaFraction(1 - x, b, a) : betaFraction(x, a, b)
}

function betaFraction(x: number, a: number, b: number): number {
  const before = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)
  // From the inside out: so many terms are enough for any of the values asked for here.
  let inner = 1
  for (let m = 200; m >= 1; m -= 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    inner = 1 + even / (1 + odd / inner)
  }
  const first = (-(a + b) * x) / (a + 1)
  return Math.exp(before) / (a * (1 + first / inner))
}

/** The logarithm of the gamma function: moved up to where Stirling's series (DLMF 5.11.1) is exact to the last digits. */
function logGamma(x: number): number {
  let lifted = x
  let below = 0
  for (; lifted < 12; lifted += 1) below += Math.log(lifted)
  const series = 1 / (12 * lifted) - 1 / (360 * lifted ** 3) + 1 / (1260 * lifted ** 5) - 1 / (1680 * lifted ** 7)
  return (lifted - 0.5) * Math.log(lifted) - lifted + Math.log(2 * Math.PI) / 2 + series - below
}
