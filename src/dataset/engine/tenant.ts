/** Who uses the kernels' memory from batch to batch: it puts away what it has there when another needs it. */
export interface Tenant {
  readonly leave: () => void;
}

let now: Tenant | undefined;

/** Makes one the user of the kernels' memory; whether it was not before. */
export function enter(next: Tenant): boolean {
  if (now === next) return false;
  now?.leave();
  now = next;
  return true;
}

/** Gives the memory up, with nothing in it. */
export function leave(tenant: Tenant): void {
  if (now === tenant) now = undefined;
}
