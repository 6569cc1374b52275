// Made by scripts/generate.mjs from schemas/ and package.json: change those instead.

export const version = '0.1.0';
