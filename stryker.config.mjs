// Read by `npm run mutation`, which says what is mutated and which tests judge it.
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './mutation/words.mjs'],
  ignorers: ['words-of-rules'],
  // A string is a word of a text, a key that the compiler knows, or letters that only say where to look: without them
  // more is read, and the same is found.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['bin', 'coverage', 'dist'],
  disableTypeChecks: false,
  concurrency: 2,
  // What never ends is stopped soon; a busy machine is given some time.
  timeoutMS: 15_000,
  timeoutFactor: 3,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  allowEmpty: true,
};
