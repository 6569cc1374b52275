// Made by scripts/generate.mjs from schemas/ and package.json: change those instead.

