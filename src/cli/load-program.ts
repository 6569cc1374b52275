import fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

type Require = (name: string) => unknown;
type Wrapper = (
  exports: object,
  require: Require,
  module: { exports: object },
  folder: string,
) => void;

/** Where the built program lies, and what V8 has kept of it. */
export interface Program {
  /** The folder of its files, each a CommonJS module written in ASCII, as `wrapped` writes it. */
  readonly folder: string;
  /** The file with what V8 made of one of them when the program was built; null when nothing is kept for this V8. */
  readonly codeOf: (name: string) => string | null;
  /** Told of each file that has been compiled. */
  readonly compiled?: (name: string, script: Script) => void;
}

/** A module as a function of what it is given. It lies so in its file: to put two texts together copies both. */
export function wrapped(module: string): string {
  return `(function (exports, require, module, __dirname) {${module}\n})`;
}

/**
 * Reads files one after another into the same memory: to get new memory takes longer than to read. Memory that is not
 * written to costs nothing, and what V8 keeps of a file is somewhat larger than the file.
 */
function reader(): (path: string) => Buffer {
  let room = Buffer.alloc(0);
  return (path) => {
    const file = fs.openSync(path, 'r');
    try {
      const { size } = fs.fstatSync(file);
      if (room.length < size) room = Buffer.allocUnsafeSlow(2 * size);
      let read = 0;
      for (let more = -1; read < size && more !== 0; read += more)
        more = fs.readSync(file, room, read, size - read, null);
      return room.subarray(0, read);
    } finally {
      fs.closeSync(file);
    }
  };
}

/**
 * A file of the program, with what V8 has kept of it. Its memory is free again when this is done: kept any longer, it
 * makes V8 collect garbage.
 */
function scriptOf(filename: string, codePath: string | null): Script {
  const read = reader();
  // One byte a character, which V8 reads fastest.
  const text = read(filename).toString('latin1');
  try {
    if (codePath !== null) return new Script(text, { filename, cachedData: read(codePath) });
  } catch {
    // Built by another Node, which is how it comes from a registry: V8 compiles as it goes.
  }
  return new Script(text, { filename });
}

/**
 * Loads the files of the built program by name, with V8’s compiled code beside them where it fits this V8: compiling
 * is otherwise a third of a short run. Code that does not fit is thrown away by V8 itself.
 */
export function programLoader({ folder, codeOf, compiled }: Program): (name: string) => object {
  const outside = createRequire(join(folder, 'main.cjs'));
  const loaded = new Map<string, { exports: object }>();
  const load = (name: string): object => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const filename = join(folder, `${name}.cjs`);
    const script = scriptOf(filename, codeOf(name));
    compiled?.(name, script);
    const module = { exports: {} };
    loaded.set(name, module);
    const wrapper = script.runInThisContext() as Wrapper;
    wrapper(
      module.exports,
      (wanted) =>
        wanted.startsWith('./') ? load(wanted.slice(2, -'.cjs'.length)) : outside(wanted),
      module,
      folder,
    );
    return module.exports;
  };
  return load;
}
