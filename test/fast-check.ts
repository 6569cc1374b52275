import process from 'node:process';
import fc from 'fast-check';

/**
 * fast-check with the same texts in every run, so that a change is judged by what it changed. `EXPLORE=1` takes new
 * texts in each run (`npm run explore`); what it finds becomes a row of the test it was found by.
 */
if (process.env['EXPLORE'] === undefined) fc.configureGlobal({ seed: 20_260_801 });

export { fc };
