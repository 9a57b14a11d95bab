import { fileError } from '../error.js';

/** What a failed import of an optional package comes to: how to get it, or why it cannot be loaded. */
export const lacking =
  (needed: string, file: string) =>
  (error: unknown): never => {
    const { code, message } = error as { readonly code?: string; readonly message?: string };
    const isAbsent = code === 'ERR_MODULE_NOT_FOUND' || /resolve|cannot find/i.test(message ?? '');
    if (isAbsent) throw fileError('not-installed', { file, needed });
    throw fileError('bad-file', { file, where: undefined, why: `${needed} cannot be loaded: ${message}` });
  };
