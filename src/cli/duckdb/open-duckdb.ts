import type { DuckDBConnection } from '@duckdb/node-api';
import { fileError } from '../../error.js';
import { duckdbDriver, type ResultRow } from '../../sql/index.js';
import type { Stop } from '../interrupt.js';

const needed = '@duckdb/node-api';

/** DuckDB within the process: sends a statement about some files. */
export interface Duckdb {
  readonly rows: (text: string, parameters: readonly string[], about: string) => Promise<readonly ResultRow[]>;
  readonly close: () => void;
}

/**
 * Starts DuckDB, which Ctrl-C interrupts.
 *
 * @throws `PermilleError` `not-installed`; when a statement fails `bad-file`
 */
export async function openDuckdb({ signal }: Pick<Stop, 'signal'>, file: string): Promise<Duckdb> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch((error: unknown) => lacking(error, file));
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  const connection: DuckDBConnection = await instance.connect();
  const driver = duckdbDriver(connection);
  const interrupt = (): void => connection.interrupt();
  signal.addEventListener('abort', interrupt);
  return {
    rows: async (text, parameters, about) => {
      signal.throwIfAborted();
      try {
        return await driver(text, parameters);
      } catch (error) {
        signal.throwIfAborted();
        throw fileError('bad-file', { file: about, where: undefined, why: `DuckDB says: ${inShort(error)}` });
      }
    },
    close: () => {
      signal.removeEventListener('abort', interrupt);
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function lacking(error: unknown, file: string): never {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  if (code === 'ERR_MODULE_NOT_FOUND') throw fileError('not-installed', { file, needed });
  throw fileError('bad-file', { file, where: undefined, why: `${needed} cannot be loaded: ${message}` });
}

const shownLines = 3;

/** What went wrong, on one line, without the statement that it went wrong in. */
function inShort(error: unknown): string {
  const lines = (error as Error).message.split('\n').map((line) => line.trim());
  const end = lines.findIndex((line) => line === '' || line.startsWith('LINE '));
  return lines.slice(0, end < 0 ? shownLines : Math.min(end, shownLines)).join('; ');
}
