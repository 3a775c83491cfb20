import { defineAnswer } from 'tracelab';

/** Trusts nothing: says no to everything without a look. */
export default defineAnswer({
  cause: 'the-file-is-there',
  run: async () => ({
    histTriggers: false,
    timerlat: false,
    returnValues: false,
    coRe: false,
    opensnoopOn44: false,
    profileOn44: false,
  }),
});
