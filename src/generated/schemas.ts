// Made by scripts/generate.mjs from schemas/ and package.json: change those instead.

/** Profile → its schema. */
export const profileSchemas: Readonly<Record<string, unknown>> = {};
