import fc from 'fast-check';

// A run of the tests can be repeated: FC_SEED=n explores other cases than the usual ones.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_231_114) });
