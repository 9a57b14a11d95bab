import { smallerTail, type Tail } from './tail.js';

// Wichura's coefficients, from the constant term up, as doubles.
const middle = {
  over: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  under: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const outer = {
  over: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  under: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const far = {
  over: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  under: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

const polynomial = (coefficients: readonly number[], at: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);

const quotient = ({ over, under }: typeof middle, at: number): number => polynomial(over, at) / polynomial(under, at);

/**
 * The value of a standard normal variable that has so much probability at its lower (or upper) end.
 *
 * Algorithm AS 241, PPND16: M. J. Wichura (1988), Applied Statistics 37:477-484; relative error about 1e-16, from 1e-300 up.
 *
 * @throws `PermilleError` `bad-request` for a probability not between 0 and 1
 * @example
 * normalQuantile(0.025, 'upper'); // 1.95996398454005
 */
export function normalQuantile(probability: number, tail: Tail = 'lower'): number {
  const { probability: p, tail: end } = smallerTail(probability, tail);
  const fromMiddle = 0.5 - p;
  const distance = fromMiddle <= 0.425 ? fromMiddle * quotient(middle, 0.180625 - fromMiddle ** 2) : beyond(p);
  return end === 'upper' || distance === 0 ? distance : -distance;
}

function beyond(p: number): number {
  const root = Math.sqrt(-Math.log(p));
  return root <= 5 ? quotient(outer, root - 1.6) : quotient(far, root - 5);
}
