import fc from 'fast-check';

// The same cases in every run; SEED=… tries others, and a law that fails prints its seed.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1_010_101) });
