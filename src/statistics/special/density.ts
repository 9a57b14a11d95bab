const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

/** (artanh(v) - v) / v, by its series: v²/3 + v⁴/5 + …; for |v| up to about 1/2. */
function artanhBeyond(v: number): number {
  const square = v * v;
  let sum = 0;
  let power = square;
  for (let odd = 3; sum + power / odd !== sum; odd += 2) {
    sum += power / odd;
    power *= square;
  }
  return sum;
}

/** What Stirling's error loses from k to k + 1: (k + 1/2) ln(1 + 1/k) - 1. */
const stirlingStep = (k: number): number =>
  k < 0.5 ? (k + 0.5) * (Math.log1p(k) - Math.log(k)) - 1 : artanhBeyond(1 / (2 * k + 1));

/**
 * Stirling's error: ln Γ(n + 1) less (n + 1/2) ln n - n + ln(2π)/2, of n above 0.
 *
 * C. Loader (2000), Fast and accurate computation of binomial probabilities: from 16 on by the series, below by steps up to there.
 */
function stirlingError(n: number): number {
  let steps = 0;
  let m = n;
  for (; m < 16; m += 1) steps += stirlingStep(m);
  const s = 1 / (m * m);
  const series =
    1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)))));
  return steps + series / m;
}

/** ln Γ(n) of n above 0, to an absolute error of about 1e-15 of its terms. */
export const lnGamma = (n: number): number => stirlingError(n) + (n - 0.5) * Math.log(n) - n + halfLogTwoPi;

/**
 * The deviance part x ln(x/m) + m - x, without cancellation where x is near m.
 *
 * C. Loader (2000), as above: in v = (x - m)/(x + m) it is v (x - m) + 2x (v³/3 + v⁵/5 + …).
 */
function deviance(x: number, m: number): number {
  const v = (x - m) / (x + m);
  return Math.abs(v) < 0.1 ? v * (x - m) + 2 * x * v * artanhBeyond(v) : x * Math.log(x / m) + m - x;
}

/** ln of x^a e^-x / Γ(a + 1) as a function of x: the Poisson probability of a where x is expected. */
export function lnPoisson(a: number): (x: number) => number {
  const constant = -stirlingError(a) - halfLogTwoPi - 0.5 * Math.log(a);
  return (x) => constant - deviance(a, x);
}

/** ln of x^a y^b / B(a, b) as a function of x and y = 1 - x: the density of the beta distribution by its log odds. */
export function lnBetaKernel(a: number, b: number): (x: number, y: number) => number {
  const n = a + b;
  const constant = stirlingError(n) - stirlingError(a) - stirlingError(b) - halfLogTwoPi + 0.5 * Math.log(a * (b / n));
  return (x, y) => constant - deviance(a, n * x) - deviance(b, n * y);
}
