import { join } from 'node:path';
import process from 'node:process';
import { programLoader } from './load-program.ts';

/** A digest of the program’s files, put here by the build: compiled code of other files is never taken for theirs. */
declare const programDigest: string;

const folder = join(import.meta.dirname, 'program');
const compiled = join(folder, `${programDigest}-${process.versions.v8}-${process.arch}`);

programLoader({ folder, codeOf: (name) => join(compiled, name) })('main');
