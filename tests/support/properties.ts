import fc from 'fast-check';

// The cases are the same each time, so a commit that passed once passes again. To look for new ones, set
// PROPERTY_SEED to another seed, or to `any` and run them many times.
const { PROPERTY_SEED = '1' } = process.env;
fc.configureGlobal(PROPERTY_SEED === 'any' ? {} : { seed: Number(PROPERTY_SEED) });
