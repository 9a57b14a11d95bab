/** A package that a contender needs and that is not installed. */
export class AbsentPeer extends Error {
  readonly peer: string;

  constructor(peer: string, why: string) {
    super(`${peer} is not to be had here: ${why}`);
    this.peer = peer;
  }
}

/**
 * A package to be measured beside, of which the caller says what it uses: nothing here needs it to compile.
 *
 * @throws `AbsentPeer`
 */
export async function peer<Used>(name: string): Promise<Used> {
  try {
    return (await import(name)) as Used;
  } catch (error) {
    throw new AbsentPeer(name, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}
